/** Raised if braces expand to more words than the limit. */
export class TooManyWords extends Error {
  override name = "TooManyWords";
}

/**
 * Brace expansion as in Apptainer's shell library: `a{b,c}` → ab, ac; `a{1..3}` → a1, a2, a3. Braces without a comma
 * or a sequence stay as they are, and so do braces with both.
 * @throws TooManyWords beyond `limit` words
 */
export function expandBraces(word: string, limit: number): string[] {
  const done: string[] = [];
  const open = [{ word, from: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const group = firstGroup(next.word, next.from, limit);
    if (!group) {
      done.push(next.word);
      if (done.length > limit) throw new TooManyWords();
      continue;
    }
    const before = next.word.slice(0, group.start);
    const after = next.word.slice(group.end);
    for (const option of group.options.reverse())
      open.push({ word: before + option + after, from: group.start });
  }
  return done;
}

interface Group {
  start: number;
  end: number;
  options: string[];
}

function firstGroup(word: string, from: number, limit: number): Group | undefined {
  for (let start = word.indexOf("{", from); start !== -1; start = word.indexOf("{", start + 1)) {
    const group = groupAt(word, start, limit);
    if (group) return group;
  }
  return undefined;
}

function groupAt(word: string, start: number, limit: number): Group | undefined {
  let depth = 0;
  let cut = start + 1;
  const options: string[] = [];
  for (let i = start; i < word.length; i++) {
    const letter = word[i];
    if (letter === "{") depth++;
    else if (letter === "," && depth === 1) {
      options.push(word.slice(cut, i));
      cut = i + 1;
    } else if (letter === "}") {
      depth--;
      if (depth > 0) continue;
      const last = word.slice(cut, i);
      if (options.length > 0) {
        const both = [...options, last].some((option) => option.includes("..") && !option.includes("{"));
        return both ? undefined : { start, end: i + 1, options: [...options, last] };
      }
      const sequence = sequenceOf(last, limit);
      return sequence && { start, end: i + 1, options: sequence };
    }
  }
  return undefined;
}

function sequenceOf(text: string, limit: number): string[] | undefined {
  const numbers = /^(-?\d{1,15})\.\.(-?\d{1,15})(?:\.\.(-?\d{1,15}))?$/.exec(text);
  if (numbers) {
    const [, first, last, step] = numbers as unknown as [string, string, string, string?];
    const padded = [first, last].some((end) => /^0\d/.test(end));
    const width = padded ? Math.max(first.length, last.length) : 0;
    return steps(Number(first), Number(last), Number(step ?? 0), limit).map((n) =>
      `${n}`.padStart(width, "0"),
    );
  }
  const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d{1,15}))?$/.exec(text);
  if (!letters) return undefined;
  const [, first, last, step] = letters as unknown as [string, string, string, string?];
  const codes = steps(first.charCodeAt(0), last.charCodeAt(0), Number(step ?? 0), limit);
  return codes.map((code) => String.fromCharCode(code));
}

/** A step in the wrong direction counts as 1. */
function steps(first: number, last: number, step: number, limit: number): number[] {
  const direction = last < first ? -1 : 1;
  const stride = Math.sign(step) === direction ? step : direction;
  const count = Math.floor((last - first) / stride) + 1;
  if (count > limit) throw new TooManyWords();
  return Array.from({ length: count }, (_, i) => first + i * stride);
}
