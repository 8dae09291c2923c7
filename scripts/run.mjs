// The first step of `npm start` and `npm test`. Runs on Node 20 or newer with nothing installed: it brings the
// packages the project needs (Node 24 among them) and hands over to scripts/tasks.ts. Imports nothing but Node.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(home);

function fail(step, why, remedy) {
  console.error(`\nSet-up step "${step}" failed: ${why}\nWhat to do: ${remedy}`);
  process.exit(1);
}

if (process.platform !== "linux") {
  fail(
    "platform",
    `this is ${process.platform}, and Apptainer runs on Linux only`,
    "use a Linux machine or a virtual one",
  );
}

/** Whether `npm ci` was run by hand: npm records what it installed, with the versions, in a file of node_modules. */
function isInstalled({ packages }) {
  const record = join("node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const isOfThisMachine = ({ os, cpu, libc }) =>
    os?.includes("linux") && cpu?.includes(process.arch) && (libc === undefined || libc.includes("glibc"));
  return Object.entries(packages).every(([path, entry]) => {
    if (!path.startsWith("node_modules/") || entry.link) return true;
    const isNeeded = entry.optional !== true || isOfThisMachine(entry);
    return installed[path]?.version === entry.version || !isNeeded;
  });
}

function installPackages() {
  // The packages of another checkout, linked here, are never changed from here.
  if (lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lock = readFileSync("package-lock.json", "utf8");
  const stamp = createHash("sha256").update(lock).digest("hex");
  const stampFile = join("node_modules", ".stx-stamp");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  if (isInstalled(JSON.parse(lock))) return writeFileSync(stampFile, stamp);
  console.log("Set-up: installing npm packages (about a minute, once) …");
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-progress", "--loglevel=error"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 15 * 60_000,
  });
  if (npm.error)
    fail("npm packages", npm.error.message, "install npm (it comes with Node) and run the command again");
  if (npm.status !== 0) {
    const tail = `${npm.stdout}${npm.stderr}`.trim().split("\n").slice(-8).join("\n  ");
    fail(
      "npm packages",
      `npm ci ended with code ${npm.status}:\n  ${tail}`,
      "check the network and `npm config get registry`, then run the command again",
    );
  }
  writeFileSync(stampFile, stamp);
}

/** Node 24 runs our TypeScript directly; it is one of the packages, so the system's Node may be older. */
function node24() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const path = join(home, "node_modules", `node-linux-${process.arch}`, "bin", "node");
  if (existsSync(path)) return path;
  fail(
    "Node 24",
    `no Node 24 package for linux ${process.arch}`,
    "install Node 24 and run the command again",
  );
}

installPackages();
const node = node24();
const task = spawnSync(node, [join("scripts", "tasks.ts"), ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, PATH: `${dirname(node)}:${join(home, "node_modules", ".bin")}:${process.env.PATH}` },
});
process.exit(task.status ?? 1);
