import type { Edit } from "../recipe/edit.ts";
import type { Recipe, Stage } from "../recipe/types.ts";

/**
 * The variable that names the folder with the script `keep` while `build` and `verify` run: it makes copies of the
 * earlier stages, which Apptainer removes at its end.
 */
const keepVariable = "STX_STAGES";

/** What a recipe of several stages runs on the host as each begins; nothing where the variable is not set. */
const keepLine = /^ {4}\[ -z "\$\{STX_STAGES-\}" \] \|\| sh "\$STX_STAGES\/keep" \d+$/;

/**
 * The edit that has a stage noted as it begins, when those before it are complete. None for a recipe of one stage, and
 * where both sections that run on the host have an interpreter other than sh.
 */
export function keepStage(recipe: Recipe, stage: Stage): Edit[] {
  const section = ["pre", "setup"].find((name) => !stage.scripts.get(name)?.args);
  if (recipe.stages.length < 2 || section === undefined) return [];
  const line = `    [ -z "\${${keepVariable}-}" ] || sh "$${keepVariable}/keep" ${stage.index}`;
  const at = stage.sections[0]?.line ?? stage.endLine;
  return [{ at, insert: [`%${section}`, line, ""], sections: true }];
}

/** The lines of a definition without those of {@link keepStage}. */
export function withoutKeeping(lines: readonly string[]): string[] {
  const isKept = (at: number) => keepLine.test((lines[at] ?? "").trimEnd());
  return lines.filter((_, at) => !isKept(at + 1) && !isKept(at) && !isKept(at - 1));
}
