import { Failure } from "../failure.ts";
import type { Lock } from "../lock/schema.ts";

/**
 * Fails if the output is incomplete, because an ecosystem could not be read or was not read.
 * @param wanted the ecosystems of the output; default: all
 * @throws Failure "inconclusive" that names each of them
 */
export function assertComplete(lock: Lock, subject: string, wanted?: readonly string[]): void {
  const errors = Object.entries(lock.ecosystems).flatMap(([id, found]) =>
    found.status === "error" && (wanted?.includes(id) ?? true)
      ? [`${id}: ${found.path}: ${found.message}`]
      : [],
  );
  const notRead = (wanted ?? []).filter((id) => lock.ecosystems[id] === undefined);
  errors.push(...notRead.map((id) => `${id}: not in the lock`));
  if (errors.length === 0) return;
  throw new Failure("inconclusive", `the list of packages in ${subject} is incomplete`, {
    code: "collector-failed",
    why: errors.join("\n"),
    remedy:
      notRead.length > 0
        ? "freeze the image again without --no-contents; the written file lacks these packages"
        : "repair or remove these files in the image; the written file may lack packages",
  });
}
