import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { Annotation } from "../github/annotations.ts";
import type { CiLog } from "../github/log.ts";
import type { Lock } from "../lock/schema.ts";
import type { Finding, Severity } from "../recipe/lint/types.ts";

/** What the linter says of the recipe that is built. */
export interface Review {
  findings: Finding[];
  /** Lines with inputs that no lock sees: where nothing is found on one, its author has switched that off. */
  judged: ReadonlySet<number>;
}

/**
 * Lints the recipe that is about to be built; the whole report goes into the log, in a group of its own. Of a recipe
 * that cannot be read there is none: the build that follows says why.
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
      log.phase("reviewing the recipe");
      const sources = new Map([[recipe.path, recipe.lines]]);
      const report = formatLint({ findings, sources }, "terminal").trimEnd();
      for (const line of report.split("\n")) log.output(line);
    }
    const judged = new Set(unlockedInputs(recipe).flatMap(({ line }) => line ?? []));
    return { findings: findings.map((one) => ({ ...one, path })), judged };
  } catch (error) {
    log.note(`the recipe was not reviewed: ${error instanceof Error ? error.message : error}`);
    return { findings: [], judged: new Set() };
  }
}

/**
 * The review, and what else the lock could not hold, by kind of annotation; the graver before the lesser, because
 * GitHub shows few. What the linter calls an error is a warning here: the build went on, and where it fails the one
 * error is to be its reason.
 */
export function annotationsOf(
  { findings, judged }: Review,
  unlocked: Lock["unlocked"],
  recipe: string,
): { warning: Annotation[]; notice: Annotation[] } {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity).map(remark);
  const notLocked = unlocked
    .filter(({ line }) => line === undefined || !judged.has(line))
    .map(({ line, what, reason }) => ({
      title: "Not locked",
      message: `${what}: ${reason}`,
      place: line === undefined ? { path: recipe } : { path: recipe, line },
    }));
  return { warning: [...of("error"), ...of("warning"), ...notLocked], notice: of("note") };
}

function remark({ rule, path, line, column, message, why, fix }: Finding): Annotation {
  const text = [`${message}: ${why}`, ...(fix ? ["", "Write instead:", fix] : [])].join("\n");
  return { title: rule, message: text, place: { path, line, column } };
}
