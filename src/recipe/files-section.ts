import { isSpace, skipSpace, trim } from "./text.ts";

/**
 * Splits one line of `%files` into source and destination as Apptainer does: at white space outside of double quotes
 * and of `{{ name }}`; a single quote drops everything up to the next one. Only the first two words count.
 * Linear in the length of the line.
 * @returns undefined for a line without words, on which Apptainer crashes
 */
export function splitFilesLine(line: string): { source: string; destination: string } | undefined {
  const words: string[] = [];
  for (let i = 0; i < line.length && words.length < 2; ) {
    const end = templateWordEnd(line, i) ?? plainWordEnd(line, i);
    if (end === undefined) {
      i++;
      continue;
    }
    words.push(stripQuotes(trim(line.slice(i, end))));
    i = end;
  }
  const [source, destination] = words;
  return source === undefined ? undefined : { source, destination: destination ?? "" };
}

/** White space as `\s` in Go's regular expressions. */
function isRegexSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}

function isWordLetter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f
  );
}

const doubleQuote = 0x22;
const singleQuote = 0x27;
const openBrace = 0x7b;
const closeBrace = 0x7d;

function isQuote(code: number): boolean {
  return code === doubleQuote || code === singleQuote;
}

function plainRunEnd(line: string, start: number): number {
  let i = start;
  while (i < line.length && !isRegexSpace(line.charCodeAt(i)) && !isQuote(line.charCodeAt(i))) i++;
  return i;
}

function plainWordEnd(line: string, start: number): number | undefined {
  const code = line.charCodeAt(start);
  if (code === doubleQuote) {
    const close = line.indexOf('"', start + 1);
    return close === -1 ? undefined : close + 1;
  }
  if (code === singleQuote) {
    const close = line.indexOf("'", start + 1);
    return close === -1 ? line.length : close;
  }
  return isRegexSpace(code) ? undefined : plainRunEnd(line, start);
}

/** The end of a word that contains `{{ name }}`; the last template of each run of letters counts. */
function templateWordEnd(line: string, start: number): number | undefined {
  let end: number | undefined;
  for (let from = start; ; ) {
    let found: number | undefined;
    for (let i = plainRunEnd(line, from) - 2; i >= from && found === undefined; i--) {
      found = templateEnd(line, i);
    }
    if (found === undefined) return end;
    end = found;
    from = found;
  }
}

/** The end of the template that begins at `start`, including plain letters after it. */
function templateEnd(line: string, start: number): number | undefined {
  if (line.charCodeAt(start) !== openBrace || line.charCodeAt(start + 1) !== openBrace) return undefined;
  let i = start + 2;
  while (isRegexSpace(line.charCodeAt(i))) i++;
  const word = i;
  while (isWordLetter(line.charCodeAt(i))) i++;
  if (i === word) return undefined;
  while (isRegexSpace(line.charCodeAt(i))) i++;
  // One brace is enough for Apptainer here.
  if (line.charCodeAt(i) !== closeBrace) return undefined;
  while (line.charCodeAt(i) === closeBrace) i++;
  for (; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (isRegexSpace(code) || isQuote(code) || code === openBrace || code === closeBrace) break;
  }
  return i;
}

function stripQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === doubleQuote) start++;
  while (end > start && text.charCodeAt(end - 1) === doubleQuote) end--;
  return text.slice(start, end);
}

/** One line of `%labels`: the key ends at the first blank (a tab is part of the key). undefined for comments. */
export function splitLabel(raw: string): { key: string; value: string } | undefined {
  const line = trim(raw);
  if (line === "" || line.startsWith("#")) return undefined;
  const blank = line.indexOf(" ");
  if (blank === -1) return { key: line, value: "" };
  return { key: trim(line.slice(0, blank)), value: trim(line.slice(blank + 1)) };
}

/** Whether the line begins a section: its first word begins with `%`. */
export function isSectionHeader(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first === 0x25) return true;
  if (!isSpace(first)) return false;
  return line.charCodeAt(skipSpace(line)) === 0x25;
}
