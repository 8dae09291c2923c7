/**
 * The round trip of examples/hello by these sources and by those of another checkout, in turn, phase by phase:
 * `node bench/speed.ts CHECKOUT [ROUNDS]`. A checkout of an earlier commit needs its node_modules. Each run has a store and
 * caches of its own. CPU is that of every process.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { debianMirror, packageIndexes } from "../scripts/machine.ts";
import { type Cost, costWrapper, median } from "./cost.ts";

const home = join(import.meta.dirname, "..");
const [checkout, rounds = "1"] = process.argv.slice(2);
if (!checkout) throw new Error("usage: node bench/speed.ts CHECKOUT [ROUNDS]");

interface Run {
  seconds: number;
  cpuSeconds: number;
  /** Seconds by phase, in order. */
  phases: Map<string, number>;
}

/** What the option for the store is called, which version 0.1.0 named otherwise. */
function storeOption(sources: string): string {
  const help = execFileSync(process.execPath, [join(sources, "src/main.ts"), "roundtrip", "--help"]);
  return help.includes("--store") ? "--store" : "--root";
}

async function roundtrip(sources: string): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "stx-speed-"));
  const indexes = packageIndexes();
  const passed = Object.keys(indexes).flatMap((name) => ["--pass-env", name]);
  const recipe = join(home, "examples/hello/hello.def");
  const args = [
    recipe,
    storeOption(sources),
    join(folder, "store"),
    "--build-arg",
    `mirror=${debianMirror()}`,
    ...passed,
  ];
  const phases: Run["phases"] = new Map();
  let phase: { title: string; since: number } | undefined;
  const enter = (title?: string) => {
    const now = performance.now();
    if (phase) phases.set(phase.title, (phases.get(phase.title) ?? 0) + (now - phase.since) / 1000);
    phase = title === undefined ? undefined : { title, since: now };
  };
  const child = spawn(
    "python3",
    ["-c", costWrapper, process.execPath, join(sources, "src/main.ts"), "roundtrip", ...args],
    {
      env: { ...process.env, ...indexes },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let [rest, all] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    all += text;
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const title = /^\[[^\]]+\] (.*[^…])$/.exec(line)?.[1];
      if (title) enter(title);
    }
  });
  let counted = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    counted += text;
  });
  const code = await new Promise((done) => child.on("close", done));
  enter();
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`${sources}: ended with ${code}\n${all.slice(-3000)}`);
  const { seconds, cpuSeconds } = JSON.parse(counted) as Cost;
  return { seconds, cpuSeconds, phases };
}

const sources = [resolve(checkout), home];
const runs: Run[][] = [[], []];
for (let round = 0; round < Number(rounds); round++)
  for (const [at, path] of sources.entries()) {
    const run = await roundtrip(path);
    runs[at]!.push(run);
    console.log(`${path}: ${run.seconds.toFixed(0)} s, ${run.cpuSeconds.toFixed(0)} s CPU`);
  }

const figures = (of: (run: Run) => number) => runs.map((each) => median(each.map(of)));
const rows: [string, number[]][] = [
  ...[...new Set(runs.flat().flatMap(({ phases }) => [...phases.keys()]))].map(
    (title): [string, number[]] => [title, figures(({ phases }) => phases.get(title) ?? 0)],
  ),
  ["all, seconds", figures(({ seconds }) => seconds)],
  ["all, CPU seconds", figures(({ cpuSeconds }) => cpuSeconds)],
];
const lines = ["| | checkout | these | ratio |", "| --- | ---: | ---: | ---: |"];
for (const [title, [before = 0, after = 0]] of rows)
  lines.push(`| ${title} | ${before.toFixed(1)} | ${after.toFixed(1)} | ${(after / before).toFixed(2)} |`);
console.log(lines.join("\n"));
