/**
 * What this version costs beside an earlier one: `node bench/before.ts EARLIER`, the folder of a checkout of that one. Both
 * run the same work from their dist/index.js, in turn, after one round that warms the disk's cache; printed are medians of
 * three rounds, and the ratio of the processor time, which a busy machine changes least.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staticBusybox } from "../test/apptainer/support.ts";
import { apkDatabase, tinyRecipe } from "../test/cli/support.ts";
import { type Cost, cost, medianCost } from "./cost.ts";

const [earlier = ""] = process.argv.slice(2);
const programs = [earlier, join(import.meta.dirname, "..")].map((folder) => join(folder, "dist/index.js"));
const rounds = 3;
const work = mkdtempSync(join(tmpdir(), "stx-bench-"));
process.chdir(work);

copyFileSync(await staticBusybox(work), "busybox");
writeFileSync("tiny.def", tinyRecipe());
writeFileSync("os-release", "ID=alpine\nVERSION_ID=3.22.0\n");
writeFileSync("installed", apkDatabase({ busybox: "1.37.0-r12", musl: "1.2.5-r10" }));
writeFileSync("empty.js", "");

/** What each version calls the folder of its builds, and a store of its own for each. */
const stores = programs.map((program, n) => {
  const help = execFileSync(process.execPath, [program, "build", "--help"], { encoding: "utf8" });
  return [help.includes("--store") ? "--store" : "--root", `store-${n}`];
});
for (const [n, program] of programs.entries()) run(program, ["roundtrip", "tiny.def", ...stores[n]!]);
const image = realpathSync("store-1/tiny.sif");

const cases: Record<string, (store: string[]) => string[]> = {
  "`--version`": () => ["--version"],
  "`lint` of a recipe": () => ["lint", "tiny.def"],
  "`list` of a store": (store) => ["list", ...store],
  "`check` of a name": (store) => ["check", "tiny", ...store],
  "`freeze` of an image of 2 MB": () => ["freeze", image],
  "`build` of the tiny recipe": (store) => ["build", "tiny.def", "--force", ...store],
  "`verify` of that build": (store) => ["verify", "tiny", ...store],
};

function run(program: string, args: string[]): Cost {
  return cost([process.execPath, program, ...args]);
}

const empty: Cost[] = [];
const costs = new Map<string, [Cost[], Cost[]]>();
for (let round = 0; round <= rounds; round++)
  for (const [what, args] of Object.entries(cases)) {
    const both = costs.get(what) ?? [[], []];
    costs.set(what, both);
    const pair = programs.map((program, n) => run(program, args(stores[n]!)));
    const nothing = run("empty.js", []);
    if (round === 0) continue;
    for (const n of [0, 1] as const) both[n].push(pair[n]!);
    empty.push(nothing);
  }

const cell = ({ cpuSeconds, megabytes }: Cost) => `${cpuSeconds.toFixed(3)} s, ${megabytes.toFixed(0)} MB`;
console.log(`| what | earlier | now | ratio |\n| --- | ---: | ---: | ---: |`);
for (const [what, both] of costs) {
  const [then, now] = both.map(medianCost) as [Cost, Cost];
  console.log(
    `| ${what} | ${cell(then)} | ${cell(now)} | ${(now.cpuSeconds / then.cpuSeconds).toFixed(2)} |`,
  );
}
console.log(`| an empty script | | ${cell(medianCost(empty))} | |`);
rmSync(work, { recursive: true });
