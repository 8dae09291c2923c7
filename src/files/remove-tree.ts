import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
} from "node:fs";
import { Failure } from "../failure.ts";
import { type Folder, openFolders } from "./folder.ts";

const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = constants;
/** Opens a folder without the right to read it (open(2)); Node has no constant for it. */
const O_PATH = 0o10000000;

/**
 * How many nested folders are open at a time, because open files are limited. Deeper folders are first moved to the
 * top.
 */
const deepest = 40;

/** An open folder of the tree that is removed. */
interface Place {
  fd: number;
  /** How the system reaches it. */
  reference: string;
  /** For messages. */
  path: string;
}

/** The state of one removal. */
interface Removal {
  top: Place;
  keep: string | undefined;
  mount: string | undefined;
  /** Folders that were moved to the top, where the next pass removes them. */
  lifted: number;
  /** The first error of the system; the rest was removed all the same. */
  failed: unknown;
}

/** The mount that an open folder is on; undefined where the system does not say (no /proc). */
function mountOf(fd: number): string | undefined {
  try {
    return /^mnt_id:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
  } catch {
    return undefined;
  }
}

/** One name in an open folder; names in images are any bytes. */
const inFolder = ({ reference }: Place, name: Buffer) => Buffer.concat([Buffer.from(`${reference}/`), name]);

/**
 * Removes everything in an open folder. Nothing is reached by a path: a link is removed, never followed; a folder that
 * is replaced by a link meanwhile is not entered; a mount point is not entered, and stops the removal. Read-only
 * folders are made writable first.
 * @param parent the folder that it is in, which must be on the same mount
 * @param keep a name at the top that stays
 * @throws Error of the system for what this user cannot remove, after everything else was removed; Failure for a mount
 */
export async function emptyFolder(parent: Folder, folder: Folder, keep?: string): Promise<void> {
  const top: Place = { fd: folder.fd, reference: folder.reference, path: folder.path };
  const removal: Removal = { top, keep, mount: mountOf(parent.fd), lifted: 0, failed: undefined };
  assertSameMount(top, removal);
  let before: number;
  do {
    before = removal.lifted;
    removal.failed = undefined;
    await emptyPlace(top, removal, 0);
  } while (removal.lifted > before);
  if (removal.failed) throw removal.failed;
}

/** Removes a file, a link or, as {@link emptyFolder}, a folder; nothing where there is none. */
export async function removeEntry(parent: Folder, name: string): Promise<void> {
  const found = await parent.look(name);
  if (found === undefined) return;
  if (!found.isDirectory()) return parent.unlink(name);
  const folder = await parent.folder(name);
  try {
    await emptyFolder(parent, folder);
    await assertStillIn(parent, name, folder);
    await parent.rmdir(name);
  } finally {
    await folder.close();
  }
}

/** @throws Failure if a name now belongs to another folder than the open one */
export async function assertStillIn(parent: Folder, name: string, folder: Folder): Promise<void> {
  const [found, own] = [await parent.look(name), await folder.stat()];
  if (found?.ino === own.ino && found.dev === own.dev) return;
  throw new Failure("usage", `${folder.path} was replaced while it was being removed`, {
    code: "not-ours",
    why: "the name means another file or folder now, which this program did not make",
    remedy: "look what it is, and remove it by hand",
  });
}

function assertSameMount(place: Place, { mount }: Removal): void {
  if (mountOf(place.fd) === mount) return;
  throw new Failure("infrastructure", `something is mounted at ${place.path}`, {
    code: "mount-in-scratch",
    why: "the folder is to be removed, and what is mounted in it is not this program's",
    remedy: `unmount it: umount ${place.path}`,
  });
}

async function emptyPlace(place: Place, removal: Removal, depth: number): Promise<void> {
  // Between two folders other work gets its turn: a live view, a signal.
  await new Promise((done) => setImmediate(done));
  const folders: Buffer[] = [];
  for (const entry of readdirSync(place.reference, { withFileTypes: true, encoding: "buffer" })) {
    if (depth === 0 && entry.name.toString() === removal.keep) continue;
    if (entry.isDirectory()) folders.push(entry.name);
    else attempt(removal, () => unlinkSync(inFolder(place, entry.name)));
  }
  for (const name of folders) {
    if (depth === deepest) attempt(removal, () => lift(place, name, removal));
    else await removeSubfolder(place, name, removal, depth);
  }
}

async function removeSubfolder(parent: Place, name: Buffer, removal: Removal, depth: number): Promise<void> {
  const folder = attempt(removal, () => openPlace(parent, name));
  if (folder === undefined) return;
  try {
    assertSameMount(folder, removal);
    await emptyPlace(folder, removal, depth + 1);
  } finally {
    closeSync(folder.fd);
  }
  attempt(removal, () => rmdirSync(inFolder(parent, name)));
}

/** Performs one step of a removal; if it fails, the rest is still removed. */
function attempt<T>(removal: Removal, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") removal.failed ??= error;
    return undefined;
  }
}

/** Opens a folder that may not be readable yet, never through a link. */
function openPlace(parent: Place, name: Buffer): Place {
  const path = `${parent.path}/${name.toString()}`;
  const flags = O_DIRECTORY | O_NOFOLLOW;
  if (!openFolders) return { fd: openSync(inFolder(parent, name), O_RDONLY | flags), reference: path, path };
  const found = openSync(inFolder(parent, name), O_PATH | flags);
  try {
    const { mode } = fstatSync(found);
    if ((mode & 0o700) !== 0o700) chmodSync(`${openFolders}/${found}`, 0o700);
    const fd = openSync(`${openFolders}/${found}`, O_RDONLY | O_DIRECTORY);
    return { fd, reference: `${openFolders}/${fd}`, path };
  } finally {
    closeSync(found);
  }
}

function lift(parent: Place, name: Buffer, removal: Removal): void {
  renameSync(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
  removal.lifted++;
}
