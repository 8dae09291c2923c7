import { Failure } from "../failure.ts";
import { isSectionHeader, splitFilesLine, splitLabel } from "./files-section.ts";
import { parseHeader, shorten } from "./header.ts";
import { skipSpace, splitLines, toLower, trim, trimEnd } from "./text.ts";
import {
  appSections,
  type FilesBlock,
  type Recipe,
  type Section,
  type Stage,
  sectionLimit,
  standardSections,
} from "./types.ts";

/**
 * Parses a definition file exactly as Apptainer does: here-documents are not recognised, every line that begins with
 * `Bootstrap:` starts a stage, and every line whose first word begins with `%` starts a section.
 * Templates (`{{ name }}`) stay as they are.
 * @param bytes the file; part of the result
 * @param path for messages only
 * @throws Failure `usage` with its place, for exactly the files that Apptainer refuses or crashes on
 * Source: Apptainer's pkg/build/types/parser; the corpus has its results for about 1,500 files.
 */
export function parseRecipe(bytes: Uint8Array, path: string): Recipe {
  return parseStages(bytes, path, stageStarts);
}

/**
 * The same with given starts of stages (indices of lines from 0, the first one 0), because Apptainer does not look for
 * new stages after substitution.
 * @throws Failure as {@link parseRecipe}
 */
export function parseStages(
  bytes: Uint8Array,
  path: string,
  startsOf: (lines: readonly string[]) => readonly number[],
): Recipe {
  const { lines, offsets, eol } = splitLines(bytes);
  const source: Source = { path, bytes, lines, offsets };
  const stages: Stage[] = [];
  const starts = startsOf(lines);
  if (starts.length > stageLimit) {
    throw new Failure("usage", `more than ${stageLimit} stages in the definition file`, {
      code: "recipe-invalid",
      why: "every line that begins with `Bootstrap:` starts a stage",
      remedy: "if these lines belong to a script, let them begin with another character",
      place: { path, line: starts[stageLimit]! + 1, column: 1 },
    });
  }
  starts.forEach((start, i) => {
    const stage = parseStage(source, stages.length, start, starts[i + 1] ?? lines.length);
    if (stage) stages.push(stage);
  });
  if (stages.length === 0) {
    throw new Failure("usage", "no stage in the definition file", {
      code: "recipe-empty",
      why: "it is empty or has only comments",
      remedy: "begin it with `Bootstrap: docker` and `From: <image>`",
      place: { path, line: 1, column: 1 },
    });
  }
  return { path, bytes, lines, offsets, eol, stages };
}

/** Apptainer has no such limit. It bounds the cost of a hostile file. */
const stageLimit = 10_000;

interface Source {
  path: string;
  bytes: Uint8Array;
  lines: readonly string[];
  /** Byte offset of each line, and of the end of the file. */
  offsets: readonly number[];
}

/** Indices of lines, from 0, at which a stage begins. Text above the first `Bootstrap:` is a stage, too. */
function stageStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (isStageStart(lines[i]!)) starts.push(i);
  }
  if (starts[0] !== 0 && lines.length > 0) starts.unshift(0);
  return starts;
}

/** Whether Apptainer starts a new stage at this line, in any section. */
export function isStageStart(line: string): boolean {
  const first = line.charCodeAt(0) | 0x20;
  // With the flags i and u, "ſ" counts as an "s", as it does in Go.
  return first === 0x62 && /^bootstrap:/iu.test(line);
}

/** One stage, or undefined if its lines have no content. Lines from `start` to before `end`, from 0. */
function parseStage(source: Source, index: number, start: number, end: number): Stage | undefined {
  const { path, lines } = source;
  const headers: number[] = [];
  for (let i = start; i < end; i++) if (isSectionHeader(lines[i]!)) headers.push(i);
  const stage: Stage = {
    index,
    name: "",
    line: start + 1,
    endLine: end + 1,
    header: new Map(),
    sections: [],
    scripts: new Map(),
    files: [],
    labels: new Map(),
    apps: new Map(),
    appOrder: [],
  };
  const invalid: Section[] = [];
  if (headers[0] !== start) {
    const sectionsAt = headers[0] ?? end;
    checkLimit(source, start, headers[0], end);
    stage.header = parseHeader(lines.slice(start, sectionsAt), start + 1, path);
  }
  headers.forEach((at, i) => {
    checkLimit(source, at, headers[i + 1], end);
    const section = readSection(source, at, headers[i + 1] ?? end, at === start);
    if (!standardSections.has(section.name) && section.app === undefined) invalid.push(section);
    stage.sections.push(section);
  });
  if (stage.sections.length > 0) mergeSections(stage, source);
  if (invalid.length > 0) throw invalidSections(invalid, lines, path);
  stage.name = stage.header.get("stage")?.value ?? "";
  return isEmptyStage(stage) ? undefined : stage;
}

/** Apptainer reads with a buffer of 64 KiB, into which a section must fit together with its end. */
function checkLimit(source: Source, at: number, next: number | undefined, end: number): void {
  const { offsets, bytes, lines, path } = source;
  const from = offsets[at]!;
  const stageEnd = offsets[end]!;
  // A section ends when the next header line is complete, or when the stage ends with space left in the buffer.
  const nextEnd = next === undefined ? undefined : offsets[next + 1]!;
  if (nextEnd !== undefined && nextEnd - from <= sectionLimit && bytes[nextEnd - 1] === 10) return;
  if (stageEnd - from < sectionLimit) return;
  const size = (next === undefined ? stageEnd : offsets[next]!) - from;
  const what = isSectionHeader(lines[at]!) ? `the section "${shorten(trim(lines[at]!))}"` : "the header";
  throw new Failure("usage", `${what} is too long`, {
    code: "section-too-long",
    why: `it has ${size} bytes, and Apptainer can read less than ${sectionLimit}`,
    remedy:
      "repeat the header line of the section in the middle (Apptainer joins the parts), or move text into a file",
    place: { path, line: at + 1, column: 1 },
  });
}

/** One occurrence of a section. `first`: nothing precedes it in its stage, and then Apptainer trims it. */
function readSection(source: Source, at: number, end: number, first: boolean): Section {
  const { lines, path } = source;
  const body = lines.slice(at + 1, end);
  const written = writtenHeader(lines[at]!);
  if (first && body.every((line) => trim(line) === "")) {
    throw new Failure("usage", `the section "%${shorten(trim(written))}" is empty`, {
      code: "section-empty",
      why: "a section at the start of a file or stage must have a body",
      remedy: "add a body, or move the header (`Bootstrap: …`) above the section",
      place: { path, line: at + 1, column: 1 },
    });
  }
  const [word, ...rest] = written.split(" ");
  const name = first || lines[at]!.startsWith("%") ? toLower(word!) : indentedName(lines[at]!);
  const joined = body.length === 0 ? "" : `${body.join("\n")}\n`;
  const section: Section = {
    name,
    args: rest.join(" "),
    line: at + 1,
    column: lines[at]!.indexOf("%") + 1,
    endLine: end + 1,
    script: first ? trimEnd(joined) : joined,
  };
  // App sections are recognised only in lower case: %AppInstall is not one.
  if (appSections.has(name)) {
    const app = rest[0];
    if (app === undefined) {
      throw new Failure("usage", `missing name of the app after %${name}`, {
        code: "section-app-missing",
        why: "the header line of an app section needs the name of the section, one blank, and the name of the app",
        remedy: `write \`%${name} <app>\``,
        place: { path, line: at + 1, column: 1 },
      });
    }
    if (appSections.has(word!)) {
      section.app = app;
      section.args = rest.slice(1).join(" ");
    }
  }
  return section;
}

/** The header line of a section, starting with its name. */
function writtenHeader(line: string): string {
  let i = skipSpace(line);
  while (line.charCodeAt(i) === 0x25) i++;
  return line.slice(i);
}

/** Apptainer finds no name in an indented header line, unless nothing precedes it in the stage. */
function indentedName(line: string): string {
  return line.startsWith(" ") ? "" : toLower(line.split(" ", 1)[0]!);
}

/** Fills the merged views: scripts joined in file order, with the arguments of the last header that has any. */
function mergeSections(stage: Stage, source: Source): void {
  const scripts = new Map<string, { args: string; parts: string[] }>();
  const files = new Map<string, FilesBlock>();
  const apps = new Set<string>();
  const labels: Section[] = [];
  for (const section of stage.sections) {
    if (section.name === "files") mergeFiles(files, section, source);
    else if (section.name === "labels") labels.push(section);
    else {
      if (section.app !== undefined) apps.add(section.app);
      const key = section.app === undefined ? section.name : `${section.name} ${section.app}`;
      const merged = scripts.get(key) ?? { args: "", parts: [] };
      merged.parts.push(section.script);
      if (writtenHeader(source.lines[section.line - 1]!).includes(" ")) merged.args = section.args;
      scripts.set(key, merged);
    }
  }
  for (const [key, { args, parts }] of scripts) {
    if (standardSections.has(key)) stage.scripts.set(key, { args, script: parts.join("") });
    else stage.apps.set(key, parts.join(""));
  }
  stage.files = [...files.values()];
  stage.appOrder = [...apps];
  for (const { text, line } of joinedLines(labels)) {
    const label = splitLabel(text);
    if (label) stage.labels.set(label.key, { value: label.value, line });
  }
}

/** The joined lines of several occurrences of a section, each with the number of its first line. */
function joinedLines(sections: readonly Section[]): { text: string; line: number }[] {
  const joined: { text: string; line: number }[] = [{ text: "", line: 1 }];
  for (const section of sections) {
    section.script.split("\n").forEach((text, i) => {
      const last = joined.at(-1)!;
      if (i > 0) joined.push({ text, line: section.line + 1 + i });
      else if (last.text === "") joined[joined.length - 1] = { text, line: section.line + 1 };
      else last.text += text;
    });
  }
  return joined;
}

function mergeFiles(files: Map<string, FilesBlock>, section: Section, source: Source): void {
  const block = files.get(section.args) ?? { args: section.args, files: [] };
  files.set(section.args, block);
  for (let i = section.line; i < section.endLine - 1; i++) {
    const raw = source.lines[i]!;
    const line = trim(raw);
    if (line === "" || line.startsWith("#")) continue;
    const words = splitFilesLine(line);
    const column = skipSpace(raw) + 1;
    if (words === undefined) {
      throw new Failure("usage", "a line of %files without a path", {
        code: "files-line-invalid",
        why: "it is only a double quote, on which Apptainer crashes",
        remedy: "write a path in quotes, or remove the line",
        place: { path: source.path, line: i + 1, column },
      });
    }
    block.files.push({ ...words, line: i + 1, column });
  }
}

function invalidSections(invalid: readonly Section[], lines: readonly string[], path: string): Failure {
  const first = invalid[0]!;
  const written = lines[first.line - 1]!;
  const indented = first.column > 1;
  const more = invalid.length > 1 ? ` (and ${invalid.length - 1} more)` : "";
  return new Failure("usage", `unknown section "${shorten(trim(written))}"${more}`, {
    code: "section-unknown",
    why: indented
      ? "the line is indented, and then Apptainer finds no name in it"
      : /^%+\w+\t/.test(written)
        ? "a tab follows the name, and Apptainer reads it as part of the name"
        : "Apptainer reads every line whose first word begins with % as a section, also in here-documents",
    remedy: indented
      ? "remove the blanks before the %; if the line belongs to a script, let it begin with another character"
      : "correct the name; if the line belongs to a script, let it begin with another character",
    place: { path, line: first.line, column: first.column },
  });
}

/** Apptainer drops a stage without content. A section without body and arguments is dropped as well, except %files. */
function isEmptyStage(stage: Stage): boolean {
  if (stage.header.size > 0 || stage.labels.size > 0 || stage.files.length > 0 || stage.apps.size > 0)
    return false;
  for (const { args, script } of stage.scripts.values()) if (args !== "" || script !== "") return false;
  return true;
}
