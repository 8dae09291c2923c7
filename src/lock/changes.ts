import { byIdentity } from "../ecosystems/order.ts";
import type { Change, Difference } from "./comparison.ts";
import { looseName, normalName } from "./identity.ts";
import type { Package } from "./schema.ts";

/** A locked package and what became of it; one side is undefined for a missing or an extra package. */
type Pair = [Package, Package] | [Package, undefined] | [undefined, Package];

/** How many packages of one ecosystem are the same on both sides, and the ones that are not, in the lock's order. */
export function ecosystemChanges(
  ecosystem: string,
  locked: readonly Package[],
  rebuilt: readonly Package[],
): { equal: number; changes: Change[] } {
  const before = groups(ecosystem, locked);
  const after = groups(ecosystem, rebuilt);
  const keys = new Set([...before.keys(), ...after.keys()]);
  const found = [...keys].flatMap((key) => pairs(before.get(key) ?? [], after.get(key) ?? []));
  let equal = 0;
  const changes: { at: Package; change: Change }[] = [];
  for (const [old, now] of rejoin(ecosystem, found)) {
    const item = old ?? now;
    const key = groupKey(ecosystem, item);
    const several = (before.get(key)?.length ?? 0) > 1 || (after.get(key)?.length ?? 0) > 1;
    const found = old && now ? differences(ecosystem, old, now) : [];
    if (old && now && old.version === now.version && found.length === 0) {
      equal++;
      continue;
    }
    const change = toChange(ecosystem, old, now, found);
    if (several && item.location !== undefined) change.location = item.location;
    changes.push({ at: item, change });
  }
  changes.sort((a, b) => byIdentity(a.at, b.at));
  return { equal, changes: changes.map(({ change }) => change) };
}

function groupKey(ecosystem: string, item: Package): string {
  return [item.prefix ?? "", normalName(ecosystem, item.name), item.arch ?? ""].join("\0");
}

function groups(ecosystem: string, packages: readonly Package[]): Map<string, Package[]> {
  return Map.groupBy(packages.toSorted(byIdentity), (item) => groupKey(ecosystem, item));
}

/**
 * Matches packages of one name: those in the same location first, then those of the same version, and the rest in
 * order.
 */
function pairs(before: readonly Package[], after: readonly Package[]): Pair[] {
  const result: Pair[] = [];
  let left = before;
  let right = after;
  for (const key of [
    (item: Package) => item.location,
    (item: Package) => item.version,
    // A Python package's location holds its version, so what is still unmatched here is what changed.
    (_: Package, index: number) => String(index),
  ]) {
    const waiting = Map.groupBy(right, key);
    const taken = new Set<Package>();
    left = left.filter((item, index) => {
      const at = key(item, index);
      const match = at === undefined ? undefined : waiting.get(at)?.shift();
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

/**
 * Joins a missing and an extra package of one prefix whose names differ only in spelling, or whose architecture
 * differs or is unknown, if each is the other's only candidate.
 */
function rejoin(ecosystem: string, found: readonly Pair[]): Pair[] {
  const key = (item: Package) => `${item.prefix ?? ""}\0${looseName(ecosystem, item.name)}`;
  const missing = Map.groupBy(
    found.flatMap(([old, now]) => (old && !now ? [old] : [])),
    key,
  );
  const extra = Map.groupBy(
    found.flatMap(([old, now]) => (now && !old ? [now] : [])),
    key,
  );
  const joined = new Map<Package, Package>();
  for (const [name, [old, ...more]] of missing) {
    const [now, ...others] = extra.get(name) ?? [];
    if (old && now && more.length + others.length === 0) joined.set(old, now);
  }
  const partners = new Set(joined.values());
  return found
    .filter(([old, now]) => old || !partners.has(now!))
    .map((pair): Pair => {
      const partner = pair[0] && !pair[1] ? joined.get(pair[0]) : undefined;
      return partner ? [pair[0]!, partner] : pair;
    });
}

function toChange(
  ecosystem: string,
  old: Package | undefined,
  now: Package | undefined,
  found: Difference[],
): Change {
  const item = old ?? now!;
  return {
    kind: old && now ? "changed" : old ? "missing" : "extra",
    ecosystem,
    name: item.name,
    ...(item.prefix === undefined ? {} : { prefix: item.prefix }),
    ...(item.arch === undefined ? {} : { arch: item.arch }),
    ...(old ? { from: old.version } : {}),
    ...(now ? { to: now.version } : {}),
    ...(found.length === 0 ? {} : { differences: found }),
  };
}

/**
 * The differences between two packages of one name, other than the version. `auto`, `installer`, `owner` and
 * `location` do not count: they say how a package got there, not which one it is.
 */
function differences(ecosystem: string, old: Package, now: Package): Difference[] {
  const result: Difference[] = [];
  const compare = (field: Difference["field"]) => {
    const [before, after] = [old[field], now[field]];
    if (before === after) return;
    result.push({
      field,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  };
  const compareKnown = (field: Difference["field"]) => {
    if (old[field] !== undefined && now[field] !== undefined) compare(field);
  };
  if (normalName(ecosystem, old.name) !== normalName(ecosystem, now.name)) compare("name");
  compareKnown("arch");
  compare("build");
  // The version of a git checkout is its commit, and that of an unowned file its hash: `from` and `to` already show
  // both.
  const isVersion = (key: "commit" | "hash") => old[key] === old.version && now[key] === now.version;
  if (!isVersion("commit")) compare("commit");
  if ((old.editable ?? false) !== (now.editable ?? false)) compare("editable");
  // The same artifact from elsewhere (a mirror, a snapshot) is the same package.
  if (old.hash !== undefined && old.hash === now.hash) return result;
  if (!isVersion("hash")) compareKnown("hash");
  compare("url");
  compareKnown("origin");
  // A new version comes from a new source anyway; another source of the same version is a difference of its own.
  if (old.version === now.version) compareKnown("source");
  return result;
}
