import type { Step } from "./commands.ts";
import { lastPart } from "./names.ts";
import { pipeline } from "./transfer.ts";
import type { ScriptView } from "./types.ts";
import { offsetIn, type Word } from "./words.ts";

/** Code in a language other than shell, and where its characters are in the script. */
interface Code {
  text: string;
  at: (index: number) => number;
}

/** Programs that run R code. */
export const rInterpreter = /^(?:R|Rscript|littler|r)$/;

/** Whether the character at `index` is in a comment: in R, Julia, Perl and Python, # begins one. */
export function isCommented(text: string, index: number): boolean {
  return /(?:^|\s)#/.test(text.slice(text.lastIndexOf("\n", index) + 1, index));
}

/**
 * The code that a step passes to an interpreter: `-e`, a here-document or here-string, text printed into a pipe, or a
 * file that the script itself writes and runs.
 */
export function codeOf(step: Step, script: ScriptView, interpreter: RegExp): Code[] {
  const wordCode = (word: Word): Code => ({ text: word.value, at: (index) => offsetIn(word, index) });
  const given = step.command.redirects.flatMap(({ body, operator, target }): Code[] => {
    if (body) return [{ text: body.text, at: (index) => body.start + index }];
    return operator === "<<<" ? [wordCode(target)] : [];
  });
  if (interpreter.test(step.name)) return [...step.args.map(wordCode), ...given];
  const printed = /^(?:echo|printf)$/.test(step.name) && step.args.length > 0 ? [printedCode(step.args)] : [];
  const code = [...given, ...printed];
  if (code.length === 0) return [];
  if (pipeline(step).some(({ name }) => interpreter.test(name))) return code;
  const files = [
    ...step.command.redirects.filter(({ operator }) => operator.startsWith(">")).map(({ target }) => target),
    ...[step, ...pipeline(step)].flatMap(({ name, args }) => (name === "tee" ? args : [])),
  ].map(({ value }) => lastPart(value));
  const isRun = files.some((file) =>
    script.stageSteps.some(
      (one) => interpreter.test(one.name) && one.args.some(({ value }) => lastPart(value) === file),
    ),
  );
  return isRun ? code : [];
}

/** The text that echo prints: its words, separated by blanks. */
function printedCode(words: readonly Word[]): Code {
  const places: { from: number; word: Word }[] = [];
  let text = "";
  for (const word of words) {
    places.push({ from: text.length, word });
    text += `${word.value} `;
  }
  const at = (index: number) => {
    const { from, word } = places.findLast((place) => place.from <= index) ?? places[0]!;
    return offsetIn(word, index - from);
  };
  return { text, at };
}
