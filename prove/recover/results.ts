import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "../../src/operations/recover/account.ts";
import type { Kind } from "./draw.ts";

/** What became of one way from an image to a recipe and back. */
export type Way =
  | { failed: string }
  | (Account & { carried?: { count: number; bytes: number }; missing: string[] });

/** What came of one recipe that was drawn. */
export interface Result {
  commit: string;
  kind: Kind;
  base: string;
  /** Why it could not be built here at all. */
  failed?: string;
  /** Packages of other people's archives, which were left out of its commands. */
  dropped?: string[];
  /** From the image alone, and with the definition file in it. */
  alone?: Way;
  definition?: Way;
}

export const resultsPath = join(import.meta.dirname, "results.json");

/** The results of the last run, by the recipe's name. */
export const readRecovered = (): Record<string, Result> =>
  existsSync(resultsPath) ? JSON.parse(readFileSync(resultsPath, "utf8")) : {};
