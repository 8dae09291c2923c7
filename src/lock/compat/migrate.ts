import { Failure } from "../../failure.ts";
import { lockVersion } from "../schema.ts";

/** Who wrote every lock of version 1: it did not say so itself. */
const firstWriter = {
  program: "0.1.0",
  inputs: 1,
  contentRules: 1,
  lockedRecipe: 1,
  readers: Object.fromEntries(
    "apk cargo conda dpkg gem git go java julia npm perl python r rpm unowned"
      .split(" ")
      .map((id) => [id, 1]),
  ),
};

/** A lock of some version, before its shape has been checked. */
export type Migration = Record<string, unknown>;

/**
 * From each version that was ever written, the step to the next one. A step changes what the newer version
 * means otherwise, sets `lockVersion`, and leaves checking to the reader.
 */
const steps: Record<number, (lock: Migration) => Migration> = {
  1: ({ layer, ...lock }) => ({ ...lock, lockVersion: 2, name: layer, writer: firstWriter }),
};

/**
 * Brings an older lock to today's version, step by step.
 * @param table the steps, by the version they start from.
 * @throws Failure "inconclusive" where no step leads on.
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
      throw new Failure("inconclusive", `cannot read the lock ${path}`, {
        code: "lock-unreadable",
        why: `lockVersion ${version} is unknown`,
        remedy: "build the image again to get a new lock",
        place: { path },
      });
    }
    current = step(current);
  }
  return current;
}
