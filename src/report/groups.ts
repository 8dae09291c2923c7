import type { Change, Comparison } from "../lock/compare.ts";
import { plural } from "../plural.ts";

/** Changes of one ecosystem in one prefix, in the order of the lock. */
export interface ChangeGroup {
  ecosystem: string;
  prefix: string | undefined;
  changes: Change[];
}

/** Changes by ecosystem and prefix; groups and changes keep their order. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const change of changes) {
    const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
    const group = groups.get(key);
    if (group) group.changes.push(change);
    else groups.set(key, { ecosystem: change.ecosystem, prefix: change.prefix, changes: [change] });
  }
  return [...groups.values()];
}

/** Every drift of a comparison, without floats. */
export function driftsOf(comparison: Comparison): Change[] {
  return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
}

const kinds = { changed: "changed", missing: "missing", extra: "extra" } as const;

/** "2 changed, 1 missing"; kinds that do not occur are left out, and no changes give "". */
export function countKinds(
  changes: readonly Change[],
  words: Record<keyof typeof kinds, string> = kinds,
): string {
  return (Object.keys(kinds) as (keyof typeof kinds)[])
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${words[kind]}`)
    .join(", ");
}

const filesWords = {
  same: ", all files the same",
  differ: ", files differ (list them with --files)",
  unknown: ", files not compared (compare images with --files)",
};

/** The comparison in one sentence, without the names of packages. */
export function headline(comparison: Comparison): string {
  const sides = Object.values(comparison.ecosystems);
  const locked = sides.reduce((sum, side) => sum + side.locked, 0);
  const equal = sides.reduce((sum, side) => sum + side.equal, 0);
  const floats = comparison.floated.length
    ? `, ${plural(comparison.floated.length, "float")} moved as declared`
    : "";
  const drifts = driftsOf(comparison);
  const found = drifts.length
    ? `${plural(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${plural(locked, "package")} equal`
    : comparison.floated.length
      ? `${equal} of ${plural(locked, "package")} equal`
      : `all ${plural(locked, "package")} equal`;
  // If packages differ, so do their files.
  const isQuiet = drifts.length + comparison.floated.length > 0;
  const files = comparison.files === undefined || isQuiet ? "" : filesWords[comparison.files];
  return `${comparison.conclusive ? "" : "inconclusive; "}${found}${floats}${files}`;
}

/** The text with digests and commits abbreviated; the data has them in full. */
export function shortenDigests(text: string): string {
  return text
    .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
    .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
}
