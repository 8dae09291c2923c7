import { randomBytes } from "node:crypto";
import { copyFile, type FileHandle, link, mkdir, open, rename, rm, stat, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileFailure } from "./failures.ts";

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const temporary = (path: string) =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);

/** Writes a file whole or not at all: temporary file, fsync, rename, fsync of the folder. */
export async function writeFileAtomic(path: string, data: string | Uint8Array): Promise<void> {
  const temp = temporary(path);
  let handle: FileHandle | undefined;
  try {
    handle = await open(temp, "wx", 0o644);
    await handle.writeFile(data);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(temp, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await handle?.close().catch(() => {});
    await rm(temp, { force: true }).catch(() => {});
    throw fileFailure(error, `could not write ${path}`);
  }
}

/** Moves a finished file to its place, over file systems too, so that it is there whole or not at all. */
export async function moveFileAtomic(from: string, to: string): Promise<void> {
  try {
    const handle = await open(from, "r");
    await handle.sync();
    await handle.close();
    try {
      await rename(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
      const temp = temporary(to);
      try {
        await copyFile(from, temp);
        const copy = await open(temp, "r+");
        await copy.sync();
        await copy.close();
        await rename(temp, to);
      } finally {
        await rm(temp, { force: true });
      }
      await rm(from, { force: true });
    }
    await syncFolder(dirname(to));
  } catch (error) {
    throw fileFailure(error, `could not move the finished file to ${to}`);
  }
}

/** Points a link at `target` in one step; at every instant it is the old one or the new one. */
export async function replaceSymlink(path: string, target: string): Promise<void> {
  const temp = temporary(path);
  try {
    await symlink(target, temp);
    await rename(temp, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temp, { force: true }).catch(() => {});
    throw fileFailure(error, `could not point ${path} at ${target}`);
  }
}

/** Creates a file that must not exist yet. @returns false when it does */
export async function createExclusive(path: string): Promise<boolean> {
  try {
    await (await open(path, "wx", 0o644)).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw fileFailure(error, `could not create ${path}`);
  }
}

/** Makes a folder and its parents. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeFolders(path);
  } catch (error) {
    throw fileFailure(error, `could not make the folder ${path}`);
  }
}

/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
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

/** A second name for a file without its bytes where that can be, else a copy. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
