import { createHash, randomBytes } from "node:crypto";
import {
  copyFile,
  type FileHandle,
  link,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { notRegular } from "../image/byte-source.ts";
import { fileDigest } from "./digest.ts";

/** Turns an error of the file system into the Failure a user can act on. */
export function fileFailure(error: unknown, what: string): Failure {
  if (error instanceof Failure) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new Failure("infrastructure", what, {
      why: code === "ENOSPC" ? "the disk is full" : "your disk quota is used up",
      remedy:
        "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost",
      cause: error,
    });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new Failure("usage", what, {
      why: code === "EROFS" ? "the file system is read-only" : "this user may not write there",
      remedy: "choose a folder that you own with --store",
      cause: error,
    });
  }
  if (code === "EEXIST") {
    return new Failure("usage", what, {
      why: "a file is in its place",
      remedy: "choose another folder",
      cause: error,
    });
  }
  if (["ENOENT", "ENOTDIR", "EISDIR", notRegular].includes(code ?? "")) {
    return new Failure("usage", what, { why: message, cause: error });
  }
  return new Failure("infrastructure", what, { why: message, cause: error });
}

/** {@link fileFailure} for a file that was to be read. */
export function readFailure(error: unknown, what: string): Failure {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EACCES" && code !== "EPERM") return fileFailure(error, what);
  return new Failure("usage", what, {
    why: "this user may not read it",
    remedy: "check its permissions, and those of the folders above it",
    cause: error,
  });
}

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

/** sha256 of bytes, hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is no regular file */
export async function sha256File(path: string): Promise<string> {
  try {
    return (await fileDigest(path)).sha256;
  } catch (error) {
    throw readFailure(error, `could not read ${path}`);
  }
}

/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
export async function readUserFile(path: string, what: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new Failure("usage", `there is no ${what} at ${path}`, { remedy: "check the path" });
    if (code === "EISDIR")
      throw new Failure("usage", `${path} is a folder, not a ${what}`, { remedy: "name the file itself" });
    throw readFailure(error, `could not read the ${what} ${path}`);
  }
}

/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
export async function assertUserFile(path: string, what: string): Promise<void> {
  try {
    await (await open(path, "r")).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new Failure("usage", `there is no ${what} at ${path}`, { remedy: "check the path" });
    throw readFailure(error, `could not read the ${what} ${path}`);
  }
}

/** A second name for a file without its bytes where that can be, else a copy. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
