/** One job, or one task of a job array, as squeue(1) shows it. */
export interface QueuedTask {
  /** Number of the job; of an array, of the whole array. */
  job: string;
  name: string;
  /** Index in its array; undefined for a single job. */
  index: number | undefined;
  /** SLURM's short form, like `PD`, `R`, `NF`. */
  state: string;
  /** Why it waits, or how it ended. */
  reason: string;
  /** Nodes it runs on; "" while it waits. */
  node: string;
}

/** The columns of {@link parseQueue}; the reason is last because it may contain any character. */
export const queueFormat = "%F|%j|%K|%t|%N|%r";

/** Parses what squeue printed in {@link queueFormat}. */
export function parseQueue(text: string): QueuedTask[] {
  return text
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const [job = "", name = "", index = "", state = "", node = "", ...reason] = line.trim().split("|");
      return {
        job,
        name,
        index: /^\d+$/.test(index) ? Number(index) : undefined,
        state,
        node,
        reason: reason.join("|"),
      };
    });
}

/** States from which a job will not run again by itself, and what each means (squeue(1), "JOB STATE CODES"). */
const ends: Record<string, string> = {
  BF: "its node did not start",
  CA: "it was cancelled",
  CD: "it ended normally",
  DL: "it reached its deadline",
  F: "it failed; its log says why",
  NF: "its node failed",
  OOM: "it ran out of memory; --memory sets the limit",
  PR: "it was preempted",
  RV: "its cluster was removed",
  TO: "it reached its time limit; --job-time sets it",
};

/** Whether SLURM is running it or will run it. */
export const isUnfinished = ({ state }: QueuedTask) => ends[state] === undefined;

/** Whether it ends, and its processes may still be writing what they leave. */
export const isEnding = ({ state }: QueuedTask) => state === "CG";

/** Reasons for waiting that resolve themselves. */
export const ordinaryReasons: ReadonlySet<string> = new Set([
  "None",
  "Priority",
  "Resources",
  "JobArrayTaskLimit",
  "BeginTime",
  "Prolog",
  "",
]);

/** Why a job that ended has no result. */
export const whyNoResult = (task: QueuedTask | undefined) =>
  (task && ends[task.state]) ?? "SLURM no longer knows it";

/** The same for a job that writes its result into the store, which its node may not see. */
export function whyNothingWritten(task: QueuedTask | undefined): string {
  const why = whyNoResult(task);
  return task && !["CD", "F"].includes(task.state)
    ? why
    : `${why}. The store and this program must lie in folders that the compute nodes share`;
}

/** What a job waits for, in words; SLURM says "None" until it has looked at the job. */
export const waitReason = ({ reason }: QueuedTask) => (["", "None"].includes(reason) ? "its turn" : reason);
