import { ecosystems } from "../ecosystems/index.ts";
import type { Lock } from "./schema.ts";

/**
 * Ecosystems for which the program that a lock names has a reader, but which the lock does not list among its readers.
 * A program always lists all of its readers, so such a lock was edited to keep packages out of comparisons.
 */
export function missingReaders({ writer }: Pick<Lock, "writer">): string[] {
  return ecosystems
    .filter(
      ({ id, since }) => writer.readers[id] === undefined && compareVersions(since, writer.program) <= 0,
    )
    .map(({ id }) => id);
}

/** Orders versions of this program, "1.2.3"; a pre-release counts as its release. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split(/[-+]/)[0]!.split(".").map(Number));
  return x!.map((part, i) => part - (y![i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
