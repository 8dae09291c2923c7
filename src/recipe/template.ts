import { Failure } from "../failure.ts";
import { defaultArguments, givenArguments, templateMatches } from "./arguments.ts";
import { isStageStart, parseStages } from "./parse.ts";
import { type Recipe, type Stage, sectionLimit } from "./types.ts";

/** What the templates of a recipe become. */
export interface BuildArguments {
  /** For each stage, the names it uses and what stands in their place. */
  stages: Record<string, string>[];
  /** Names that some stage uses and nothing defines, in order of appearance; Apptainer refuses to build. */
  undefinedNames: string[];
  /** Given names that no stage uses; Apptainer refuses to build. */
  unusedNames: string[];
}

/** Substituted text beyond this many bytes is refused: values that hold other values can grow without bound. */
const outputLimit = 64 * 1024 * 1024;

/**
 * The build arguments of a recipe: those given, before those of the argument file, before the stage's `%arguments`.
 * A value may name other arguments; those are filled in once, not again in what they bring.
 * @param given name → value, as with `--build-arg`. @param argFile bytes of a `--build-arg-file`.
 * @throws Failure `usage` where a value grows past what a section can hold
 */
export function buildArguments(
  recipe: Recipe,
  given: Record<string, string>,
  argFile?: Uint8Array,
): BuildArguments {
  const outer = givenArguments(given, argFile);
  const undefinedNames = new Set<string>();
  const used = new Set<string>();
  const stages = recipe.stages.map((stage) => {
    const values = new StageValues(recipe, stage, outer);
    const found = new Map<string, string>();
    for (const { name } of templatesOf(stageText(recipe, stage))) {
      used.add(name);
      const value = values.get(name);
      if (value === undefined) undefinedNames.add(name);
      else found.set(name, value);
    }
    return Object.fromEntries(found);
  });
  const unusedNames = [...outer.keys()].filter((name) => !used.has(name));
  return { stages, undefinedNames: [...undefinedNames], unusedNames };
}

/**
 * The recipe that Apptainer builds: every stage with its templates filled in, and read again. Templates in comments
 * stay as they are: those with a `#` before them on their line that is followed by something else than `!`.
 * @throws Failure `usage` with its place for a name that nothing defines, for a result over 64 MiB, and where the
 * result is no recipe
 */
export function substitute(recipe: Recipe, given: Record<string, string>, argFile?: Uint8Array): Recipe {
  return fill(recipe, givenArguments(given, argFile), () => true);
}

/**
 * The recipe with the templates filled in of those stages whose own `%arguments` define all they use; the other
 * stages stay as written. It is what the corpus shows.
 * @throws Failure as {@link substitute}
 */
export function substituteDefaults(recipe: Recipe): Recipe {
  const outer = new Map<string, string>();
  return fill(recipe, outer, (text, values) => {
    for (const { name } of templatesOf(text)) if (values.get(name) === undefined) return false;
    return true;
  });
}

/** Fills in the stages that `wanted` names. */
function fill(
  recipe: Recipe,
  outer: ReadonlyMap<string, string>,
  wanted: (text: string, values: StageValues) => boolean,
): Recipe {
  const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
  if (!bytes.includes("{{")) return recipe;
  const parts: Buffer[] = [];
  const starts: number[] = [];
  let line = 0;
  let read = 0;
  let size = 0;
  /** Lines that make no stage are left as they are; Apptainer drops them. */
  const keep = (until: number) => {
    for (let i = read; i < until; i++)
      if (i === read || isStageStart(recipe.lines[i]!)) starts.push(line + i - read);
    parts.push(bytes.subarray(recipe.offsets[read], recipe.offsets[until]));
    line += until - read;
  };
  for (const stage of recipe.stages) {
    keep(stage.line - 1);
    starts.push(line);
    const raw = bytes.subarray(recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
    const text = raw.toString("latin1");
    const values = new StageValues(recipe, stage, outer);
    const filled = wanted(text, values) ? fillStage(recipe, stage, text, values, outputLimit - size) : raw;
    for (let at = filled.indexOf(10); at !== -1; at = filled.indexOf(10, at + 1)) line++;
    size += filled.length;
    parts.push(filled);
    read = stage.endLine - 1;
  }
  keep(recipe.lines.length);
  return parseStages(Buffer.concat(parts), recipe.path, () => starts);
}

/** What each name means in one stage, computed once a name. */
class StageValues {
  readonly #recipe: Recipe;
  readonly #outer: ReadonlyMap<string, string>;
  readonly #stage: Stage;
  #defaults: ReadonlyMap<string, string> | undefined;
  readonly #known = new Map<string, string>();

  constructor(recipe: Recipe, stage: Stage, outer: ReadonlyMap<string, string>) {
    this.#recipe = recipe;
    this.#outer = outer;
    this.#stage = stage;
  }

  get(name: string): string | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const own = this.#lookUp(name);
    if (own === undefined) return undefined;
    let value = own;
    for (const { name: inner, start, end } of templateMatches(own)) {
      const put = this.#lookUp(inner);
      // Apptainer replaces every occurrence for every mention, so that a value naming itself multiplies.
      if (put !== undefined) value = replaceAll(value, own.slice(start, end), put, this.#recipe, name);
    }
    this.#known.set(name, value);
    return value;
  }

  #lookUp(name: string): string | undefined {
    this.#defaults ??= defaultArguments(this.#stage);
    return this.#outer.get(name) ?? this.#defaults.get(name);
  }
}

function replaceAll(text: string, what: string, by: string, recipe: Recipe, name: string): string {
  const pieces = text.split(what);
  if (pieces.length === 1) return text;
  const length = text.length + (pieces.length - 1) * (by.length - what.length);
  if (length >= sectionLimit) {
    throw new Failure("usage", `the value of the build argument "${name}" is too long`, {
      why: `the arguments it names make it ${length} characters; no section can hold that`,
      remedy: "shorten the values, or let them not name each other",
      place: { path: recipe.path },
    });
  }
  return pieces.join(by);
}

/** A template in a stage's text, outside of comments. */
interface Found {
  name: string;
  start: number;
  end: number;
}

/** The bytes of a stage, one character each: offsets hold, and what is no UTF-8 stays what it is. */
function stageText(recipe: Recipe, stage: Stage): string {
  const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
  return bytes.toString("latin1", recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
}

/**
 * The templates that are filled in. One is left alone when a `#` precedes it, with a character behind it that is not
 * `!`, on the same line and after the last template that was filled in.
 */
function* templatesOf(text: string): Generator<Found> {
  let scanned = 0;
  let commented = false;
  let newline = -1;
  let nextNewline = text.indexOf("\n");
  for (const { name, start, end } of templateMatches(text)) {
    while (nextNewline !== -1 && nextNewline < start) {
      newline = nextNewline;
      nextNewline = text.indexOf("\n", newline + 1);
    }
    if (newline >= scanned) {
      scanned = newline;
      commented = false;
    }
    for (; !commented && scanned < start - 1; scanned++) {
      commented = text[scanned] === "#" && text[scanned + 1] !== "!";
    }
    if (commented) continue;
    scanned = end;
    yield { name, start, end };
  }
}

function fillStage(recipe: Recipe, stage: Stage, text: string, values: StageValues, limit: number): Buffer {
  const parts: string[] = [];
  let done = 0;
  let size = text.length;
  for (const { name, start, end } of templatesOf(text)) {
    const value = values.get(name);
    if (value === undefined) throw undefinedName(name, recipe, placeOf(recipe, stage, text, start));
    const bytes = Buffer.from(value, "utf8").toString("latin1");
    size += bytes.length - (end - start);
    if (size > limit) {
      throw new Failure("usage", "the recipe is too long once its build arguments are filled in", {
        why: `it grows past ${outputLimit / 1024 / 1024} MiB`,
        remedy: "shorten the values of the build arguments",
        place: placeOf(recipe, stage, text, start),
      });
    }
    parts.push(text.slice(done, start), bytes);
    done = end;
  }
  parts.push(text.slice(done));
  return Buffer.from(parts.join(""), "latin1");
}

function placeOf(recipe: Recipe, stage: Stage, text: string, at: number) {
  const lineStart = text.lastIndexOf("\n", at) + 1;
  const above = text.slice(0, lineStart).split("\n").length - 1;
  const column = Buffer.from(text.slice(lineStart, at), "latin1").toString("utf8").length + 1;
  return { path: recipe.path, line: stage.line + above, column };
}

function undefinedName(
  name: string,
  recipe: Recipe,
  place: { path: string; line: number; column: number },
): Failure {
  return new Failure("usage", `the build argument "${name}" has no value`, {
    why: `neither a given build argument nor the %arguments of this stage of ${recipe.path} define it`,
    remedy: `give \`--build-arg ${name}=<value>\`, or add \`${name}=<value>\` to the stage's %arguments`,
    place,
  });
}
