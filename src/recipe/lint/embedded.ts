import { type Code, codeOf, isCommented, rInterpreter, shellCodeOf } from "./code.ts";
import type { Step, Steps } from "./commands.ts";
import type { ScriptView } from "./types.ts";

/** More nesting than anyone writes. */
const deepest = 4;

/**
 * Adds the commands that stand in other text: in a script that the recipe writes and then runs, in one that it pipes to
 * a shell, and in code of another language that starts programs.
 */
export function addEmbedded(script: ScriptView, stageSteps: Step[], readMore: Steps["readMore"]): void {
  let fresh: readonly Step[] = script.steps.slice();
  for (let depth = 0; depth < deepest && fresh.length > 0; depth++) {
    fresh = fresh.flatMap((step) =>
      scriptsIn(step, script).flatMap(({ text, at }) => readMore(text, at, step)),
    );
    stageSteps.push(...fresh);
  }
}

function scriptsIn(step: Step, script: ScriptView): Code[] {
  const { redirects } = step.command;
  const isCode = languages.some(({ interpreter }) => interpreter.test(step.name));
  if (!isCode && redirects.length === 0 && !/^(?:echo|printf)$/.test(step.name)) return [];
  return [
    ...shellCodeOf(step, script),
    ...languages.flatMap((language) => startedBy(step, script, language)),
  ];
}

/** Calls of a language that start a program. */
interface Language {
  interpreter: RegExp;
  call: RegExp;
  /** What the code must contain for these names to mean that. */
  imports?: RegExp;
}

const languages: readonly Language[] = [
  {
    interpreter: /^i?python$/,
    call: /\b(?:os\.(?:system|popen)|(?:subprocess|sp)\.(?:run|call|check_call|check_output|Popen|getoutput)|pip\.main|pip\._internal\.main)\(/g,
  },
  {
    interpreter: /^i?python$/,
    call: /(?<![.\w])(?:run|call|check_call|check_output|Popen|system)\(/g,
    imports: /\bfrom (?:subprocess|os) import\b/,
  },
  { interpreter: rInterpreter, call: /\b(?:system2?|shell|processx::run)\(/g },
  {
    interpreter: /^(?:perl|ruby|php)$/,
    call: /\b(?:system|exec|shell_exec|passthru)\s*\(?(?=\s*["'])|(?:\bqx[{(]|%x[{(]|(?=`))/g,
  },
  { interpreter: /^(?:node|bun|deno)$/, call: /\b(?:exec|spawn|execFile)(?:Sync)?\(/g },
  { interpreter: /^julia$/, call: /\brun\(\s*(?=`)/g },
  { interpreter: /^lua(?:jit)?[\d.]*$/, call: /\bos\.execute\(/g },
  { interpreter: /^expect$/, call: /\bspawn\b(?= )/g },
];

function startedBy(step: Step, script: ScriptView, { interpreter, call, imports }: Language): Code[] {
  return codeOf(step, script, interpreter).flatMap(({ text, at }) => {
    if (imports && !imports.test(text)) return [];
    const found: Code[] = [];
    let end = 0;
    for (const one of text.matchAll(call)) {
      if (one.index < end || isCommented(text, one.index)) continue;
      const start = one.index + one[0].length;
      const command = commandAt(text, start, one[0]);
      end = start + command.length;
      const before = /^pip\./.test(one[0]) ? "pip " : "";
      const map = (offset: number) => at(Math.max(0, start + offset - before.length));
      if (command.trim() !== "") found.push({ text: before + command, at: map });
    }
    return found;
  });
}

const literal = /(?:\b[fFrRbB]{1,2})?("""|'''|["'`])((?:\\[\s\S]|(?!\1)[\s\S])*)\1/y;

/** The command that a call starts, as a shell would take it; every character keeps its place. */
function commandAt(text: string, start: number, call: string): string {
  if (call === "spawn") return /[^\n;]*/.exec(text.slice(start))![0];
  if (/^(?:qx|%x)/.test(call)) return /[^)}\n]*/.exec(text.slice(start))![0];
  const rest = text.slice(start, start + 1000);
  const open = /^\s*/.exec(rest)![0].length;
  const whole = readLiteral(rest, open);
  // One string, which a shell splits; what follows are options of the call.
  if (whole && !/^\s*,\s*(?:["'`[]|c\()/.test(rest.slice(open + whole.length))) {
    const { mark, body, lead } = whole;
    return " ".repeat(open + lead + mark) + body;
  }
  return listOf(rest);
}

function readLiteral(text: string, at: number) {
  literal.lastIndex = at;
  const found = literal.exec(text);
  if (!found) return undefined;
  const [all, mark, body] = found as unknown as [string, string, string];
  return { length: all.length, mark: mark.length, body, lead: all.indexOf(mark) };
}

/** A list of strings, as words of a shell: `["pip", "install", x]`. */
function listOf(text: string): string {
  let made = "";
  let depth = 0;
  for (let i = 0; i < text.length; ) {
    const string = readLiteral(text, i);
    if (string) {
      const quote = string.mark === 1 ? text[i + string.lead] : "";
      const mark = quote === "`" ? " " : quote || " ".repeat(string.mark);
      made += " ".repeat(string.lead) + mark + string.body + mark;
      i += string.length;
      continue;
    }
    const rest = text.slice(i);
    // Names of options, and the end of the call, end the list.
    if (/^(?:\w+\s*=(?!=)|\{)/.test(rest)) break;
    if (/^[)\]]/.test(rest) && --depth < 0) break;
    if (/^[([]/.test(rest)) depth++;
    const executable = /^sys\.executable\b/.exec(rest)?.[0] ?? "";
    const opened = /^(?:c\(|[,[\]()}\s+])/.exec(rest)?.[0] ?? "";
    if (executable) made += "python".padEnd(executable.length);
    else if (opened) made += " ".repeat(opened.length);
    else made += text[i];
    if (opened === "c(") depth++;
    i += executable.length || opened.length || 1;
  }
  return made;
}
