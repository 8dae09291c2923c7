import type { Licence } from "../licences/expression.ts";
import type { Lock } from "../schema.ts";
import { packageId } from "./ids.ts";
import { type ExportOptions, everyPackage, gapsOf, titleOf } from "./selection.ts";

type Licences = ExportOptions["licences"];

/** The titles of the columns; the licences only where they were read. */
const columnsOf = (licences: Licences) => [
  "ecosystem",
  "package",
  "version",
  "origin",
  ...(licences ? ["licence"] : []),
  "package URL",
];

/** A row for each package; programs that no package owns are named by their path. */
function rowsOf(lock: Lock, licences: Licences): string[][] {
  return everyPackage(lock).map(({ ecosystem, item }) => {
    const licence = licences?.get(packageId(ecosystem, item));
    return [
      ecosystem,
      item.name,
      item.version,
      item.origin ?? item.url ?? "",
      ...(licences ? [licence === undefined ? "" : shortLicence(licence)] : []),
      item.purl,
    ];
  });
}

/** Most characters of a licence in a cell: a package can have its whole text in place of a name. */
const longestLicence = 80;

function shortLicence({ text, expression }: Licence): string {
  const words = expression ?? text;
  return words.length > longestLicence ? `${words.slice(0, longestLicence - 1)}…` : words;
}

/** One line of text: text from an image must not be able to start a line or a cell of its own. */
function line(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this removes control characters.
  return text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}

/** Markdown, with what could not be read or locked below the table. */
export function markdownTable(lock: Lock, { licences }: ExportOptions = {}): string {
  const columns = columnsOf(licences);
  const cell = (text: string) => line(text).replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const gaps = gapsOf(lock).map((gap) => `- ${cell(gap)}`);
  return [
    `Packages of ${cell(titleOf(lock))}.`,
    "",
    row(columns),
    `|${columns.map(() => " --- |").join("")}`,
    ...rowsOf(lock, licences).map(row),
    ...(gaps.length > 0 ? ["", "Not complete:", "", ...gaps] : []),
    "",
  ].join("\n");
}

/** CSV after RFC 4180; a cell that a spreadsheet would read as a formula gets an apostrophe in front. */
export function csvTable(lock: Lock, { licences }: ExportOptions = {}): string {
  const columns = columnsOf(licences);
  const cell = (text: string) => {
    const safe = line(text).replace(/^[=+@\t-]/, "'$&");
    return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const gaps = gapsOf(lock).map((gap) => ["not complete", gap, ...columns.slice(2).map(() => "")]);
  return [columns, ...rowsOf(lock, licences), ...gaps]
    .map((cells) => `${cells.map(cell).join(",")}\r\n`)
    .join("");
}

/** The columns after the first, by their number: together no wider than a page. */
const widths: Record<number, string> = {
  3: "p{0.35\\linewidth}p{0.2\\linewidth}p{0.2\\linewidth}",
  4: "p{0.25\\linewidth}p{0.18\\linewidth}p{0.15\\linewidth}p{0.2\\linewidth}",
};

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
export function latexTable(lock: Lock, { licences }: ExportOptions = {}): string {
  const columns = columnsOf(licences).slice(0, -1);
  const cell = (text: string) => line(text).replace(/[\\~^<>{}$&#_%]/g, (mark) => latex[mark] ?? `\\${mark}`);
  const row = (cells: readonly string[]) => `${cells.slice(0, columns.length).map(cell).join(" & ")} \\\\`;
  const gaps = gapsOf(lock).map(
    (gap) => `\\multicolumn{${columns.length}}{p{0.9\\linewidth}}{Not complete: ${cell(gap)}} \\\\`,
  );
  return [
    "% needs \\usepackage{longtable,booktabs}",
    `\\begin{longtable}{l${widths[columns.length - 1]}}`,
    `\\caption{Packages of ${cell(titleOf(lock))}}\\\\`,
    "\\toprule",
    row(columns),
    "\\midrule",
    "\\endhead",
    ...rowsOf(lock, licences).map(row),
    ...gaps,
    "\\bottomrule",
    "\\end{longtable}",
    "",
  ].join("\n");
}
