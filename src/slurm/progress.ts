import type { TaskResult } from "../operations/verify-task.ts";
import { plural } from "../plural.ts";
import type { Watcher } from "../roundtrip/types.ts";
import { isUnfinished, ordinaryReasons, type QueuedTask } from "./queue.ts";
import type { RunPlan } from "./run-folder.ts";

/** Runs with more builds than this get an occasional summary instead of a line for each. */
const fewBuilds = 25;
const betweenMs = 20_000;

/** Shows the progress of a run of jobs. */
export class RunProgress {
  readonly #plan: RunPlan;
  readonly #watcher: Watcher;
  #verified = 0;
  #others = 0;
  #shownAt = Date.now();
  #reason = "";

  constructor(plan: RunPlan, watcher: Watcher) {
    this.#plan = plan;
    this.#watcher = watcher;
  }

  ended({ build, verdict, level, isEnough, host, reason }: TaskResult): void {
    if (isEnough) this.#verified++;
    else this.#others++;
    if (this.#plan.builds.length > fewBuilds && isEnough) return;
    const what = isEnough ? `verified (${level})` : `${verdict}: ${reason}`;
    this.#watcher.note(`${build}: ${what}, on ${host}`);
  }

  queue(tasks: readonly QueuedTask[], done: number): void {
    const open = tasks.filter(isUnfinished);
    const waiting = open.filter(({ state }) => state === "PD");
    this.#showReason(waiting[0]?.reason ?? "");
    if (this.#plan.builds.length === 1 || Date.now() - this.#shownAt < betweenMs) return;
    this.#shownAt = Date.now();
    const total = plural(this.#plan.builds.length, "build");
    this.#watcher.note(
      `${done} of ${total} ended (${this.#verified} verified, ${this.#others} not), ${open.length - waiting.length} running, ${waiting.length} waiting`,
    );
  }

  /** A job may wait forever for resources that the cluster does not have. */
  #showReason(reason: string): void {
    if (reason === this.#reason) return;
    this.#reason = reason;
    if (!ordinaryReasons.has(reason)) this.#watcher.note(`SLURM does not start the job yet: ${reason}`);
  }
}
