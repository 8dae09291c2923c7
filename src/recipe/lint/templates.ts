import { defaultArguments } from "../arguments.ts";
import type { Stage } from "../types.ts";

const known = new WeakMap<Stage, ReadonlyMap<string, string>>();

/**
 * A text whose templates are replaced by the defaults in the stage's `%arguments`; a template without a default stays.
 */
export function fillDefaults(stage: Stage, text: string): string {
  if (!text.includes("{{")) return text;
  const defaults = known.get(stage) ?? defaultArguments(stage);
  known.set(stage, defaults);
  // In scripts, blanks inside a template were replaced by underscores; see readSteps.
  return text.replace(
    /\{\{[_\s]*(\w+?)[_\s]*\}\}/g,
    (written, name: string) => defaults.get(name) ?? written,
  );
}
