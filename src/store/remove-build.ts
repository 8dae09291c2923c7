import { basename, join } from "node:path";
import type { Folder } from "../files/folder.ts";
import { openInside } from "../files/inside.ts";
import { makeOwnFolder, removeOwnFolder } from "../files/own-folder.ts";
import { imageName, type StoreFiles, storeFiles } from "./names.ts";

/** What to remove of a build. Written down first, so that the next run can finish an interrupted removal. */
export interface Removal {
  /** Absolute path of the store. */
  store: string;
  name: string;
  ts: string;
  part: "all" | "image";
}

/** A build's files in the order in which they are removed: without its lock it is no longer a build. */
const order = ({ folder, lock, ...files }: StoreFiles) => [lock, ...Object.values(files)];

/**
 * Removes a build, or only its image. Its files are first moved aside, the lock before all others, and then deleted.
 * Whenever this is interrupted, the build is either complete or gone, and the next run deletes the rest. Only plain
 * files are removed. Call it under the name's lock.
 */
export async function removeBuild(removal: Removal): Promise<void> {
  const { store, name, ts } = removal;
  const scratch = await openInside(store, join(store, ".scratch"), "make folders");
  try {
    const trash = await makeOwnFolder(scratch, `prune-${name}-${ts}`, { removal }).catch(onFullDisk);
    // Most people prune because a disk is full.
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

/** @param trash undefined: delete the files immediately */
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
    // The scratch folder is on another disk.
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await folder.unlink(file);
  }
}

/** Finishes an interrupted removal; does nothing if its first step was not completed. */
export async function finishRemoval(removal: Removal, trash: Folder): Promise<void> {
  const { lock, folder } = storeFiles(removal.store, imageName(removal.name), removal.ts);
  const opened = await openInside(removal.store, folder, "only what is there");
  const isWhole = (await opened.look(basename(lock))) !== undefined;
  await opened.close();
  if (!isWhole) await moveAside(removal, trash);
}
