import { defaultArguments } from "../arguments.ts";
import type { Stage } from "../types.ts";

const known = new WeakMap<Stage, ReadonlyMap<string, string>>();

/** A text with the defaults of the stage's `%arguments` in its templates; what has no default stays as it is. */
export function filled(stage: Stage, text: string): string {
  if (!text.includes("{{")) return text;
  const defaults = known.get(stage) ?? defaultArguments(stage);
  known.set(stage, defaults);
  // In scripts, blanks inside a template are underscores; see readSteps.
  return text.replace(
    /\{\{[_\s]*(\w+?)[_\s]*\}\}/g,
    (written, name: string) => defaults.get(name) ?? written,
  );
}
