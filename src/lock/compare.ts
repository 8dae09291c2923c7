import type { Change } from "./changes.ts";
import { ecosystemChanges } from "./changes.ts";
import { floatMatcher } from "./floats.ts";
import { byCodeUnit } from "./identity.ts";
import type { Lock } from "./schema.ts";

export type { Change } from "./changes.ts";

/** What a comparison found in one ecosystem; all are counts of packages. */
export interface EcosystemComparison {
  locked: number;
  rebuilt: number;
  equal: number;
  /** Drifts; differences in floats are not among them. */
  changes: Change[];
}

export interface Comparison {
  /** Judgeable, and without drift (floats may have moved). */
  identical: boolean;
  /** False where evidence is missing; then `identical` is false whatever the packages say. */
  judgeable: boolean;
  /** Why it can't be judged; empty where it can. */
  reasons: string[];
  /** By ecosystem, every one that has packages on either side. */
  ecosystems: Record<string, EcosystemComparison>;
  /** Differences in declared floats. */
  floated: Change[];
  /** Number of drifts, floats not counted. */
  total: number;
}

type Ecosystems = Lock["ecosystems"];

/** What the two sides are called in reasons. */
export interface Sides {
  locked: string;
  rebuilt: string;
}

const roundTrip: Sides = { locked: "the locked image", rebuilt: "the rebuilt image" };

/** What stands for the architecture of an image without a header in which no program tells it. */
const unknownArch = "unknown";

/**
 * Compares what was locked with what a rebuild gave. A package is found again by ecosystem, prefix, name in
 * normal form and architecture, among several versions of one name by location, then by version. Differences
 * in `floats` ("ecosystem:name", `*` stands for anything) are listed apart.
 */
export function compareLocks(
  locked: Lock,
  rebuilt: Lock,
  floats: readonly string[],
  sides: Sides = roundTrip,
): Comparison {
  const reasons =
    locked.image.arch === rebuilt.image.arch || [locked.image.arch, rebuilt.image.arch].includes(unknownArch)
      ? []
      : [
          `${sides.locked} is for ${locked.image.arch}, ${sides.rebuilt} for ${rebuilt.image.arch}: their packages cannot be the same`,
        ];
  return compareEcosystems(locked.ecosystems, rebuilt.ecosystems, floats, sides, reasons);
}

/**
 * The same without the images' architectures: for packages that were read from a form that does not know them.
 * @param reasons why it can't be judged, as far as the caller knows.
 */
export function compareEcosystems(
  locked: Ecosystems,
  rebuilt: Ecosystems,
  floats: readonly string[],
  sides: Sides = roundTrip,
  reasons: readonly string[] = [],
): Comparison {
  const isFloat = floatMatcher(floats);
  const result: Comparison = {
    identical: false,
    judgeable: false,
    reasons: [...reasons],
    ecosystems: {},
    floated: [],
    total: 0,
  };
  const names = [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(byCodeUnit);
  for (const name of names) {
    const reasons = unjudgeable(name, locked[name], rebuilt[name], sides);
    result.reasons.push(...reasons.filter((reason) => !result.reasons.includes(reason)));
    const before = packagesOf(locked[name]);
    const after = packagesOf(rebuilt[name]);
    if (before.length + after.length === 0) continue;
    const { equal, changes } = ecosystemChanges(name, before, after);
    const drifts = changes.filter((change) => !isFloat(name, change.name));
    result.floated.push(...changes.filter((change) => isFloat(name, change.name)));
    result.ecosystems[name] = {
      locked: before.length,
      rebuilt: after.length,
      equal,
      changes: drifts,
    };
    result.total += drifts.length;
  }
  for (const [which, side] of [
    [sides.locked, locked],
    [sides.rebuilt, rebuilt],
  ] as const) {
    if (!Object.values(side).some((collected) => packagesOf(collected).length > 0)) {
      result.reasons.push(`${which} holds no packages at all: nothing is no evidence`);
    }
  }
  result.judgeable = result.reasons.length === 0;
  result.identical = result.judgeable && result.total === 0;
  return result;
}

type Side = Ecosystems[string] | undefined;

function packagesOf(side: Side) {
  return side === undefined || side.status === "absent" ? [] : side.packages;
}

function unjudgeable(ecosystem: string, locked: Side, rebuilt: Side, sides: Sides): string[] {
  const reasons: string[] = [];
  for (const [which, side, other] of [
    [sides.locked, locked, rebuilt],
    [sides.rebuilt, rebuilt, locked],
  ] as const) {
    if (side?.status === "error") {
      reasons.push(`${ecosystem} of ${which} could not be read: ${side.path}: ${side.message}`);
    }
    // Not looked for is not the same as looked for and not found.
    if (side === undefined && other?.status !== "absent") {
      reasons.push(`${ecosystem} was not looked for in ${which}, and the other has it`);
    }
  }
  return reasons;
}
