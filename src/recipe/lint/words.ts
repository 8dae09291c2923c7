/** A `$name`, `${name…}`, `$(…)` or `` `…` `` inside a word, and its position in the word's text. */
export interface Expansion {
  from: number;
  to: number;
  /** The variable's name; absent for a command substitution. */
  name?: string;
  /** Text after the name in braces: ":-default", "%.*"; empty for the plain forms. */
  operator: string;
}

/** One word of a command. */
export interface Word {
  /** Quotes removed, expansions as written. */
  text: string;
  /** The text with variables replaced whose value the script itself sets. */
  value: string;
  expansions: Expansion[];
  /** Commands of its `$(…)`, `` `…` `` and `<(…)`. */
  substitutions: Command[][];
  /** Where the text comes from, in runs: from this character of the text on, the script's from this offset on. */
  runs: { text: number; offset: number }[];
  /** Offset in the script. */
  start: number;
  end: number;
  quoted: boolean;
}

/** A redirection; of a here-document, `body` holds its lines. */
export interface Redirect {
  operator: string;
  target: Word;
  body?: { text: string; start: number };
}

/** A simple command: one program with its words, or bare assignments. */
export interface Command {
  assignments: { name: string; value: Word; append: boolean }[];
  words: Word[];
  redirects: Redirect[];
  /** The operator after it: "|", "&&", "||", ";", "&", or "" at a line's end. */
  next: string;
  start: number;
  end: number;
}

/** The contents of a script, in written order. */
export interface Script {
  commands: Command[];
  /** Here-documents whose end line is missing: the delimiter, and where it was announced. */
  unclosed: { delimiter: string; start: number }[];
}

/** Offset in the script of a character of a word's text. */
export function offsetIn(word: Word, at: number): number {
  if (at >= word.text.length) return word.end;
  const run = word.runs.findLast(({ text }) => text <= at);
  return run ? run.offset + at - run.text : word.start;
}

/** A word without its first `count` characters. */
export function cutWord(word: Word, count: number): Word {
  const text = word.text.slice(count);
  return {
    ...word,
    text,
    value: text,
    runs: [
      { text: 0, offset: offsetIn(word, count) },
      ...word.runs.filter((run) => run.text > count).map((run) => ({ ...run, text: run.text - count })),
    ],
    start: offsetIn(word, count),
    expansions: word.expansions
      .filter((one) => one.from >= count)
      .map((one) => ({ ...one, from: one.from - count, to: one.to - count })),
  };
}
