import { byIdentity, normalName } from "./identity.ts";
import type { Package } from "./schema.ts";

/** One package that is not the same on both sides. */
export interface Change {
  kind: "changed" | "missing" | "extra";
  ecosystem: string;
  /** As the lock spells it; for an extra package as the rebuild does. */
  name: string;
  prefix?: string;
  arch?: string;
  /** Version that was locked; absent for an extra package. */
  from?: string;
  /** Version in the rebuild; absent for a missing package. */
  to?: string;
  /** What else differs, "build h1_0 → h2_0; commit …", or where it lies, for one of several of a name. */
  detail?: string;
}

/** How many packages of one ecosystem are the same on both sides, and each that is not, in the lock's order. */
export function ecosystemChanges(
  ecosystem: string,
  locked: readonly Package[],
  rebuilt: readonly Package[],
): { equal: number; changes: Change[] } {
  const after = groups(ecosystem, rebuilt);
  let equal = 0;
  const found: { at: Package; change: Change }[] = [];
  const note = (at: Package, change: Change) => found.push({ at, change });
  for (const [key, before] of groups(ecosystem, locked)) {
    const others = after.get(key) ?? [];
    after.delete(key);
    const several = before.length > 1 || others.length > 1;
    for (const [old, now] of pairs(before, others)) {
      const change = compareOne(ecosystem, old, now, several);
      if (change) note(old ?? now!, change);
      else equal++;
    }
  }
  for (const extra of after.values()) {
    for (const item of extra) note(item, compareOne(ecosystem, undefined, item, extra.length > 1)!);
  }
  found.sort((a, b) => byIdentity(a.at, b.at));
  return { equal, changes: found.map(({ change }) => change) };
}

function groups(ecosystem: string, packages: readonly Package[]): Map<string, Package[]> {
  const result = new Map<string, Package[]>();
  for (const item of packages.toSorted(byIdentity)) {
    const key = [item.prefix ?? "", normalName(ecosystem, item.name), item.arch ?? ""].join("\0");
    const group = result.get(key);
    if (group) group.push(item);
    else result.set(key, [item]);
  }
  return result;
}

type Pair = [Package, Package] | [Package, undefined] | [undefined, Package];

/** Finds the packages of one name again: by the same location, then by the same version, the rest in order. */
function pairs(before: readonly Package[], after: readonly Package[]): Pair[] {
  const result: Pair[] = [];
  let left = before;
  let right = after;
  for (const key of [
    (item: Package) => item.location,
    (item: Package) => item.version,
    // A Python package's location holds its version: what is left of one name is what changed.
    (_: Package, index: number) => String(index),
  ]) {
    const waiting = new Map<string, Package[]>();
    for (const [index, item] of right.entries()) {
      const at = key(item, index);
      if (at !== undefined) waiting.set(at, [...(waiting.get(at) ?? []), item]);
    }
    const taken = new Set<Package>();
    left = left.filter((item, index) => {
      const match = waiting.get(key(item, index) ?? "\0")?.shift();
      if (!match) return true;
      taken.add(match);
      result.push([item, match]);
      return false;
    });
    right = right.filter((item) => !taken.has(item));
  }
  for (const item of left) result.push([item, undefined]);
  for (const item of right) result.push([undefined, item]);
  return result;
}

function compareOne(
  ecosystem: string,
  old: Package | undefined,
  now: Package | undefined,
  several: boolean,
): Change | undefined {
  const item = old ?? now!;
  const details = old && now ? differences(old, now) : [];
  if (old && now && old.version === now.version && details.length === 0) return undefined;
  if (several && item.location !== undefined) details.unshift(`at ${item.location}`);
  return {
    kind: old && now ? "changed" : old ? "missing" : "extra",
    ecosystem,
    name: item.name,
    ...(item.prefix === undefined ? {} : { prefix: item.prefix }),
    ...(item.arch === undefined ? {} : { arch: item.arch }),
    ...(old ? { from: old.version } : {}),
    ...(now ? { to: now.version } : {}),
    ...(details.length === 0 ? {} : { detail: details.join("; ") }),
  };
}

/**
 * What tells two packages of one name and version apart. `auto`, `installer`, `owner` and `location` do not:
 * they say how a package got there, not which one it is.
 */
function differences(old: Package, now: Package): string[] {
  const result: string[] = [];
  const compare = (what: string, a: string | undefined, b: string | undefined) => {
    if (a !== b) result.push(`${what} ${a ?? "none"} → ${b ?? "none"}`);
  };
  const bothKnown = old.hash !== undefined && now.hash !== undefined;
  compare("build", old.build, now.build);
  compare("commit", old.commit, now.commit);
  if (old.editable !== now.editable && (old.editable || now.editable)) {
    result.push(now.editable ? "now editable" : "no longer editable");
  }
  // The same artifact from another place is the same package: a mirror, a snapshot.
  if (bothKnown && old.hash === now.hash) return result;
  if (bothKnown) compare("hash", old.hash, now.hash);
  compare("url", old.url, now.url);
  if (old.origin !== undefined && now.origin !== undefined) compare("origin", old.origin, now.origin);
  if (old.source !== undefined && now.source !== undefined && old.version === now.version) {
    compare("source", old.source, now.source);
  }
  return result;
}
