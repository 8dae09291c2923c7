import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { Annotation } from "../github/annotations.ts";
import type { CiLog } from "../github/log.ts";
import type { Lock } from "../lock/schema.ts";
import type { Finding, Severity } from "../recipe/lint/types.ts";

/** The linter's findings for a recipe. */
export interface Review {
  findings: Finding[];
  /** Lines with inputs that no lock records. A line without a finding has an ignore comment. */
  judged: ReadonlySet<number>;
}

/**
 * Lints the recipe before the build and prints the report as a group of the log. An unreadable recipe has no findings;
 * the build reports why it is unreadable.
 */
export async function reviewRecipe(path: string, workspace: string, log: CiLog): Promise<Review> {
  const [{ lintRecipe }, { unlockedInputs }, { formatLint }, { parseRecipe }] = await Promise.all([
    import("../recipe/lint/lint.ts"),
    import("../recipe/lint/unlocked.ts"),
    import("../recipe/lint/format.ts"),
    import("../recipe/parse.ts"),
  ]);
  try {
    const recipe = parseRecipe(await readFile(path), relative(workspace, path));
    const findings = lintRecipe(recipe);
    if (findings.length > 0) {
      log.phase("Reviewing the recipe");
      const sources = new Map([[recipe.path, recipe.lines]]);
      const report = formatLint({ findings, sources }, "terminal").trimEnd();
      for (const line of report.split("\n")) log.output(line);
    }
    const judged = new Set(unlockedInputs(recipe).flatMap(({ line }) => line ?? []));
    return { findings: findings.map((one) => ({ ...one, path })), judged };
  } catch (error) {
    log.note(`Recipe not reviewed: ${error instanceof Error ? error.message : error}`);
    return { findings: [], judged: new Set() };
  }
}

/**
 * Annotations of the findings and of everything that is not locked, the most severe first, because GitHub shows only a
 * few. A linter's error becomes a warning: a failed build should have only one error, its reason.
 */
export function reviewAnnotations(
  { findings, judged }: Review,
  unlocked: Lock["unlocked"],
  recipe: string | undefined,
): { warning: Annotation[]; notice: Annotation[] } {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity).map(annotationOf);
  const notLocked = unlocked
    .filter(({ line }) => line === undefined || !judged.has(line))
    .map(({ line, what, reason }) => ({
      title: "Not locked",
      message: `${what}: ${reason}`,
      // Without a recipe of the checkout there is no line to show it on.
      ...(recipe !== undefined && { place: line === undefined ? { path: recipe } : { path: recipe, line } }),
    }));
  return { warning: [...of("error"), ...of("warning"), ...notLocked], notice: of("note") };
}

function annotationOf({ rule, path, line, column, message, why, fix }: Finding): Annotation {
  const text = [`${message}: ${why}`, ...(fix ? ["", "Write instead:", fix] : [])].join("\n");
  return { title: rule, message: text, place: { path, line, column } };
}
