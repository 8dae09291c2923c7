import { decode, trim } from "./text.ts";
import type { Recipe, Stage } from "./types.ts";

/** `{{ name }}`; white space and letters as Go's regular expressions define them. Source: Apptainer's build/args. */
const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;

/** Every `{{ name }}` in a text, in order, also in comments. */
export function templateMatches(text: string): { name: string; start: number; end: number }[] {
  return [...text.matchAll(template)].map((match) => ({
    name: match[1]!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with every `{{ name }}` replaced; where `by` returns undefined, it stays. */
export function replaceTemplates(
  text: string,
  by: (name: string, written: string) => string | undefined,
): string {
  return text.replace(template, (written: string, name: string) => by(name, written) ?? written);
}

/** `{{ name }}` as messages write it. */
export const showTemplate = (name: string) => `{{ ${name} }}`;

/**
 * One build argument, `name=value`. Only names that a template can contain are accepted; as in Apptainer, white space
 * around name and value is removed.
 * @returns undefined for anything else
 */
export function parseBuildArgument(text: string): { name: string; value: string } | undefined {
  const equals = text.indexOf("=");
  const name = equals < 0 ? "" : trim(text.slice(0, equals));
  const value = trim(text.slice(equals + 1));
  return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? { name, value } : undefined;
}

/** The arguments of a `--build-arg-file`: one `name=value` per line; the last of a name counts, other lines are ignored. */
export function parseArgumentFile(bytes: Uint8Array): Map<string, string> {
  return keyValueLines(decode(bytes));
}

/** The given build arguments, which take precedence over those of the argument file; trimmed, as in Apptainer. */
export function givenArguments(
  given: Record<string, string>,
  argFile: Uint8Array | undefined,
): Map<string, string> {
  const outer = argFile ? parseArgumentFile(argFile) : new Map<string, string>();
  for (const [name, value] of Object.entries(given)) outer.set(trim(name), trim(value));
  return outer;
}

/** The defaults in a stage's `%arguments`. */
export function defaultArguments(stage: Stage): Map<string, string> {
  const script = stage.scripts.get("arguments")?.script ?? "";
  const lines = script.split("\n").filter((line) => !trim(line).startsWith("#"));
  return keyValueLines(lines.join("\n"));
}

function keyValueLines(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split("\n")) {
    const equals = line.indexOf("=");
    const name = equals === -1 ? "" : trim(line.slice(0, equals));
    if (name !== "") found.set(name, trim(line.slice(equals + 1)));
  }
  return found;
}

/** The arguments of an earlier build that a recipe uses and whose values are not its own defaults. */
export function argumentsToGiveAgain(
  { lines, stages }: Recipe,
  earlier: Readonly<Record<string, string>>,
): [name: string, value: string][] {
  const used = new Set(templateMatches(lines.join("\n")).map(({ name }) => name));
  const defaults = stages.map(defaultArguments);
  return Object.entries(earlier).filter(
    ([name, value]) => used.has(name) && defaults.every((each) => each.get(name) !== value),
  );
}
