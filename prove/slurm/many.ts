import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../../test/apptainer/support.ts";
import { type Bench, ended, fetching, type Ran, tinyRecipe } from "../../test/cli/support.ts";
import type { Cluster } from "../../test/slurm/cluster.ts";
import type { Result } from "./results.ts";

/** What a run needs besides its cluster. */
export interface Many {
  /** With an upstream; the store is `containers`. */
  at: Bench & { url: string };
  cluster: Cluster;
  builds: number;
  /** Also a job that hangs until its time limit, which is at least a minute. */
  withTimeLimit: boolean;
}

const store = "containers";
type Tally = Omit<Result, "commit" | "source">;

/** Builds so many images: two builds each, so that names have a history. The first one's rebuild can be made to hang. */
export async function buildMany({ at, builds }: Many): Promise<void> {
  await at.write("tiny.def", tinyRecipe());
  const hang = `${fetching(at.url)}\nwhile wget -q -O /dev/null ${at.url}/hang; do sleep 1; done`;
  await at.write("hang.def", tinyRecipe(hang));
  const made = async (from: number) => {
    for (let n = from; n < builds; n += 2) {
      const recipe = n === 0 ? "hang.def" : "tiny.def";
      await at.json(["build", recipe, "--name", `image-${Math.floor(n / 4) * 2 + from}`, "--force"]);
    }
  };
  await Promise.all([made(0), made(1)]);
}

/** A library that makes the runs' folder slow, where this machine has a compiler. */
function slowFolder(at: Bench): Record<string, string> {
  const library = at.path("slow.so");
  const args = ["-shared", "-fPIC", "-o", library, join(import.meta.dirname, "slow.c"), "-ldl"];
  if (spawnSync("cc", args).status !== 0) return {};
  return { LD_PRELOAD: library, SLOW_FOLDER: at.path(store, ".slurm"), SLOW_MS: "300" };
}

/** Verifies all builds by SLURM, does to the cluster what happens to clusters, and counts what came of it. */
export async function verifyMany(many: Many): Promise<Tally> {
  const { at, cluster, builds, withTimeLimit } = many;
  const slow = slowFolder(at);
  const events: Result["events"] = [];
  const env = { ...cluster.env, ...slow };
  const passed = Object.keys(slow).flatMap((name) => ["--pass-env", name]);
  const start = performance.now();
  // One job runs for as long as this file is there, so that a node that runs one can lose its power.
  await at.write("upstream/hang", "");
  const options = [
    "--throttle",
    "4",
    "--context",
    at.folder,
    "--job-time",
    withTimeLimit ? "2" : "60",
    ...passed,
  ];
  const { run } = await at.json(["verify", "--slurm", "--all", "--no-wait", ...options], 0, { env });
  const results = at.path(store, ".slurm", run, "results");
  const done = () => readdirSync(results).filter((name) => name.endsWith(".json")).length;
  const note = (what: string) => events.push({ what, at: done() });
  const reach = (part: number) => until10(() => done() >= Math.floor(builds * part));
  const resume = () => at.start(["verify", "--resume", run, "--json"], { env });
  if (Object.keys(slow).length > 0)
    note("the shared folder is slow: 0.3 s for each file that is opened, listed or renamed");

  const first = resume();
  const cut = ended(first);
  await reach(0.15);
  // Without notice it would forget what it started in the last seconds, and hold those jobs: an administrator's case.
  await cluster.kill("slurmctld", "SIGTERM");
  note("slurmctld is stopped");
  // Without a controller no further job starts: those that run are all that end meanwhile.
  await sleep(5_000);
  cluster.startController();
  note("slurmctld is started again");
  const releasing = setInterval(() => void release(cluster), 5_000);
  await reach(0.3);
  first.kill("SIGHUP");
  await cut;
  note("the connection of the waiting command is lost");
  await reach(0.4);
  const node = await runningNode(cluster);
  if (node === undefined) throw new Error("all jobs ended before a node could fail: verify more builds");
  await cluster.cut(node);
  note(`the power of the node ${node} is cut, with its jobs`);
  if (!withTimeLimit) await rm(at.path("upstream/hang"));
  const second = ended(resume());
  await reach(0.6);
  cluster.startNode(node);
  note(`the node ${node} is back`);
  const ran = await second;
  clearInterval(releasing);
  const lost = resultsOf(ran).flatMap(({ build, failure }) =>
    failure ? [{ build, why: failure.why ?? "" }] : [],
  );
  await rm(at.path("upstream/hang"), { force: true });
  if (lost.length > 0) note("verify --resume submits what is missing");
  const last = lost.length > 0 ? await ended(resume()) : ran;
  const seconds = Math.round((performance.now() - start) / 1000);
  const all = resultsOf(last);
  const verdicts = Object.fromEntries(
    [...Map.groupBy(all, ({ verdict }) => verdict)].map(([verdict, those]) => [verdict, those.length]),
  );
  return {
    builds,
    events,
    lost,
    repeated: repeated(at, run),
    verdicts,
    wrong: await wrong(at, run, builds),
    seconds,
  };
}

/** As `until`, for what many builds take. */
async function until10(what: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    try {
      return await until(what);
    } catch (error) {
      if (attempt === 59) throw error;
    }
  }
}

interface Ended {
  build: string;
  verdict: string;
  failure?: { why?: string };
}

function resultsOf(ran: Ran): Ended[] {
  try {
    return JSON.parse(ran.stdout).results;
  } catch {
    throw new Error(`${ran.code} ${ran.signal}: ${ran.stderr.slice(-3000)}`);
  }
}

/** A node on which a job runs; undefined where all are done already. */
async function runningNode(cluster: Cluster): Promise<string | undefined> {
  const asked = (state: string, what: string) =>
    cluster.ask("squeue", "-h", "--array", "-t", state, "-o", what);
  let node: string | undefined;
  await until(async () => {
    node = (await asked("R", "%N")).split("\n").find((line) => line.trim() !== "");
    // A job that waits has no node, also just after the controller is back.
    return node !== undefined || (await asked("PD,CF,CG,R", "%i")).trim() === "";
  });
  return node;
}

/** SLURM keeps a job that it took from a dead node waiting for two minutes, and a node that came back down until it is told. */
async function release(cluster: Cluster): Promise<void> {
  const ask = (...args: string[]) => cluster.ask(args[0]!, ...args.slice(1)).catch(() => "");
  const down = (await ask("sinfo", "-h", "-N", "-t", "down", "-o", "%N")).split("\n").filter(Boolean);
  for (const node of down) await ask("scontrol", "update", `NodeName=${node}`, "State=RESUME");
  const waiting = await ask("squeue", "-h", "--array", "-t", "PD", "-o", "%i %r");
  for (const line of waiting.split("\n").filter((each) => each.endsWith(" BeginTime")))
    await ask("scontrol", "update", `JobId=${line.split(" ")[0]}`, "StartTime=now");
}

/** Jobs that began more than once, by their logs. */
function repeated(at: Bench, run: string): number {
  const logs = at.path(store, ".slurm", run, "logs");
  return readdirSync(logs).filter((name) => {
    const begun =
      readFileSync(join(logs, name), "utf8").match(/Checking that the files belong together/g) ?? [];
    return begun.length > 1;
  }).length;
}

/** What is not as it must be: one result and one marker for each build, and an open gate. */
async function wrong(at: Bench, run: string, builds: number): Promise<string[]> {
  const listed: { name: string; ts: string; marker?: string }[] = await at.json(["list"]);
  const results = readdirSync(at.path(store, ".slurm", run, "results"));
  const gate = await at.run(["check", "--all"]);
  const left = at.scratches().filter((name) => existsSync(at.path(store, ".scratch", name)));
  return [
    ...(listed.length === builds ? [] : [`${listed.length} builds are in the store`]),
    ...(results.length === builds ? [] : [`${results.length} results`]),
    ...listed.flatMap(({ name, ts, marker }) => {
      const markers = at
        .files(name)
        .filter((file) => file.startsWith(`${name}-${ts}.`) && /verified$/.test(file));
      return marker === "verified" && markers.length === 1
        ? []
        : [`${name}-${ts}: ${marker ?? "no marker"}, ${markers.length}`];
    }),
    ...(gate.code === 0 ? [] : [`the gate: ${gate.stderr.slice(-300)}`]),
    ...(left.length === 0 ? [] : [`scratch folders that are left: ${left.join(", ")}`]),
  ];
}
