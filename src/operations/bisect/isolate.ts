/** How a build ends in which some packages are as today and the others as in the good build. */
export type Outcome = "passes" | "fails" | "does not build";

/**
 * Two sets of changes that differ as little as possible: `%test` passes with `before`, and fails once `delta` is
 * added.
 */
export interface Isolated<T> {
  before: readonly T[];
  delta: readonly T[];
  /** The limit on tries was reached. */
  isCut: boolean;
}

/**
 * Finds the changes that make a test fail: it tries halves of them and, where these cannot be built, smaller and
 * smaller parts (Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002). The caller knows
 * already that the test passes with none of the changes and fails with all of them.
 * @param attempt one try with these changes; undefined where no more tries are allowed
 */
export async function isolate<T>(
  changes: readonly T[],
  attempt: (moved: readonly T[]) => Promise<Outcome | undefined>,
): Promise<Isolated<T>> {
  let before: readonly T[] = [];
  let delta = changes;
  let parts = 2;
  while (delta.length > 1) {
    const pieces = split(delta, parts);
    const tries = parts === 2 ? pieces : [...pieces, ...pieces.map((piece) => without(delta, piece))];
    let next: { before: readonly T[]; delta: readonly T[] } | undefined;
    for (const moved of tries) {
      const outcome = await attempt([...before, ...moved]);
      if (outcome === undefined) return { before, delta, isCut: true };
      if (outcome === "does not build") continue;
      next =
        outcome === "fails"
          ? { before, delta: moved }
          : { before: [...before, ...moved], delta: without(delta, moved) };
      break;
    }
    if (next) {
      ({ before, delta } = next);
      parts = 2;
    } else if (parts >= delta.length) break;
    else parts = Math.min(parts * 2, delta.length);
  }
  return { before, delta, isCut: false };
}

function split<T>(items: readonly T[], parts: number): T[][] {
  const ends = Array.from({ length: parts + 1 }, (_, at) => Math.round((at * items.length) / parts));
  return ends.slice(1).map((end, at) => items.slice(ends[at], end));
}

const without = <T>(items: readonly T[], others: readonly T[]) =>
  items.filter((each) => !others.includes(each));
