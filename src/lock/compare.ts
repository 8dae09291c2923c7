import { byCodeUnit } from "../ecosystems/order.ts";
import { ecosystemChanges } from "./changes.ts";
import type { Comparison, EcosystemComparison, NotCompared, Reason, Side } from "./comparison.ts";
import { floatMatcher } from "./floats.ts";
import type { Lock } from "./schema.ts";
import { ecosystemOfName, stageEcosystems } from "./stages.ts";

export type { Change, Comparison, Difference, NotCompared, Reason } from "./comparison.ts";

type Ecosystems = Lock["ecosystems"];
type Collected = Ecosystems[string] | undefined;

/** The part of a lock that is compared: its packages, and which readers found them. */
export type ComparableLock = Pick<Lock, "ecosystems" | "stages"> & {
  writer: Pick<Lock["writer"], "readers">;
  image: Pick<Lock["image"], "arch">;
};

/** The architecture of an image without a header in which no program shows one either. */
const unknownArch = "unknown";

/**
 * Compares what was locked with what a rebuild gave. Packages are matched by ecosystem, prefix, normalized name and
 * architecture; several versions of one name are matched by location, then by version. Differences in `floats`
 * ("ecosystem:name", `*` stands for anything) are listed separately.
 *
 * Only what both sides read with the same version of a reader is compared; the rest is listed in `notCompared`. If the
 * lock has packages there, the comparison is inconclusive; what only the rebuild's program can read does not count
 * against the lock. Earlier stages are compared in the same way, if both sides list what is in them.
 */
export function compareLocks(
  locked: ComparableLock,
  rebuilt: ComparableLock,
  floats: readonly string[] = [],
): Comparison {
  const arches = { locked: locked.image.arch, rebuilt: rebuilt.image.arch };
  const readers = { locked: locked.writer.readers, rebuilt: rebuilt.writer.readers };
  const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
  const { stages, unknown } = stagesOf(locked, rebuilt);
  const before = { ...locked.ecosystems, ...stages.locked };
  const after = { ...rebuilt.ecosystems, ...stages.rebuilt };
  const split = splitByReaders(before, after, readers);
  return compareRead(
    split.comparable(before),
    split.comparable(after),
    floats,
    [
      ...(sameArch ? [] : [{ kind: "arch-differs" as const, ...arches }]),
      ...split.reasons,
      ...emptySides(locked.ecosystems, rebuilt.ecosystems),
    ],
    [...split.notCompared, ...unknown],
  );
}

/** Earlier stages are compared only if both sides list them. A stage that one side does not have is empty there. */
function stagesOf(locked: ComparableLock, rebuilt: ComparableLock) {
  const [before, after] = [stageEcosystems(locked.stages), stageEcosystems(rebuilt.stages)];
  if (locked.stages && rebuilt.stages) {
    const absent: Collected = { status: "absent" };
    const stages = new Set(Object.keys({ ...before, ...after }));
    const filled = (side: Ecosystems) =>
      Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
    return { stages: { locked: filled(before), rebuilt: filled(after) }, unknown: [] };
  }
  const unknown = Object.entries({ ...before, ...after }).flatMap(([ecosystem, { status }]): NotCompared[] =>
    status === "absent" ? [] : [{ ecosystem, reason: "stage-unknown", readers: {} }],
  );
  return { stages: {}, unknown };
}

/** The same for packages in a form that records neither architecture nor readers: all of them are compared. */
export function compareEcosystems(
  locked: Ecosystems,
  rebuilt: Ecosystems,
  floats: readonly string[],
): Comparison {
  return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}

/** Whether two images have the same files, as far as the content digests in their locks say. */
function comparedFiles(a: Lock, b: Lock): "same" | "differ" | "unknown" {
  if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256) return "same";
  const [before, after] = [a, b].map(({ image }) => image.contentDigest);
  // Without an epoch, times do not count, so one image has different digests with and without an epoch.
  const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
  const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
  if (before === undefined || after === undefined || !sameRules) return "unknown";
  return before === after ? "same" : "differ";
}

/**
 * {@link compareLocks} for two images whose files all count: with equal packages but different content digests, they
 * are not identical. A package that floated explains different files.
 */
export function compareImages(a: Lock, b: Lock, floats: readonly string[]): Comparison {
  const packages = compareLocks(a, b, floats);
  const files = comparedFiles(a, b);
  const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
  return { ...packages, identical, files };
}

/** Finds the ecosystems in which two locks can be compared. */
function splitByReaders(
  locked: Ecosystems,
  rebuilt: Ecosystems,
  readers: Record<Side, Readonly<Record<string, number>>>,
) {
  const notCompared: NotCompared[] = [];
  const reasons: Reason[] = [];
  const isThere = (collected: Collected) => collected !== undefined && collected.status !== "absent";
  for (const ecosystem of namesOf(locked, rebuilt)) {
    const id = ecosystemOfName(ecosystem);
    const [before, after] = [readers.locked[id], readers.rebuilt[id]];
    if (before === after && before !== undefined) continue;
    const versions = {
      ...(before === undefined ? {} : { locked: before }),
      ...(after === undefined ? {} : { rebuilt: after }),
    };
    const differ = before !== undefined && after !== undefined;
    const reason = differ ? "readers-differ" : "not-read";
    notCompared.push({ ecosystem, reason, readers: versions });
    if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
      reasons.push({ kind: "readers-differ", ecosystem, locked: before, rebuilt: after });
    } else if (!differ && isThere(locked[ecosystem])) {
      reasons.push({ kind: "not-read", side: before === undefined ? "locked" : "rebuilt", ecosystem });
    }
  }
  const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
  return {
    notCompared: notCompared.filter(
      ({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]),
    ),
    reasons,
    comparable: (ecosystems: Ecosystems): Ecosystems =>
      Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name))),
  };
}

function compareRead(
  locked: Ecosystems,
  rebuilt: Ecosystems,
  floats: readonly string[],
  given: readonly Reason[],
  notCompared: NotCompared[],
): Comparison {
  const isFloat = floatMatcher(floats);
  const reasons: Reason[] = [...given];
  const ecosystems: Record<string, EcosystemComparison> = {};
  const floated: Comparison["floated"] = [];
  for (const name of namesOf(locked, rebuilt)) {
    reasons.push(...missingEvidence(name, { locked: locked[name], rebuilt: rebuilt[name] }));
    const before = packagesOf(locked[name]);
    const after = packagesOf(rebuilt[name]);
    if (before.length + after.length === 0) continue;
    const { equal, changes } = ecosystemChanges(name, before, after);
    floated.push(...changes.filter((change) => isFloat(name, change.name)));
    const drifts = changes.filter((change) => !isFloat(name, change.name));
    ecosystems[name] = { locked: before.length, rebuilt: after.length, equal, changes: drifts };
  }
  const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
  const conclusive = reasons.length === 0;
  return {
    identical: conclusive && total === 0,
    conclusive,
    reasons,
    notCompared,
    ecosystems,
    floated,
    total,
  };
}

function namesOf(locked: Ecosystems, rebuilt: Ecosystems): string[] {
  return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(byCodeUnit);
}

function packagesOf(collected: Collected) {
  return collected === undefined || collected.status === "absent" ? [] : collected.packages;
}

function emptySides(locked: Ecosystems, rebuilt: Ecosystems): Reason[] {
  const isEmpty = (side: Ecosystems) => Object.values(side).every((each) => packagesOf(each).length === 0);
  return [
    ...(isEmpty(locked) ? [{ kind: "no-packages" as const, side: "locked" as const }] : []),
    ...(isEmpty(rebuilt) ? [{ kind: "no-packages" as const, side: "rebuilt" as const }] : []),
  ];
}

function missingEvidence(ecosystem: string, found: Record<Side, Collected>): Reason[] {
  return (["locked", "rebuilt"] as const).flatMap((side): Reason[] => {
    const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
    if (own?.status === "error") {
      return [{ kind: "unreadable", side, ecosystem, path: own.path, message: own.message }];
    }
    // "Not looked for" is not the same as "looked for and not found".
    return own === undefined && other?.status !== "absent" ? [{ kind: "left-out", side, ecosystem }] : [];
  });
}
