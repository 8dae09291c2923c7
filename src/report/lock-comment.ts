import type { Change, Comparison } from "../lock/compare.ts";
import { notComparedText } from "../lock/reason-text.ts";
import { escapeMarkdown, markdownCode, markdownCodeCell } from "./escape.ts";
import { driftsOf, shortenDigests } from "./groups.ts";

/** The mark by which our comment on a pull request is found again. */
export const commentMark = "<!-- stx-container-locks -->";

/** What one image of a pull request came to. */
export interface ImageChange {
  name: string;
  ts: string;
  /** Undefined where there is no marker of this build. */
  verdict: { verdict: string; level: string | undefined; reason: string } | undefined;
  /** Against the target branch's lock; undefined where that has none. */
  comparison: Comparison | undefined;
  /** Number of inputs that could not be locked. */
  unlocked: number;
}

/** Characters that a comment may have, with room for the mark and the link. GitHub's limit is 65,536. */
const bodyLimit = 60_000;

/**
 * What a pull request changes in the locks of its images, as GitHub markdown: the verdicts, then a table, then the
 * packages of each image. All names are escaped, and the whole is at most 65,536 characters.
 */
export function lockComment(images: readonly ImageChange[], runUrl: string): string {
  const rows = images
    .slice(0, 200)
    .map(
      (image) =>
        `| ${markdownCode(image.name)} | ${verdictCell(image)} | ${changeCell(image)} | ${image.unlocked} |\n`,
    );
  const head = [
    commentMark,
    images.length === 0
      ? "**No image of this pull request was built: no lock changes.**\n"
      : `**${title(images)}**\n\n| image | verdict | packages | not locked |\n| --- | --- | --- | --: |\n${rows.join("")}`,
  ].join("\n");
  const changed = images.filter(({ comparison }) => comparison && !comparison.identical);
  let left = bodyLimit - head.length;
  const details: string[] = [];
  for (const { name, comparison } of changed) {
    const text = packageTable(comparison as Comparison);
    const part = `\n<details><summary>${escapeMarkdown(name)}</summary>\n\n${text}\n</details>\n`;
    if (part.length > left) break;
    left -= part.length;
    details.push(part);
  }
  const missing = changed.length - details.length;
  const more = missing > 0 ? `\nand ${missing} more, in the summaries of the run\n` : "";
  return `${head}${details.join("")}${more}\n[The run](${runUrl}) has the images, locks and logs.\n`;
}

/** Packages of one image that the comment lists. */
const rowLimit = 50;
/** A pull request drops and adds packages; nothing is missing. */
const words = { changed: "changed", missing: "removed", extra: "added" } as const;

function packageTable(comparison: Comparison): string {
  const changes = driftsOf(comparison);
  const notes = comparison.notCompared.map(
    (each) => `\nNot compared: ${escapeMarkdown(notComparedText(each)).slice(0, 1000)}\n`,
  );
  const more =
    changes.length > rowLimit
      ? `\nand ${changes.length - rowLimit} more, in the summary of the verify job\n`
      : "";
  const head = "| | package | target branch | this pull request |\n| --- | --- | --- | --- |\n";
  return `${head}${changes.slice(0, rowLimit).map(row).join("")}${more}${notes.join("")}`;
}

function row({ kind, ecosystem, name, from, to }: Change): string {
  const cell = (text = "") => markdownCodeCell(shortenDigests(text.slice(0, 200)));
  return `| ${words[kind]} | ${cell(`${ecosystem} ${name}`)} | ${cell(from)} | ${cell(to)} |\n`;
}

function title(images: readonly ImageChange[]): string {
  const verified = images.filter(({ verdict }) => verdict?.verdict === "verified").length;
  return verified === images.length
    ? `✅ ${verified} of ${images.length} images verified`
    : `❌ ${verified} of ${images.length} images verified`;
}

function verdictCell({ verdict }: ImageChange): string {
  if (!verdict) return "none";
  return escapeMarkdown([verdict.verdict, verdict.level].filter(Boolean).join(", level "));
}

function changeCell({ comparison }: ImageChange): string {
  if (!comparison) return "new image";
  if (comparison.identical) return "unchanged";
  const changes = driftsOf(comparison);
  const counts = (["changed", "missing", "extra"] as const)
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return counts.map(({ kind, count }) => `${count} ${words[kind]}`).join(", ") || "cannot be compared";
}
