import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { argumentsToGiveAgain, parseArgumentFile } from "../../src/recipe/arguments.ts";
import { buildArguments, substitute } from "../../src/recipe/template.ts";
import { failureOf, recipeOf } from "./support.ts";

const two = `Bootstrap: docker
From: a:{{ V }}
Stage: one
%arguments
V=1
W = w {{ V }}
%post
echo {{W}} # {{ NOPE }}
Bootstrap: docker
From: b:{{V}}
%arguments
V=2
`;

describe("build arguments", () => {
  test("have defaults of their own in every stage; given ones win over a file's, and these over defaults", () => {
    const recipe = recipeOf(two);
    assert.deepEqual(buildArguments(recipe, {}), {
      stages: [{ V: "1", W: "w 1" }, { V: "2" }],
      undefinedNames: [],
      unusedNames: [],
    });
    const file = Buffer.from("V = 8\nW=9\nno pair\n=x\nX=\n");
    assert.deepEqual(buildArguments(recipe, { V: " 7 " }, file), {
      stages: [{ V: "7", W: "9" }, { V: "7" }],
      undefinedNames: [],
      unusedNames: ["X"],
    });
  });

  test("that nothing defines are named, and refused with their place", () => {
    const recipe = recipeOf("Bootstrap: docker\nFrom: ä{{ A }}{{ B }}\n%arguments\nA=\n");
    assert.deepEqual(buildArguments(recipe, {}).undefinedNames, ["B"]);
    const failure = failureOf(() => substitute(recipe, {}));
    assert.match(failure.message, /"B" has no value/);
    assert.deepEqual(failure.place, { path: "test.def", line: 2, column: 15 });
  });

  test("of an argument file: the last of a name wins, values keep their quotes", () => {
    assert.deepEqual(
      [...parseArgumentFile(Buffer.from('a=1\na="2"\r\n# c=3\n'))],
      [
        ["a", '"2"'],
        ["# c", "3"],
      ],
    );
  });

  test("that name each other are filled in once", () => {
    const recipe = recipeOf("Bootstrap: docker\nFrom: {{ A }}\n");
    const given = { A: "{{ B }}-{{B}}-{{ X }}", B: "{{ C }}", C: "c" };
    assert.equal(substitute(recipe, given).stages[0]?.header.get("from")?.value, "{{ C }}-{{ C }}-{{ X }}");
  });
});

describe("substitution", () => {
  test("keeps lines and stages in place and fills each stage from its own arguments", () => {
    const recipe = substitute(recipeOf(`# top\n${two}`), {});
    assert.deepEqual(
      recipe.stages.map((stage) => [stage.line, stage.name, stage.header.get("from")?.value]),
      [
        [2, "one", "a:1"],
        [10, "", "b:2"],
      ],
    );
    assert.equal(recipe.stages[0]?.scripts.get("post")?.script, "echo w 1 # {{ NOPE }}\n");
  });

  test("leaves templates in comments, but not behind #! or directly behind #", () => {
    const post = (line: string) =>
      substitute(recipeOf(`Bootstrap: x\n%post\n${line}\n`), { A: "1" }).stages[0]?.scripts.get("post")
        ?.script;
    assert.equal(post("# {{ A }}"), "# {{ A }}\n");
    assert.equal(post("#{{ A }} {{ A }}"), "#1 1\n");
    assert.equal(post("#! {{ A }}"), "#! 1\n");
    assert.equal(post("{{ A }} # {{ A }}"), "1 # {{ A }}\n");
    assert.equal(post("{{ .A }} {{x.y}} {{}} {{ a b }}"), "{{ .A }} {{x.y}} {{}} {{ a b }}\n");
    assert.equal(post("{{\nA }}"), "1\n");
  });

  test("makes no new stage, whatever a value brings", () => {
    const recipe = recipeOf("Bootstrap: docker\n%post\n{{ A }}\nBootstrap: docker\n%post\nb\n");
    const substituted = substitute(recipe, { A: "a\nBootstrap: x" });
    assert.deepEqual(
      substituted.stages.map((stage) => [stage.line, stage.scripts.get("post")?.script]),
      [
        [1, "a\nBootstrap: x\n"],
        [5, "b\n"],
      ],
    );
  });

  test("keeps bytes that are no UTF-8", () => {
    const bytes = Buffer.concat([
      Buffer.from("Bootstrap: x\n%post\n"),
      Buffer.from([0xff, 0xe2, 0x82]),
      Buffer.from("{{A}}\n"),
    ]);
    const out = Buffer.from(substitute(recipeOf(bytes), { A: "é" }).bytes);
    assert.equal(out.toString("latin1"), "Bootstrap: x\n%post\n\xff\xe2\x82\xc3\xa9\n");
  });
});

test("arguments to give again are those that a recipe uses and does not have by default", () => {
  const recipe = recipeOf(
    "Bootstrap: docker\nFrom: debian:{{ tag }}\n\n%arguments\n    tag=12\n    word=one\n\n%post\n    echo {{ word }} {{ mirror }}\n",
  );
  const earlier = { tag: "12", word: "two", mirror: "http://a", gone: "x" };
  assert.deepEqual(argumentsToGiveAgain(recipe, earlier), [
    ["word", "two"],
    ["mirror", "http://a"],
  ]);
});
