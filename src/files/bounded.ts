import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { Failure } from "../failure.ts";
import { readFailure } from "./failures.ts";

interface Options {
  /** What it is, for messages. */
  what?: string;
  /** Whether the file may be reached through a link: only where the user named this very path. */
  follow?: boolean;
  /** Is given the status of the very file that is read. */
  look?: (found: BigIntStats) => void;
}

/**
 * The bytes of a plain file, up to a limit. It does not wait for a FIFO or device, and does not read a larger file.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 * one that is too large
 */
export async function readBounded(path: string, limit: number, options: Options = {}): Promise<Buffer> {
  const bytes = await readBoundedIfThere(path, limit, options);
  if (bytes) return bytes;
  throw new Failure("usage", `there is no ${options.what ?? "file"} at ${path}`, {
    code: "no-such-file",
    remedy: "check the path",
  });
}

/** {@link readBounded}, or undefined where there is nothing of that name. */
export async function readBoundedIfThere(
  path: string,
  limit: number,
  { what = "file", follow = false, look }: Options = {},
): Promise<Buffer | undefined> {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
  // Without Node's threads: handing four short calls over to them takes five times the time of the calls.
  let file: number;
  try {
    file = openSync(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "ELOOP") throw notPlain(path, what, "it is a symbolic link");
    if (code === "ENXIO") throw notPlain(path, what, "it is a socket or device");
    throw readFailure(error, `could not read ${path}`);
  }
  try {
    const found = fstatSync(file);
    if (found.isDirectory()) throw notPlain(path, what, "it is a folder");
    if (!found.isFile()) throw notPlain(path, what, "it is a FIFO or device");
    if (found.size > limit) throw tooLarge(path, what, limit);
    look?.(fstatSync(file, { bigint: true }));
    return readAll(file, limit, found.size, () => tooLarge(path, what, limit));
  } catch (error) {
    throw error instanceof Failure ? error : readFailure(error, `could not read ${path}`);
  } finally {
    closeSync(file);
  }
}

/** The complete content of an open file, which may be growing. */
function readAll(file: number, limit: number, size: number, fail: () => Failure): Buffer {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const bytesRead = readSync(file, buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (bytesRead === 0) return buffer.subarray(0, length);
    if (length > limit) throw fail();
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
  }
}

function notPlain(path: string, what: string, why: string): Failure {
  return new Failure("inconclusive", `${path} is not a plain file`, {
    code: "not-a-regular-file",
    why,
    remedy: `put the ${what} itself there`,
    place: { path },
  });
}

function tooLarge(path: string, what: string, limit: number): Failure {
  return new Failure("inconclusive", `${path} is too large`, {
    code: "file-too-large",
    why: `a ${what} of this program has at most ${limit} bytes`,
    remedy: "restore the file as it was written",
    place: { path },
  });
}
