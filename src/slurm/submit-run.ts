import { join } from "node:path";
import type { VerifyOptions } from "../operations/verify-task.ts";
import { shellWord } from "../process/shell-word.ts";
import { type Program, thisProgram } from "../process/this-program.ts";
import { assertNotInVault } from "../vault/inside.ts";
import { cancel, maxArraySize, submit } from "./client.ts";
import { assertValue, type JobOptions, jobArguments } from "./options.ts";
import { RunFolder, type RunPlan } from "./run-folder.ts";

/** What SLURM jobs should verify. */
export interface RunRequest {
  /** Build ids. */
  builds: readonly string[];
  verify: VerifyOptions;
  job: JobOptions;
  throttle?: number | undefined;
}

/** Name of the jobs in one array of a run: unique, so that they can be found without their numbers. */
const jobName = (run: RunFolder, chunk: number) => `stx-${run.id}.${chunk}`;

/** The names of all arrays of a run. */
export const jobNames = (run: RunFolder, { builds, chunk }: RunPlan): string[] =>
  Array.from({ length: Math.ceil(builds.length / chunk) }, (_, each) => jobName(run, each));

/** The task that belongs to a job's name and array index. */
export function taskOf({ chunk }: RunPlan, name: string, index: number | undefined): number {
  return Number(name.slice(name.lastIndexOf(".") + 1)) * chunk + (index ?? Number.NaN);
}

/**
 * Creates a run of jobs and submits all of them.
 * @throws Failure where SLURM is missing or refuses the jobs
 */
export async function startRun(request: RunRequest, program = thisProgram()): Promise<RunFolder> {
  if (!request.verify.vault) assertNotInVault();
  const args = jobArguments(request.job);
  const most = await maxArraySize();
  const run = await RunFolder.make({
    version: 1,
    builds: [...request.builds],
    chunk: Math.max(1, most - 1),
    ...(request.throttle && { throttle: request.throttle }),
    jobArguments: args,
    verify: request.verify,
  });
  const plan = await run.plan();
  await submitTasks(
    run,
    plan,
    request.builds.map((_, index) => index),
    program,
  );
  return run;
}

/**
 * Submits tasks of a run, as one array per chunk. If SLURM refuses one, the arrays before it are cancelled.
 * @returns numbers of the jobs
 */
export async function submitTasks(
  run: RunFolder,
  plan: RunPlan,
  tasks: readonly number[],
  program = thisProgram(),
): Promise<string[]> {
  if (!plan.verify.vault) assertNotInVault();
  assertValue("the store's path", run.path);
  const jobs: string[] = [];
  try {
    for (const [chunk, indexes] of Map.groupBy(tasks, (task) => Math.floor(task / plan.chunk))) {
      jobs.push(
        await submitChunk(
          run,
          plan,
          chunk,
          indexes.map((task) => task % plan.chunk),
          program,
        ),
      );
    }
  } catch (error) {
    if (jobs.length > 0) await cancel(jobNames(run, plan)).catch(() => {});
    throw error;
  }
  return jobs;
}

function submitChunk(
  run: RunFolder,
  plan: RunPlan,
  chunk: number,
  indexes: readonly number[],
  program: Program,
): Promise<string> {
  const throttle = plan.throttle ? `%${plan.throttle}` : "";
  const words = [program.node, program.main, "slurm-task", run.path, String(chunk * plan.chunk)].map(
    shellWord,
  );
  return submit({
    script: `#!/bin/sh\n# Written by stx-container: verifies one build of a store.\nexec ${words.join(" ")}\n`,
    args: [
      ...plan.jobArguments,
      `--job-name=${jobName(run, chunk)}`,
      `--array=${ranges(indexes)}${throttle}`,
      // A "%" in the path would begin one of SLURM's patterns.
      `--output=${join(run.path, "logs").replaceAll("%", "%%")}/${chunk}-%a.log`,
      "--open-mode=append",
      "--requeue",
    ],
    passEnv: plan.verify.settings.passEnv,
    folder: run.path,
  });
}

/** Numbers in the syntax of `--array`: `0-3,7`. */
export function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const each of [...numbers].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && each <= last[1] + 1) last[1] = each;
    else parts.push([each, each]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}
