import { reasonText } from "../lock/reason-text.ts";
import { plural } from "../plural.ts";
import type { Marker, MarkerEvidence } from "./marker-types.ts";

/** Why the verdict is what it is, as a sentence without a full stop. Made from the evidence, never read from a file. */
export function reasonOf({ evidence, subjects }: Pick<Marker, "evidence" | "subjects">): string {
  if (evidence.reason !== undefined) return evidence.reason;
  const without = subjects.image === undefined ? "; the image was not read, only its lock" : "";
  return outcomeOf(evidence) + without;
}

function outcomeOf(evidence: MarkerEvidence): string {
  const { verdict, level, failure, reasons, ecosystems, changes, floated, differingFiles } = evidence;
  const total = Object.values(ecosystems).reduce((sum, each) => sum + each.locked, 0);
  if (failure) return `the locked recipe does not build: ${failure.why ?? failure.what}`;
  if (verdict === "inconclusive") return reasons.map((each) => reasonText(each)).join("; ");
  if (verdict === "unverified")
    return `${changes?.count ?? 0} of ${plural(total, "package")} came out differently`;
  const moved = floated?.count ? `, ${plural(floated.count, "declared float")} moved` : "";
  if (level === "bytes") return `${plural(total, "package")} and every byte came out the same${moved}`;
  if (level === "content") return `${plural(total, "package")} and all files came out the same${moved}`;
  const files = differingFiles?.count ? `, with ${plural(differingFiles.count, "difference")} in files` : "";
  return `${plural(total, "package")} came out at the same versions${moved}${files}`;
}

/** One sentence that says what was concluded of which build. */
export function verdictSentence(marker: Pick<Marker, "evidence" | "subjects">): string {
  const { verdict, name, ts, level } = marker.evidence;
  return `${verdict}${verdict === "verified" ? ` (${level})` : ""}: ${name}-${ts}: ${reasonOf(marker)}`;
}
