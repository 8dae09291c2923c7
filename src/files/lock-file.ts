import { constants } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Failure } from "../failure.ts";
import { type ProcessIdentity, processFate, thisProcess } from "../process/identity.ts";
import type { Folder } from "./folder.ts";
import { noHardLinks } from "./inside.ts";
import type { Release } from "./lock.ts";
import { temporaryName } from "./temporary-names.ts";

/**
 * Locks for file systems without flock (some parallel and FUSE file systems): a file `<name>.held` that names its
 * process. It is created with its content in one step (link(2) refuses a name that exists). It is taken over only from
 * a process that is gone: known to have ended, or on another machine and silent for a quarter of an hour.
 */

/** How often a holder shows that it is alive, and after how long a silence it counts as gone. */
const beatMs = 60_000;
const silentMs = 15 * 60_000;
const pollMs = 100;

/**
 * Takes the lock `name` in a folder.
 * @param deadline in milliseconds since 1970
 * @param busy makes the failure for a lock that another process keeps until then
 */
export async function lockByFile(
  folder: Folder,
  name: string,
  deadline: number,
  busy: (held: string) => Promise<Failure>,
): Promise<Release> {
  const held = `${name}.held`;
  for (;;) {
    const { inode, now } = await claim(folder, held);
    if (inode !== undefined) return keep(await folder.again(), held, inode);
    if (await steal(folder, held, now)) continue;
    if (Date.now() > deadline) throw await busy(held);
    await sleep(pollMs);
  }
}

/**
 * Makes the file unless it is there.
 * @returns its inode if it was made, and the time on the file system's own clock, in milliseconds
 */
async function claim(folder: Folder, held: string): Promise<{ inode: bigint | undefined; now: number }> {
  const temporary = temporaryName(held);
  const { now } = await writeHolder(folder, temporary);
  try {
    await folder.link(temporary, held);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return { inode: undefined, now };
    if (!noHardLinks.includes(code)) throw error;
    return await claimBare(folder, held, now);
  } finally {
    await folder.unlink(temporary);
  }
  return { inode: (await folder.look(held))?.ino, now };
}

/** Without hard links the file is empty for a moment, so an empty one is never taken over at once. */
async function claimBare(folder: Folder, held: string, now: number): ReturnType<typeof claim> {
  try {
    return await writeHolder(folder, held);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return { inode: undefined, now };
  }
}

async function writeHolder(folder: Folder, name: string): Promise<{ inode: bigint; now: number }> {
  const handle = await folder.file(name, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
  try {
    await handle.writeFile(JSON.stringify(thisProcess()));
    const { ino, mtimeMs } = await handle.stat({ bigint: true });
    return { inode: ino, now: Number(mtimeMs) };
  } finally {
    await handle.close();
  }
}

/** Removes the file of a process that is gone. @returns whether trying again makes sense */
async function steal(folder: Folder, held: string, now: number): Promise<boolean> {
  const found = await folder.look(held);
  if (found === undefined) return true;
  const fate = await fateOf(folder, held);
  if (fate === "alive" || (fate === "unknown" && now - Number(found.mtimeMs) < silentMs)) return false;
  const taken = temporaryName(held);
  await folder.rename(held, folder, taken).catch(() => {});
  const moved = await folder.look(taken);
  // Another process was faster, and what was moved is its fresh lock: it is moved back.
  if (moved !== undefined && moved.ino !== found.ino) await folder.link(taken, held).catch(() => {});
  if (moved !== undefined) await folder.unlink(taken);
  return true;
}

async function fateOf(folder: Folder, held: string): Promise<ReturnType<typeof processFate>> {
  const handle = await folder.file(held, constants.O_RDONLY).catch(() => undefined);
  const text = await handle?.readFile("utf8").finally(() => handle.close());
  try {
    return processFate(JSON.parse(text ?? "") as ProcessIdentity);
  } catch {
    return "unknown";
  }
}

async function keep(folder: Folder, held: string, inode: bigint): Promise<Release> {
  const handle = await folder.file(held, constants.O_WRONLY);
  const beat = setInterval(() => void handle.utimes(new Date(), new Date()).catch(() => {}), beatMs);
  beat.unref();
  return async () => {
    clearInterval(beat);
    await handle.close();
    if ((await folder.look(held))?.ino === inode) await folder.unlink(held);
    await folder.close();
  };
}
