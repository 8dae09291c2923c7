import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toCorpusForm } from "../../src/cli/corpus-form.ts";
import { Failure } from "../../src/failure.ts";
import {
  afterLastBuildScript,
  afterLastPost,
  type Edit,
  editRecipe,
  firstPostLine,
  replaceHeader,
  stageEnd,
} from "../../src/recipe/edit.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { buildArguments, substitute } from "../../src/recipe/template.ts";
import type { Recipe } from "../../src/recipe/types.ts";
import { randomOf } from "./support.ts";

/** STX_FUZZ_SEED repeats a run; the seed is in every message. */
const seed = Number(process.env.STX_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32));
const random = randomOf(seed);
const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!;

const keys = ["Bootstrap", "BOOTSTRAP", "From", "from", "Stage", "OtherURL1", "Include"];
const oddKeys = ["OtherURL", "Foo", "boot\u017ftrap", "{{ A }}"];
const sections = ["post", "POST", "help", "files", "labels", "arguments", "setup", "apprun a", "appfiles b"];
const oddSections = ["odd", "AppRun x", "apprun", "post\t", "%post", ""];
const blanks = ["", " ", "  ", "\t", "\u00a0", "\u0085", "\v", "\r", "\ufeff"];
const words = [
  ...'a|b|x y|{{ A }}|{{A}}|{{ N }}|{{|}}|""|"q r"|\'|\'s t\'|#|# c|#!|\\|\\n\\|=|A=1|B={{A}}|N=2'.split("|"),
  ...[":", "Bootstrap", "-c", "/bin/bash", "from", "\0", "\ud83d\ude00", "\u0130"],
];

/** Mostly what a recipe may hold, so that many parse; sometimes what it may not. */
const odd = (): boolean => random() < 0.03;

function text(): string {
  let made = odd() ? pick(["%", '"', "Bootstrap:"]) : pick(blanks);
  for (let n = random() * 4; n > 0; n--) made += pick(words) + pick(blanks);
  return made;
}

function line(): string {
  const kind = random();
  if (kind < 0.25)
    return `${odd() ? " " : ""}%${pick(odd() ? oddSections : sections)}${pick(["", "", " "])}${pick(["", ...words])}`;
  return text();
}

function header(): string {
  let made = "";
  for (let n = random() * 4; n > 0; n--) {
    made += `${pick(odd() ? oddKeys : keys)}${odd() ? "" : pick([":", ": ", " :"])}${pick(words)}${pick(["", "", "\\", " # c"])}\n`;
    if (random() < 0.3) made += pick(["\n", "# c\n", " \n"]);
  }
  return made;
}

function recipeBytes(): Buffer {
  let made = "";
  for (let stages = random() * 3; stages > 0; stages--) {
    if (random() < 0.9) made += `${pick(["Bootstrap: x", "bootstrap:"])}\n${header()}%post\n`;
    for (let n = random() * 12; n > 0; n--) made += line() + pick(["\n", "\n", "\n", "\r\n"]);
  }
  const bytes = Buffer.from(made + pick(["", line()]));
  for (let n = random() < 0.2 ? 3 : 0; n > 0 && bytes.length > 0; n--) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return bytes;
}

/** What work gives; undefined where it ends in a Failure. Everything else it throws is a defect. */
function orFailure<T>(bytes: Uint8Array, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw new Error(`seed ${seed}: ${JSON.stringify(Buffer.from(bytes).toString("latin1"))}`, {
      cause: error,
    });
  }
}

function parsed(bytes: Uint8Array): Recipe | undefined {
  return orFailure(bytes, () => parseRecipe(bytes, "fuzz.def"));
}

/** Random bytes in the shape of recipes: those that parse, until there are enough. */
function* recipes(count: number): Generator<Recipe> {
  for (let found = 0; found < count; ) {
    const recipe = parsed(recipeBytes());
    if (recipe) {
      found++;
      yield recipe;
    }
  }
}

describe(`with seed ${seed}`, () => {
  test("parsing throws nothing but Failure, with a place inside of the file", () => {
    for (let i = 0; i < 20_000; i++) {
      const bytes = recipeBytes();
      try {
        parseRecipe(bytes, "fuzz.def");
      } catch (error) {
        assert.ok(error instanceof Failure, `seed ${seed}: ${error}`);
        const { line: at, column } = error.place ?? {};
        const lines = bytes.toString("latin1").split("\n").length;
        assert.ok(at! >= 1 && at! <= lines && column! >= 1, `seed ${seed}: ${JSON.stringify(error.place)}`);
      }
    }
  });

  test("stages and sections of what parses lie in order, and places hold what they say", () => {
    for (const recipe of recipes(2000)) {
      let end = 1;
      for (const stage of recipe.stages) {
        assert.ok(stage.line >= end && stage.endLine > stage.line, `seed ${seed}`);
        end = stage.line;
        for (const section of stage.sections) {
          assert.ok(section.line >= end && section.endLine <= stage.endLine, `seed ${seed}`);
          assert.equal(recipe.lines[section.line - 1]?.[section.column - 1], "%", `seed ${seed}`);
          end = section.endLine;
        }
        end = stage.endLine;
      }
      assert.ok(end <= recipe.lines.length + 1);
      JSON.stringify(toCorpusForm(recipe));
    }
  });

  test("substitution throws nothing but Failure, and leaves a recipe without templates alone", () => {
    for (const recipe of recipes(2000)) {
      const given = pick([{}, { A: "1" }, { A: "{{ N }} {{N}}", N: "{{ A }}" }, { A: "1", N: "%post\nx" }]);
      orFailure(recipe.bytes, () => buildArguments(recipe, given));
      const substituted = orFailure(recipe.bytes, () => substitute(recipe, given));
      const untouched = !/\{\{\s*\w+\s*\}\}/.test(Buffer.from(recipe.bytes).toString("latin1"));
      if (untouched)
        assert.deepEqual(Buffer.from(substituted!.bytes), Buffer.from(recipe.bytes), `seed ${seed}`);
    }
  });

  test("an edit changes what it says and keeps every other byte", () => {
    for (const recipe of recipes(4000)) {
      const edits = editsOf(recipe);
      const edited = orFailure(recipe.bytes, () => editRecipe(recipe, edits));
      if (!edited) continue;
      assert.ok(parsed(edited), `seed ${seed}: the result is no recipe`);
      assert.deepEqual(
        withoutMarked(edited),
        withoutMarked(recipe.bytes),
        `seed ${seed}: ${JSON.stringify(edits)}`,
      );
    }
  });

  test("a replaced header value is read back, and nothing else of the recipe changes its meaning", () => {
    for (const recipe of recipes(2000)) {
      const stage = pick(recipe.stages);
      const edited = orFailure(recipe.bytes, () =>
        editRecipe(recipe, [replaceHeader(recipe, stage, "from", "new@x")]),
      );
      if (!edited) continue;
      const expected = toPlain(recipe);
      expected[stage.index]!.header.from = "new@x";
      assert.deepEqual(toPlain(parseRecipe(edited, "fuzz.def")), expected, `seed ${seed}`);
    }
  });
});

const mark = "#stx-mark";

function editsOf(recipe: Recipe): Edit[] {
  const stage = pick(recipe.stages);
  const places = [firstPostLine(stage), afterLastPost(stage), afterLastBuildScript(stage), stageEnd(stage)];
  const edits: Edit[] = [];
  for (const at of places) {
    if (at !== undefined && random() < 0.6)
      edits.push({ at, insert: [`%post ${mark}`, `: ${mark}`], sections: true });
  }
  return edits;
}

/** Bytes without the lines that the test's edits put in, and without a line end at the very end. */
function withoutMarked(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes)
    .toString("latin1")
    .split(/(?<=\n)/);
  return lines
    .filter((each) => !each.includes(mark))
    .join("")
    .replace(/\r?\n?$/, "");
}

function toPlain(recipe: Recipe) {
  return recipe.stages.map((stage) => ({
    name: stage.header.get("stage")?.value ?? "",
    header: Object.fromEntries([...stage.header].map(([key, { value }]) => [key, value])),
    scripts: Object.fromEntries(stage.scripts),
    files: stage.files.map(({ args, files }) => [
      args,
      files.map(({ source, destination }) => [source, destination]),
    ]),
    labels: [...stage.labels].map(([key, { value }]) => [key, value]),
    apps: Object.fromEntries(stage.apps),
  }));
}
