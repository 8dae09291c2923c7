import type { Piece } from "../recipe/edit.ts";

/** How the fifth line of a locked recipe begins. */
const label = "# recipe ";

/**
 * Lines of the locked recipe (from 1, both inclusive) that are the recipe's own, or text of the recipe that is no
 * longer in it.
 */
type Part = [first: number, last: number] | string;

/**
 * The line of a locked recipe that says where the recipe's own lines are, so that the recipe can be taken out again:
 * ranges of lines, and as JSON strings (one character per byte) the lines that a pinned one replaced.
 * @param firstLine line in the file at which the first piece begins
 */
export function recipeLine(pieces: readonly Piece[], firstLine: number): string {
  const parts: Part[] = [];
  let line = firstLine;
  pieces.forEach((piece, at) => {
    const bytes = "kept" in piece ? piece.kept : piece.removed;
    const isLast = pieces.slice(at + 1).every((each) => "kept" in each && each.kept.length === 0);
    if ("kept" in piece) {
      // A last line without a line end gets one if something follows, so the file no longer has it as it was.
      const whole = isLast ? bytes.length : bytes.lastIndexOf(10) + 1;
      const count = linesIn(bytes.subarray(0, whole));
      if (count > 0) parts.push([line, line + count - 1]);
      if (whole < bytes.length) parts.push(bytes.toString("latin1", whole));
      line += newlines(bytes);
    } else {
      if (bytes.length > 0) parts.push(bytes.toString("latin1"));
      line += newlines(piece.added);
    }
  });
  return label + toAscii(JSON.stringify(parts));
}

/**
 * Takes the recipe out of a locked recipe.
 * @returns its bytes; undefined if the file does not say where it is, or says something impossible
 */
export function takeRecipe(lockedRecipe: Uint8Array): Buffer | undefined {
  const text = Buffer.from(lockedRecipe).toString("latin1");
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const said = lines[4]?.trimEnd();
  if (!said?.startsWith(label)) return undefined;
  const parts = partsOf(said.slice(label.length));
  const taken = parts?.map((part) =>
    typeof part === "string" ? part : lines.slice(part[0] - 1, part[1]).join(""),
  );
  return taken && Buffer.from(taken.join(""), "latin1");
}

/**
 * The line of the recipe that a line of its locked recipe corresponds to, both from 1.
 * @returns undefined for a line that does not come from the recipe
 */
export function lineInRecipe(lockedRecipe: Uint8Array, line: number): number | undefined {
  const said = Buffer.from(lockedRecipe).toString("latin1").split("\n", 5)[4]?.trimEnd();
  if (!said?.startsWith(label)) return undefined;
  let before = 0;
  for (const part of partsOf(said.slice(label.length)) ?? []) {
    if (typeof part === "string") {
      before += newlines(Buffer.from(part, "latin1"));
      continue;
    }
    if (line >= part[0] && line <= part[1]) return before + line - part[0] + 1;
    before += part[1] - part[0] + 1;
  }
  return undefined;
}

function partsOf(json: string): Part[] | undefined {
  try {
    const parts: unknown = JSON.parse(json);
    return Array.isArray(parts) && parts.every(isPart) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isPart(part: unknown): part is Part {
  if (typeof part === "string") return true;
  return Array.isArray(part) && part.length === 2 && part.every((line) => Number.isInteger(line) && line > 0);
}

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

const linesIn = (bytes: Uint8Array) =>
  newlines(bytes) + (bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? 1 : 0);

/** JSON in ASCII only, because the locked recipe may be in any encoding. */
const toAscii = (json: string) =>
  json.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
