import { defaultArguments } from "../arguments.ts";
import type { Stage } from "../types.ts";
import type { Step } from "./commands.ts";

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

/** The arguments of a step, with the defaults of templates in them. */
export function argumentsOf({ args, stage }: Pick<Step, "args" | "stage">): string[] {
  return args.map(({ value }) => fillDefaults(stage, value));
}
