import type { Lock } from "../schema.ts";
import { everyPackage, gapsOf, titleOf } from "./selection.ts";

const columns = ["ecosystem", "package", "version", "origin", "package URL"] as const;

/** A row for each package; programs that no package owns are named by their path. */
function rowsOf(lock: Lock): string[][] {
  return everyPackage(lock).map(({ ecosystem, item }) => [
    ecosystem,
    item.name,
    item.version,
    item.origin ?? item.url ?? "",
    item.purl,
  ]);
}

/** One line of text: text from an image must not be able to start a line or a cell of its own. */
function line(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this removes control characters.
  return text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}

/** Markdown, with what could not be read or locked below the table. */
export function markdownTable(lock: Lock): string {
  const cell = (text: string) => line(text).replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const gaps = gapsOf(lock).map((gap) => `- ${cell(gap)}`);
  return [
    `Packages of ${cell(titleOf(lock))}.`,
    "",
    row(columns),
    `|${columns.map(() => " --- |").join("")}`,
    ...rowsOf(lock).map(row),
    ...(gaps.length > 0 ? ["", "Not complete:", "", ...gaps] : []),
    "",
  ].join("\n");
}

/** CSV after RFC 4180; a cell that a spreadsheet would read as a formula gets an apostrophe in front. */
export function csvTable(lock: Lock): string {
  const cell = (text: string) => {
    const safe = line(text).replace(/^[=+@\t-]/, "'$&");
    return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const gaps = gapsOf(lock).map((gap) => ["not complete", gap, "", "", ""]);
  return [columns, ...rowsOf(lock), ...gaps].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

const latex: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/**
 * A longtable for LaTeX (packages longtable and booktabs), without the package URLs, which are too long for a page.
 */
export function latexTable(lock: Lock): string {
  const cell = (text: string) => line(text).replace(/[\\~^<>{}$&#_%]/g, (mark) => latex[mark] ?? `\\${mark}`);
  const row = (cells: readonly string[]) => `${cells.slice(0, 4).map(cell).join(" & ")} \\\\`;
  const gaps = gapsOf(lock).map(
    (gap) => `\\multicolumn{4}{p{0.9\\linewidth}}{Not complete: ${cell(gap)}} \\\\`,
  );
  return [
    "% needs \\usepackage{longtable,booktabs}",
    "\\begin{longtable}{lp{0.35\\linewidth}p{0.2\\linewidth}p{0.2\\linewidth}}",
    `\\caption{Packages of ${cell(titleOf(lock))}}\\\\`,
    "\\toprule",
    row(columns),
    "\\midrule",
    "\\endhead",
    ...rowsOf(lock).map(row),
    ...gaps,
    "\\bottomrule",
    "\\end{longtable}",
    "",
  ].join("\n");
}
