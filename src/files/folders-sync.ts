import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and its parents, for this user alone, or fails at once; Node's own recursive mkdir does not always
 * end.
 */
export function makeFoldersSync(path: string): void {
  const isFolder = (at: string) => statSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder(path)) return;
  if (dirname(path) !== path && !isFolder(dirname(path))) makeFoldersSync(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!isFolder(path)) throw error;
  }
}
