import { dirname, join, resolve } from "node:path";
import { lookAt } from "./look.ts";

/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
export async function repositoryAround(path: string): Promise<string | undefined> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (lookAt(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
