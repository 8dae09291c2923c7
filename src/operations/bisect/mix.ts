import { normalName } from "../../lock/identity.ts";
import type { Base, BuiltLock, Lock, Package, StageLock } from "../../lock/schema.ts";
import { pinnedFrom } from "../../recipe/bases/pinned.ts";

/**
 * Something that changes as one unit: a base, the packages of one name, or those that a distribution builds from one
 * source package.
 */
export interface Move {
  /** Identifies it within the two locks. */
  id: string;
  /** "base" for the base of a stage. */
  ecosystem: string;
  name: string;
  /** Versions in the good build and today, in order; [] where there are none. */
  from: readonly string[];
  to: readonly string[];
  /** The names of its packages, by which the recipe may ask for them. */
  packages: readonly string[];
}

type Ecosystems = Lock["ecosystems"];

/** Debian builds several packages from one source, and these depend on each other's exact version. */
function unitOf(ecosystem: string, item: Package): string {
  const source = ecosystem === "dpkg" ? item.source?.split("@")[0] : undefined;
  return `${ecosystem}:${normalName(ecosystem, source ?? item.name)}`;
}

const baseId = ({ stage }: Base) => `base:${stage}`;
/** The digest by which a From can name a base; undefined if only today's version of the base exists, as for a file. */
const digestOf = (base: Base) =>
  pinnedFrom(base.bootstrap, base.written, base) && (base.indexDigest ?? base.imageSha256);

/** Bases that are now a different file than in the good build; the old file cannot be brought back. */
export const otherFiles = (good: BuiltLock, bad: BuiltLock): string[] =>
  bad.bases
    .filter((base) => {
      const old = good.bases.find(({ stage }) => stage === base.stage);
      return !digestOf(base) && old?.imageSha256 !== undefined && old.imageSha256 !== base.imageSha256;
    })
    .map(({ written }) => written);

/** What changed between two builds of one recipe and can be pinned. @param pinned the ecosystems that have pins */
export function movesBetween(good: BuiltLock, bad: BuiltLock, pinned: readonly string[]): Move[] {
  const bases = bad.bases.flatMap((base): Move[] => {
    const old = good.bases.find(({ stage }) => stage === base.stage);
    const [from, to] = [old && digestOf(old), digestOf(base)];
    if (!from || !to || from === to) return [];
    const stage = bad.bases.length > 1 ? ` of stage ${base.stage + 1}` : "";
    return [
      {
        id: baseId(base),
        ecosystem: "base",
        name: `${base.written}${stage}`,
        from: [from],
        to: [to],
        packages: [],
      },
    ];
  });
  const [before, after] = [unitsOf(good, pinned), unitsOf(bad, pinned)];
  const packages = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): Move[] => {
    const [old = [], now = []] = [before.get(id), after.get(id)];
    // A package that only one build has came or went with another one; there is no version to choose.
    if (old.length === 0 || now.length === 0 || identities(old) === identities(now)) return [];
    const [ecosystem = "", ...name] = id.split(":");
    const names = [...new Set([...old, ...now].map((item) => item.name))];
    return [
      { id, ecosystem, name: name.join(":"), from: versionsOf(old), to: versionsOf(now), packages: names },
    ];
  });
  return [...bases, ...packages];
}

const identities = (packages: readonly Package[]) =>
  JSON.stringify(
    packages.map(({ prefix, name, version, build }) => [prefix, name, version, build].join(" ")).sort(),
  );

const versionsOf = (packages: readonly Package[]) =>
  [...new Set(packages.map(({ version }) => version))].sort();

/** The packages of all stages, grouped by unit. */
function unitsOf(lock: BuiltLock, pinned: readonly string[]): Map<string, Package[]> {
  const found = new Map<string, Package[]>();
  for (const ecosystems of [
    lock.ecosystems,
    ...Object.values(lock.stages ?? {}).map((each) => each.ecosystems),
  ])
    for (const id of pinned)
      for (const item of packagesIn(ecosystems, id)) {
        // Packages of another manager are pinned there.
        if (item.owner !== undefined) continue;
        const unit = unitOf(id, item);
        found.set(unit, [...(found.get(unit) ?? []), item]);
      }
  return found;
}

const packagesIn = (ecosystems: Ecosystems, id: string): readonly Package[] => {
  const found = ecosystems[id];
  return found?.status === "present" ? found.packages : [];
};

/** A lock of today's recipe with the packages and bases of the good build, except those in `moved`. */
export function mixedLock(good: BuiltLock, bad: BuiltLock, moved: ReadonlySet<string>): BuiltLock {
  const stages = bad.stages && {
    stages: Object.fromEntries(
      Object.entries(bad.stages).map(([at, stage]) => {
        const old = good.stages?.[at];
        return [at, old ? { ...stage, ...mixedStage(old, stage, moved) } : stage];
      }),
    ),
  };
  return {
    ...bad,
    ...mixedStage(good, bad, moved),
    ...stages,
    bases: bad.bases.map((base) => {
      const old = good.bases.find(({ stage }) => stage === base.stage);
      return old && digestOf(old) && !moved.has(baseId(base)) ? { ...old, written: base.written } : base;
    }),
    floats: [],
  };
}

/** A package that only one build has is kept in both: pinning its version does not install it. */
function mixedStage(
  good: Pick<StageLock, "ecosystems" | "transient" | "archives">,
  bad: Pick<StageLock, "ecosystems" | "transient" | "archives">,
  moved: ReadonlySet<string>,
): Pick<StageLock, "ecosystems" | "transient" | "archives"> {
  const choose = (id: string, old: readonly Package[], now: readonly Package[]) => {
    const [had, has] = [old, now].map((packages) => new Set(packages.map((item) => unitOf(id, item))));
    return [
      ...old.filter((item) => !moved.has(unitOf(id, item)) || !has!.has(unitOf(id, item))),
      ...now.filter((item) => moved.has(unitOf(id, item)) || !had!.has(unitOf(id, item))),
    ];
  };
  const ecosystems = Object.fromEntries(
    Object.entries(bad.ecosystems).map(([id, found]): [string, Ecosystems[string]] => {
      const old = packagesIn(good.ecosystems, id);
      if (found.status !== "present" || old.length === 0) return [id, found];
      return [id, { ...found, packages: choose(id, old, found.packages) }];
    }),
  );
  const passing = Object.keys({ ...good.transient, ...bad.transient }).map((id) => [
    id,
    choose(id, good.transient?.[id] ?? [], bad.transient?.[id] ?? []),
  ]);
  // The good build's archives name the snapshots that still have its versions.
  const archives = good.archives ?? bad.archives;
  return {
    ecosystems,
    ...(passing.length > 0 ? { transient: Object.fromEntries(passing) } : {}),
    ...(archives ? { archives } : {}),
  };
}
