import type { Edit } from "../recipe/edit.ts";
import type { Recipe, Stage } from "../recipe/types.ts";

/**
 * While `build` and `verify` run, this variable names the folder with the script `keep`, which copies the earlier
 * stages before Apptainer removes them.
 */
const keepVariable = "STX_STAGES";

/**
 * The line that a recipe of several stages runs on the host as each stage begins; it does nothing if the variable is
 * not set.
 */
const keepLine = /^ {4}\[ -z "\$\{STX_STAGES-\}" \] \|\| sh "\$STX_STAGES\/keep" \d+$/;

/**
 * The edit that makes a stage call `keep` as it begins, when the stages before it are complete. None for a recipe with
 * one stage, or if both sections that run on the host use an interpreter other than sh.
 */
export function keepStage(recipe: Recipe, stage: Stage): Edit[] {
  const section = ["pre", "setup"].find((name) => !stage.scripts.get(name)?.args);
  if (recipe.stages.length < 2 || section === undefined) return [];
  const line = `    [ -z "\${${keepVariable}-}" ] || sh "$${keepVariable}/keep" ${stage.index}`;
  const at = stage.sections[0]?.line ?? stage.endLine;
  return [{ at, insert: [`%${section}`, line, ""], sections: true }];
}

/** The lines of a definition without those that {@link keepStage} adds. */
export function withoutKeeping(lines: readonly string[]): string[] {
  const isKept = (at: number) => keepLine.test((lines[at] ?? "").trimEnd());
  return lines.filter((_, at) => !isKept(at + 1) && !isKept(at) && !isKept(at - 1));
}
