import { readBounded, readBoundedIfThere } from "../files/bounded.ts";
import { type AnyLock, isOwnLock, parseAnyLock } from "../lock/export/any-lock.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import type { BuiltLock, Lock } from "../lock/schema.ts";
import { evidenceLimits } from "./limits.ts";

const what = { what: "lock" };
const lockOf = (bytes: Buffer, path: string) => parseLock(bytes.toString("utf8"), path);

/**
 * Reads the lock of a build from its file.
 * @throws Failure where it is missing, a link, too large or invalid
 */
export const readLockFile = async (path: string): Promise<Lock> =>
  lockOf(await readBounded(path, evidenceLimits.lock, what), path);

/**
 * {@link readLockFile} for the lock of a build.
 * @throws Failure also for the lock of an image that was frozen, not built
 */
export const readBuiltLock = async (path: string): Promise<BuiltLock> =>
  builtLock(await readLockFile(path), path);

/** {@link readLockFile}, for the lock of scitex-container, too. */
export const readAnyLockFile = async (path: string): Promise<AnyLock> =>
  parseAnyLock((await readBounded(path, evidenceLimits.lock, what)).toString("utf8"), path);

/** {@link readLockFile}, or undefined where there is none, or it is one of scitex-container. */
export async function readLockFileIfThere(path: string): Promise<Lock | undefined> {
  const bytes = await readBoundedIfThere(path, evidenceLimits.lock, what);
  const lock = bytes && parseAnyLock(bytes.toString("utf8"), path);
  return lock && isOwnLock(lock) ? lock : undefined;
}
