import { relative } from "node:path";
import { sha256 } from "../../files/digest.ts";
import { plural } from "../../plural.ts";
import type { LintReport } from "./lint.ts";
import { parseRule } from "./lint.ts";
import { rules } from "./rules/index.ts";
import type { Finding, Severity } from "./types.ts";

/** The formats of `stx-container lint --format`. */
export const lintFormats = ["terminal", "json", "sarif", "github"] as const;
export type LintFormat = (typeof lintFormats)[number];

/** How a report is to be shown. */
export interface FormatOptions {
  color?: boolean;
  /** Folder that SARIF's and GitHub's paths count from; default: the working directory. */
  root?: string;
  /** Where the rules' pages are: the address of the folder, without a slash at its end. */
  pages?: string;
  version?: string;
  /** Write fingerprints into SARIF, by which GitHub knows a finding again whose line has moved; its own action adds them. */
  fingerprints?: boolean;
}

/** Where this project keeps the pages about its rules. */
export const rulePages = "https://github.com/stx/container-action/blob/main/docs/rules";

/** The report in a format, ending in a newline unless it is empty. */
export function formatLint(report: LintReport, format: LintFormat, options: FormatOptions = {}): string {
  if (format === "json") return `${JSON.stringify(report.findings, undefined, 2)}\n`;
  if (format === "sarif") return `${JSON.stringify(toSarif(report, options), undefined, 2)}\n`;
  if (format === "github") return report.findings.map((one) => `${annotation(one, options)}\n`).join("");
  return terminal(report, options);
}

const marks: Record<Severity, { color: string; word: string }> = {
  error: { color: "31", word: "error" },
  warning: { color: "33", word: "warning" },
  note: { color: "36", word: "note" },
};

function terminal({ findings, sources }: LintReport, { color = false }: FormatOptions): string {
  const paint = (code: string, text: string) => (color ? `\x1b[${code}m${text}\x1b[0m` : text);
  const blocks = findings.map((finding) => {
    const { word, color: tone } = marks[finding.severity];
    // After a line end in a file's name, the rest could be a line that GitHub takes for a command.
    const place = `${finding.path.replaceAll(/[\r\n]/g, "\ufffd")}:${finding.line}:${finding.column}`;
    const gutter = " ".repeat(String(finding.line).length);
    const bar = paint("2", "│");
    const why = finding.why === "" ? [] : [`${gutter} ${bar} ${paint("2", finding.why)}`];
    const fix = (finding.fix?.split("\n") ?? []).map((line, index) => {
      const lead = index === 0 ? paint("32", "write") : "     ";
      return `${gutter} ${bar} ${lead} ${plain(line)}`;
    });
    return [
      `${paint("1", plain(place))}  ${paint(tone, word)}  ${plain(finding.message.replaceAll(/[\r\n]+/g, " "))} ${paint("2", `[${finding.rule}]`)}`,
      ...excerpt(
        finding,
        sources,
        (text) => paint(tone, text),
        (text) => paint("2", text),
      ),
      ...why,
      ...fix,
      "",
    ].join("\n");
  });
  return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${summary(findings, sources.size)}\n`;
}

/** The source line with a caret under the span; long lines are cut around it. */
function excerpt(
  finding: Finding,
  sources: LintReport["sources"],
  tone: (text: string) => string,
  faint: (text: string) => string,
): string[] {
  const text = sources.get(finding.path)?.[finding.line - 1];
  if (text === undefined) return [];
  const number = String(finding.line);
  const from = finding.column - 1;
  const width =
    finding.endLine === finding.line ? finding.endColumn - finding.column : text.trimEnd().length - from;
  const skip = from > 60 ? from - 40 : 0;
  const shown = plain(text.slice(skip, skip + 110).replaceAll("\t", " "));
  const room = Math.max(1, Math.min(width, 110 - (from - skip)));
  const lead = `${skip > 0 ? "…" : ""}`;
  const tail = text.length > skip + 110 ? "…" : "";
  return [
    `${faint(`${number} │`)} ${lead}${shown}${tail}`,
    `${faint(`${" ".repeat(number.length)} │`)} ${" ".repeat(lead.length + from - skip)}${tone("^".repeat(room))}`,
  ];
}

/** Text of a recipe without terminal control sequences. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters.
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

function summary(findings: readonly Finding[], files: number): string {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const recipes = plural(files, "recipe");
  if (findings.length === 0) return `${recipes}: nothing to report.`;
  const counts = (["error", "warning", "note"] as const)
    .map((severity) => [of(severity), severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => plural(count, severity));
  return `${recipes}: ${counts.join(", ")}.`;
}

/** One workflow command; values are escaped as the runner reads them. */
function annotation(finding: Finding, options: FormatOptions): string {
  const command = { error: "error", warning: "warning", note: "notice" }[finding.severity];
  const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const properties = [
    `file=${property(plain(shownPath(finding.path, options)))}`,
    `line=${finding.line}`,
    `endLine=${finding.endLine}`,
    // The runner rejects columns on a range of several lines.
    ...(finding.line === finding.endLine ? [`col=${finding.column}`, `endColumn=${finding.endColumn}`] : []),
    `title=${property(finding.rule)}`,
  ];
  const text = [
    `${finding.message}: ${finding.why}`,
    ...(finding.fix ? ["", "Write instead:", finding.fix] : []),
  ].join("\n");
  return `::${command} ${properties.join(",")}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function shownPath(path: string, { root = process.cwd() }: FormatOptions): string {
  const inside = path.startsWith("/") ? relative(root, path) : path;
  return (inside.startsWith("..") ? path : inside).replace(/^\.\//, "");
}

/** A digest of each finding's rule, file and line text; duplicates are numbered. */
function fingerprintsOf({ findings, sources }: LintReport, options: FormatOptions): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, path, line }) => {
    const text = sources.get(path)?.[line - 1]?.trim() ?? "";
    const digest = sha256([rule, shownPath(path, options), text].join("\0")).slice(0, 16);
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    return `${digest}:${count}`;
  });
}

function toSarif(report: LintReport, options: FormatOptions): object {
  const prints = options.fingerprints ? fingerprintsOf(report, options) : [];
  const known = [
    ...rules.map(({ id, title, severity }) => ({ id, title, severity })),
    parseRule,
    unknownRule,
  ];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "stx-container",
            ...(options.version ? { semanticVersion: options.version } : {}),
            rules: known.map(({ id, title, severity }) => ({
              id,
              shortDescription: { text: title },
              defaultConfiguration: { level: severity },
              ...(options.pages ? { helpUri: `${options.pages}/${id}.md` } : {}),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: report.findings.map((finding, index) => ({
          ruleId: finding.rule,
          ruleIndex: known.findIndex(({ id }) => id === finding.rule),
          level: finding.severity,
          ...(prints[index] ? { partialFingerprints: { primaryLocationLineHash: prints[index] } } : {}),
          message: {
            text: `${finding.message}: ${finding.why}${finding.fix ? `\n\nWrite instead:\n${finding.fix}` : ""}`,
          },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(shownPath(finding.path, options)) },
                region: {
                  startLine: finding.line,
                  startColumn: finding.column,
                  endLine: finding.endLine,
                  endColumn: finding.endColumn,
                },
              },
            },
          ],
        })),
      },
    ],
  };
}

const unknownRule = {
  id: "unknown-rule",
  severity: "warning",
  title: "An ignore comment that names no rule",
} as const;
