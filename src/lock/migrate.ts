import { Failure } from "../failure.ts";
import { lockVersion } from "./schema.ts";

/** A lock of some version, before its shape has been checked. */
export type Migration = Record<string, unknown>;

/**
 * From each version that was ever written, the step to the next one. A step changes what the newer version
 * means otherwise, sets `lockVersion`, and leaves checking to the reader. Version 1 is the first.
 */
const steps: Record<number, (lock: Migration) => Migration> = {};

/**
 * Brings an older lock to today's version, step by step.
 * @param table the steps, by the version they start from.
 * @throws Failure "cannot-judge" where no step leads on.
 */
export function migrate(
  lock: Migration,
  from: number,
  path: string,
  table: Record<number, (lock: Migration) => Migration> = steps,
  to: number = lockVersion,
): Migration {
  let current = lock;
  for (let version = from; version < to; version++) {
    const step = table[version];
    if (!step) {
      throw new Failure("cannot-judge", `cannot read the lock ${path}`, {
        why: `lockVersion ${version} is unknown`,
        remedy: "build the image again to get a new lock",
        place: { path },
      });
    }
    current = step(current);
  }
  return current;
}
