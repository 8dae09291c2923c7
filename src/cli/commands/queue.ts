import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../../failure.ts";
import { LogFollower } from "../../files/follow.ts";
import { notQueued, QueueFolder } from "../../operations/queue/folder.ts";
import { cancelQueued, queueStatus, verifyLater, waitForQueue } from "../../operations/queue/use.ts";
import { workQueue } from "../../operations/queue/worker.ts";
import type { TaskResult, VerifyOptions } from "../../operations/verify-task.ts";
import { shellWord } from "../../process/shell-word.ts";
import { thisProgram } from "../../process/this-program.ts";
import { stripControl } from "../../report/escape.ts";
import { runExitCode, runReport } from "../../report/run-report.ts";
import type { BuildRequest, Built, Watcher } from "../../roundtrip/types.ts";
import { cancelTask, type SlurmTask, showLog, taskOfBuild, unfinishedBuilds } from "../../slurm/of-build.ts";
import type { JobOptions } from "../../slurm/options.ts";
import { resumeCommand } from "../../slurm/run-folder.ts";
import { waitForRun } from "../../slurm/wait-run.ts";
import { buildIdOf, findBuild } from "../../store/builds.ts";
import { imageName } from "../../store/names.ts";
import { openExistingStore } from "../../store/open.ts";
import { absolute } from "../absolute.ts";
import { watched } from "../watched.ts";

interface Flags {
  store: string;
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);
const openStore = ({ store }: Flags) => openExistingStore(absolute(store));

/**
 * Puts a build into the store's queue, or submits it to SLURM.
 * @returns the next command to run, without the program's name, also in a form for programs
 */
export async function queueOrSubmit(
  built: Built,
  request: BuildRequest,
  where: true | string,
  fromVault: boolean,
  job: JobOptions,
): Promise<{ next: string; later: object }> {
  const build = `${built.name}-${built.ts}`;
  const store = await openExistingStore(request.store);
  const { context, settings } = request;
  const common = { store, context, settings, buildArgs: {}, requiredLevel: "versions" } as const;
  const options: VerifyOptions = { ...common, ...(fromVault && { vault: {} }) };
  if (where === "slurm") {
    const { startRun } = await import("../../slurm/submit-run.ts");
    const run = await startRun({ builds: [build], verify: options, job });
    return { next: resumeCommand(run), later: { run: run.id } };
  }
  await verifyLater(build, options, thisProgram());
  return { next: `queue wait ${build} --store ${shellWord(store)}`, later: { queue: build } };
}

/** @throws Failure("usage") for any other value: before the build, not after it */
export function assertPlace(where: true | string): void {
  if (where === true || where === "queue" || where === "slurm") return;
  throw new Failure("usage", `invalid value of --verify-later: ${JSON.stringify(where)}`, {
    code: "wrong-use",
    why: "a build is verified later by the store's queue or by SLURM",
    remedy: "write --verify-later, or --verify-later slurm",
  });
}

/**
 * The build id for an argument: the argument itself if it is a build id, even if that build no longer exists; else the
 * newest build of that name.
 */
async function buildOf(store: string, word: string): Promise<string> {
  const id = buildIdOf(word);
  if (id) return `${imageName(id.name)}-${id.ts}`;
  const { name, ts } = await findBuild(store, word, "newest");
  return `${name}-${ts}`;
}

export async function queueShow(flags: Flags): Promise<void> {
  const { current, waiting, foreign, results } = await queueStatus(await openStore(flags));
  const running = current && { build: current.build, since: current.since, host: current.process.host };
  const slurm = await unfinishedBuilds(await openStore(flags));
  if (flags.json) return void print(JSON.stringify({ running, waiting, foreign, slurm, results }));
  for (const { build, run } of slurm) print(`no result yet: ${build}, by SLURM in the run ${run}`);
  if (running) print(`being verified: ${running.build}, since ${running.since}, on ${running.host}`);
  for (const build of waiting) print(`waits: ${build}`);
  for (const build of foreign) print(`left alone, because somebody else put it here: ${build}`);
  for (const result of results) print(resultLine(result));
  if (!running && waiting.length > 0)
    print("No process works on the queue. Start one: stx-container queue wait");
  if (!running && waiting.length + foreign.length + results.length + slurm.length === 0)
    print("The queue is empty.");
}

const resultLine = ({ build, verdict, level, reason }: TaskResult) =>
  stripControl(`${verdict}: ${build}${level ? ` (${level})` : ""}: ${reason}`);

export async function queueWait(word: string | undefined, flags: Flags): Promise<void> {
  const store = await openStore(flags);
  const build = word === undefined ? undefined : await buildOf(store, word);
  const task = build && (await slurmTask(store, build));
  const results = await watched((watcher, signal) => {
    if (task) return waitForTask(task, watcher, signal);
    watcher.phase("Waiting for the queue");
    return waitForQueue(store, build, thisProgram(), signal);
  });
  process.exitCode = runExitCode(results);
  if (flags.json) return void print(JSON.stringify({ results }));
  print(
    results.length > 0 ? runReport(results) : "Nothing waits; earlier results: stx-container queue status",
  );
}

/** The task of a build that SLURM is verifying, or verified more recently than the queue. */
async function slurmTask(store: string, build: string): Promise<SlurmTask | undefined> {
  const queue = new QueueFolder(store);
  if (await queue.entry(build)) return undefined;
  const task = await taskOfBuild(store, build);
  const isNewer = task && (!(await task.run.result(task.index, task.plan)) || !(await queue.result(build)));
  return isNewer ? task : undefined;
}

/** Waits for one build of a run, and ignores the others. */
async function waitForTask(
  { run, plan, index }: SlurmTask,
  watcher: Watcher,
  signal: AbortSignal,
): Promise<TaskResult[]> {
  watcher.phase("Waiting for SLURM");
  const { results } = await waitForRun(run, plan, watcher, signal, index);
  return results.slice(index, index + 1);
}

export async function queueLog(word: string, flags: Flags & { follow?: boolean }): Promise<void> {
  const store = await openStore(flags);
  const build = await buildOf(store, word);
  const queue = new QueueFolder(store);
  const path = queue.file(build, "log");
  const task = await slurmTask(store, build);
  if (task) return showLog(task, flags.follow ?? false, print);
  if (!(await queue.entry(build)) && !(await queue.result(build))) throw notQueued(build);
  if (!flags.follow) {
    process.stdout.write(stripControl(await readFile(path, "utf8").catch(() => "")));
    return;
  }
  const log = new LogFollower(path, print);
  while (await queue.entry(build)) {
    await log.read();
    await sleep(500);
  }
  await log.read();
}

export async function queueCancel(word: string, flags: Flags): Promise<void> {
  const store = await openStore(flags);
  const build = await buildOf(store, word);
  const task = await slurmTask(store, build);
  if (task && !(await task.run.result(task.index, task.plan))) await cancelTask(task);
  else await cancelQueued(store, build);
  print(flags.json ? JSON.stringify({ cancelled: build }) : `Cancelled ${build}`);
}

/** The background process. It has no terminal, so a closed one must not end it. */
export async function queueWork(flags: Flags): Promise<void> {
  process.on("SIGHUP", () => {});
  const abort = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => abort.abort());
  await workQueue(await openStore(flags), abort.signal);
}
