import { plural } from "../plural.ts";
import type { Marker } from "../verdict/marker.ts";
import { escapeMarkdown, markdownCode, markdownCodeCell, oneLine } from "./escape.ts";

/** Number of packages that an issue lists. */
const rowLimit = 100;
/** Characters of all rows together: GitHub takes 65,536 for a whole issue. */
const tableLimit = 50_000;
/** Characters of a name or version in a row. */
const cellLimit = 200;

/** What one night's rebuilds of an image showed: their markers, and the verdict of the rebuild from the vault. */
export interface Night {
  upstream: Marker | undefined;
  vault: Marker | undefined;
  /** Undefined where there was no rebuild from a vault. */
  vaultVerdict: string | undefined;
}

/** A new build of the recipe: the branch that proposes it, and the page that makes a pull request of it. */
export type Refresh = { branch: string; address: string } | { branch: undefined };

/** The result of each rebuild of a night, as markdown list items. */
export function nightLines({ upstream, vault, vaultVerdict }: Night): string[] {
  return [
    `- From upstream: ${outcome(upstream)}`,
    `- From its vault, without a network: ${vaultVerdict === undefined ? "no vault is kept" : outcome(vault)}`,
  ];
}

function outcome(marker: Marker | undefined): string {
  const { verdict, level } = marker?.evidence ?? {};
  if (verdict === "verified") return `✅ still the same (${level})`;
  return verdict === "unverified" ? "❌ no longer the same" : "❓ no verdict; see the run";
}

/** The mark that identifies the issue of an image. */
export const driftMark = (name: string) => `<!-- stx-container-drift: ${name} -->`;

/** The day on which the drift was first seen, as an issue states it; undefined for a text that is not ours. */
export const seenSince = (body: string): string | undefined =>
  /^Seen since: (\d{4}-\d{2}-\d{2})$/m.exec(body)?.[1];

/**
 * The text of the issue about one image that a rebuild no longer reproduces, as GitHub markdown.
 * @param since day on which the drift was first seen, "2026-11-28"
 */
export function driftIssue(
  name: string,
  marker: Marker,
  reason: string,
  {
    since,
    runUrl,
    night,
    refresh,
    published = [],
  }: {
    since: string;
    runUrl: string;
    night: Night;
    refresh?: Refresh | undefined;
    /** When the rebuilt version of each change that the marker lists came into its index, where that is known. */
    published?: readonly (string | undefined)[];
  },
): string {
  const { changes } = marker.evidence;
  const head = [
    driftMark(name),
    `A rebuild of ${markdownCode(name)} from its locked recipe no longer reproduces the image that was verified.`,
    "",
    escapeMarkdown(reason),
    "",
    ...nightLines(night),
    "",
    `Seen since: ${since}`,
    `Last run: ${runUrl}`,
  ];
  const rows = withinLimit(
    (changes?.listed ?? [])
      .slice(0, rowLimit)
      .map(
        ({ ecosystem, name: what, from, to }, at) =>
          `| ${[ecosystem, what, from ?? "none", to ?? "none"].map(cell).join(" | ")} | ${published[at]?.slice(0, 10) ?? ""} |`,
      ),
  );
  const more = (changes?.count ?? 0) - rows.length;
  const table =
    rows.length > 0
      ? [
          "",
          "| ecosystem | package | locked | rebuilt | published |",
          "| --- | --- | --- | --- | --- |",
          ...rows,
        ]
      : [];
  const tail = [
    ...(more > 0 ? ["", `and ${plural(more, "more package")}, in the marker of that run`] : []),
    "",
    "To repeat it, check out the default branch and run:",
    "",
    "```sh",
    `stx-container verify ${name}`,
    "```",
    "",
    ...refreshLines(refresh),
    "",
    "This issue closes itself when a nightly rebuild gives the image that is verified then.",
  ];
  return `${[...head, ...table, ...tail].join("\n")}\n`;
}

/** How to take the new packages. */
function refreshLines(refresh: Refresh | undefined): string[] {
  if (!refresh)
    return ["To take the new packages, build the image again: run the workflow with `build-all: true`."];
  if (refresh.branch === undefined)
    return [
      "A new build of the recipe gave no verified image either, so there is nothing to merge yet. The last run has the reason.",
    ];
  return [
    `To take the new packages, merge the branch ${markdownCode(refresh.branch)}: it has the lock of a new build of the same recipe, whose tests passed and which a rebuild verified. [Open the pull request](${refresh.address}).`,
  ];
}

/** A cell with text that anyone could have written. */
function cell(text: string): string {
  const line = oneLine(text);
  return markdownCodeCell(line.length > cellLimit ? `${line.slice(0, cellLimit - 1).toWellFormed()}…` : line);
}

/** As many of the first rows as have room in the issue. */
function withinLimit(rows: readonly string[]): string[] {
  let length = 0;
  const last = rows.findIndex((row) => {
    length += row.length + 1;
    return length > tableLimit;
  });
  return last < 0 ? [...rows] : rows.slice(0, last);
}
