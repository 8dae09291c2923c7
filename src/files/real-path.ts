import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added.
 * @throws the system's error for a circle of links, or a folder that may not be read
 */
export async function realPath(path: string): Promise<string> {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(path) === path) throw error;
    return join(await realPath(dirname(path)), basename(path));
  }
}
