// The tasks behind `npm start`, `npm test`, `npm run build` and `npm run check`; scripts/run.mjs starts it with Node 24.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { failureText } from "../src/cli/errors.ts";
import { Failure } from "../src/failure.ts";
import { apiTexts, bundleCommand, bundleLibrary, bundleTestEntry, withCompiled } from "./bundle.ts";
import { debianMirror, packageIndexes } from "./machine.ts";
import { prove } from "./prove.ts";
import { release } from "./release.ts";
import { filesAtOnce, testTimeLimit } from "./run-tests.ts";
import { scaffold } from "./scaffold.ts";
import { quickTestFiles } from "./test-files.ts";
import { bringTestTools } from "./test-tools.ts";

function run(step: string, command: string, args: string[], env: Record<string, string> = {}): void {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (status === 0) return;
  throw new Failure("failed", `step "${step}" failed`, {
    code: "development-task-failed",
    why: error?.message ?? `${command} exited with code ${status}; its output is above`,
  });
}

const bin = (name: string) => join("node_modules", ".bin", name);

const listing = (folder: string) =>
  globSync("**/*", { cwd: folder })
    .filter((name) => !name.endsWith("/"))
    .sort();

/** What is committed in dist/ must be what src/ compiles to. */
function checkDist(compiled: string): void {
  const fresh = mkdtempSync(join(tmpdir(), "stx-dist-"));
  try {
    bundleCommand(compiled, fresh);
    const names = new Set([...listing(fresh), ...(existsSync("dist") ? listing("dist") : [])]);
    const stale = [...names].filter((name) => {
      const [a, b] = [join(fresh, name), join("dist", name)];
      return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
    });
    if (stale.length === 0) return;
    throw new Failure("failed", "dist/ is not what src/ makes", {
      code: "development-task-failed",
      why: `differs: ${stale.join(", ")}`,
      remedy: "npm run build, and commit dist/",
    });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The library's types are public: a change must be visible in the review. */
async function checkApi(compiled: string): Promise<void> {
  for (const [file, text] of await apiTexts(compiled)) {
    if (existsSync(file) && text === readFileSync(file, "utf8")) continue;
    throw new Failure("failed", `${file} is not what src/ makes`, {
      code: "development-task-failed",
      why: "the library's types have changed",
      remedy: `npm run build, look at the change with git diff ${file}, and commit it`,
    });
  }
}

async function check(): Promise<void> {
  // On a CI server Biome colours every single character, although the log does not show colours.
  const plain = process.stdout.isTTY ? [] : ["--colors=off"];
  run("types", bin("tsc"), ["--noEmit", "-p", "."]);
  run("types of tests", bin("tsc"), ["--noEmit", "-p", "test"]);
  run("format and lint", bin("biome"), ["ci", "--error-on-warnings", ...plain, "."]);
  run("dead code", bin("knip"), []);
  run("tables of docs/", process.execPath, ["scripts/tables.ts", "--check"]);
  run("schemas", process.execPath, ["scripts/schemas.ts", "--check"]);
  await withCompiled(async (compiled) => {
    await checkApi(compiled);
    checkDist(compiled);
  });
}

function build(): Promise<void> {
  return withCompiled(async (compiled) => {
    bundleCommand(compiled, "dist");
    await bundleLibrary(compiled, "lib");
    for (const [file, text] of await apiTexts(compiled)) writeFileSync(file, text);
  });
}

function start(args: string[]): void {
  const indexes = packageIndexes();
  const passed = Object.keys(indexes).flatMap((name) => ["--pass-env", name]);
  const { status } = spawnSync(
    process.execPath,
    [
      "src/main.ts",
      "roundtrip",
      "examples/hello/hello.def",
      "--store",
      "containers",
      "--build-arg",
      `mirror=${debianMirror()}`,
      ...passed,
      ...args,
    ],
    { stdio: "inherit", env: { ...process.env, ...indexes } },
  );
  process.exitCode = status ?? 1;
}

async function test(args: string[]): Promise<void> {
  if (args.length === 0) await check();
  run("Apptainer", process.execPath, ["src/main.ts", "setup"]);
  await bringTestTools();
  // Hundreds of tests start the command: Node's compiled form of it is kept for the next start.
  const compiled = { NODE_COMPILE_CACHE: join(process.cwd(), "node_modules/.cache/compiled") };
  const env = { ...compiled, ...(args.length === 0 ? await bundles() : {}) };
  const chosen = [
    "--test",
    `--test-concurrency=${filesAtOnce}`,
    `--test-timeout=${testTimeLimit}`,
    ...reporters("spec"),
  ];
  run("tests", process.execPath, args.length > 0 ? [...chosen, ...args] : ["scripts/run-tests.ts"], env);
}

/** What a run of all tests starts instead of sources, which take three times as long to start. */
async function bundles(): Promise<Record<string, string>> {
  const standIn = resolve("node_modules/.cache/stand-in");
  return {
    // `check` has just found that this bundle is what the sources make, and users get it.
    STX_TEST_COMMAND: resolve("dist/index.js"),
    STX_TEST_STAND_IN: await bundleTestEntry(resolve("test/support/stand-in-action.ts"), standIn),
  };
}

/** How tests are reported: at the end, which were skipped and what was covered. */
const reporters = (name: string) => [
  `--test-reporter=${name}`,
  "--test-reporter-destination=stdout",
  "--test-reporter=./scripts/test-report.ts",
  "--test-reporter-destination=stdout",
];

/** The tests that start no program, with their coverage of each room. */
function quick(): void {
  const coverage = ["--experimental-test-coverage", "--test-coverage-include=src/**"];
  run("quick tests", process.execPath, ["--test", ...reporters("dot"), ...coverage, ...quickTestFiles()]);
}

const [task, ...args] = process.argv.slice(2);
const tasks: Record<string, (args: string[]) => void | Promise<void>> = {
  start,
  test,
  build,
  check,
  prove,
  quick,
  scaffold,
  release,
};
try {
  await tasks[task ?? ""]?.(args);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`\n${failureText(error)}`);
  process.exitCode = 1;
}
