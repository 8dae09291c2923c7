import { styleText } from "node:util";
import type { Change, Comparison, Difference } from "../lock/compare.ts";
import { notComparedText, reasonText, type SideNames } from "../lock/reason-text.ts";
import { escapeMarkdown, markdownCode, markdownCodeCell, oneLine } from "./escape.ts";
import { type ChangeGroup, countKinds, driftsOf, groupChanges, headline, shortenDigests } from "./groups.ts";

const signs = { changed: "~", missing: "-", extra: "+" } as const;
const colors = { changed: "yellow", missing: "red", extra: "cyan" } as const;

/**
 * A comparison for a terminal: one line with the total, one line per ecosystem, then every changed (~), missing (-)
 * and extra (+) package by ecosystem and prefix, floats last. No newline at the end.
 * @param options.color whether to use ANSI colours; default: false
 */
export function comparisonTable(
  comparison: Comparison,
  options: { color?: boolean; sides?: SideNames | undefined } = {},
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const title = paint(["bold", comparison.identical ? "green" : "red"], headline(comparison));
  const { sides } = options;
  const reasons = comparison.reasons.map((reason) =>
    paint("red", `  ! ${oneLine(reasonText(reason, sides))}`),
  );
  const notCompared = comparison.notCompared.map((each) =>
    paint("yellow", `  not compared: ${oneLine(notComparedText(each, sides))}`),
  );
  const names = Object.keys(comparison.ecosystems).map(oneLine);
  const width = Math.max(0, ...names.map((name) => name.length));
  const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
    const drift = countKinds(side.changes);
    const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
    return `  ${oneLine(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
  });
  const blocks = groupChanges(driftsOf(comparison)).map((group) => block(group, "", paint));
  const floats = groupChanges(comparison.floated).map((group) => block(group, " (floats)", paint));
  return [[title, ...reasons, ...notCompared, ...counts].join("\n"), ...blocks, ...floats].join("\n\n");
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

function block(group: ChangeGroup, remark: string, paint: Paint): string {
  const where = group.prefix === undefined ? "" : `  ${oneLine(group.prefix)}`;
  const rows = group.changes.map((change) => ({ change, name: label(change), version: versions(change) }));
  const nameWidth = columnWidth(rows.map((row) => row.name));
  const versionWidth = columnWidth(rows.map((row) => row.version));
  const lines = rows.map(({ change, name, version }) => {
    const detail = shortenDigests(oneLine(detailText(change)));
    const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
    return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
  });
  return [paint("bold", `${oneLine(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
}

/** The width of the widest text, limited so that one long name does not shift all others. */
function columnWidth(texts: readonly string[]): number {
  return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
}

function label(change: Change): string {
  return oneLine(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
}

function versions(change: Change): string {
  const [from, to] = [change.from, change.to].map((version) =>
    version === undefined ? undefined : shortenDigests(oneLine(version)),
  );
  return from !== undefined && to !== undefined && change.from !== change.to
    ? `${from} → ${to}`
    : (from ?? to ?? "");
}

/**
 * A comparison as GitHub markdown, with all names escaped: the total, a table of counts, then one table of changes
 * for each ecosystem and prefix, floats under their own title. Ends with a newline.
 * @param options.limit maximum length in UTF-16 units; default 60,000, because a comment is limited to 65,536.
 *   A last line has the number of changes that do not fit.
 * @param options.columns titles of the two sides; default "locked" and "rebuilt"
 * @param options.lines line of the recipe that names a package, by its name; without it there is no such column
 */
export function comparisonMarkdown(
  comparison: Comparison,
  options: {
    limit?: number;
    columns?: readonly [string, string];
    sides?: SideNames;
    lines?: ReadonlyMap<string, number> | undefined;
  } = {},
): string {
  const [locked, rebuilt] = (options.columns ?? ["locked", "rebuilt"]).map(escapeMarkdown);
  const limit = options.limit ?? 60_000;
  const groups = [
    ...groupChanges(driftsOf(comparison)).map((group) => ({ group, remark: "" })),
    ...groupChanges(comparison.floated).map((group) => ({ group, remark: ", declared to float" })),
  ];
  const out = new Capped(limit - 200);
  out.add(`**${escapeMarkdown(headline(comparison))}**\n`);
  for (const reason of comparison.reasons) {
    out.add(`\n> [!CAUTION]\n> ${escapeMarkdown(reasonText(reason, options.sides)).slice(0, 1000)}\n`);
  }
  for (const each of comparison.notCompared) {
    out.add(
      `\n> [!NOTE]\n> Not compared: ${escapeMarkdown(notComparedText(each, options.sides)).slice(0, 1000)}\n`,
    );
  }
  const sides = Object.entries(comparison.ecosystems);
  if (sides.length) {
    out.add(
      `\n| ecosystem | ${locked} | ${rebuilt} | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n`,
    );
  }
  for (const [name, side] of sides) {
    const kinds = (["changed", "missing", "extra"] as const).map(
      (kind) => side.changes.filter((change) => change.kind === kind).length,
    );
    out.add(
      `| ${escapeMarkdown(name)} | ${[side.locked, side.rebuilt, side.equal, ...kinds].join(" | ")} |\n`,
    );
  }
  const { lines } = options;
  const [title, rule] = lines ? [" line of the recipe |", " --: |"] : ["", ""];
  for (const { group, remark } of groups) {
    const where = group.prefix === undefined ? "" : ` in ${markdownCode(group.prefix)}`;
    const head = `\n**${escapeMarkdown(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | other differences |${title}\n| --- | --- | --- | --- | --- |${rule}\n`;
    // The head is added with the first row, because a table without rows is confusing.
    for (const [index, change] of group.changes.entries()) out.add((index ? "" : head) + row(change, lines));
  }
  if (out.left) out.force(`\n… and ${out.left} more.\n`);
  return out.text;
}

function row(change: Change, lines: ReadonlyMap<string, number> | undefined): string {
  const cell = (text: string | undefined) => markdownCodeCell(shortenDigests((text ?? "").slice(0, 500)));
  const cells = [
    change.kind,
    cell(label(change)),
    cell(change.from),
    cell(change.to),
    cell(detailText(change)),
  ];
  if (lines) cells.push(String(lines.get(change.name) ?? ""));
  return `| ${cells.join(" | ")} |\n`;
}

/**
 * What differs besides the version: "build h1_0 → h2_0; commit …"; the location comes first if several packages have
 * the same name.
 */
export function detailText({ location, differences = [] }: Change): string {
  const place = location === undefined ? [] : [`at ${location}`];
  return [...place, ...differences.map(differenceText)].join("; ");
}

function differenceText({ field, before, after }: Difference): string {
  if (field === "editable") return after ? "now editable" : "no longer editable";
  return `${field} ${before ?? "none"} → ${after ?? "none"}`;
}

/** Appends pieces as long as they fit; from the first that does not fit, it only counts. */
class Capped {
  text = "";
  left = 0;
  readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(piece: string): void {
    if (this.left > 0 || this.text.length + piece.length > this.limit) this.left++;
    else this.text += piece;
  }

  force(piece: string): void {
    this.text += piece;
  }
}
