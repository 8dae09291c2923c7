import type { Recipe, Section, Stage } from "../types.ts";
import { readCode, readSteps, type Step } from "./commands.ts";
import { addEmbedded } from "./embedded.ts";
import type { ScriptView, Span, View } from "./types.ts";
import type { Word } from "./words.ts";

const shellNames = /^(?:\/\S*\/)?(?:env\s+)?(?:sh|bash|dash|ash|zsh|ksh|busybox|fish|t?csh)\b/;

/** Reads the scripts of a recipe once, for all rules. */
export function makeView(recipe: Recipe): View {
  const view: View = { recipe, scripts: [], hostScripts: [], allScripts: [] };
  for (const stage of recipe.stages) {
    // Apptainer runs %post and every %appinstall as one script, and each kind of script on the host as another.
    const joined = new Map<string, Step[]>();
    const known = new Map<string, string>();
    const whole = stage.sections.filter(isInside).map(({ script }) => script);
    const embedded: (() => void)[] = [];
    for (const section of stage.sections) {
      const host = section.name === "setup" || section.name === "pre";
      const inside = isInside(section);
      if (!host && !inside) continue;
      const key = inside ? "inside" : section.name;
      const stageSteps = joined.get(key) ?? [];
      joined.set(key, stageSteps);
      const program = otherProgram(stage, section);
      const read =
        program === undefined
          ? readSteps(stage, section, inside ? { known, functions: whole.join("\n") } : undefined)
          : readCode(stage, section, program);
      const script: ScriptView = { stage, section, stageSteps, ...read };
      stageSteps.push(...script.steps);
      embedded.push(() => addEmbedded(script, stageSteps, read.readMore));
      (host ? view.hostScripts : view.scripts).push(script);
      view.allScripts.push(script);
    }
    for (const add of embedded) add();
  }
  return view;
}

function isInside({ name }: Section): boolean {
  return name === "post" || name === "appinstall";
}

/** The program that runs a section's script, unless a shell does: `-c python3`. */
function otherProgram(stage: Stage, section: Section): string | undefined {
  const given = shellArgument(stage.scripts.get(section.name)?.args ?? section.args);
  return given === undefined || shellNames.test(given) ? undefined : given;
}

/** What follows `-c` in a section's arguments: the program that runs the script. */
export function shellArgument(args: string): string | undefined {
  return /^\s*-c\s+(.+?)\s*(?:#.*)?$/.exec(args)?.[1];
}

const starts = new WeakMap<Section, number[]>();

/** Maps offsets in a section's script to places in the recipe. */
export function spanOf(section: Section, start: number, end: number): Span {
  let lines = starts.get(section);
  if (!lines) {
    lines = [0];
    for (let at = section.script.indexOf("\n"); at >= 0; at = section.script.indexOf("\n", at + 1)) {
      lines.push(at + 1);
    }
    starts.set(section, lines);
  }
  const first = lineOf(lines, start);
  const last = lineOf(lines, Math.max(start, end - 1));
  return {
    line: section.line + 1 + first,
    column: start - lines[first]! + 1,
    endLine: section.line + 1 + last,
    endColumn: Math.max(start + 1, end) - lines[last]! + 1,
  };
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a word is. */
export function spanOfWord(step: Step, word: Word): Span {
  return spanOf(step.section, word.start, word.end);
}

/** Where a command is. */
export function spanOfStep(step: Step): Span {
  return spanOf(step.section, step.command.start, step.command.end);
}

/** First line of the outermost command that a step belongs to. */
export function firstLine(step: Step): number {
  let outer = step;
  while (outer.within) outer = outer.within;
  return spanOfStep(outer).line;
}

/** The command in the recipe's words, on one line, at most 200 characters. */
export function wordsOf(step: Step): string {
  const text = step.section.script.slice(step.command.start, step.command.end);
  const line = text
    .replace(/\\\n\s*/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/** The span of a whole raw line of the recipe, without its indentation. */
export function spanOfLine(recipe: Recipe, line: number): Span {
  const text = recipe.lines[line - 1] ?? "";
  const indent = text.length - text.trimStart().length;
  return {
    line,
    column: indent + 1,
    endLine: line,
    endColumn: Math.max(indent + 2, text.trimEnd().length + 1),
  };
}
