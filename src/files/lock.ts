import { spawn } from "node:child_process";
import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.ts";
import { type ProcessIdentity, thisProcess } from "../process/identity.ts";
import { scrubbedEnvironment } from "../process/run.ts";
import { fileFailure } from "./failures.ts";
import type { Folder } from "./folder.ts";
import { assertNoSecondName, openInside } from "./inside.ts";
import { lockByFile } from "./lock-file.ts";

/** What a lock is taken for. */
export interface LockRequest {
  /** For messages: "the builds of tiny". */
  what: string;
  /** Milliseconds to wait for another process. */
  waitMs: number;
  signal?: AbortSignal | undefined;
  /** Path of flock(1). */
  program?: string;
}

/** Releases a lock. */
export type Release = () => Promise<void>;

/** flock(1) ends with this code where another process has the lock. */
const busyCode = 75;

/**
 * Runs work while no other process on this or another machine runs the same. The lock is the kernel's if the file
 * system supports it (flock(2): also over NFS), so it ends with its process; otherwise it is a file that names its
 * process.
 * @param path file to lock below `root`; created if necessary, with its folder, and never removed
 * @throws Failure if another process keeps it for longer than `waitMs`
 */
export async function withLock<T>(
  root: string,
  path: string,
  request: LockRequest,
  work: () => Promise<T>,
): Promise<T> {
  const release = await takeLock(root, path, request);
  try {
    return await work();
  } finally {
    await release();
  }
}

/** {@link withLock} without an end: the lock is held until the returned function is called, or this process ends. */
export async function takeLock(root: string, path: string, request: LockRequest): Promise<Release> {
  let folder: Folder | undefined;
  try {
    folder = await openInside(root, dirname(path), "make folders");
    return await lockIn(folder, path, request);
  } catch (error) {
    throw fileFailure(error, `could not lock ${path}`);
  } finally {
    await folder?.close();
  }
}

async function lockIn(folder: Folder, path: string, request: LockRequest): Promise<Release> {
  const deadline = Date.now() + request.waitMs;
  for (;;) {
    const handle = await openLockFile(folder, path);
    const result = await lockByKernel(handle, deadline - Date.now(), request);
    // The locked file must be the one that has the name: it may have been removed meanwhile.
    const isCurrent = (await folder.look(basename(path)))?.ino === (await handle.stat({ bigint: true })).ino;
    if (result === "locked" && isCurrent) return releaseOf(handle);
    await handle.close();
    if (result === "busy") throw await busy(folder, path, basename(path), request);
    if (result === "no locks")
      return lockByFile(folder, basename(path), deadline, (held) => busy(folder, path, held, request));
    await sleep(10);
  }
}

async function openLockFile(folder: Folder, path: string): Promise<FileHandle> {
  const handle = await folder.file(basename(path), constants.O_RDWR | constants.O_CREAT);
  try {
    await assertNoSecondName(handle, path);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Records the holder in the file, for messages of other processes. The lock itself belongs to the open file. */
async function releaseOf(handle: FileHandle): Promise<Release> {
  const holder = `${JSON.stringify(thisProcess())}\n`;
  await handle.truncate().catch(() => {});
  await handle.write(holder, 0).catch(() => {});
  return () => handle.close();
}

/**
 * Locks an open file by flock(1). The lock belongs to the open file, not to the program that took it (flock(2)): it is
 * ours until we close the file, or end.
 */
function lockByKernel(
  handle: FileHandle,
  waitMs: number,
  { signal, program = "flock" }: LockRequest,
): Promise<"locked" | "busy" | "no locks"> {
  const wait = ["--wait", String(Math.max(0, waitMs) / 1000)];
  return new Promise((resolve) => {
    const child = spawn(program, ["--exclusive", "--conflict-exit-code", String(busyCode), ...wait, "3"], {
      env: scrubbedEnvironment(),
      stdio: ["ignore", "ignore", "ignore", handle.fd],
      ...(signal ? { signal } : {}),
    });
    child.once("error", () => resolve(signal?.aborted ? "busy" : "no locks"));
    child.once("exit", (code) => resolve(code === 0 ? "locked" : code === busyCode ? "busy" : "no locks"));
  });
}

/** @param holder name of the file that says who has it */
async function busy(
  folder: Folder,
  path: string,
  holder: string,
  { what, signal }: LockRequest,
): Promise<Failure> {
  if (signal?.aborted)
    return new Failure("infrastructure", `cancelled while waiting for ${path}`, { code: "cancelled" });
  return new Failure("infrastructure", `another process works on ${what}`, {
    code: "lock-busy",
    why: `${await holderOf(folder, holder)} has locked ${path}`,
    remedy: "wait until it has ended, then run the same command again",
  });
}

async function holderOf(folder: Folder, name: string): Promise<string> {
  const handle = await folder.file(name, constants.O_RDONLY).catch(() => undefined);
  const text = await handle?.readFile("utf8").finally(() => handle.close());
  try {
    const { pid, host } = JSON.parse(text ?? "") as ProcessIdentity;
    return `process ${Number(pid)} on ${String(host).replace(/[^\w.-]/g, "?")}`;
  } catch {
    return "a process";
  }
}
