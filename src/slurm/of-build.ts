import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.ts";
import { LogFollower } from "../files/follow.ts";
import { failureOf } from "../operations/verify-task.ts";
import { cancel } from "./client.ts";
import { listOwnRuns, RunFolder, type RunPlan } from "./run-folder.ts";
import { jobNames } from "./submit-run.ts";

/** Where a build is verified in SLURM: the run, and the number of the build's task. */
export interface SlurmTask {
  run: RunFolder;
  plan: RunPlan;
  index: number;
}

/** The task of a build in the newest run that includes it. */
export async function taskOfBuild(store: string, build: string): Promise<SlurmTask | undefined> {
  for (const id of await listOwnRuns(store)) {
    const run = new RunFolder(store, id);
    const plan = await run.plan();
    const index = plan.builds.indexOf(build);
    if (index >= 0) return { run, plan, index };
  }
  return undefined;
}

/** The builds without a result in all runs, each with its run's id, newest run first. */
export async function unfinishedBuilds(store: string): Promise<{ build: string; run: string }[]> {
  const open: { build: string; run: string }[] = [];
  for (const id of await listOwnRuns(store)) {
    const run = new RunFolder(store, id);
    const done = new Set(await run.ended());
    const { builds } = await run.plan();
    open.push(...builds.filter((_, index) => !done.has(index)).map((build) => ({ build, run: id })));
  }
  return open;
}

/** Cancels the job of one build, so that `--resume` does not start it again; the other jobs continue. */
export async function cancelTask({ run, plan, index }: SlurmTask): Promise<void> {
  const name = jobNames(run, plan)[Math.floor(index / plan.chunk)];
  if (name !== undefined) await cancel([name], index % plan.chunk);
  const build = plan.builds[index] as string;
  const failure = new Failure("infrastructure", `the verification of ${build} was cancelled`, {
    code: "slurm-job-cancelled",
    why: "queue cancel was called",
    remedy: `verify it again: stx-container verify --slurm ${build}`,
  });
  const result = { build, host: "", at: new Date().toISOString(), ...failureOf(failure) };
  if (!(await run.result(index, plan))) await run.writeResult(index, result);
}

/** Prints the log of a task; with `follow`, until the task has a result. */
export async function showLog(
  { run, plan, index }: SlurmTask,
  follow: boolean,
  print: (line: string) => void,
): Promise<void> {
  const log = new LogFollower(run.logPath(index, plan), print);
  while (follow && !(await run.result(index, plan))) {
    await log.read();
    await sleep(500);
  }
  await log.read();
}
