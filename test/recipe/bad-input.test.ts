import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toCorpusForm } from "../../src/cli/corpus-form.ts";
import { Failure } from "../../src/failure.ts";
import { afterLastPost, type Edit, editRecipe, firstPostLine } from "../../src/recipe/edit.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { buildArguments, substitute } from "../../src/recipe/template.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";
import { failureOf, recipeOf } from "./support.ts";

const head = "Bootstrap: docker\nFrom: a\n";
const size = 10_000_000;
const fill = (text: string) => text.repeat(Math.ceil(size / text.length));

/** Recipes of 10 MB, each of which a careless reader takes minutes for, or dies of. */
const large: Record<string, string | Buffer> = {
  "one line": fill("x"),
  "empty lines": fill("\n"),
  "carriage returns": fill("\r"),
  blanks: `${head}%post\n${fill(" ")}`,
  "NUL bytes": Buffer.alloc(size),
  "bytes that are no UTF-8": Buffer.alloc(size, 0xff),
  "broken UTF-8 in lines": Buffer.concat([
    Buffer.from(`${head}%post\n`),
    Buffer.from(fill("\xe2\x82\n"), "latin1"),
  ]),
  stages: fill("Bootstrap: a\n"),
  "stages of templates": fill("Bootstrap: {{ a }}\n"),
  "sections with a body": head + fill("%post\nx\n"),
  apps: head + Array.from({ length: 500_000 }, (_, i) => `%apprun ${i}\nx\n`).join(""),
  "unknown sections": head + fill("%x\n"),
  "files of different arguments":
    head + Array.from({ length: 500_000 }, (_, i) => `%files from ${i}\nx y\n`).join(""),
  labels: head + fill(`%labels\nA b\n`),
  "percent signs": fill("%"),
  "continued header values": "Bootstrap: \\\n".repeat(700_000),
  "open templates": head + fill("%post\n{{ aaaaaaaaaaaaaaaaaaaa\n"),
  "open template braces": head + fill(`%files\n${"{".repeat(60_000)}\n`),
  "templates in one file name": head + fill(`%files\n${"{{a}}".repeat(12_000)}\n`),
  templates: `${head}%arguments\na=1\n${fill(`%post\n${"{{ a }}\n".repeat(5000)}`)}`,
  "templates behind a comment": `${head}%arguments\na=1\n${fill(`%post\n# ${"{{a}}".repeat(12_000)}\n`)}`,
  "argument lines": head + fill("%arguments\na=1\nb={{a}}\n"),
};

describe("10 MB of", () => {
  for (const [name, content] of Object.entries(large)) {
    test(`${name} is read or refused within seconds`, async () => {
      const bytes = Buffer.from(content as string);
      await withinProcessorTime(() => {
        try {
          const recipe = parseRecipe(bytes, "large.def");
          toCorpusForm(recipe);
          buildArguments(recipe, {});
          substitute(recipe, { a: "1" });
        } catch (error) {
          assert.ok(error instanceof Failure, `${error}`);
        }
      });
    });
  }
});

describe("templates that nest", () => {
  test("in themselves, many times, are refused", () => {
    const recipe = recipeOf("Bootstrap: docker\nFrom: {{ A }}\n");
    const failure = failureOf(() => substitute(recipe, { A: "{{ A }}".repeat(40) }));
    assert.match(failure.message, /"A" is too long/);
  });

  test("in each other, deeply, are filled in once", () => {
    const depth = 1000;
    const given = Object.fromEntries(
      Array.from({ length: depth }, (_, i) => [`A${i}`, `{{ A${i + 1} }}{{ A${i + 1} }}`]),
    );
    const from = substitute(recipeOf("Bootstrap: docker\nFrom: {{ A0 }}\n"), given).stages[0]?.header.get(
      "from",
    )?.value;
    assert.equal(from, "{{ A2 }}{{ A2 }}{{ A2 }}{{ A2 }}");
  });

  test("into more than 64 MiB are refused with the line", () => {
    const recipe = recipeOf(`Bootstrap: docker\n${"%post\n{{ A }}\n".repeat(2000)}`);
    const failure = failureOf(() => substitute(recipe, { A: "x".repeat(60_000) }));
    assert.match(failure.message, /with its build arguments is too long/);
    assert.ok((failure.place?.line ?? 0) > 2000);
  });
});

test("NUL bytes and bytes that are no UTF-8 are text like any other, one sign a byte", () => {
  const bytes = Buffer.from("Bootstrap: docker\nFrom: a\0b\xff\xe2\x82\xe2\x82\xac\n", "latin1");
  assert.equal(recipeOf(bytes).stages[0]?.header.get("from")?.value, "a\0b\uFFFD\uFFFD\uFFFD€");
});

test("__proto__ and its kin are names like any other", () => {
  const recipe = recipeOf(
    `${head}%labels\n__proto__ x\n%apprun __proto__\nx\n%arguments\n__proto__=1\n%post\n{{ __proto__ }}\n`,
  );
  const stage = JSON.parse(JSON.stringify(toCorpusForm(recipe).stages[0]));
  assert.deepEqual(Object.entries(stage.labels), [["__proto__", "x"]]);
  assert.equal(stage.sections.post.script, "1\n");
  assert.deepEqual(Object.keys(buildArguments(recipe, {}).stages[0]!), ["__proto__"]);
});

test("a recipe of 10 MB is edited within seconds, every other byte kept", async () => {
  const recipe = recipeOf(`${head}${`%post\n${"echo x\xff\n".repeat(5000)}`.repeat(250)}`);
  const edits: Edit[] = [
    { at: firstPostLine(recipe.stages[0]!)!, insert: ["%post", "first"], sections: true },
    { at: afterLastPost(recipe.stages[0]!)!, insert: ["%post", "last"], sections: true },
  ];
  const edited = await withinProcessorTime(() => editRecipe(recipe, edits));
  const whole = Buffer.from(recipe.bytes).toString("latin1");
  const expected = `${head}%post\nfirst\n${whole.slice(head.length)}%post\nlast\n`;
  assert.ok(Buffer.from(edited).toString("latin1") === expected);
});
