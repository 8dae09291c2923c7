import { Failure } from "../failure.ts";
import { showTemplate, templateMatches } from "./arguments.ts";
import { isSectionHeader } from "./files-section.ts";
import { shorten } from "./header.ts";
import { isStageStart, parseRecipe } from "./parse.ts";
import { trim, trimEnd } from "./text.ts";
import type { Recipe, Stage } from "./types.ts";

/** New lines before line `at` (from 1; to append, one more than the recipe has lines). */
export interface Insertion {
  at: number;
  /** Lines without line ends. */
  insert: readonly string[];
  /** The lines may contain section headers; otherwise they are refused. */
  sections?: true;
  /** The lines may contain `{{ name }}`; otherwise they are refused. */
  templates?: true;
}

/** Lines that replace `count` lines (default 1) from `line` on. */
export interface Replacement {
  line: number;
  replace: readonly string[];
  count?: number;
  templates?: true;
}

export type Edit = Insertion | Replacement;

/** A piece of an edited recipe: unchanged bytes, or new bytes with those that they replace. */
export type Piece = { kept: Buffer } | { added: Buffer; removed: Buffer };

/** The bytes of {@link editPieces}. */
export function editRecipe(recipe: Recipe, edits: readonly Edit[]): Uint8Array {
  return joinPieces(editPieces(recipe, edits));
}

/** The bytes of an edited recipe. */
export function joinPieces(pieces: readonly Piece[]): Buffer {
  return Buffer.concat(pieces.map((piece) => ("kept" in piece ? piece.kept : piece.added)));
}

/**
 * Applies edits by raw lines. Every other byte, and every line end, stays. Insertions at the same line keep their
 * order. The result is parsed again.
 * @returns the edited recipe in pieces; `recipe` is not changed
 * @throws Failure `failed` if Apptainer would read an inserted line as something else, or the result exceeds a limit
 * of Apptainer; RangeError for invalid edits
 */
export function editPieces(recipe: Recipe, edits: readonly Edit[]): Piece[] {
  const changes = edits.map((edit) => change(recipe, edit)).sort((a, b) => a.from - b.from || a.to - b.to);
  const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
  const pieces: Piece[] = [];
  const none = Buffer.alloc(0);
  let line = 0;
  const fileEnd = lineEnd(recipe, recipe.lines.length - 1);
  let ended = fileEnd.endsWith("\n");
  for (const { from, to, lines } of changes) {
    if (from < line) throw new RangeError(`edits overlap at line ${from + 1}`);
    pieces.push({ kept: bytes.subarray(recipe.offsets[line], recipe.offsets[from]) });
    const lastEnd = to > from ? lineEnd(recipe, to - 1) : recipe.eol;
    if (from === recipe.lines.length && lines.length > 0) {
      // The last line of a file may have no line end, and then it needs one before more lines.
      if (!ended) pieces.push({ added: Buffer.from(fileEnd === "" ? recipe.eol : "\n"), removed: none });
      ended = true;
    }
    const added = lines.map((text, i) => text + (i === lines.length - 1 ? lastEnd : recipe.eol)).join("");
    const removed = bytes.subarray(recipe.offsets[from], recipe.offsets[to]);
    pieces.push({ added: Buffer.from(added), removed });
    line = to;
  }
  pieces.push({ kept: bytes.subarray(recipe.offsets[line]) });
  const edited = joinPieces(pieces);
  if (!edits.some((edit) => edit.templates)) refuseNewTemplates(bytes, edited);
  readAgain(edited, recipe.path);
  return pieces;
}

/** An edit as a range of line indices from 0, `to` exclusive. */
interface Change {
  from: number;
  to: number;
  lines: readonly string[];
}

function change(recipe: Recipe, edit: Edit): Change {
  const from = ("at" in edit ? edit.at : edit.line) - 1;
  const to = "at" in edit ? from : from + (edit.count ?? 1);
  if (!(from >= 0 && to <= recipe.lines.length)) throw new RangeError(`the recipe has no line ${to}`);
  const lines = "at" in edit ? edit.insert : edit.replace;
  const old = recipe.lines.slice(from, to);
  const mayHead = "at" in edit ? edit.sections === true : old.some((line) => isHead(line));
  for (const line of lines) {
    // A carriage return inside an existing line may stay.
    if (line.includes("\n") || ("at" in edit && line.includes("\r")))
      throw new RangeError("a line of an edit contains a line end");
    if (!mayHead && isHead(line)) {
      throw new Failure("failed", `cannot add the line "${shorten(trim(line))}" to ${recipe.path}`, {
        code: "recipe-not-editable",
        why: "Apptainer would read it as the start of a section or stage",
        remedy:
          "put the text in a file and copy it with %files, or let the line begin with another character",
        place: { path: recipe.path, line: from + 1 },
      });
    }
  }
  return { from, to, lines };
}

function isHead(line: string): boolean {
  return isSectionHeader(line) || isStageStart(line);
}

/** The line end after a line's text; "" or a lone "\r" only at the end of a file. */
function lineEnd(recipe: Recipe, index: number): string {
  const start = recipe.offsets[index]!;
  const end = recipe.offsets[index + 1]!;
  const last = recipe.bytes[end - 1];
  if (last === 13) return "\r";
  if (last !== 10) return "";
  return end - 2 >= start && recipe.bytes[end - 2] === 13 ? "\r\n" : "\n";
}

/** Compares the whole texts, because a template may begin on one line and end on the next. */
function refuseNewTemplates(before: Buffer, after: Buffer): void {
  if (!after.includes("{{")) return;
  const counts = new Map<string, number>();
  for (const name of templateNames(before)) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of templateNames(after)) {
    const left = (counts.get(name) ?? 0) - 1;
    if (left < 0) {
      throw new Failure("failed", `cannot add "${shorten(showTemplate(name))}" to the recipe`, {
        code: "recipe-not-editable",
        why: "Apptainer would replace it by a build argument, and it cannot be escaped",
        remedy: "put the text in a file and copy it with %files",
      });
    }
    counts.set(name, left);
  }
}

function templateNames(bytes: Buffer): string[] {
  return templateMatches(bytes.toString("latin1")).map(({ name }) => name);
}

function readAgain(edited: Uint8Array, path: string): void {
  try {
    parseRecipe(edited, path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure("failed", `the edited recipe would be invalid: ${error.message}`, {
      code: "recipe-not-editable",
      why: error.why,
      remedy: error.remedy,
      place: error.place,
      cause: error,
    });
  }
}

/** Line of the stage's first `%post` header; undefined without `%post`. */
export function firstPostLine(stage: Stage): number | undefined {
  return stage.sections.find(({ name }) => name === "post")?.line;
}

/**
 * The line after the body of the stage's last `%post`; undefined without `%post`. The body may end in a `\` that
 * continues its last line, so a block inserted here should begin with an empty line.
 */
export function afterLastPost(stage: Stage): number | undefined {
  return stage.sections.findLast(({ name }) => name === "post")?.endLine;
}

/** The line after the last `%post` or `%appinstall` body; undefined without either. Apptainer runs `%appinstall` after `%post`. */
export function afterLastBuildScript(stage: Stage): number | undefined {
  return stage.sections.findLast(({ name }) => name === "post" || name === "appinstall")?.endLine;
}

/** The line before which to insert the last lines of the stage. */
export function stageEnd(stage: Stage): number {
  return stage.endLine;
}

/**
 * The edit that sets the value of a header key. Text before the value and comments stay; a value of several lines
 * becomes one line, with the comments of the other lines below it. A new key is added after `Bootstrap:`.
 * @param key in any case
 * @throws Failure `failed` for a value that is not possible in a header, or a stage without header
 */
export function replaceHeader(recipe: Recipe, stage: Stage, key: string, value: string): Edit {
  if (/[#\r\n]/.test(value) || value.endsWith("\\") || trim(value) !== value) {
    throw new Failure("failed", `a header cannot have the value "${shorten(value)}"`, {
      code: "recipe-not-editable",
      why: "Apptainer cuts header values at a #, reads a \\ at the end as a continuation, and trims white space",
      remedy: "use a value without these characters",
      place: { path: recipe.path, line: stage.line },
    });
  }
  const old = stage.header.get(key.toLowerCase());
  if (!old) return addHeader(recipe, stage, key, value);
  const [first, ...rest] = recipe.lines.slice(old.line - 1, old.endLine - 1);
  const before = first!.slice(0, old.column - 1);
  const hash = first!.indexOf("#", old.column - 1);
  const written = trimEnd(hash === -1 ? first! : first!.slice(0, hash));
  const after = first!.slice(Math.max(written.length, before.length));
  const comments = rest.flatMap((line) => (line.includes("#") ? [line.slice(line.indexOf("#"))] : []));
  const gap = old.value === "" && before.endsWith(":") ? " " : "";
  return {
    line: old.line,
    count: old.endLine - old.line,
    replace: [`${before}${gap}${value}${after}`, ...comments],
  };
}

function addHeader(recipe: Recipe, stage: Stage, key: string, value: string): Edit {
  const bootstrap = stage.header.get("bootstrap");
  if (!bootstrap) {
    throw new Failure("failed", "the stage has no header", {
      code: "recipe-not-editable",
      why: "it has no `Bootstrap:` line, so Apptainer cannot build it",
      remedy: "begin the stage with a `Bootstrap:` line",
      place: { path: recipe.path, line: stage.line },
    });
  }
  return { at: bootstrap.endLine, insert: [`${key[0]!.toUpperCase()}${key.slice(1)}: ${value}`] };
}

/** Below Apptainer's limit, which includes the header line of the next section. */
const blockLimit = 60_000;

/**
 * Distributes lines over several occurrences of a section below Apptainer's limit; Apptainer joins them again.
 * @param header the header line of each, `%post`
 * @returns blocks with their header line; none for no lines
 * @throws Failure `failed` for a line that is too long for any section
 */
export function splitBlocks(lines: readonly string[], header: string): string[][] {
  const blocks: string[][] = [];
  let size = blockLimit;
  for (const line of lines) {
    const length = Buffer.byteLength(line) + 2;
    if (length + header.length + 2 > blockLimit) {
      throw new Failure("failed", `the line "${shorten(line)}" is too long for a recipe`, {
        code: "section-too-long",
        why: `it has ${length - 2} bytes, and a section must be shorter than 64 KiB`,
        remedy: "put the text in a file and copy it with %files",
      });
    }
    if (size + length > blockLimit) {
      blocks.push([header]);
      size = header.length + 2;
    }
    blocks.at(-1)!.push(line);
    size += length;
  }
  return blocks;
}
