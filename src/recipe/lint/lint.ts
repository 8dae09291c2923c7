import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { checkThePath } from "../../files/nearby.ts";
import { standardInput } from "../../files/standard-input.ts";
import { shellWord } from "../../process/shell-word.ts";
import { parseRecipe } from "../parse.ts";
import { readRecipe } from "../read.ts";
import type { Recipe } from "../types.ts";
import { readIgnored } from "./ignore.ts";
import { rules } from "./rules/index.ts";
import type { Finding, Hit, Rule } from "./types.ts";
import { makeView } from "./view.ts";

/** The id under which the parser's own refusals are reported. */
export const parseRule = {
  id: "not-a-recipe",
  severity: "error",
  title: "Apptainer cannot read this file",
} as const;

/** All findings on a recipe, in file order, without those that its comments switch off. */
export function lintRecipe(recipe: Recipe): Finding[] {
  const view = makeView(recipe);
  const ignored = readIgnored(recipe);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const hit of rule.check(view)) {
      if (!ignored.covers(rule.id, hit)) findings.push(toFinding(recipe.path, rule, hit));
    }
  }
  findings.push(...unknownMentions(recipe, ignored.mentions));
  return findings.sort((a, b) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule));
}

function toFinding(path: string, rule: Rule, hit: Hit): Finding {
  const { span, message, why, fix, severity } = hit;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    path,
    ...span,
    message,
    why,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A misspelled id in an ignore comment would silently switch nothing off. */
function unknownMentions(
  recipe: Recipe,
  mentions: { rule: string; line: number; column: number }[],
): Finding[] {
  const known = new Set(rules.map(({ id }) => id));
  return mentions
    .filter(({ rule }) => !known.has(rule))
    .map(({ rule, line, column }) => ({
      rule: "unknown-rule",
      severity: "warning",
      path: recipe.path,
      line,
      column,
      endLine: line,
      endColumn: column + rule.length,
      message: `"${rule}" is not a rule, so this comment switches nothing off`,
      why: "the ids of the rules stand in brackets after each finding",
    }));
}

/** The findings on files and folders, with each file's text to show them in. */
export interface LintReport {
  findings: Finding[];
  /** Path → raw lines, of the files that could be read. */
  sources: Map<string, readonly string[]>;
}

/**
 * Lints files and, in folders, every definition file below them (`*.def`, `Singularity*`, `Apptainer*`); "-" is
 * standard input. A file that Apptainer could not read is one finding.
 * @throws Failure("usage") for a path that is not there, a folder without definition files, a device or a socket
 */
export async function lintPaths(paths: readonly string[]): Promise<LintReport> {
  const report: LintReport = { findings: [], sources: new Map() };
  for (const path of paths) for (const file of await recipeFiles(path)) await lintFile(file, report);
  return report;
}

async function lintFile(path: string, report: LintReport): Promise<void> {
  const bytes = await readRecipe(path);
  try {
    const recipe = parseRecipe(bytes, path);
    report.sources.set(path, recipe.lines);
    report.findings.push(...lintRecipe(recipe));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const isText = !bytes.includes(0);
    report.sources.set(path, isText ? bytes.toString("utf8").split(/\r?\n/) : []);
    report.findings.push(fromFailure(path, isText ? error : notText()));
  }
}

const notText = () =>
  new Failure("usage", "this file is not text", {
    code: "recipe-unreadable",
    why: "it has a zero byte, and a recipe is text",
    remedy: "give the recipe itself",
  });

function fromFailure(path: string, failure: Failure): Finding {
  const line = failure.place?.line ?? 1;
  const column = failure.place?.column ?? 1;
  return {
    rule: parseRule.id,
    severity: parseRule.severity,
    path,
    line,
    column,
    endLine: line,
    endColumn: column + 1,
    message: failure.message,
    // A remedy is a sentence, not a line to paste.
    why: [failure.why ?? "Apptainer stops here", failure.remedy].filter(Boolean).join("; "),
  };
}

async function recipeFiles(path: string): Promise<string[]> {
  if (path === standardInput) return [path];
  const found = await stat(path).catch(({ code, message }: NodeJS.ErrnoException) => {
    throw new Failure("usage", `there is no recipe and no folder at ${path}`, {
      code: "recipe-not-found",
      why: code === "ENOENT" ? undefined : message,
      remedy: /^https?:/i.test(path)
        ? `fetch it, and read it from standard input: curl -L ${shellWord(path)} | stx-container lint -`
        : checkThePath(path, ".def"),
    });
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && isRecipeName(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(^|\/)(node_modules|\.git)\//.test(file))
    .sort();
  if (files.length > 0) return files;
  throw new Failure("usage", `there is no recipe in the folder ${path}`, {
    code: "recipe-not-found",
    why: "recipes are found by their names: *.def, Singularity* and Apptainer*",
    remedy: "give the recipe's own path",
  });
}

/** File names that definition files usually have. */
export function isRecipeName(name: string): boolean {
  return /\.def$/i.test(name) || /(^|__)(Singularity|Apptainer)(\.|_|-|$)/.test(name);
}
