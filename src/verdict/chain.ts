import type { HistoryEvent } from "../store/history.ts";

/**
 * The verdicts on one build, each naming the one before it. Only these links decide which is the last; clocks play no
 * part.
 */
export interface Chain {
  /** Digests of the markers that no other succeeds: one, unless two machines verified at once; none where there is no verdict. */
  heads: string[];
  /** Digest of each marker, and what its line in the history says. */
  verdicts: ReadonlyMap<string, ChainedVerdict>;
  /** Predecessors that no line is about: the history was shortened. */
  missing: string[];
  /** Digests of the markers of which two lines say two things. */
  twofold: ReadonlySet<string>;
}

export interface ChainedVerdict {
  verdict: string;
  at: string;
  previous: readonly string[];
  /** Whether its line names them; before 0.2.0, it did not. */
  isStated: boolean;
}

/** The chain of a build, from its name's history. Lines may come in any order, and twice: git merges them by union. */
export function chainOf(events: readonly HistoryEvent[], ts: string): Chain {
  const verdicts = new Map<string, ChainedVerdict>();
  const succeeded = new Set<string>();
  const twofold = new Set<string>();
  const heads = () => [...verdicts.keys()].filter((digest) => !succeeded.has(digest)).sort();
  for (const { ts: of, event, at, marker, previous } of events) {
    if (of !== ts || marker === undefined) continue;
    const known = verdicts.get(marker);
    if (known) {
      const isOther = previous && sorted(previous) !== sorted(known.previous);
      if (known.verdict !== event || isOther) twofold.add(marker);
      continue;
    }
    // Before 0.2.0, a line did not name its predecessor: it succeeds everything before it.
    const before = previous ?? heads();
    verdicts.set(marker, { verdict: event, at, previous: before, isStated: previous !== undefined });
    for (const digest of before) succeeded.add(digest);
  }
  return {
    heads: heads(),
    verdicts,
    missing: [...succeeded].filter((digest) => !verdicts.has(digest)).sort(),
    twofold,
  };
}

const sorted = (digests: readonly string[]) => [...digests].sort().join();

/**
 * Whether two histories say the same of one marker: which verdict it is, and which ones it follows. What a line before
 * 0.2.0 follows depends on the order of lines, which a merge may change.
 */
export const saysTheSame = (one: ChainedVerdict, other: ChainedVerdict): boolean =>
  one.verdict === other.verdict &&
  one.isStated === other.isStated &&
  (!one.isStated || sorted(one.previous) === sorted(other.previous));

/**
 * Verdicts that are neither a head nor before one: they follow each other in a circle, or themselves. Without them, an
 * earlier marker would be the last.
 */
export function beyondHeads({ heads, verdicts }: Chain): string[] {
  const reached = new Set(heads);
  for (const digest of reached)
    for (const before of verdicts.get(digest)?.previous ?? []) reached.add(before);
  return [...verdicts.keys()].filter((digest) => !reached.has(digest));
}
