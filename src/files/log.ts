import { constants, fstatSync, writeSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { LogSink } from "../process/run.ts";
import { fileFailure } from "./failures.ts";
import { assertNoSecondName, openInside } from "./inside.ts";
import { notRegular } from "./regular.ts";

/** An open log file; each write goes to its end immediately. */
export interface Log extends LogSink {
  close(): Promise<void>;
}

/**
 * Opens a log below `root` to append to; made if need be, together with its folder.
 * @throws Failure for a link, a hard link, and what is not a plain file
 */
export async function openLog(root: string, path: string): Promise<Log> {
  let handle: FileHandle | undefined;
  try {
    handle = await openToAppend(root, path);
    const { fd } = handle;
    await assertNoSecondName(handle, path);
    if (!fstatSync(fd).isFile())
      throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
    return { path, write: (chunk) => void writeSync(fd, chunk), close: handle.close.bind(handle) };
  } catch (error) {
    await handle?.close();
    throw fileFailure(error, `could not write the log ${path}`);
  }
}

async function openToAppend(root: string, path: string): Promise<FileHandle> {
  const { O_APPEND, O_CREAT, O_WRONLY } = constants;
  const folder = await openInside(root, dirname(path), "make folders");
  return folder.file(basename(path), O_WRONLY | O_APPEND | O_CREAT).finally(() => folder.close());
}

/** Does work with an open log; see {@link openLog}. */
export async function withLog<T>(root: string, path: string, work: (log: LogSink) => Promise<T>): Promise<T> {
  const log = await openLog(root, path);
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}
