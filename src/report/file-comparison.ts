import type { FileComparison, FileGroup } from "../operations/compare-files.ts";
import { plural } from "../plural.ts";
import { escapeMarkdown, markdownCode, oneLine } from "./escape.ts";
import { formatSize } from "./format.ts";
import { folded, html, page } from "./page/html.ts";

/** Most groups that are shown; the others are counted. */
const shownGroups = 100;

/** "numpy 2.1.2 → 2.1.3 (python): 412 files changed, 3 missing, 20 MB → 21 MB" */
function titleOf(group: FileGroup): string {
  const counts = (["changed", "missing", "extra"] as const).flatMap((kind) =>
    group[kind] > 0 ? [`${group[kind]} ${kind}`] : [],
  );
  const sizes =
    group.sizeBefore === group.sizeAfter
      ? formatSize(group.sizeAfter)
      : `${formatSize(group.sizeBefore)} → ${formatSize(group.sizeAfter)}`;
  return `${ownerOf(group)}: ${counts.join(", ")} (${sizes})`;
}

function ownerOf({ ecosystem, package: name, from, to }: FileGroup): string {
  if (ecosystem === undefined) return "files that belong to no package";
  const versions = from === to ? from : `${from ?? "none"} → ${to ?? "none"}`;
  return [ecosystem, name, versions].filter((part) => part !== undefined).join(" ");
}

function headlineOf({ identical, differing, groups }: FileComparison): string {
  if (identical) return "all files equal";
  const packages = groups.filter(({ ecosystem }) => ecosystem !== undefined).length;
  return `${plural(differing, "path")} of ${plural(packages, "package")} and of no package differ`;
}

/** A block for each package whose files differ. No newline at the end. */
export function filesText(comparison: FileComparison): string {
  const blocks = comparison.groups.slice(0, shownGroups).map((group) => {
    const more = group.more > 0 ? [`  … and ${group.more} more`] : [];
    return [oneLine(titleOf(group)), ...group.paths.map((path) => `  ${oneLine(path)}`), ...more].join("\n");
  });
  return [headlineOf(comparison), ...blocks, ...rest(comparison)].join("\n\n");
}

function rest({ groups }: FileComparison): string[] {
  return groups.length > shownGroups ? [`… and ${groups.length - shownGroups} more packages`] : [];
}

/** The same as GitHub markdown, with the paths of each package collapsed. */
export function filesMarkdown(comparison: FileComparison): string {
  const blocks = comparison.groups.slice(0, shownGroups).map((group) => {
    const more = group.more > 0 ? [`- and ${group.more} more`] : [];
    const paths = [...group.paths.map((path) => `- ${markdownCode(path)}`), ...more].join("\n");
    return `<details><summary>${escapeMarkdown(titleOf(group))}</summary>\n\n${paths}\n\n</details>`;
  });
  return `${[`**${escapeMarkdown(headlineOf(comparison))}**`, ...blocks, ...rest(comparison)].join("\n\n")}\n`;
}

/** The same as a page of its own, without scripts. */
export function filesHtml(comparison: FileComparison, title: string): string {
  const blocks = comparison.groups.slice(0, shownGroups).map((group) => {
    const paths = group.paths.map((path) => `<li><code>${html(path)}</code></li>`).join("");
    const more = group.more > 0 ? `<li>and ${group.more} more</li>` : "";
    return folded(titleOf(group), `<ul>${paths}${more}</ul>`);
  });
  const body = [
    `<h1>${html(title)}</h1><p>${html(headlineOf(comparison))}</p>`,
    ...blocks,
    ...rest(comparison).map((line) => `<p>${html(line)}</p>`),
  ];
  return page(title, body.join("\n"));
}
