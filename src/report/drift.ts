import type { Change, Comparison } from "../lock/compare.ts";
import type { Mention } from "../recipe/mentions.ts";
import { detailText } from "./comparison.ts";
import { oneLine } from "./escape.ts";
import { driftsOf, shortenDigests } from "./groups.ts";

/** Most packages that a short form names. */
const limit = 5;

/**
 * The first drifted packages, one per line, for an annotation or a failure:
 * "python numpy 2.1.0 → 2.1.1 (line 12: pip install numpy)".
 * @param mentions commands of the recipe that name a package, by the package's name
 */
export function driftLines(comparison: Comparison, mentions: ReadonlyMap<string, Mention>): string[] {
  const drifts = driftsOf(comparison);
  const lines = drifts.slice(0, limit).map((change) => driftLine(change, mentions.get(change.name)));
  return drifts.length > limit ? [...lines, `and ${drifts.length - limit} more`] : lines;
}

function driftLine(change: Change, mention: Mention | undefined): string {
  const detail = detailText(change);
  const text = [`${change.ecosystem} ${change.name} ${versions(change)}`, detail].filter(Boolean).join("; ");
  const place = mention ? ` (line ${mention.line}: ${mention.command})` : "";
  return shortenDigests(oneLine(text + place));
}

function versions({ kind, from, to }: Change): string {
  if (kind === "missing") return `${from ?? ""} is missing`;
  if (kind === "extra") return `${to ?? ""} was not there before`;
  return from === to ? `${from ?? ""}` : `${from ?? "none"} → ${to ?? "none"}`;
}
