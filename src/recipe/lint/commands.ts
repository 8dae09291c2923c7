import { replaceTemplates } from "../arguments.ts";
import type { Section, Stage } from "../types.ts";
import { readScript } from "./shell.ts";
import { type Command, cutWord, offsetIn, type Word } from "./words.ts";

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
}

/** The commands that a section's script runs, and its here-documents that never end. */
export interface Steps {
  steps: Step[];
  unclosed: { delimiter: string; start: number }[];
}

/** Wrappers, with those of their options that take a value. */
const wrappers: Record<string, ReadonlySet<string>> = {
  sudo: new Set(["-u", "-g", "-h", "-p", "-C"]),
  env: new Set(["-u", "-C", "-S"]),
  exec: new Set(["-a"]),
  command: new Set(),
  builtin: new Set(),
  nohup: new Set(),
  nice: new Set(["-n"]),
  ionice: new Set(["-c", "-n"]),
  timeout: new Set(["-k", "-s"]),
  stdbuf: new Set(["-i", "-o", "-e"]),
  xargs: new Set(["-n", "-I", "-P", "-L", "-d", "-a", "-s"]),
  chroot: new Set(),
  eatmydata: new Set(),
  gosu: new Set(),
  doas: new Set(["-u", "-C"]),
  "su-exec": new Set(),
  parallel: new Set(["-j", "--jobs", "-a", "-N", "-n", "-P", "-I", "--retries", "--delay"]),
  "xvfb-run": new Set(["-n", "-s", "-e", "-f", "-p", "-w"]),
  fakeroot: new Set(["-s", "-i", "-l"]),
  setpriv: new Set(["--reuid", "--regid", "--groups", "--inh-caps", "--ambient-caps", "--bounding-set"]),
  "run-as": new Set(),
};
const runners = new Set(["conda", "mamba", "micromamba", "uv", "poetry", "pixi", "pdm", "pipenv", "rye"]);
const shells = new Set(["sh", "bash", "dash", "zsh", "ksh", "ash", "su", "runuser"]);
const interpreters = /^(?:python|pypy)[\d.]*$/;

/** The steps of one section's script; offsets are those of the script. */
export function readSteps(stage: Stage, section: Section): Steps {
  // The author of a recipe reads a template with blanks as one word, because Apptainer replaces it before the shell
  // runs.
  const script = replaceTemplates(section.script, (_name, written) => written.replace(/\s/g, "_"));
  const { commands, unclosed } = readScript(script);
  const steps: Step[] = [];
  new Walk(stage, section, steps).all(commands, undefined, false);
  return { steps, unclosed };
}

class Walk {
  readonly #stage: Stage;
  readonly #section: Section;
  readonly #steps: Step[];
  /** Variables that the script sets, with the last value of each. */
  readonly #variables = new Map<string, string>();

  constructor(stage: Stage, section: Section, steps: Step[]) {
    this.#stage = stage;
    this.#section = section;
    this.#steps = steps;
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
      ...unwrap(splitProgram(command.words)),
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
    const fed =
      shells.has(step.name) && step.args.every(({ text }) => text.startsWith("-") || text === "root");
    for (const { body } of command.redirects) {
      if (body && fed) {
        const map = (offset: number) => body.start + offset;
        this.all(readScript(body.text, map, depth).commands, step, false, depth);
      }
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

/** The program that a command actually starts. */
function unwrap(words: readonly Word[]): Pick<Step, "name" | "args" | "through"> {
  let i = 0;
  let through: Step["through"];
  for (let guard = 0; guard < 6; guard++) {
    const name = baseName(words[i]?.value ?? "");
    const options = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    if (options) {
      i = afterOptions(words, i + 1, options);
      if (/^(?:timeout|chroot|gosu|su-exec)$/.test(name)) i++;
      while (name === "env" && /^[A-Za-z_]\w*=/.test(words[i]?.text ?? "")) i++;
    } else if (runners.has(name) && words[i + 1]?.text === "run") {
      through = { name, args: words.slice(i + 1) };
      i = afterOptions(
        words,
        i + 2,
        new Set([
          ...["-n", "--name", "-p", "--prefix", "--cwd", "--with", "--with-requirements", "--with-editable"],
          ...["--python", "--project", "--directory", "--extra", "--group", "--index", "-e", "--environment"],
        ]),
      );
    } else if (interpreters.test(name) && words[i + 1]?.text === "-m") {
      i += 2;
    } else if (name === "corepack" && /^(?:npm|npx|yarn|pnpm|pnpx)$/.test(words[i + 1]?.text ?? "")) {
      i += 1;
    } else {
      return { name: normalName(name), args: words.slice(i + 1), through };
    }
  }
  return { name: normalName(baseName(words[i]?.value ?? "")), args: words.slice(i + 1), through };
}

function afterOptions(words: readonly Word[], start: number, valued: ReadonlySet<string>): number {
  let i = start;
  while (words[i]?.text.startsWith("-")) {
    if (words[i]!.text === "--") return i + 1;
    i += valued.has(words[i]!.text) ? 2 : 1;
  }
  return i;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function normalName(name: string): string {
  if (/^pip[\d.]*$/.test(name)) return "pip";
  if (name === "apt" || name === "aptitude") return "apt-get";
  return interpreters.test(name) ? "python" : name;
}

function isSubstitution({ text, expansions: [first] }: Word): boolean {
  return first !== undefined && first.name === undefined && first.from === 0 && first.to === text.length;
}

/** The script that `sh -c "…"`, `su -c "…"` or `eval "…"` runs. */
function nestedScript(step: Step): Word | undefined {
  if (step.name === "eval") return step.args[0];
  if (!shells.has(step.name)) return undefined;
  const at = step.args.findIndex(({ text }) => /^-[a-z]*c$/.test(text) || text === "--command");
  return at < 0 ? undefined : step.args[at + 1];
}
