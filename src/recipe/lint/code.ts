import { readsInput, type Step } from "./commands.ts";
import { isShell, lastPart } from "./names.ts";
import { pipeline } from "./transfer.ts";
import type { ScriptView } from "./types.ts";
import { offsetIn, type Word } from "./words.ts";

/** Code in a language other than shell, and where its characters are in the script. */
export interface Code {
  text: string;
  at: (index: number) => number;
}

/** Programs that run R code. */
export const rInterpreter = /^(?:R|Rscript|littler|r)$/;

/** Whether the character at `index` is in a comment: in R, Julia, Perl and Python, # begins one. */
export function isCommented(text: string, index: number): boolean {
  return /(?:^|\s)#/.test(text.slice(text.lastIndexOf("\n", index) + 1, index));
}

const wordCode = (word: Word): Code => ({ text: word.value, at: (index) => offsetIn(word, index) });

/**
 * The code that a step passes to an interpreter: `-e`, a here-document or here-string, text printed into a pipe, or a
 * file that the script itself writes and runs.
 */
export function codeOf(step: Step, script: ScriptView, interpreter: RegExp): Code[] {
  if (interpreter.test(step.name)) return [...step.args.map(wordCode), ...given(step)];
  const code = writtenBy(step);
  if (code.length === 0) return [];
  if (pipeline(step).some(({ name }) => interpreter.test(name))) return code;
  const named = interpreterOf(code[0]!.text);
  const runs = ({ name, args }: Step, file: string) =>
    lastPart(name) === file
      ? named !== undefined && interpreter.test(named)
      : interpreter.test(name) && args.some(({ value }) => lastPart(value) === file);
  return isRun(step, script, runs) ? code : [];
}

/** The shell scripts that a step prints to a shell, or writes to a file that the script itself runs. */
export function shellCodeOf(step: Step, script: ScriptView): Code[] {
  // What a shell itself is given is read with it.
  const code = isShell(step.name) ? [] : writtenBy(step);
  if (code.length === 0) return [];
  if (pipeline(step).some(readsInput)) return code;
  const named = interpreterOf(code[0]!.text);
  const runs = ({ name, args }: Step, file: string) =>
    name === file
      ? named === undefined || isShell(named)
      : (isShell(name) || name === "." || name === "source") &&
        lastPart(args.find(({ text }) => !/^[-+]/.test(text))?.value ?? "") === file;
  return isRun(step, script, runs) ? code : [];
}

/** Here-documents and here-strings of a step. */
function given(step: Step): Code[] {
  return step.command.redirects.flatMap(({ body, operator, target }): Code[] => {
    if (body) return [{ text: body.text, at: (index) => body.start + index }];
    return operator === "<<<" ? [wordCode(target)] : [];
  });
}

/** What a step writes to a file or a pipe, as far as the recipe shows it. */
function writtenBy(step: Step): Code[] {
  const [first, ...rest] = step.args;
  const prints = first && /^(?:echo|printf)$/.test(step.name);
  // Of printf, only what is put into the format is text.
  const isFormat = step.name === "printf" && rest.length > 0 && first?.text.includes("%");
  const printed = prints ? [printedCode(isFormat ? rest : step.args, isFormat ? "\n" : " ")] : [];
  return [...given(step), ...printed];
}

/** The program that a script's first line names. */
function interpreterOf(text: string): string | undefined {
  return /^#![ \t]*\S*?([^/\s]+)(?!\S)(?:[ \t]+(?:-S[ \t]+)?([\w.+-]+))?/
    .exec(text)
    ?.slice(1)
    .findLast((name) => name !== undefined && !name.startsWith("-"))
    ?.replace(/^python[\d.]*$/, "python");
}

/** Whether the script later runs a file that a step writes. */
function isRun(step: Step, script: ScriptView, runs: (one: Step, file: string) => boolean): boolean {
  const files = [
    ...step.command.redirects.filter(({ operator }) => operator.startsWith(">")).map(({ target }) => target),
    ...[step, ...pipeline(step)].flatMap(({ name, args }) => (name === "tee" ? args : [])),
  ].map(({ value }) => lastPart(value));
  return files.some((file) =>
    mentionsOf(script.stageSteps)
      .get(file)
      ?.some((one) => runs(one, file)),
  );
}

const known = new WeakMap<readonly Step[], { count: number; mentions: Map<string, Step[]> }>();

/** The steps that name a file, by its name. */
function mentionsOf(steps: readonly Step[]): Map<string, Step[]> {
  const found = known.get(steps);
  if (found?.count === steps.length) return found.mentions;
  const mentions = new Map<string, Step[]>();
  for (const step of steps) {
    for (const name of new Set([step.name, ...step.args.map(({ value }) => lastPart(value))])) {
      const naming = mentions.get(name) ?? [];
      naming.push(step);
      mentions.set(name, naming);
    }
  }
  known.set(steps, { count: steps.length, mentions });
  return mentions;
}

/** The text that echo or printf prints; a `\\n` in it is the end of a line, at the place of its `n`. */
function printedCode(words: readonly Word[], separator: string): Code {
  const places: { from: number; word: Word }[] = [];
  let text = "";
  for (const word of words) {
    places.push({ from: text.length, word });
    text += word.value.replaceAll("\\n", " \n") + separator;
  }
  const at = (index: number) => {
    const { from, word } = places.findLast((place) => place.from <= index) ?? places[0]!;
    return offsetIn(word, index - from);
  };
  return { text, at };
}
