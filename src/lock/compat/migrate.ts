import { Failure } from "../../failure.ts";
import { lockVersion } from "../schema.ts";

/** The writer of every lock of version 1, which did not record it. */
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

/** A lock of any version, before its shape was checked. */
export type Migration = Record<string, unknown>;

/**
 * A step from each version that was ever written to the next one. A step converts whatever changed its meaning and
 * sets `lockVersion`; the reader checks the result.
 */
const steps: Record<number, (lock: Migration) => Migration> = {
  1: ({ layer, ...lock }) => ({ ...lock, lockVersion: 2, name: layer, writer: firstWriter }),
};

/**
 * Brings an older lock to today's version, step by step.
 * @param table the steps, by the version that each starts from
 * @throws Failure "inconclusive" where there is no step from a version.
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
