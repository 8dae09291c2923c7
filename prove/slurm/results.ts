import { join } from "node:path";

/** What came of one run. */
export interface Result {
  commit: string;
  /** Digest of the sources and of this folder. */
  source: string;
  builds: number;
  /** What was done to the cluster, with the number of results that there were then. */
  events: { what: string; at: number }[];
  /** Builds whose jobs ended without a result, with SLURM's reason. */
  lost: { build: string; why: string }[];
  /** Jobs that ran again: on another node, or submitted by `--resume`. */
  repeated: number;
  /** At the end. */
  verdicts: Record<string, number>;
  /** Builds with other than one result and one marker, or that the gate does not let pass. */
  wrong: string[];
  /** From the first job to the last result. */
  seconds: number;
}

export const resultsPath = join(import.meta.dirname, "results.json");
