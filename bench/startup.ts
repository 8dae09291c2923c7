/**
 * What it takes dist/index.js to begin: `node bench/startup.ts`. Beside it an empty script, in turn, forty times; printed
 * are medians in milliseconds, and the median of the ratio of the processor time to that of the empty script of its round.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { type Cost, costWrapper, median, medianCost } from "./cost.ts";

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
  "the same, with no compiled code kept, as in CI": { args: [dist, "--version"], env: { CI: "true" } },
  // An action that ends as soon as its inputs are read: nothing is given.
  "an action, to its inputs' errors": {
    args: [dist],
    env: { INPUT_MODE: "gate", GITHUB_WORKSPACE: folder, ...runner },
  },
};

const costs = new Map<string, Cost[]>();
for (let round = 0; round <= 40; round++)
  for (const [name, { args, env }] of Object.entries(cases)) {
    // That an action ends with an error is what is measured, so its exit code does not count.
    const { stdout } = spawnSync("python3", ["-c", costWrapper, process.execPath, ...args], {
      env: { HOME: homedir(), PATH: process.env.PATH, ...env },
      encoding: "utf8",
    });
    if (round > 0) costs.set(name, [...(costs.get(name) ?? []), JSON.parse(stdout)]);
  }
const [bases = []] = costs.values();
console.log("| what | milliseconds | CPU | ratio of CPU |\n| --- | ---: | ---: | ---: |");
for (const [name, all] of costs) {
  const { seconds, cpuSeconds } = medianCost(all);
  const ratio = median(all.map((one, at) => one.cpuSeconds / (bases[at]?.cpuSeconds ?? Number.NaN)));
  console.log(
    `| ${name} | ${(seconds * 1000).toFixed(0)} | ${(cpuSeconds * 1000).toFixed(0)} | ${ratio.toFixed(2)} |`,
  );
}
rmSync(folder, { recursive: true });
