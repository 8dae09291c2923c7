import { ecosystems } from "../ecosystems/index.ts";
import type { Lock } from "./schema.ts";

/**
 * Ecosystems that the program named in a lock read, and that the lock does not name among its readers. A program
 * writes down all of its readers: such a lock was edited, to leave packages out of what is compared.
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
