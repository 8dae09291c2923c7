/**
 * How long a question to a store takes: `node bench/answers.ts STORE NAME`, of a verified build that is older than a
 * minute, so that its digest is cached. And a report of 5,000 packages, with its size. An empty script runs in turn with
 * them, fifteen times; printed are medians and the ratio to it.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatLock } from "../src/lock/write.ts";
import { deb, lockOf, npm, present, pypi } from "../test/lock/sample.ts";
import { type Cost, cost, medianCost } from "./cost.ts";

const [store, name] = process.argv.slice(2);
if (store === undefined || name === undefined) throw new Error("usage: node bench/answers.ts STORE NAME");
const rounds = 15;
const folder = mkdtempSync(join(tmpdir(), "stx-bench-"));
const file = (of: string, text: string) => {
  writeFileSync(join(folder, of), text);
  return join(folder, of);
};
const each = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const lock = lockOf({
  dpkg: present(...each(3000, (at) => deb(`name-${at}`, "1.0-1"))),
  python: present(...each(1000, (at) => pypi(`name-${at}`, "1.0"))),
  npm: present(...each(1000, (at) => npm(`name-${at}`, "1.0.0", `node_modules/name-${at}`))),
});
const program = [process.execPath, join(import.meta.dirname, "../dist/index.js")];
const page = join(folder, "report.html");
const commands: Record<string, string[]> = {
  "an empty script": [process.execPath, file("empty.js", "")],
  ...Object.fromEntries(
    ["explain", "show", "check"].map((word) => [`\`${word}\``, [...program, word, name, "--store", store]]),
  ),
  "`report` of 5,000 packages": [...program, "report", file("many.lock", formatLock(lock)), "--output", page],
};
const costs = new Map<string, Cost[]>();
for (let round = 0; round <= rounds; round++)
  for (const [what, command] of Object.entries(commands)) {
    const one = cost(command);
    if (round > 0) costs.set(what, [...(costs.get(what) ?? []), one]);
  }
const medians = [...costs].map(([what, all]) => ({ what, ...medianCost(all) }));
console.log("| what | milliseconds | CPU | peak MB | ratio of CPU |\n| --- | ---: | ---: | ---: | ---: |");
for (const { what, seconds, cpuSeconds, megabytes } of medians) {
  const ratio = (cpuSeconds / medians[0]!.cpuSeconds).toFixed(1);
  const cells = [(seconds * 1000).toFixed(0), (cpuSeconds * 1000).toFixed(0), megabytes.toFixed(0), ratio];
  console.log(`| ${what} | ${cells.join(" | ")} |`);
}
console.log(`\nThe report has ${(statSync(page).size / 1e6).toFixed(2)} MB.`);
rmSync(folder, { recursive: true });
