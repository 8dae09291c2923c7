import { type Comparison, compareEcosystems, compareLocks } from "../compare.ts";
import { parseLock } from "../read.ts";
import type { Lock } from "../schema.ts";
import { toScitexView } from "./scitex.ts";
import { headerLine, parseScitexLock, type ScitexLock } from "./scitex-read.ts";

/** A lock of ours, or what can be read from one that scitex-container wrote. */
export type AnyLock = Lock | ScitexLock;

/** Whether this program wrote the lock. */
export const isOwnLock = (lock: AnyLock): lock is Lock => "lockVersion" in lock;

/** Reads either kind of lock. @throws Failure "inconclusive" for a text that is neither */
export const parseAnyLock = (text: string, path: string): AnyLock =>
  text.startsWith(headerLine) ? parseScitexLock(text, path) : parseLock(text, path);

/**
 * `compareLocks` for either kind of lock. A lock of ours is first reduced to what scitex-container's form records, if
 * the other is in that form.
 */
export function compareAnyLocks(a: AnyLock, b: AnyLock, floats: readonly string[] = []): Comparison {
  if (isOwnLock(a) && isOwnLock(b)) return compareLocks(a, b, floats);
  const view = (lock: AnyLock, other: AnyLock) =>
    isOwnLock(lock) ? toScitexView(lock, isOwnLock(other) ? { ecosystems: {} } : other) : lock.ecosystems;
  return compareEcosystems(view(a, b), view(b, a), floats);
}
