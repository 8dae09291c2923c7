import { constants } from "node:fs";
import { basename, join } from "node:path";
import type { Folder } from "../files/folder.ts";
import { appendLineInside, moveNewFileInside, openInside, writeNewFileInside } from "../files/inside.ts";
import { removeLeftovers } from "../files/own-folder.ts";
import type { ProcessIdentity } from "../process/identity.ts";
import { imageName, type StoreFiles, storeFiles } from "./names.ts";

/** The build that a scratch folder belongs to. */
export interface ScratchBuild {
  /** Absolute path of the store. */
  store: string;
  name: string;
  ts: string;
}

/**
 * The file in a scratch folder that lists the build's files in the store: a line for each, written before the file
 * gets its name.
 */
const claimsFile = "claims.jsonl";

interface Claim {
  file: string;
  inode: string;
}

/** What a finished build adds to the store; `image` is the image's path in the scratch folder. */
export interface Finished {
  recipe: string | Uint8Array;
  lockedRecipe: string | Uint8Array;
  image: string;
  lock: string;
}

/**
 * Adds a finished build to the store. The lock goes last: whenever this is interrupted, a build that has a lock is
 * complete, and the next run removes the files of one without.
 * @param scratch absolute path of the build's scratch folder
 */
export async function finishBuild(
  scratch: string,
  store: string,
  files: StoreFiles,
  finished: Finished,
): Promise<void> {
  const claim = (path: string) => (inode: bigint) =>
    appendLineInside(
      scratch,
      join(scratch, claimsFile),
      JSON.stringify({ file: basename(path), inode: String(inode) }),
    );
  try {
    await writeNewFileInside(store, files.recipe, finished.recipe, claim(files.recipe));
    await writeNewFileInside(store, files.lockedRecipe, finished.lockedRecipe, claim(files.lockedRecipe));
    await moveNewFileInside(finished.image, store, files.image, claim(files.image));
    await writeNewFileInside(store, files.lock, finished.lock, claim(files.lock));
  } catch (error) {
    const claims = await openInside(scratch, scratch, "only what is there");
    await removeClaimed(store, files, claims).finally(() => claims.close());
    throw error;
  }
}

/**
 * Removes what a killed process left of a build in the store: half-written files and, if there is no lock yet, the
 * files that it had added. A file is recognized by its inode, so one that somebody else put in its place stays.
 * @param scratch the killed process' scratch folder
 * @param over that process, which may have run on another machine
 */
export async function clearBuild(
  scratch: Folder,
  { store, name, ts }: ScratchBuild,
  over: ProcessIdentity,
): Promise<void> {
  const files = storeFiles(store, imageName(name), ts);
  const folder = await openInside(store, files.folder, "only what is there");
  try {
    await removeLeftovers(folder, over);
  } finally {
    await folder.close();
  }
  await removeClaimed(store, files, scratch);
}

async function removeClaimed(store: string, files: StoreFiles, scratch: Folder): Promise<void> {
  const folder = await openInside(store, files.folder, "only what is there");
  try {
    if (await folder.look(basename(files.lock))) return;
    for (const { file, inode } of await readClaims(scratch)) {
      const found = await folder.look(basename(file));
      if (found?.isFile() && String(found.ino) === inode) await folder.unlink(basename(file));
    }
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function readClaims(scratch: Folder): Promise<Claim[]> {
  const handle = await scratch.file(claimsFile, constants.O_RDONLY).catch(() => undefined);
  const text = await handle?.readFile("utf8").finally(() => handle.close());
  const claims: Claim[] = [];
  for (const line of (text ?? "").split("\n")) {
    try {
      claims.push(JSON.parse(line));
    } catch {
      // A line that a crash cut off: the file that it is about has no name yet.
    }
  }
  return claims;
}
