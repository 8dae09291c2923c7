import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";

/**
 * Yields to the event loop from time to time. Many small system calls are several times faster synchronously than
 * one by one through the thread pool, especially on a busy machine.
 */
export class Turns {
  #since = performance.now();

  async next(): Promise<void> {
    if (performance.now() - this.#since < 50) return;
    await setImmediate();
    this.#since = performance.now();
  }
}

/** The result of a system call; undefined if the file system returns an error. */
export function orUndefined<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

/** sha256 (hex) of files, by path; undefined for what could not be read. */
export type Digests = Map<string, string | undefined>;

/**
 * sha256 (hex) of each of these files, by path; undefined for files that cannot be read or are not regular.
 * A link at the end of a path is not followed, and reading never waits for a pipe or device.
 * @param digests of files that were read at the same time already; what is read is added
 */
export async function hashFiles(
  paths: Iterable<string>,
  digests: Digests = new Map(),
): Promise<ReadonlyMap<string, string | undefined>> {
  const buffer = Buffer.allocUnsafe(1 << 20);
  const turns = new Turns();
  for (const path of paths) {
    if (digests.has(path)) continue;
    const file = orUndefined(() =>
      openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK),
    );
    if (file === undefined) {
      digests.set(path, undefined);
      continue;
    }
    try {
      digests.set(path, fstatSync(file).isFile() ? await hashOpen(file, buffer, turns) : undefined);
    } finally {
      closeSync(file);
    }
    await turns.next();
  }
  return digests;
}

async function hashOpen(file: number, buffer: Buffer, turns: Turns): Promise<string | undefined> {
  const hash = createHash("sha256");
  for (;;) {
    const length = orUndefined(() => readSync(file, buffer));
    if (length === undefined) return undefined;
    if (length === 0) return hash.digest("hex");
    hash.update(buffer.subarray(0, length));
    await turns.next();
  }
}
