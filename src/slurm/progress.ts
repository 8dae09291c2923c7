import type { TaskResult } from "../operations/verify-task.ts";
import { plural } from "../plural.ts";
import type { Watcher } from "../roundtrip/types.ts";
import { isUnfinished, ordinaryReasons, type QueuedTask } from "./queue.ts";
import type { RunPlan } from "./run-folder.ts";

/** Runs of up to so many builds get a line for each; longer ones, one of all from time to time. */
const fewBuilds = 25;
const betweenMs = 20_000;

/** Shows how a run of jobs goes. */
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

  /** A job may wait for ever for what the cluster cannot give. */
  #showReason(reason: string): void {
    if (reason === this.#reason) return;
    this.#reason = reason;
    if (!ordinaryReasons.has(reason)) this.#watcher.note(`SLURM does not start the job yet: ${reason}`);
  }
}
