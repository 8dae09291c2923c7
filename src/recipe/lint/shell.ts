import { type Command, cutWord, type Redirect, type Script, type Word } from "./words.ts";

const skipped = new Set([
  "if",
  "then",
  "elif",
  "else",
  "fi",
  "while",
  "until",
  "do",
  "done",
  "{",
  "}",
  "!",
  "time",
]);
const redirection = /\d*(?:<<<|<<-|<<|<>|<&|<(?!\()|>>|>&|>\||>(?!\())|&>>?/y;
const operator = /&&|\|\||\|&|;;&|;&|;;|[;&|\n()]/y;
const assignment = /^([A-Za-z_]\w*)(\+?)=/;
/** More nesting than anyone writes; beyond it, substitutions are left as text. */
const deepest = 12;
const deepestGroup = 100;

/**
 * Reads a shell script: enough of the grammar (quotes, comments, continuations, here-documents, lists, pipes,
 * substitutions, redirections) to say which commands it runs with which words, and where. It never fails: what it
 * cannot parse becomes an ordinary word.
 * @param map gives the offset to report for an offset in `text`; for scripts inside other scripts
 */
export function readScript(
  text: string,
  map: (offset: number) => number = (offset) => offset,
  depth = 0,
): Script {
  const reader = new Reader(text, map, depth);
  const commands = reader.commands(false);
  return { commands, unclosed: reader.unclosed };
}

class Reader {
  readonly unclosed: Script["unclosed"] = [];
  #i = 0;
  #caseDepth = 0;
  #groups = 0;
  #waiting: { redirect: Redirect; dash: boolean }[] = [];
  readonly #text: string;
  readonly #map: (offset: number) => number;
  readonly #depth: number;

  constructor(text: string, map: (offset: number) => number, depth: number) {
    this.#text = text;
    this.#map = map;
    this.#depth = depth;
  }

  /** Reads commands to the end, or to the `)` that closes a group. */
  commands(inGroup: boolean): Command[] {
    const found: Command[] = [];
    let command = this.#empty();
    const finish = (next: string) => {
      command.next = next;
      if (command.words.length + command.assignments.length + command.redirects.length > 0)
        found.push(command);
      command = this.#empty();
    };
    while (this.#skipBlank()) {
      const redirect = this.#match(redirection);
      if (redirect !== undefined) {
        this.#readRedirect(command, redirect);
        continue;
      }
      const mark = this.#match(operator);
      if (mark === undefined) {
        this.#readWord(command);
      } else if (mark === "\n") {
        finish("");
        this.#readBodies();
      } else if (mark === "(") {
        if (command.words.length === 1 && this.#match(/\s*\)/y) !== undefined) command = this.#empty();
        else found.push(...this.#group());
      } else if (mark === ")") {
        if (this.#caseDepth > 0 || !inGroup) command = this.#empty();
        else {
          finish("");
          return found;
        }
      } else {
        finish(mark === ";;" || mark === ";&" || mark === ";;&" ? ";" : mark === "|&" ? "|" : mark);
      }
    }
    finish("");
    this.#readBodies();
    return found;
  }

  #group(): Command[] {
    if (this.#groups >= deepestGroup) return [];
    this.#groups++;
    const outer = this.#caseDepth;
    this.#caseDepth = 0;
    const found = this.commands(true);
    this.#caseDepth = outer;
    this.#groups--;
    return found;
  }

  #empty(): Command {
    return { assignments: [], words: [], redirects: [], next: "", start: -1, end: -1 };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#i;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#i += found.length;
    return found;
  }

  /** Moves to the next token; false at the end. */
  #skipBlank(): boolean {
    for (;;) {
      this.#match(/(?:[ \t\r]|\\\r?\n)+/y);
      if (this.#text[this.#i] !== "#") return this.#i < this.#text.length;
      this.#match(/#[^\n]*/y);
    }
  }

  #readRedirect(command: Command, found: string): void {
    this.#match(/[ \t]+/y);
    const target = this.#word();
    const redirect: Redirect = { operator: found.replace(/^\d+/, ""), target };
    command.redirects.push(redirect);
    this.#extend(command, target);
    if (redirect.operator === "<<" || redirect.operator === "<<-") {
      this.#waiting.push({ redirect, dash: redirect.operator === "<<-" });
    }
  }

  #readWord(command: Command): void {
    const word = this.#word();
    const assigned = command.words.length === 0 ? assignment.exec(word.text) : null;
    if (assigned && word.runs[0]?.offset === word.start) {
      command.assignments.push({
        name: assigned[1]!,
        value: cutWord(word, assigned[0].length),
        append: assigned[2] === "+",
      });
    } else if (command.words.length === 0 && !word.quoted && (skipped.has(word.text) || word.text === "-p")) {
      // No command begins with -p: it belongs to `time`.
      return;
    } else if (command.words.length === 0 && !word.quoted && word.text === "function") {
      // The name, and what may stand behind it; the body follows as commands of its own.
      this.#match(/[ \t]+[\w.:+-]+(?:[ \t]*\([ \t]*\))?/y);
      return;
    } else {
      if (command.words.length === 0 && word.text === "case") this.#caseDepth++;
      if (command.words.length === 0 && word.text === "esac")
        this.#caseDepth = Math.max(0, this.#caseDepth - 1);
      command.words.push(word);
      if (command.words.length === 1 && word.text === "[[") this.#match(/(?:(?!\]\])[^\n])*(?:\]\])?/y);
    }
    this.#extend(command, word);
  }

  #extend(command: Command, word: Word): void {
    if (command.start < 0) command.start = word.start;
    command.end = Math.max(command.end, word.end);
  }

  /** A here-document begins after the line that announces it. */
  #readBodies(): void {
    for (const { redirect, dash } of this.#waiting.splice(0)) {
      const delimiter = redirect.target.text;
      const start = this.#i;
      let closed = false;
      let end = start;
      while (this.#i < this.#text.length && !closed) {
        end = this.#i;
        const stop = this.#text.indexOf("\n", this.#i);
        const line = this.#text.slice(this.#i, stop < 0 ? undefined : stop).replace(/\r$/, "");
        this.#i = stop < 0 ? this.#text.length : stop + 1;
        closed = (dash ? line.replace(/^\t+/, "") : line) === delimiter;
      }
      if (!closed) {
        end = this.#text.length;
        this.unclosed.push({ delimiter, start: redirect.target.start });
      }
      redirect.body = { text: this.#text.slice(start, end), start: this.#map(start) };
    }
  }

  #word(): Word {
    const word: Word = {
      text: "",
      value: "",
      expansions: [],
      substitutions: [],
      runs: [],
      start: this.#map(this.#i),
      end: 0,
      quoted: false,
    };
    const begin = this.#i;
    for (let c = this.#text[this.#i]; c !== undefined && !/[\s;&|()<>]/.test(c); c = this.#text[this.#i]) {
      if (c === "'") this.#single(word);
      else if (c === '"') this.#double(word);
      else if (c === "$" && this.#text[this.#i + 1] === "'") {
        this.#i++;
        this.#single(word);
      } else if (c === "\\") {
        if (this.#match(/\\\r?\n/y) === undefined) {
          this.#i++;
          if (this.#i < this.#text.length) this.#take(word, 1);
        }
      } else if (!this.#expansion(word)) this.#take(word, 1);
    }
    if (this.#i === begin || /^[<>]$/.test(this.#text[this.#i] ?? "")) this.#process(word, begin);
    word.end = this.#map(this.#i - 1) + 1;
    word.value = word.text;
    return word;
  }

  /** Reads `<(…)` as a word or the end of one; any other character that begins no token is taken literally. */
  #process(word: Word, begin: number): void {
    const opened = this.#match(/[<>]\(/y);
    if (opened !== undefined) {
      const from = this.#i - 2;
      word.substitutions.push(this.#group());
      this.#note(word, from);
    } else if (this.#i === begin && begin < this.#text.length) this.#take(word, 1);
  }

  #take(word: Word, count: number): void {
    const last = word.runs.at(-1);
    let expected = last ? last.offset + word.text.length - last.text : -1;
    for (let k = 0; k < count; k++) {
      const offset = this.#map(this.#i + k);
      if (offset !== expected) word.runs.push({ text: word.text.length + k, offset });
      expected = offset + 1;
    }
    word.text += this.#text.slice(this.#i, this.#i + count);
    this.#i += count;
  }

  #single(word: Word): void {
    word.quoted = true;
    const stop = this.#text.indexOf("'", this.#i + 1);
    this.#i++;
    this.#take(word, (stop < 0 ? this.#text.length : stop) - this.#i);
    if (stop >= 0) this.#i++;
  }

  #double(word: Word): void {
    word.quoted = true;
    this.#i++;
    for (let c = this.#text[this.#i]; c !== undefined && c !== '"'; c = this.#text[this.#i]) {
      if (c === "\\" && this.#match(/\\\r?\n/y) !== undefined) continue;
      if (c === "\\" && /[$`"\\]/.test(this.#text[this.#i + 1] ?? "")) {
        this.#i++;
        this.#take(word, 1);
      } else if (!this.#expansion(word)) this.#take(word, 1);
    }
    this.#i++;
    if (this.#i > this.#text.length) this.#i = this.#text.length;
  }

  /** Reads an expansion that begins here; false if there is none. */
  #expansion(word: Word): boolean {
    const from = this.#i;
    if (this.#text[from] === "`") return this.#backticks(word);
    if (this.#text[from] !== "$") return false;
    if (this.#match(/\$\(\((?:[^()]|\([^()]*\))*\)\)/y) !== undefined) {
      this.#note(word, from);
      return true;
    }
    if (this.#depth < deepest && this.#match(/\$\(/y) !== undefined) {
      const inner = new Reader(this.#text, this.#map, this.#depth + 1);
      inner.#i = this.#i;
      word.substitutions.push(inner.commands(true));
      this.#i = inner.#i;
      this.#note(word, from);
      return true;
    }
    const braced = this.#match(/\$\{(?:[^{}'"\n]|\$\{[^{}\n]*\}|"[^"\n]*"|'[^'\n]*')*\}/y);
    const plain = braced ?? this.#match(/\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y);
    if (plain === undefined) return false;
    const [, name, rest] = /^\$\{?([A-Za-z_]\w*|.)(.*?)\}?$/s.exec(plain) ?? [];
    this.#note(word, from, name, braced ? (rest ?? "") : "");
    return true;
  }

  #backticks(word: Word): boolean {
    const from = this.#i;
    const found = this.#match(/`(?:[^`\\]|\\[\s\S])*`/y);
    if (found === undefined) return false;
    const inner = found.slice(1, -1).replace(/\\([$`\\])/g, " $1");
    if (this.#depth < deepest) {
      const map = (offset: number) => this.#map(from + 1 + offset);
      word.substitutions.push(readScript(inner, map, this.#depth + 1).commands);
    }
    this.#note(word, from);
    return true;
  }

  /** Adds what was just read to the word's text, as an expansion. */
  #note(word: Word, start: number, name?: string, rest = ""): void {
    const stop = this.#i;
    const from = word.text.length;
    this.#i = start;
    this.#take(word, stop - start);
    word.expansions.push({
      from,
      to: word.text.length,
      operator: rest,
      ...(name === undefined ? {} : { name }),
    });
  }
}
