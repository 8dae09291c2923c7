import { Failure } from "../failure.ts";
import { defaultArguments, givenArguments, templateMatches } from "./arguments.ts";
import { isStageStart, parseStages } from "./parse.ts";
import { type Recipe, type Stage, sectionLimit } from "./types.ts";

/** The values of a recipe's templates. */
export interface BuildArguments {
  /** For each stage, the names in its templates and their values. */
  stages: Record<string, string>[];
  /** Names without a value, in order of appearance; Apptainer refuses to build. */
  undefinedNames: string[];
  /** Given names that no stage uses; Apptainer refuses to build. */
  unusedNames: string[];
}

/** Limit in bytes for the substituted text, because values that contain other values can grow exponentially. */
const outputLimit = 64 * 1024 * 1024;

/**
 * The build arguments of a recipe. Given ones take precedence over those of the argument file, and these over the
 * stage's `%arguments`. A value may contain templates, which are filled in once, not again in the result.
 * @param given name → value, as with `--build-arg`
 * @param argFile bytes of a `--build-arg-file`
 * @throws Failure `usage` if a value becomes longer than a section can be
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
 * The recipe that Apptainer builds: every stage with its templates filled in, parsed again. Templates in comments stay:
 * those after a `#` on their line that is followed by anything but `!`.
 * @throws Failure `usage` with its place for a name without a value, for a result over 64 MiB, and for an invalid
 * result
 */
export function substitute(recipe: Recipe, given: Record<string, string>, argFile?: Uint8Array): Recipe {
  return fill(recipe, givenArguments(given, argFile), () => true);
}

/**
 * The recipe with filled-in templates in all stages whose own `%arguments` define every name; other stages stay as
 * written. This is the form of the corpus.
 * @throws Failure as {@link substitute}
 */
export function substituteDefaults(recipe: Recipe): Recipe {
  const outer = new Map<string, string>();
  return fill(recipe, outer, (text, values) => {
    for (const { name } of templatesOf(text)) if (values.get(name) === undefined) return false;
    return true;
  });
}

/** Fills in the stages selected by `wanted`. */
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
  /** Lines outside of stages stay as they are; Apptainer drops them. */
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

/** The values of the names in one stage, each computed once. */
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
      // Apptainer replaces all occurrences once per occurrence, so a value that contains its own name multiplies.
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
      code: "build-argument-too-long",
      why: `with the arguments in it, it has ${length} characters, more than a section can have`,
      remedy: "shorten the values, or remove the templates in them",
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

/** The bytes of a stage as latin1, so that offsets are those of bytes and invalid UTF-8 is kept. */
function stageText(recipe: Recipe, stage: Stage): string {
  const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
  return bytes.toString("latin1", recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
}

/**
 * The templates to fill in. A template stays if it has a `#` before it, followed by a character other than `!`, on the
 * same line and after the previous template that is filled in.
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
      throw new Failure("usage", "the recipe with its build arguments is too long", {
        code: "build-argument-too-long",
        why: `it has more than ${outputLimit / 1024 / 1024} MiB`,
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
    code: "build-argument-undefined",
    why: `it is neither given nor defined in the %arguments of this stage of ${recipe.path}`,
    remedy: `pass \`--build-arg ${name}=VALUE\`, or add \`${name}=VALUE\` to the stage's %arguments`,
    place,
  });
}
