import { lstat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
export async function repositoryAround(path: string): Promise<string | undefined> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (await lstat(join(folder, ".git")).then(Boolean, () => false)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
