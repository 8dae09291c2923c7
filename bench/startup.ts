/**
 * How long dist/index.js takes to begin: `node bench/startup.ts`. Beside it an empty script, in turn, forty times;
 * printed are the smallest and the median times in milliseconds.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "stx-bench-"));
const file = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, "");
  return path;
};
const runner = Object.fromEntries(
  ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"].map((name) => [
    name,
    file(name),
  ]),
);
const dist = join(import.meta.dirname, "../dist/index.js");
const cases: Record<string, { args: string[]; env: Record<string, string> }> = {
  "an empty script": { args: [file("empty.js")], env: {} },
  "the command line: --version": { args: [dist, "--version"], env: {} },
  // An action that ends as soon as its inputs are read: nothing is given.
  "an action, to its inputs' errors": {
    args: [dist],
    env: { INPUT_MODE: "gate", GITHUB_WORKSPACE: folder, ...runner },
  },
};

const times = new Map<string, number[]>();
for (let round = 0; round < 40; round++) {
  for (const [name, { args, env }] of Object.entries(cases)) {
    const since = performance.now();
    spawnSync(process.execPath, args, { env, stdio: "ignore" });
    times.set(name, [...(times.get(name) ?? []), performance.now() - since]);
  }
}
for (const [name, values] of times) {
  values.sort((a, b) => a - b);
  console.log(
    `${(values[0] ?? 0).toFixed(0).padStart(5)} ${(values[20] ?? 0).toFixed(0).padStart(5)}  ${name}`,
  );
}
rmSync(folder, { recursive: true });
