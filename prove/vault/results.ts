import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What came of the whole proof. */
export interface Result {
  commit: string;
  /** What the recipe uses, as the lock has it: packages of each ecosystem. */
  locked: Record<string, number>;
  /** Answers that the vault holds, and bytes of the one file that the stranger got. */
  requests: number;
  size: number;
  /** Verdict and level of the stranger's rebuild. */
  verdict: string;
  /** Files that differ there, the first twenty. */
  differing: string[];
  /** What is different where the stranger is. */
  stranger: string;
  /** Of the build, and of the stranger's rebuild. */
  seconds: [number, number];
}

export const resultsPath = join(import.meta.dirname, "results.json");

/** The result of the last run. */
export const readResult = (): Result | undefined =>
  existsSync(resultsPath) ? JSON.parse(readFileSync(resultsPath, "utf8")) : undefined;
