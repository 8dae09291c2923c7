import { emptyHeader, markPattern, openings } from "./driver.ts";
import { takeRecipe } from "./recipe-lines.ts";
import { withoutKeeping } from "./stages.ts";

/**
 * The recipe inside the definition that an image of this program carries, without the lines that a first build or the
 * pins put around its script. Apptainer keeps a definition only from its first header on, so comments before that are
 * lost.
 * @param definition bytes of `/.singularity.d/Singularity`
 * @returns undefined if there are no such lines: the definition is then the recipe itself
 */
export function recipeOfDefinition(definition: Uint8Array): Buffer | undefined {
  const whole = takeRecipe(definition);
  if (whole) return whole;
  const lines = Buffer.from(definition)
    .toString("latin1")
    .split(/(?<=\n)/);
  const own = withoutDrivers(withoutKeeping(lines));
  return own.length === lines.length ? undefined : Buffer.from(own.join(""), "latin1");
}

/** The lines without the driver of each stage that has one. */
function withoutDrivers(lines: readonly string[]): readonly string[] {
  const opening = lines.findLastIndex((line) => openings.includes(line.trimEnd()));
  const mark = lines.findIndex((line, at) => at > opening && markPattern.test(line.trimEnd()));
  if (opening < 1 || mark < 0) return lines;
  // The header before the opening is ours, too, and so is a header with nothing below it.
  const after = lines.slice(mark + 1);
  const last = after.findLastIndex((line, at) => line.trimEnd() === emptyHeader && isEnd(after[at + 1]));
  const before = withoutDrivers(lines.slice(0, opening - 1));
  return [...before, ...(last < 0 ? after : after.toSpliced(last, 1))];
}

const isEnd = (next: string | undefined) => next === undefined || next.startsWith("%");
