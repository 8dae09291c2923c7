import { reasonText } from "../lock/reason-text.ts";
import { plural } from "../plural.ts";
import type { Marker, MarkerEvidence } from "./marker-types.ts";

/** The reason for a verdict, as a sentence without a full stop. Made from the evidence, never read from a file. */
export function reasonOf({ evidence, subjects }: Pick<Marker, "evidence" | "subjects">): string {
  if (evidence.reason !== undefined) return evidence.reason;
  const without = subjects.image === undefined ? "; the image was not read, only its lock" : "";
  return outcomeOf(evidence) + without;
}

function outcomeOf(evidence: MarkerEvidence): string {
  const { verdict, level, failure, reasons, ecosystems, changes, floated } = evidence;
  const total = Object.values(ecosystems).reduce((sum, each) => sum + each.locked, 0);
  if (failure?.code === "test-after-failed")
    return `in the rebuild ${failure.what}: ${failure.why ?? "it said nothing"}`;
  if (failure) return `the locked recipe does not build: ${failure.why ?? failure.what}`;
  if (verdict === "inconclusive") return reasons.map((each) => reasonText(each)).join("; ");
  if (verdict === "unverified")
    return `${changes?.count ?? 0} of ${plural(total, "package")} came out differently${firstChange(evidence)}${filesIn(evidence)}`;
  const moved = floated?.count ? `, ${plural(floated.count, "declared float")} moved` : "";
  if (level === "bytes") return `${plural(total, "package")} and every byte came out the same${moved}`;
  if (level === "content") return `${plural(total, "package")} and all files came out the same${moved}`;
  return `${plural(total, "package")} came out at the same versions${moved}${filesIn(evidence)}`;
}

/** Names come from the image: they are put on one line and shortened. */
const shown = (text: string) => {
  const line = text.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim();
  return line.length > 100 ? `${line.slice(0, 99).toWellFormed()}…` : line;
};

/** The first package that differs, as an example, so that the sentence is informative without the list. */
function firstChange({ changes }: MarkerEvidence): string {
  const [first] = changes?.listed ?? [];
  if (!first) return "";
  const { name, from, to, differences = [] } = first;
  const versions =
    from === to
      ? `${from} with another ${differences.map(({ field }) => field).join(" and ")}`
      : `${from ?? "none"} → ${to ?? "none"}`;
  return ` (${changes?.count === 1 ? "" : "first: "}${shown(`${name} ${versions}`)})`;
}

function filesIn({ differingFiles }: MarkerEvidence): string {
  if (!differingFiles?.count) return "";
  const [first] = differingFiles.listed;
  const where = first ? ` (${differingFiles.count === 1 ? "" : "first: "}${shown(first.path)})` : "";
  return `, with ${plural(differingFiles.count, "difference")} in files${where}`;
}

/** One sentence that says what was concluded about which build. */
export function verdictSentence(marker: Pick<Marker, "evidence" | "subjects">): string {
  const { verdict, name, ts, level } = marker.evidence;
  return `${verdict}${verdict === "verified" ? ` (${level})` : ""}: ${name}-${ts}: ${reasonOf(marker)}`;
}
