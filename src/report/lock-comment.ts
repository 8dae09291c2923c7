import type { Change, Comparison } from "../lock/compare.ts";
import { notComparedText } from "../lock/reason-text.ts";
import { escapeMarkdown, markdownCode, markdownCodeCell } from "./escape.ts";
import { countKinds, driftsOf, shortenDigests } from "./groups.ts";

/** The mark that identifies our comment on a pull request. */
export const commentMark = "<!-- stx-container-locks -->";

/** The result for one image. */
export interface ImageChange {
  name: string;
  /** Undefined where there is no marker of this build. */
  verdict: { verdict: string; level: string | undefined } | undefined;
  /** Against the target branch's lock; "new" where that has none, "unknown" where it could not be read. */
  comparison: Comparison | "new" | "unknown";
  /** Number of inputs that could not be locked. */
  unlocked: number;
}

/** Most images in the table. */
const imageLimit = 200;
/** Most characters of a comment, leaving room for the mark and the link. GitHub's limit is 65,536. */
const bodyLimit = 60_000;

/**
 * What a pull request changes in the locks of its images, as GitHub markdown: the verdicts, then a table, then the
 * packages of each image. All names are escaped, and the whole is at most 65,536 characters.
 */
export function lockComment(images: readonly ImageChange[], runUrl: string): string {
  const rows = images
    .slice(0, imageLimit)
    .map(
      (image) =>
        `| ${markdownCode(image.name)} | ${verdictCell(image)} | ${changeCell(image)} | ${image.unlocked} |\n`,
    );
  const hidden = images.length - rows.length;
  const head = [
    commentMark,
    images.length === 0
      ? "**No image of this pull request was built: no lock changes.**\n"
      : `**${title(images)}**\n\n| image | verdict | packages | not locked |\n| --- | --- | --- | --: |\n${rows.join("")}${hidden > 0 ? `\nand ${hidden} more images\n` : ""}`,
  ].join("\n");
  const changed = images.flatMap(({ name, comparison }) =>
    typeof comparison === "string" || comparison.identical ? [] : [{ name, comparison }],
  );
  let left = bodyLimit - head.length;
  const details: string[] = [];
  for (const { name, comparison } of changed) {
    const text = packageTable(comparison);
    const part = `\n<details><summary>${escapeMarkdown(name)}</summary>\n\n${text}\n</details>\n`;
    if (part.length > left) break;
    left -= part.length;
    details.push(part);
  }
  const missing = changed.length - details.length;
  const more = missing > 0 ? `\nand ${missing} more, in the summaries of the run\n` : "";
  return `${head}${details.join("")}${more}\n[The run](${runUrl}) has the images, locks and logs.\n`;
}

/** Most packages of one image that the comment lists. */
const rowLimit = 50;
/** In a pull request, a missing package was removed and an extra one was added. */
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
  if (comparison === "new") return "new image";
  if (comparison === "unknown") return "not compared";
  if (comparison.identical) return "unchanged";
  return countKinds(driftsOf(comparison), words) || "cannot be compared";
}
