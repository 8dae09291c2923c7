import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.ts";
import { LogFollower } from "../files/follow.ts";
import { failureOf, type TaskResult } from "../operations/verify-task.ts";
import type { Watcher } from "../roundtrip/types.ts";
import { queryJobs } from "./client.ts";
import { RunProgress } from "./progress.ts";
import { isEnding, isUnfinished, type QueuedTask, whyNothingWritten } from "./queue.ts";
import type { RunFolder, RunPlan } from "./run-folder.ts";
import { resumeCommand } from "./run-folder.ts";
import { jobNames, taskOf } from "./submit-run.ts";

/** How often to look for results in the folder. */
const lookMs = 500;
/** How often to ask SLURM: soon at first, then rarely, because its controller serves the whole cluster. */
const firstAskMs = 1_000;
const lastAskMs = 15_000;
/** How long a result may take to become visible here: NFS caches folder listings for up to 60 s. */
const slowFolderMs = 75_000;
/** The same for a job that SLURM ended, which rarely has a result. */
const endedMs = 5_000;
/** How long to wait for jobs that are ending; a dead node never ends them. */
const endingMs = 30_000;

/** The results of a run: one for each build, in the order of the plan; if there is no result, the reason why. */
export interface RunResults {
  results: TaskResult[];
  /** Numbers of the tasks that wrote no result. */
  lost: number[];
}

/**
 * Waits until every task of a run has a result, or SLURM has ended it. If the controller does not answer, this keeps
 * waiting, because the jobs continue without it.
 * @param only number of the only task to wait for
 * @throws the signal's reason when aborted; the jobs go on
 */
export async function waitForRun(
  run: RunFolder,
  plan: RunPlan,
  watcher: Watcher,
  signal?: AbortSignal,
  only?: number,
): Promise<RunResults> {
  const waiting = new Waiting(run, plan, watcher, only);
  for (;;) {
    await waiting.look();
    if (waiting.isOver) return waiting.results();
    signal?.throwIfAborted();
    await sleep(lookMs, undefined, { ...(signal && { signal }) });
  }
}

/**
 * Numbers of the tasks that SLURM is running or will run. A job that was just killed has a moment to end: taken for a
 * running one, it would be waited for in vain.
 */
export async function pendingTasks(run: RunFolder, plan: RunPlan): Promise<Set<number>> {
  const since = Date.now();
  let tasks = await queryJobs(jobNames(run, plan));
  while (tasks.some(isEnding) && Date.now() - since < endingMs) {
    await sleep(firstAskMs);
    tasks = await queryJobs(jobNames(run, plan));
  }
  return new Set(tasks.filter(isUnfinished).map(({ name, index }) => taskOf(plan, name, index)));
}

class Waiting {
  readonly #run: RunFolder;
  readonly #plan: RunPlan;
  readonly #only: number | undefined;
  readonly #watcher: Watcher;
  readonly #progress: RunProgress;
  readonly #log: LogFollower | undefined;
  readonly #done = new Map<number, TaskResult>();
  readonly #lost = new Map<number, string>();
  /** Since when a task has been neither in the queue nor done, in milliseconds since 1970. */
  readonly #missingSince = new Map<number, number>();
  #askAt = 0;
  #askAfterMs = firstAskMs;
  #isUnreachable = false;

  constructor(run: RunFolder, plan: RunPlan, watcher: Watcher, only?: number) {
    this.#run = run;
    this.#only = only;
    this.#plan = plan;
    this.#watcher = watcher;
    this.#progress = new RunProgress(plan, watcher);
    if (plan.builds.length === 1)
      this.#log = new LogFollower(run.logPath(0, plan), (line) => watcher.output(line));
  }

  get isOver(): boolean {
    if (this.#only !== undefined) return this.#done.has(this.#only) || this.#lost.has(this.#only);
    return this.#done.size + this.#lost.size >= this.#plan.builds.length;
  }

  async look(): Promise<void> {
    await this.#log?.read();
    await this.#takeResults();
    if (this.isOver || Date.now() < this.#askAt) return;
    await this.#ask();
    this.#askAt = Date.now() + this.#askAfterMs;
    this.#askAfterMs = Math.min(lastAskMs, this.#askAfterMs * 1.3);
  }

  async #takeResults(): Promise<void> {
    for (const index of await this.#run.ended()) {
      if (this.#done.has(index)) continue;
      const result = await this.#run.result(index, this.#plan);
      if (!result) continue;
      this.#done.set(index, result);
      this.#lost.delete(index);
      this.#progress.ended(result);
    }
  }

  async #ask(): Promise<void> {
    let tasks: QueuedTask[];
    try {
      tasks = await queryJobs(jobNames(this.#run, this.#plan));
    } catch (error) {
      return this.#unanswered(error);
    }
    if (this.#isUnreachable) this.#watcher.note("SLURM answers again");
    this.#isUnreachable = false;
    this.#progress.queue(tasks, this.#done.size);
    this.#judge(new Map(tasks.map((task) => [taskOf(this.#plan, task.name, task.index), task])));
  }

  #unanswered(error: unknown): void {
    if (!(error instanceof Failure) || error.kind === "usage") throw error;
    if (!this.#isUnreachable) this.#watcher.note(`${error.message}, and is asked again: ${error.why}`);
    this.#isUnreachable = true;
  }

  /** Finds tasks that SLURM has ended without a result, after allowing for the delay of a shared folder. */
  #judge(tasks: Map<number, QueuedTask>): void {
    for (let index = 0; index < this.#plan.builds.length; index++) {
      const task = tasks.get(index);
      if (this.#done.has(index) || (task && isUnfinished(task))) {
        this.#missingSince.delete(index);
        continue;
      }
      const since = this.#missingSince.get(index) ?? Date.now();
      this.#missingSince.set(index, since);
      const graceMs = task && task.state !== "CD" ? endedMs : slowFolderMs;
      if (Date.now() - since >= graceMs) this.#lost.set(index, whyNothingWritten(task));
    }
  }

  results(): RunResults {
    return {
      results: this.#plan.builds.map(
        (build, index) => this.#done.get(index) ?? this.#lostResult(build, index),
      ),
      lost: [...this.#lost.keys()].sort((a, b) => a - b),
    };
  }

  #lostResult(build: string, index: number): TaskResult {
    const log = this.#run.logPath(index, this.#plan);
    const failure = new Failure("infrastructure", `the job of ${build} ended without a result`, {
      code: "slurm-job-lost",
      why: this.#lost.get(index) ?? "",
      remedy: `see ${log}, then submit it again: stx-container ${resumeCommand(this.#run)}`,
    });
    return { build, host: "", at: new Date().toISOString(), ...failureOf(failure), log };
  }
}
