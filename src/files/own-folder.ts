import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { Failure } from "../failure.ts";
import { type ProcessIdentity, thisProcess } from "../process/identity.ts";
import type { Folder } from "./folder.ts";
import { assertStillIn, emptyFolder } from "./remove-tree.ts";
import { parseTemporaryName, temporaryName } from "./temporary-names.ts";

/** The file that proves that a folder is ours. */
export const ownerFile = "owner.json";

const program = "stx-container";
const longest = 64 * 1024;

/**
 * Who made a folder, written into it when it was made. Name and inode tie the proof to this one folder: it is worthless
 * in a copy, in a renamed folder, or in one that came with a repository.
 */
export interface Ownership<Facts = unknown> {
  program: typeof program;
  /** The folder's name when it was made, which ends in a random token. */
  name: string;
  inode: string;
  uid: number;
  process: ProcessIdentity;
  facts: Facts;
}

const uid = () => process.getuid?.() ?? -1;

/**
 * Makes a private folder `<purpose>-<token>` with a proof that it is ours. It gets its name only after the proof is in
 * it.
 * @returns the open folder
 */
export async function makeOwnFolder(
  parent: Folder,
  purpose: string,
  facts: unknown,
): Promise<{ name: string; folder: Folder }> {
  const name = `${purpose}-${randomBytes(6).toString("hex")}`;
  const unfinished = temporaryName(name);
  await parent.make(unfinished, 0o700);
  const folder = await parent.folder(unfinished);
  try {
    await writeOwnership(folder, name, facts);
    await parent.rename(unfinished, parent, name);
  } catch (error) {
    await folder.unlink(ownerFile).catch(() => {});
    await parent.rmdir(unfinished).catch(() => {});
    throw error;
  } finally {
    await folder.close();
  }
  return { name, folder: await parent.folder(name) };
}

async function writeOwnership(folder: Folder, name: string, facts: unknown): Promise<void> {
  const inode = String((await folder.stat()).ino);
  const ownership: Ownership = { program, name, inode, uid: uid(), process: thisProcess(), facts };
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const handle = await folder.file(ownerFile, O_WRONLY | O_CREAT | O_EXCL, 0o600);
  try {
    await handle.writeFile(JSON.stringify(ownership));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What the owner file of an open folder says; undefined where there is none that is whole and ours. */
async function readOwnership(folder: Folder): Promise<Partial<Ownership> | undefined> {
  try {
    const handle = await folder.file(ownerFile, constants.O_RDONLY);
    try {
      const found = await handle.stat();
      if (!found.isFile() || found.nlink > 1 || found.size > longest || found.uid !== uid()) return undefined;
      return JSON.parse(await handle.readFile("utf8"));
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/**
 * Opens a folder and its proof; undefined for anything that is not provably ours: a link, somebody else's folder, a
 * copy or a renamed folder, one without a complete owner file. The caller closes it.
 */
export async function openOwnFolder<Facts>(
  parent: Folder,
  name: string,
): Promise<{ folder: Folder; ownership: Ownership<Facts> } | undefined> {
  const folder = await parent.folder(name).catch(() => undefined);
  if (folder === undefined) return undefined;
  const [found, said] = [await folder.stat(), await readOwnership(folder)];
  const own =
    said?.program === program &&
    said.name === name &&
    said.inode === String(found.ino) &&
    said.uid === uid() &&
    found.uid === BigInt(uid());
  if (own) return { folder, ownership: said as Ownership<Facts> };
  await folder.close();
  return undefined;
}

/** Removes entries of an open folder that this user cannot remove, such as those of other user ids in a namespace. */
export type Remover = (folder: Folder, names: string[]) => Promise<void>;

/**
 * Removes one of our folders with everything in it. Its proof is removed last, so a folder that a kill leaves
 * half-removed can still be proved to be ours.
 * @param folder the open folder that `name` is in `parent`; closing it is the caller's
 * @throws as {@link emptyFolder}
 */
export async function removeOwnFolder(
  parent: Folder,
  name: string,
  folder: Folder,
  remover?: Remover,
): Promise<void> {
  try {
    await emptyFolder(parent, folder, ownerFile);
  } catch (error) {
    if (!remover || error instanceof Failure) throw error;
    await remover(
      folder,
      (await folder.names()).filter((each) => each !== ownerFile),
    );
  }
  await assertStillIn(parent, name, folder);
  // From here on the name is the proof.
  const unfinished = temporaryName(name);
  await parent.rename(name, parent, unfinished);
  if (await folder.look(ownerFile)) await folder.unlink(ownerFile);
  await parent.rmdir(unfinished);
}

/**
 * Removes what a killed process of this machine was creating or removing: a temporary file, or one of our folders that
 * had no final name yet, or no longer.
 * @param over a process that is known to have ended, on whichever machine
 * @returns whether `name` was such a leftover
 */
export async function removeLeftover(parent: Folder, name: string, over?: ProcessIdentity): Promise<boolean> {
  if (parseTemporaryName(name, over)?.writer !== "gone") return false;
  const found = await parent.look(name);
  if (found === undefined || found.uid !== BigInt(uid())) return false;
  if (!found.isDirectory()) {
    await parent.unlink(name);
    return true;
  }
  const folder = await parent.folder(name);
  try {
    const inside = await folder.names();
    if (inside.some((each) => each !== ownerFile)) return false;
    for (const each of inside) await folder.unlink(each);
  } finally {
    await folder.close();
  }
  await parent.rmdir(name);
  return true;
}

/** Does that for every entry of a folder. @returns the names of what was removed */
export async function removeLeftovers(folder: Folder, over?: ProcessIdentity): Promise<string[]> {
  const removed: string[] = [];
  for (const name of await folder.names()) if (await removeLeftover(folder, name, over)) removed.push(name);
  return removed;
}
