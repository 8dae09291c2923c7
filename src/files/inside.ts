import { constants } from "node:fs";
import { copyFile, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { Failure } from "../failure.ts";
import { fileFailure } from "./failures.ts";
import { Folder, linkFailure } from "./folder.ts";
import { unfinishedLastLine } from "./open-line.ts";
import { notRegular } from "./regular.ts";
import { temporaryName } from "./temporary-names.ts";

/**
 * Writes and removes in folders that may contain other people's files. Below `root`, the user's folder that has every
 * `path`, no link is followed, only plain files are replaced or removed, and files are written completely or not at all.
 */

const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY, COPYFILE_EXCL, COPYFILE_FICLONE } = constants;

type Make = "make folders" | "only what is there";

/** Opens the folder of `path`, one name after the other, and works in it. */
async function inside<T>(
  root: string,
  path: string,
  what: string,
  work: (folder: Folder, name: string) => Promise<T>,
  make: Make = "only what is there",
): Promise<T> {
  let folder: Folder | undefined;
  try {
    folder = await openInside(root, dirname(path), make);
    return await work(folder, basename(path));
  } catch (error) {
    throw fileFailure(error, what);
  } finally {
    await folder?.close();
  }
}

/** Opens a folder at or below `root`; the caller closes it. @throws Failure for a link, else the system's error */
export async function openInside(root: string, path: string, make: Make): Promise<Folder> {
  const way = relative(root, path);
  if (way === ".." || way.startsWith("../")) throw new TypeError(`${path} is not below ${root}`);
  let folder = await Folder.open(root);
  for (const name of way === "" ? [] : way.split("/")) {
    const parent = folder;
    try {
      if (make === "make folders") await parent.make(name);
      folder = await parent.folder(name);
    } finally {
      await parent.close();
    }
  }
  return folder;
}

/** Makes a folder below `root`, and those on the way to it. @throws Failure for a link in the way */
export async function makeFolderInside(root: string, path: string): Promise<void> {
  try {
    await (await openInside(root, path, "make folders")).close();
  } catch (error) {
    throw fileFailure(error, `could not make the folder ${path}`);
  }
}

/** Only a plain file may be replaced by a file. */
async function assertPlainOrAbsent(folder: Folder, name: string): Promise<void> {
  const found = await folder.look(name);
  if (found === undefined || found.isFile()) return;
  if (found.isSymbolicLink()) throw linkFailure(join(folder.path, name));
  throw Object.assign(new Error("something that is not a regular file is in its place"), {
    code: notRegular,
  });
}

/** Writes a temporary file beside `name`, and passes it to `finish` when it is on disk. */
async function throughTemporary(
  folder: Folder,
  name: string,
  fill: (temporary: string) => Promise<void>,
  finish: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryName(name);
  try {
    await fill(temporary);
    await finish(temporary);
    await folder.sync();
  } catch (error) {
    await folder.unlink(temporary).catch(() => {});
    throw error;
  }
}

/** What a file is to hold; a function is given the inode that the file has, and keeps under its name. */
type Data = string | Uint8Array | ((inode: bigint) => string);

async function fillFile(folder: Folder, name: string, data: Data): Promise<void> {
  const handle = await folder.file(name, O_WRONLY | O_CREAT | O_EXCL);
  try {
    await handle.writeFile(
      typeof data === "function" ? data((await handle.stat({ bigint: true })).ino) : data,
    );
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file completely or not at all; a plain file of that name is replaced, a link is refused. */
export function writeFileInside(root: string, path: string, data: Data): Promise<void> {
  return inside(root, path, `could not write ${path}`, async (folder, name) => {
    await assertPlainOrAbsent(folder, name);
    await throughTemporary(
      folder,
      name,
      (temporary) => fillFile(folder, temporary, data),
      (temporary) => folder.rename(temporary, folder, name),
    );
  });
}

/** The error codes of link(2) on a file system without hard links. */
export const noHardLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

/** Gives a finished temporary file its name, which nothing may have yet. */
export async function giveNewName(
  folder: Folder,
  temporary: string,
  name: string,
  claim: Claim,
): Promise<void> {
  await claim((await folder.look(temporary))?.ino ?? 0n);
  try {
    await folder.link(temporary, name);
    await folder.unlink(temporary);
  } catch (error) {
    if (!noHardLinks.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await assertAbsent(folder, name);
    await folder.rename(temporary, folder, name);
  }
}

async function assertAbsent(folder: Folder, name: string): Promise<void> {
  if (await folder.look(name)) throw Object.assign(new Error(`${name} exists`), { code: "EEXIST" });
}

/** Gets the inode of a new file when it is on disk but has no final name yet: see store/finish.ts. */
type Claim = (inode: bigint) => Promise<void>;
export const noClaim: Claim = async () => {};

/** Writes a new file completely or not at all. @throws Failure if the name exists already */
export function writeNewFileInside(
  root: string,
  path: string,
  data: Data,
  claim: Claim = noClaim,
): Promise<void> {
  return inside(root, path, `could not write ${path}`, (folder, name) =>
    throughTemporary(
      folder,
      name,
      (temporary) => fillFile(folder, temporary, data),
      (temporary) => giveNewName(folder, temporary, name, claim),
    ),
  );
}

/** Copies an open file to a new one; as a clone of its blocks where the file system supports that. */
async function copyInto(from: FileHandle, source: string, folder: Folder, name: string): Promise<void> {
  await copyFile(source, folder.at(name), COPYFILE_EXCL | COPYFILE_FICLONE);
  const copy = await folder.file(name, O_RDWR);
  try {
    if ((await copy.stat()).size !== (await from.stat()).size)
      throw new Error("the file changed while it was copied");
    await copy.sync();
  } finally {
    await copy.close();
  }
}

/**
 * Moves a finished plain file to a new name below `root`, over file systems too: it is there whole or not at all.
 * @throws Failure where something has that name
 */
export function moveNewFileInside(
  from: string,
  root: string,
  path: string,
  claim: Claim = noClaim,
): Promise<void> {
  const what = `could not move the finished file to ${path}`;
  return inside(dirname(from), from, what, async (source, sourceName) => {
    const handle = await source.file(sourceName, O_RDONLY);
    try {
      await handle.sync();
      await inside(root, path, what, async (folder, name) => {
        await assertAbsent(folder, name);
        await throughTemporary(
          folder,
          name,
          (temporary) => moveOrCopy(source, sourceName, handle, folder, temporary),
          (temporary) => giveNewName(folder, temporary, name, claim),
        );
      });
    } finally {
      await handle.close();
    }
  });
}

async function moveOrCopy(
  source: Folder,
  sourceName: string,
  handle: FileHandle,
  folder: Folder,
  name: string,
): Promise<void> {
  try {
    await source.rename(sourceName, folder, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await copyInto(handle, source.at(sourceName), folder, name);
    await source.unlink(sourceName);
  }
}

/**
 * Appends one line to a file, which is created if necessary; after an unfinished line, on a line of its own.
 * @param line without its newline
 * @param isTorn whether an unfinished last line was cut off by a crash: the new line replaces it
 * @throws Failure for a link, and for a file with a second name, which may be somebody else's
 */
export function appendLineInside(
  root: string,
  path: string,
  line: string,
  isTorn: (last: string) => boolean = () => false,
): Promise<void> {
  return inside(root, path, `could not write ${path}`, async (folder, name) => {
    await assertPlainOrAbsent(folder, name);
    const handle = await folder.file(name, O_RDWR | O_APPEND | O_CREAT);
    try {
      await assertNoSecondName(handle, path);
      const last = await unfinishedLastLine(handle);
      const torn = last !== undefined && isTorn(last.text);
      if (torn) await handle.truncate(last.start);
      await handle.appendFile(`${last && !torn ? "\n" : ""}${line}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/** A file that is written in place must not have a second name: its content would change there as well. */
export async function assertNoSecondName(handle: FileHandle, path: string): Promise<void> {
  const { nlink } = await handle.stat();
  if (nlink <= 1) return;
  throw new Failure("usage", `${path} is a hard link`, {
    code: "link-in-store",
    why: "the same file has another name, and writing into it would change it there, too",
    remedy: `make it a file of its own: cp ${path} ${path}.copy && mv ${path}.copy ${path}`,
  });
}

/** Creates an empty file that must not exist yet. @returns false if the name exists already */
export function createInside(root: string, path: string): Promise<boolean> {
  return inside(root, path, `could not create ${path}`, async (folder, name) => {
    try {
      await (await folder.file(name, O_WRONLY | O_CREAT | O_EXCL)).close();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
  });
}

/**
 * Makes sure that files can be written later: each name is free or a plain file, and no link is in the way.
 * @throws Failure for a link
 */
export async function assertWritableInside(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await inside(root, path, `could not write ${path}`, assertPlainOrAbsent);
}

/** @throws Failure if the name exists and is not a link whose text `mayReplace` recognises as ours */
export function assertReplaceableSymlink(
  root: string,
  path: string,
  mayReplace: (old: string) => boolean,
): Promise<void> {
  return inside(root, path, `could not replace ${path}`, (folder, name) =>
    assertOurLink(folder, name, path, mayReplace),
  );
}

async function assertOurLink(
  folder: Folder,
  name: string,
  path: string,
  mayReplace: (old: string) => boolean,
): Promise<void> {
  const old = await folder.target(name);
  const isForeign = old === undefined ? (await folder.look(name)) !== undefined : !mayReplace(old);
  if (isForeign) throw notOurs(path, old);
}

/**
 * Points a link at `target` in one step, so that at every instant it is the old or the new link.
 * @param mayReplace whether a link with this text is ours to replace; nothing but a link is ever replaced
 */
export function replaceSymlinkInside(
  root: string,
  path: string,
  target: string,
  mayReplace: (old: string) => boolean,
): Promise<void> {
  return inside(root, path, `could not point ${path} at ${target}`, async (folder, name) => {
    await assertOurLink(folder, name, path, mayReplace);
    await throughTemporary(
      folder,
      name,
      (temporary) => folder.symlink(temporary, target),
      (temporary) => folder.rename(temporary, folder, name),
    );
  });
}

function notOurs(path: string, target: string | undefined): Failure {
  return new Failure("usage", `${path} was not made by this program`, {
    code: "not-ours",
    why: target === undefined ? "a file or folder of that name is there" : `it is a link to ${target}`,
    remedy: `move it away: mv ${path} ${path}.old`,
  });
}

/** Removes one plain file. @returns false where there is none · @throws Failure for a link or a folder */
export function removeFileInside(root: string, path: string): Promise<boolean> {
  return inside(root, path, `could not remove ${path}`, async (folder, name) => {
    await assertPlainOrAbsent(folder, name);
    try {
      await folder.unlink(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
      throw error;
    }
    await folder.sync();
    return true;
  });
}
