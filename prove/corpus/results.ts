import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What came of one rebuild. */
export interface Came {
  /** The level that it reached; undefined where it reached none. */
  level?: "versions" | "content" | "bytes";
  /** The verdict and its reason, where it is not `content`; or why there is none. */
  reason?: string;
  /** Files and packages that differ, the first twenty. */
  differing?: string[];
  seconds: number;
}

/** What came of one recipe that was drawn. */
export interface Row {
  file: string;
  /** What each stage is built on. */
  bases?: string;
  /** Why it cannot be built here, as was known before. */
  cannot?: string;
  /** The commit that it ran on; undefined where it did not run yet. */
  commit?: string;
  /** Packages of other people's archives, which were left out of its commands. */
  dropped?: string[];
  /** Why it did not build, although that was tried. */
  failed?: string;
  /** Why it did not build while it was recorded, where it builds otherwise. */
  unrecorded?: string;
  /** Seconds of its build, and how many packages the lock has. */
  seconds?: number;
  packages?: number;
  /** The rebuilds: from the servers, and from the vault with all of them stopped. */
  upstream?: Came;
  vault?: Came;
}

export interface Results {
  /** The recipes that could have been drawn. */
  population: number;
  seed: string;
  /** Those that were drawn, in their order. */
  rows: Row[];
}

export const resultsPath = join(import.meta.dirname, "results.json");

/** The results so far; undefined where nothing was drawn yet. */
export const readCorpus = (): Results | undefined =>
  existsSync(resultsPath) ? JSON.parse(readFileSync(resultsPath, "utf8")) : undefined;
