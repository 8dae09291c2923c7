import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  afterLastBuildScript,
  afterLastPost,
  type Edit,
  editRecipe,
  firstPostLine,
  replaceHeader,
  splitBlocks,
  stageEnd,
} from "../../src/recipe/edit.ts";
import type { Stage } from "../../src/recipe/types.ts";
import { failureOf, recipeOf } from "./support.ts";

function edited(text: string, edits: (stage: Stage) => Edit[]): string {
  const recipe = recipeOf(text);
  return Buffer.from(editRecipe(recipe, edits(recipe.stages[0]!))).toString();
}

const plain = "Bootstrap: docker\nFrom: debian:12\n\n%post\nb\n\n%test\nt\n";

describe("an edit", () => {
  test("inserts a section before the first %post and after the last, in Apptainer's order", () => {
    const text = edited(plain, (stage) => [
      { at: firstPostLine(stage)!, insert: ["%post", "a"], sections: true },
      { at: afterLastPost(stage)!, insert: ["%post", "c"], sections: true },
    ]);
    assert.equal(text, "Bootstrap: docker\nFrom: debian:12\n\n%post\na\n%post\nb\n\n%post\nc\n%test\nt\n");
    assert.equal(recipeOf(text).stages[0]?.scripts.get("post")?.script, "a\nb\n\nc\n");
  });

  test("keeps the order of insertions at one line, and puts them before a replacement there", () => {
    const text = edited(plain, () => [
      { line: 5, replace: ["B"] },
      { at: 5, insert: ["1"] },
      { at: 5, insert: ["2"] },
    ]);
    assert.match(text, /%post\n1\n2\nB\n\n%test/);
  });

  test("uses the file's line end, and keeps the odd ones out", () => {
    const text = edited("Bootstrap: docker\r\nFrom: x\r\n%post\r\na\nb\r\n", () => [
      { at: 4, insert: ["z"] },
      { line: 4, replace: ["A", "AA"] },
    ]);
    assert.equal(text, "Bootstrap: docker\r\nFrom: x\r\n%post\r\nz\r\nA\r\nAA\nb\r\n");
  });

  test("ends the last line of a file before it appends to it", () => {
    const text = edited("Bootstrap: docker\n%post\na", (stage) => [
      { at: stageEnd(stage), insert: ["%post", "b"], sections: true },
    ]);
    assert.equal(text, "Bootstrap: docker\n%post\na\n%post\nb\n");
    assert.equal(
      edited("Bootstrap: docker\n%post\na", () => [{ line: 3, replace: ["b"] }]),
      "Bootstrap: docker\n%post\nb",
    );
  });

  test("appends to a stage before the next one's Bootstrap:", () => {
    const text = edited("Bootstrap: a\n%post\n1\nBootstrap: b\n%post\n2\n", (stage) => [
      { at: stageEnd(stage), insert: ["%test", "t"], sections: true },
    ]);
    assert.deepEqual(
      recipeOf(text).stages.map((stage) => [...stage.scripts.keys()]),
      [["post", "test"], ["post"]],
    );
  });

  test("keeps bytes that are no UTF-8 and NUL bytes", () => {
    const bytes = Buffer.from("Bootstrap: x\n%post\n\xff\x00\xe2\n", "latin1");
    const out = editRecipe(recipeOf(bytes), [{ at: 3, insert: ["ä"] }]);
    assert.equal(Buffer.from(out).toString("latin1"), "Bootstrap: x\n%post\n\xc3\xa4\n\xff\x00\xe2\n");
  });
});

describe("an edit is refused", () => {
  const refused = (edits: Edit[]) => failureOf(() => editRecipe(recipeOf(plain), edits));

  test("when a line would begin a section or a stage", () => {
    for (const line of ["%s", "  %d\\n", "Bootstrap: x", "bootSTRAP:"]) {
      const failure = refused([{ at: 5, insert: [line] }]);
      assert.equal(failure.kind, "failed");
      assert.match(failure.why ?? "", /start of a section or stage/);
    }
    assert.equal(refused([{ line: 5, replace: ["%s"] }]).kind, "failed");
  });

  test("when a line would be taken for a template, over two lines too, unless it is meant", () => {
    assert.match(refused([{ at: 5, insert: ["echo {{ x }}"] }]).message, /cannot add "\{\{ x \}\}"/);
    assert.match(refused([{ at: 5, insert: ["{{", "x }}"] }]).message, /cannot add/);
    const meant = editRecipe(recipeOf(plain), [{ at: 5, insert: ["{{ x }}"], templates: true }]);
    assert.match(Buffer.from(meant).toString(), /\{\{ x \}\}/);
  });

  test("when the section would be longer than Apptainer reads", () => {
    const failure = refused([{ at: 5, insert: ["x".repeat(66_000)] }]);
    assert.equal(failure.kind, "failed");
    assert.match(failure.message, /would be invalid: the section "%post" is too long/);
  });

  test("when it makes no sense: overlaps, lines that are not there, line ends in a line", () => {
    const recipe = recipeOf(plain);
    assert.throws(
      () =>
        editRecipe(recipe, [
          { line: 1, replace: [], count: 3 },
          { line: 2, replace: [] },
        ]),
      RangeError,
    );
    assert.throws(() => editRecipe(recipe, [{ at: 10, insert: ["x"] }]), RangeError);
    assert.throws(() => editRecipe(recipe, [{ at: 0, insert: ["x"] }]), RangeError);
    assert.throws(() => editRecipe(recipe, [{ at: 5, insert: ["a\nb"] }]), RangeError);
  });
});

describe("replaceHeader", () => {
  const replaced = (text: string, key: string, value: string) =>
    edited(text, (stage) => [replaceHeader(recipeOf(text), stage, key, value)]);

  test("changes the value alone: blanks, letters of the key and comments stay", () => {
    assert.equal(
      replaced("bootSTRAP:  docker\n  FROM :\tx:1   # why\n", "from", "y@z"),
      "bootSTRAP:  docker\n  FROM :\ty@z   # why\n",
    );
    assert.equal(replaced("Bootstrap: docker\nFrom:\n", "From", "y"), "Bootstrap: docker\nFrom: y\n");
    assert.equal(
      replaced("Bootstrap: docker\nFrom: {{ B }} # {{ C }}\n", "from", "y"),
      "Bootstrap: docker\nFrom: y # {{ C }}\n",
    );
  });

  test("puts a continued value on one line and keeps its comments", () => {
    const text = replaced("Bootstrap: docker\nFrom: a\\ # one\n  b\\\n c # three\nStage: s\n", "from", "y");
    assert.equal(text, "Bootstrap: docker\nFrom: y # one\n# three\nStage: s\n");
    assert.equal(recipeOf(text).stages[0]?.header.get("from")?.value, "y");
  });

  test("changes the last of a key given twice, and adds one that is missing", () => {
    assert.equal(
      replaced("Bootstrap: d\nFrom: a\nFrom: b\n", "from", "c"),
      "Bootstrap: d\nFrom: a\nFrom: c\n",
    );
    assert.equal(replaced("Bootstrap: d\n\n%post\n", "from", "c"), "Bootstrap: d\nFrom: c\n\n%post\n");
  });

  test("refuses what a header cannot hold", () => {
    for (const value of ["a#b", "a\\", " a", "a\nb"]) {
      assert.equal(failureOf(() => replaced("Bootstrap: d\nFrom: a\n", "from", value)).kind, "failed");
    }
  });
});

describe("blocks", () => {
  test("hold all lines in order, each block under the limit with its header", () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `pin ${i} ${"x".repeat(40)}`);
    const blocks = splitBlocks(lines, "%post");
    assert.equal(blocks.length, 5);
    for (const block of blocks) assert.ok(Buffer.byteLength(block.join("\r\n")) <= 60_000);
    assert.deepEqual(
      blocks.flatMap(([, ...body]) => body),
      lines,
    );
    const text = edited(plain, () => [{ at: 4, insert: blocks.flat(), sections: true }]);
    assert.equal(recipeOf(text).stages[0]?.scripts.get("post")?.script, `${lines.join("\n")}\nb\n\n`);
  });

  test("are none for no lines, and refuse a line no section can hold", () => {
    assert.deepEqual(splitBlocks([], "%post"), []);
    assert.match(
      failureOf(() => splitBlocks(["é".repeat(33_000)], "%post")).message,
      /too long for a recipe/,
    );
  });
});

test("the places of a stage's build scripts", () => {
  const stage = recipeOf("Bootstrap: d\n%post\na\n%appinstall x\nb\n%post\nc\n%appinstall y\nd\n%test\n")
    .stages[0]!;
  assert.equal(firstPostLine(stage), 2);
  assert.equal(afterLastPost(stage), 8);
  assert.equal(afterLastBuildScript(stage), 10);
  const none = recipeOf("Bootstrap: d\n%test\nx\n").stages[0]!;
  assert.deepEqual(
    [firstPostLine(none), afterLastPost(none), afterLastBuildScript(none)],
    [undefined, undefined, undefined],
  );
});
