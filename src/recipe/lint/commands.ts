import { replaceTemplates } from "../arguments.ts";
import type { Section, Stage } from "../types.ts";
import { isShell } from "./names.ts";
import { readScript } from "./shell.ts";
import { type Command, cutWord, offsetIn, type Word } from "./words.ts";
import { forwardersIn, unwrap } from "./wrappers.ts";

/** A command of a section, found behind wrappers (`sudo env … pip`) and inside nested scripts (`bash -c "…"`). */
export interface Step {
  /** The program's base name, normalised: "pip" for pip3.11 and `python -m pip`, "apt-get" for apt. */
  name: string;
  /** The words after the program. */
  args: Word[];
  /** The manager of an environment that starts it (`uv run --with x pytest`), with its own words. */
  through: { name: string; args: Word[] } | undefined;
  command: Command;
  stage: Stage;
  section: Section;
  /** The command that takes this one's output through a pipe. */
  pipedTo: Step | undefined;
  /** The command whose `$(…)`, `<(…)` or nested script this one stands in. */
  within: Step | undefined;
  /** True in `$(…)`, `` `…` `` and `<(…)`, false in `bash -c "…"`. */
  substituted: boolean;
  /** Its program's word, if a wrapper starts it and it is a whole script: `scl enable x 'make install'`. */
  script: Word | undefined;
}

/** The commands that a section's script runs, and its here-documents that never end. */
export interface Steps {
  steps: Step[];
  unclosed: { delimiter: string; start: number }[];
  /** Reads a script that stands somewhere in this one, as if its shell ran it. */
  readMore: (text: string, map: (offset: number) => number, within: Step) => Step[];
}

/** What the sections that Apptainer runs as one script have in common. */
interface Shared {
  /** Variables that they have set so far. */
  known: Map<string, string>;
  /** The text in which functions are defined. */
  functions: string;
}

/** The steps of one section's script; offsets are those of the script. */
export function readSteps(stage: Stage, section: Section, shared?: Shared): Steps {
  // The author of a recipe reads a template with blanks as one word, because Apptainer replaces it before the shell
  // runs.
  const script = replaceTemplates(section.script, (_name, written) => written.replace(/\s/g, "_"));
  const { commands, unclosed } = readScript(script);
  const forwarders = forwardersIn(shared?.functions ?? script);
  const steps: Step[] = [];
  const walk = new Walk(stage, section, steps, forwarders, shared?.known);
  walk.all(commands, undefined, false);
  return {
    steps,
    unclosed,
    readMore: (text, map, within) => walk.more(readScript(text, map).commands, within),
  };
}

/**
 * The code of a section that another program than a shell runs, as one step: that program, given the code as a
 * here-document.
 */
export function readCode(stage: Stage, section: Section, program: string): Steps {
  const text = replaceTemplates(section.script, (_name, written) => written.replace(/\s/g, "_"));
  const command = readScript(program, () => 0).commands[0]!;
  command.redirects.push({ operator: "<<", target: command.words[0]!, body: { text, start: 0 } });
  const steps: Step[] = [];
  const walk = new Walk(stage, section, steps, new Set());
  walk.all([command], undefined, false);
  return {
    steps,
    unclosed: [],
    readMore: (code, map, within) => walk.more(readScript(code, map).commands, within),
  };
}

class Walk {
  readonly #stage: Stage;
  readonly #section: Section;
  readonly #steps: Step[];
  /** Variables that the script sets, with the last value of each. */
  readonly #variables: Map<string, string>;
  readonly #forwarders: ReadonlySet<string>;

  constructor(
    stage: Stage,
    section: Section,
    steps: Step[],
    forwarders: ReadonlySet<string>,
    variables = new Map<string, string>(),
  ) {
    this.#stage = stage;
    this.#section = section;
    this.#steps = steps;
    this.#forwarders = forwarders;
    this.#variables = variables;
  }

  /** The steps of further commands, which come after all others. */
  more(commands: readonly Command[], within: Step): Step[] {
    const from = this.#steps.length;
    this.all(commands, within, false, 1);
    return this.#steps.slice(from);
  }

  all(commands: readonly Command[], within: Step | undefined, substituted: boolean, depth = 0): void {
    let piped: Step | undefined;
    for (const command of commands) {
      this.#evaluate(command);
      const step = this.#step(command, within, substituted);
      if (piped) piped.pipedTo = step;
      piped = command.next === "|" ? step : undefined;
      this.#steps.push(step);
      if (depth < 8) this.#inside(step, depth + 1);
    }
  }

  #step(command: Command, within: Step | undefined, substituted: boolean): Step {
    return {
      ...unwrap(splitProgram(command.words), this.#forwarders),
      command,
      stage: this.#stage,
      section: this.#section,
      pipedTo: undefined,
      within,
      substituted,
    };
  }

  #inside(step: Step, depth: number): void {
    const { command } = step;
    const words = [
      ...command.assignments.map(({ value }) => value),
      ...command.words,
      ...command.redirects.map(({ target }) => target),
    ];
    const nested = nestedScript(step);
    // A script that is nothing but $(…) is read once, as the script that the shell runs.
    const script = nested && !isSubstitution(nested) ? nested : undefined;
    for (const word of words) {
      if (word !== script) for (const inner of word.substitutions) this.all(inner, step, true, depth);
    }
    if (script) {
      const map = (offset: number) => offsetIn(script, offset);
      this.all(readScript(script.text, map, depth).commands, step, false, depth);
    }
    if (!readsInput(step)) return;
    for (const { body, operator, target } of command.redirects) {
      const text = body?.text ?? (operator === "<<<" ? target.value : undefined);
      if (text === undefined) continue;
      const map = (offset: number) => (body ? body.start + offset : offsetIn(target, offset));
      this.all(readScript(text, map, depth).commands, step, false, depth);
    }
  }

  /** Replaces known variables in the words, and records those that the command sets. */
  #evaluate(command: Command): void {
    for (const word of [...command.words, ...command.redirects.map(({ target }) => target)])
      this.#expand(word);
    const declares = /^(?:export|declare|local|readonly|typeset)$/.test(command.words[0]?.text ?? "");
    const set = command.assignments.map(({ name, value, append }) => ({ name, value, append }));
    for (const word of declares ? command.words.slice(1) : []) {
      const [, name, plus] = /^([A-Za-z_]\w*)(\+?)=/.exec(word.text) ?? [];
      if (name)
        set.push({ name, value: cutWord(word, name.length + 1 + (plus?.length ?? 0)), append: plus === "+" });
    }
    for (const { name, value, append } of set) {
      this.#expand(value);
      if (append || (!declares && command.words.length > 0)) continue;
      // A second use of the command that made the value would give another one.
      if (/\bmktemp\b/.test(value.value)) this.#variables.delete(name);
      else this.#variables.set(name, value.value);
    }
    // A loop's variable takes many values, so its value from before does not hold inside.
    if (command.words[0]?.text === "for" && command.words[1]) this.#variables.delete(command.words[1].text);
    if (command.words[0]?.text === "read")
      for (const word of command.words.slice(1)) this.#variables.delete(word.text);
  }

  #expand(word: Word): void {
    if (word.expansions.length === 0) return;
    let value = "";
    let at = 0;
    for (const { from, to, name, operator } of word.expansions) {
      const known = name === undefined ? undefined : this.#variables.get(name);
      const fallback = /^:?[-=](.*)$/s.exec(operator)?.[1];
      const known2 = operator === "" || fallback !== undefined ? (known ?? fallback) : undefined;
      value += word.text.slice(at, from) + (known2 ?? word.text.slice(from, to));
      at = to;
    }
    word.value = (value + word.text.slice(at)).slice(0, 4096);
  }
}

/**
 * The words of a variable in the place of a program (`INSTALL="pip install"`, `$INSTALL six`), split as the shell
 * does.
 */
function splitProgram(words: readonly Word[]): readonly Word[] {
  const [program, ...rest] = words;
  if (!program || program.quoted || !/^\$\{?\w+\}?$/.test(program.text) || !/\S\s+\S/.test(program.value))
    return words;
  const parts = program.value.trim().split(/\s+/);
  return [
    ...parts.map(
      (part): Word => ({ ...program, text: part, value: part, expansions: [], substitutions: [] }),
    ),
    ...rest,
  ];
}

function isSubstitution({ text, expansions: [first] }: Word): boolean {
  return first !== undefined && first.name === undefined && first.from === 0 && first.to === text.length;
}

/** The script that `sh -c "…"`, `su -c "…"`, `eval "…"` or `trap "…" EXIT` runs. */
function nestedScript(step: Step): Word | undefined {
  if (step.script) return step.script;
  // `flock FILE -c SCRIPT`: what follows the file is a script.
  if (step.name === "eval" || step.name === "-c") return step.args[0];
  if (step.name === "trap") return step.args.length > 1 ? step.args[0] : undefined;
  if (!isShell(step.name) && step.name !== "script" && step.name !== "nix-shell") return undefined;
  const at = step.args.findIndex(({ text }) => /^-[a-z]*c$/.test(text) || /^--(?:command|run)$/.test(text));
  return at < 0 ? undefined : step.args[at + 1];
}

/** Whether a step is a shell that reads its commands from what it is given: no script is named, nor a command. */
export function readsInput(step: Step): boolean {
  if (!isShell(step.name) || nestedScript(step)) return false;
  if (step.args.some(({ text }) => text === "-s" && !/^(?:su|runuser)$/.test(step.name))) return true;
  const named = step.args.filter(
    ({ text }, i) =>
      !/^[-+]/.test(text) && !/^(?:-[a-zA-Z]*o|-s|--shell|--rcfile)$/.test(step.args[i - 1]?.text ?? ""),
  );
  // What su names is a user.
  return named.length <= (/^(?:su|runuser)$/.test(step.name) ? 1 : 0);
}
