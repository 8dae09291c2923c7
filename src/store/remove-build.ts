import { basename, join } from "node:path";
import type { Folder } from "../files/folder.ts";
import { openInside } from "../files/inside.ts";
import { makeOwnFolder, removeOwnFolder } from "../files/own-folder.ts";
import { imageName, type StoreFiles, storeFiles } from "./names.ts";

/** What of a build is to be removed. Written down before, so that the next run ends what a kill cut off. */
export interface Removal {
  /** Absolute path of the store. */
  store: string;
  name: string;
  ts: string;
  part: "all" | "image";
}

/** A build's files in the order in which they go: without its lock a build is no longer one. */
const order = ({ folder, lock, ...files }: StoreFiles) => [lock, ...Object.values(files)];

/**
 * Removes a build, or its image alone. Its files are moved aside first, the lock before all others, and then removed:
 * at whatever instant this is cut off, the build is whole, or is none and its rest is removed by the next run. Call it
 * under the name's lock. Only plain files go.
 */
export async function removeBuild(removal: Removal): Promise<void> {
  const { store, name, ts } = removal;
  const scratch = await openInside(store, join(store, ".scratch"), "make folders");
  try {
    const trash = await makeOwnFolder(scratch, `prune-${name}-${ts}`, { removal }).catch(onFullDisk);
    // A disk that is full is what most prune for.
    if (trash === undefined) return await moveAside(removal, undefined);
    try {
      await moveAside(removal, trash.folder);
      await removeOwnFolder(scratch, trash.name, trash.folder);
    } finally {
      await trash.folder.close();
    }
  } finally {
    await scratch.close();
  }
}

function onFullDisk(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOSPC" && error.code !== "EDQUOT") throw error;
}

/** @param trash undefined: the files go at once */
async function moveAside({ store, name, ts, part }: Removal, trash: Folder | undefined): Promise<void> {
  const files = storeFiles(store, imageName(name), ts);
  const folder = await openInside(store, files.folder, "only what is there");
  try {
    for (const path of part === "all" ? order(files) : [files.image])
      await discard(folder, basename(path), trash);
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function discard(folder: Folder, file: string, trash: Folder | undefined): Promise<void> {
  if (!(await folder.look(file))?.isFile()) return;
  if (trash === undefined) return folder.unlink(file);
  try {
    await folder.rename(file, trash, file);
  } catch (error) {
    // Somebody mounted another disk for the scratch.
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await folder.unlink(file);
  }
}

/** Ends a removal that was cut off; nothing where its first step was not done. */
export async function finishRemoval(removal: Removal, trash: Folder): Promise<void> {
  const { lock, folder } = storeFiles(removal.store, imageName(removal.name), removal.ts);
  const opened = await openInside(removal.store, folder, "only what is there");
  const isWhole = (await opened.look(basename(lock))) !== undefined;
  await opened.close();
  if (!isWhole) await moveAside(removal, trash);
}
