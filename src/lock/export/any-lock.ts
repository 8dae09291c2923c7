import { type Comparison, compareEcosystems, compareLocks } from "../compare.ts";
import { parseLock } from "../read.ts";
import type { Lock } from "../schema.ts";
import { toScitexView } from "./scitex.ts";
import { header, parseScitexLock, type ScitexLock } from "./scitex-read.ts";

/** A lock of ours, or what can be read out of one that scitex-container wrote. */
export type AnyLock = Lock | ScitexLock;

/** Whether a lock is of this program. */
export const isOurs = (lock: AnyLock): lock is Lock => "lockVersion" in lock;

/** Reads either kind of lock. @throws Failure "inconclusive" for a text that is neither */
export const parseAnyLock = (text: string, path: string): AnyLock =>
  text.startsWith(header) ? parseScitexLock(text, path) : parseLock(text, path);

/** `compareLocks` of either kind of lock; two of different kinds are compared in the form of the poorer one. */
export function compareAnyLocks(a: AnyLock, b: AnyLock, floats: readonly string[] = []): Comparison {
  if (isOurs(a) && isOurs(b)) return compareLocks(a, b, floats);
  const view = (lock: AnyLock, other: AnyLock) =>
    isOurs(lock) ? toScitexView(lock, isOurs(other) ? { ecosystems: {} } : other) : lock.ecosystems;
  return compareEcosystems(view(a, b), view(b, a), floats);
}
