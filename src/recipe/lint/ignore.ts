import type { Recipe } from "../types.ts";
import type { Hit } from "./types.ts";

/** Which rules the recipe's own comments switch off, and where. */
export interface Ignored {
  /** Whether a comment switches this rule off for this place. */
  covers(rule: string, hit: Hit): boolean;
  /** Rule ids in those comments, with their places. */
  mentions: { rule: string; line: number; column: number }[];
}

const comment = /#\s*stx:\s*ignore(-file)?\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)/g;

/**
 * Reads `# stx: ignore=<id>,<id>` (for its own line, for the line below it, and for a command that begins there)
 * and `# stx: ignore-file=<id>` (for the whole recipe).
 */
export function readIgnored(recipe: Recipe): Ignored {
  const lines = new Map<number, Set<string>>();
  const file = new Set<string>();
  const mentions: Ignored["mentions"] = [];
  recipe.lines.forEach((text, index) => {
    if (!text.includes("stx:")) return;
    for (const found of text.matchAll(comment)) {
      const rules = found[2]!.split(",").map((rule) => rule.trim());
      const at = found.index + found[0].length - found[2]!.length + 1;
      for (const rule of rules) mentions.push({ rule, line: index + 1, column: at });
      const target = found[1] ? file : (lines.get(index + 1) ?? new Set());
      for (const rule of rules) target.add(rule);
      if (!found[1]) lines.set(index + 1, target);
    }
  });
  const covers = (rule: string, { span, commandLine }: Hit) =>
    file.has(rule) ||
    [span.line, commandLine ?? span.line].some(
      (line) => lines.get(line)?.has(rule) || (lines.get(line - 1)?.has(rule) && isComment(recipe, line - 1)),
    );
  return { covers, mentions };
}

/** A comment at the end of a line is about that line only. */
function isComment(recipe: Recipe, line: number): boolean {
  return recipe.lines[line - 1]?.trimStart().startsWith("#") ?? false;
}
