import { floatMatcher } from "../lock/floats.ts";
import { ecosystemOfName } from "../lock/stages.ts";
import { isConsistentList } from "./bounded-list.ts";
import type { MarkerEvidence } from "./marker-types.ts";

type Kind = "changed" | "missing" | "extra";
type Counts = MarkerEvidence["ecosystems"][string];
type Change = { ecosystem: string; name: string; kind: Kind };

const kinds: Kind[] = ["changed", "missing", "extra"];

/** How the lists in a marker contradict its counts, their digests or its floats, each as a sentence. */
export function listProblems(evidence: MarkerEvidence): string[] {
  const { changes, floated, differingFiles, floats } = evidence;
  if (!changes || !floated) return [];
  const isFloat = floatMatcher(floats);
  const isFloated = ({ ecosystem, name }: Change) => isFloat(ecosystem, name);
  const drifted = (counts: Counts, kind: Kind) => counts[kind];
  const moved = (counts: Counts, kind: Kind) => counts.floated?.[kind] ?? 0;
  const problems: [string, boolean][] = [
    ["changes", isConsistentList(changes) && fitsCounts(changes, evidence.ecosystems, drifted)],
    ["floated", isConsistentList(floated) && fitsCounts(floated, evidence.ecosystems, moved)],
    ["differingFiles", differingFiles === undefined || isConsistentList(differingFiles)],
  ];
  const undeclared = floated.listed.find((change) => !isFloated(change));
  return [
    ...problems.flatMap(([key, fits]) => (fits ? [] : [`the list ${key} contradicts its count or digest`])),
    ...(undeclared || (floated.count > 0 && floats.length === 0)
      ? [`it counts ${undeclared?.name ?? "packages"} as floated, and no float is for it`]
      : []),
    ...(changes.listed.some(isFloated) ? ["it counts a declared float as drift"] : []),
  ];
}

/**
 * Whether a list has as many items of each kind and ecosystem as are counted; for a shortened list, only the total
 * counts.
 */
function fitsCounts(
  { count, listed }: { count: number; listed: Change[] },
  ecosystems: MarkerEvidence["ecosystems"],
  counted: (counts: Counts, kind: Kind) => number,
): boolean {
  let total = 0;
  for (const [id, counts] of Object.entries(ecosystems))
    for (const kind of kinds) {
      const expected = counted(counts, kind);
      total += expected;
      const found = listed.filter((each) => each.ecosystem === id && each.kind === kind).length;
      if (listed.length === count ? found !== expected : found > expected) return false;
    }
  return total === count;
}

/**
 * Whether everything that was compared was read with the same version of its reader on both sides, and everything said
 * to give no evidence was not compared.
 */
export function readerProblems({ notCompared, ecosystems, writers }: MarkerEvidence): string[] {
  if (!writers) return [];
  const { lock, verifier } = writers;
  const isUnlike = (id: string) => lock.readers[id] !== verifier.readers[id];
  const unlike = Object.keys(ecosystems).filter((name) => isUnlike(ecosystemOfName(name)));
  const compared = unlike.map((id) => `it compares ${id}, which was read by two versions of its reader`);
  const left = notCompared.flatMap(({ ecosystem, readers }) => {
    const id = ecosystemOfName(ecosystem);
    const locked = lock.readers[id];
    const rebuilt = verifier.readers[id];
    const isTrue = locked !== rebuilt && readers.locked === locked && readers.rebuilt === rebuilt;
    return isTrue && !(ecosystem in ecosystems)
      ? []
      : [`it leaves ${ecosystem} out of the comparison, which both sides read`];
  });
  return [...compared, ...left];
}
