/**
 * The whole round trip of examples/hello, beside that of the system this project started from:
 * `node bench/roundtrip.ts`. Both on the same recipe, one after the other, each with empty caches of its own. Takes
 * about ten minutes and the packages of PyPI and of the machine's Debian mirror.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { debianMirror, packageIndexes } from "../scripts/machine.ts";
import { ensureApptainer } from "../src/apptainer/install/ensure.ts";
import { choosePrivileges } from "../src/host/privileges.ts";
import { parseRecipe } from "../src/recipe/parse.ts";
import { substitute } from "../src/recipe/template.ts";

const home = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "stx-bench-"));
const path = join(home, "examples/hello/hello.def");
const recipe = join(folder, "hello.def");
const text = Buffer.from(
  substitute(parseRecipe(readFileSync(path), path), { mirror: debianMirror() }).bytes,
).toString();
// The other system can lend its host's certificates only to a file that is there.
writeFileSync(recipe, text.replace(/^MirrorURL:.*$/m, "$&\nInclude: ca-certificates"));

function timed(name: string, argv: string[], env: NodeJS.ProcessEnv): number {
  const since = performance.now();
  const { status, stdout, stderr } = spawnSync(argv[0] ?? "", argv.slice(1), {
    env,
    cwd: folder,
    encoding: "utf8",
  });
  const seconds = (performance.now() - since) / 1000;
  console.log(
    `${seconds.toFixed(0).padStart(5)} s  ${name}${status === 0 ? "" : ` (ended with ${status})\n${stdout}${stderr}`.slice(0, 3000)}`,
  );
  return seconds;
}

const [apptainer, privileges] = [await ensureApptainer(), await choosePrivileges("auto")];
const indexes = packageIndexes();
const passed = Object.keys(indexes).flatMap((name) => ["--pass-env", name]);
const ours = timed(
  "this project: build, lock, locked recipe, rebuild, every file compared",
  [
    process.execPath,
    join(home, "src/main.ts"),
    "roundtrip",
    recipe,
    "--store",
    join(folder, "ours"),
    ...passed,
  ],
  { ...process.env, ...indexes },
);

timed(
  "(getting the other ready)",
  ["sh", "-c", "python3 -m venv venv && venv/bin/pip install -q scitex-container==0.4.4"],
  process.env,
);
const bundle = "/etc/ssl/certs/ca-certificates.crt";
const program = `from scitex_container.apptainer import build_reproducible
result = build_reproducible("hello", "theirs", def_path="${recipe}")
print(result.verified, result.diff)`;
const theirs = timed(
  "the system it started from: build, lock, locked recipe, rebuild, package names compared",
  privileges.wrap([join(folder, "venv/bin/python"), "-c", program]),
  {
    ...process.env,
    PATH: `${dirname(apptainer.command)}:${process.env.PATH}`,
    APPTAINER_BIND: bundle,
    ...Object.fromEntries(Object.entries(indexes).map(([name, value]) => [`APPTAINERENV_${name}`, value])),
    APPTAINERENV_PIP_CERT: bundle,
    APPTAINERENV_NODE_EXTRA_CA_CERTS: bundle,
  },
);
console.log(`${(theirs / ours).toFixed(2)}×`);
rmSync(folder, { recursive: true, force: true });
