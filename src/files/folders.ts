import { copyFile, link, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { fileFailure } from "./failures.ts";

/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeFolders(path);
  } catch (error) {
    throw fileFailure(error, `could not make the folder ${path}`);
  }
}

/** Fails at once where a folder cannot be made; Node's own recursive mkdir does not always end. */
async function makeFolders(path: string): Promise<void> {
  const isFolder = (at: string) =>
    stat(at).then(
      (found) => found.isDirectory(),
      () => false,
    );
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await isFolder(path))) return;
    if (code !== "ENOENT" || dirname(path) === path || (await isFolder(dirname(path)))) throw error;
    await makeFolders(dirname(path));
    await makeFolders(path);
  }
}

/** Makes a hard link to a file where possible, else a copy. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
