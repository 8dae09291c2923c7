import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { nearest } from "../nearest.ts";

/** Most names of a folder that are compared with a misspelled one. */
const mostNames = 10_000;

/**
 * The file that was probably meant by a path where nothing is: one in the same folder with a similar name, or the same
 * with an ending.
 */
export function nearbyFile(path: string, ending?: string): string | undefined {
  let names: string[];
  try {
    names = readdirSync(dirname(path)).slice(0, mostNames);
  } catch {
    return undefined;
  }
  const ended = `${basename(path)}${ending}`;
  const meant = ending !== undefined && names.includes(ended) ? ended : nearest(basename(path), names);
  return meant === undefined ? undefined : join(dirname(path), meant);
}

/** The remedy for a path that a user gave, and where nothing is. */
export function checkThePath(path: string, ending?: string): string {
  const meant = nearbyFile(path, ending);
  return meant === undefined ? "check the path" : `check the path; did you mean ${meant}?`;
}
