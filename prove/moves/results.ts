import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Move } from "./stand.ts";

/** What came of a rebuild after a move. */
export interface Outcome {
  /** `same`: packages and content; `drift`: other packages or content, `stop`: it does not build, or is not verified. */
  is: "same" | "drift" | "stop";
  /** What differs, or what was said. */
  what: string;
}

/** What came of one move of one upstream. */
export interface MoveResult {
  rough: Outcome;
  locked: Outcome;
  /** The rough recipe drifts or stops, and the locked one gives the same or says what it has to. */
  isRight: boolean;
}

/** What the lock's `unlocked` says of lines of the recipe. */
export interface Said {
  unlocked: string[];
  /** Lint says the same; and something is said where no pin reaches, and nothing elsewhere. */
  isRight: boolean;
}

/** What came of one installer. */
export interface InstallerResult {
  commit: string;
  /** Digest of the sources and of this proof. */
  source: string;
  /** Absent where it is not looked at. */
  said?: Said;
  moves: Partial<Record<Move, MoveResult>>;
}

export const resultsPath = join(import.meta.dirname, "results.json");

/** The results of the last run of each installer. */
export const readMoves = (): Record<string, InstallerResult> =>
  existsSync(resultsPath) ? JSON.parse(readFileSync(resultsPath, "utf8")) : {};
