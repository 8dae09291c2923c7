/** One key or array element of a JSON text, and where it starts. */
export interface JsonPlace {
  /** The key or index itself. */
  at: string | number;
  /** Keys and indices from the root; only until the next place is asked for. */
  path(): (string | number)[];
  /** How many these are. A document may be nested as deeply as it is long, so the path is made only where it is needed. */
  depth: number;
  /** Offset in the text, in UTF-16 units. */
  offset: number;
}

interface Level {
  /** Undefined in an array. */
  keys: Set<string> | undefined;
  at: string | number;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order. `twice` marks a key
 * that its object has already had, which `JSON.parse` silently accepts.
 */
export function* jsonPlaces(text: string): Generator<JsonPlace & { twice: boolean }> {
  const levels: Level[] = [];
  const path = () => levels.map((level) => level.at);
  const place = ({ at }: Level, offset: number, twice = false) => ({
    at,
    path,
    depth: levels.length,
    offset,
    twice,
  });
  let expectsKey = false;
  for (const match of text.matchAll(token)) {
    const [found] = match;
    const level = levels.at(-1);
    if (found === "{" || found === "[") {
      const opened = { keys: found === "{" ? new Set<string>() : undefined, at: found === "{" ? "" : 0 };
      levels.push(opened);
      expectsKey = found === "{";
      if (found === "[") yield place(opened, skipSpace(text, match.index + 1));
    } else if (found === "}" || found === "]") {
      levels.pop();
      expectsKey = false;
    } else if (found === ",") {
      expectsKey = level?.keys !== undefined;
      if (level && typeof level.at === "number") {
        level.at++;
        yield place(level, skipSpace(text, match.index + 1));
      }
    } else if (expectsKey && level?.keys) {
      const key: string = JSON.parse(found);
      const twice = level.keys.has(key);
      level.keys.add(key);
      level.at = key;
      expectsKey = false;
      yield place(level, match.index, twice);
    }
  }
}

/**
 * Whether the text has as many keys as the document that `JSON.parse` made of it, and none is `__proto__`; if so, no
 * key appears twice. Faster than a walk through {@link jsonPlaces}, which says where a duplicate is.
 */
export const hasEachKeyOnce = (text: string, document: unknown): boolean =>
  keysWritten(text) === keysRead(document);

/** The number of keys in a JSON text: strings followed by a colon. */
function keysWritten(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    at = endOfString(text, at);
    if (text[skipSpace(text, at + 1)] === ":") count++;
  }
  return count;
}

/** Offset of the quotation mark that closes the string opened at `start`. */
function endOfString(text: string, start: number): number {
  let from = start + 1;
  for (;;) {
    const end = text.indexOf('"', from);
    let escapes = end;
    while (text[escapes - 1] === "\\") escapes--;
    if ((end - escapes) % 2 === 0) return end;
    from = end + 1;
  }
}

/** The number of keys in a document; NaN if one is `__proto__`. */
function keysRead(value: unknown): number {
  let count = 0;
  const left = [value];
  while (left.length > 0) {
    const each = left.pop();
    if (typeof each !== "object" || each === null) continue;
    if (Array.isArray(each)) {
      for (const item of each) left.push(item);
      continue;
    }
    if (Object.hasOwn(each, "__proto__")) return Number.NaN;
    for (const item of Object.values(each)) {
      count++;
      left.push(item);
    }
  }
  return count;
}

function skipSpace(text: string, from: number): number {
  let offset = from;
  while (" \t\r\n".includes(text[offset] ?? "x")) offset++;
  return offset;
}

/** Line and column, both from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - start + 1 };
}

/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 if not even its first part does. */
export function offsetOf(text: string, path: readonly PropertyKey[]): number {
  let best = 0;
  let depth = 0;
  for (const place of jsonPlaces(text)) {
    if (place.depth <= depth || place.depth > path.length) continue;
    if (!place.path().every((part, at) => part === path[at])) continue;
    best = place.offset;
    depth = place.depth;
    if (depth === path.length) break;
  }
  return best;
}

/**
 * What is wrong with a text that is not JSON, and at which offset: it is cut off, or it stops being JSON there. V8
 * often does not say where, but it does say whether a text is a possible beginning of JSON, so a binary search finds
 * the place.
 */
export function jsonProblem(text: string): [what: string, offset: number] {
  const end = text.trimEnd().length;
  if (couldGoOn(text.slice(0, end))) return ["the file is cut off: its JSON does not end", end];
  let good = 0;
  let bad = end;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return ["not JSON", bad - 1];
}

/** Whether a text is JSON or the beginning of JSON. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
  }
}
