import type { Marker } from "../verdict/marker-types.ts";
import { reasonOf } from "../verdict/sentence.ts";
import { escapeMarkdown, markdownCode, markdownCodeCell } from "./escape.ts";

/** What a check run says about a build, as GitHub markdown: the verdict in words, and which files it is about. */
export function checkSummary(marker: Marker, runUrl: string): string {
  const { name, ts } = marker.evidence;
  const rows = Object.entries({ ...marker.subjects, marker: marker.digest }).map(
    ([role, digest]) => `| ${escapeMarkdown(role)} | ${markdownCodeCell(digest ?? "")} |`,
  );
  return [
    `${markdownCode(`${name}-${ts}`)}: ${escapeMarkdown(reasonOf(marker))}`,
    "",
    "| file | sha256 |",
    "| --- | --- |",
    ...rows,
    "",
    `Run: ${runUrl}`,
    "",
  ].join("\n");
}
