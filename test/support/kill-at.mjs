// Loaded into a process with `node --import "file:///…/kill-at.mjs?at=N&trace=FILE"`: kills it just before its Nth step of
// writing, whatever the step is, and half-way through where it writes bytes. Nothing in the product knows of this.
import { appendFileSync } from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const options = new URL(import.meta.url).searchParams;
const at = Number(options.get("at") ?? 0);
const trace = options.get("trace");
let count = 0;

/** @returns whether this is the step to die at */
function step(what) {
  count++;
  if (trace) appendFileSync(trace, `${count} ${what}\n`);
  return count === at;
}

/** Steps on files of ours are made through an open folder. */
const isOurs = (path) => typeof path === "string" && path.startsWith("/proc/self/fd/");
const shown = (path) => String(path).replace(/^\/proc\/self\/fd\/\d+\//, "");
const die = () => process.kill(process.pid, "SIGKILL");

for (const name of ["rename", "link", "symlink", "unlink", "mkdir", "rmdir", "copyFile"]) {
  const real = fs[name];
  fs[name] = async (...args) => {
    if (args.some(isOurs) && step(`${name} ${args.filter(isOurs).map(shown).join(" ")}`)) die();
    return real(...args);
  };
}

const open = fs.open;
const O_CREAT = 0o100;
fs.open = async (path, flags, ...rest) => {
  const creates = isOurs(path) && typeof flags === "number" && (flags & O_CREAT) !== 0;
  if (creates && step(`create ${shown(path)}`)) die();
  return open(path, flags, ...rest);
};

const handle = await open("/dev/null", "r");
const methods = Object.getPrototypeOf(handle);
await handle.close();
for (const name of ["writeFile", "appendFile"]) {
  const real = methods[name];
  methods[name] = async function (data, ...rest) {
    if (step(`${name} ${data.length} bytes`)) {
      await real.call(this, data.slice(0, Math.floor(data.length / 2)), ...rest);
      die();
    }
    return real.call(this, data, ...rest);
  };
}
const sync = methods.sync;
methods.sync = async function () {
  if (step("sync")) die();
  return sync.call(this);
};

syncBuiltinESMExports();
