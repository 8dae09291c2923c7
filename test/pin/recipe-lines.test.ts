import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import type { BuiltLock } from "../../src/lock/schema.ts";
import { formatLock } from "../../src/lock/write.ts";
import { lockedRecipe, pinsOf } from "../../src/pin/locked-recipe.ts";
import { lineInRecipe, takeRecipe } from "../../src/pin/recipe-lines.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { buildArguments } from "../../src/recipe/template.ts";
import { deb, lockOf, present } from "../lock/sample.ts";

/** The locked recipe of these bytes, with pins, a pinned base in each stage that can have one, and build arguments. */
function locked(bytes: Buffer): Uint8Array {
  const recipe = parseRecipe(bytes, "x.def");
  const names = buildArguments(recipe, {}).undefinedNames;
  const lock = lockOf({ dpkg: present(deb("jq", "1.6-2")) }) as BuiltLock;
  lock.inputs = { ...lock.inputs, arguments: Object.fromEntries(names.map((name) => [name, "value"])) };
  lock.bases = recipe.stages.map(({ index, header }) => ({
    stage: index,
    bootstrap: header.get("bootstrap")?.value ?? "",
    written: header.get("from")?.value ?? "",
    indexDigest: `sha256:${"a".repeat(64)}`,
    imageSha256: "b".repeat(64),
  }));
  return lockedRecipe(recipe, lock, pinsOf(lock, recipe), formatLock(lock));
}

describe("the recipe is taken out of its locked recipe, byte for byte", () => {
  const plain = "Bootstrap: docker\nFrom: debian:12 # stable\n\n%post\n    true\n";
  const cases: Record<string, string | Buffer> = {
    plain,
    "without a line end at its end": plain.trimEnd(),
    "with CR LF": plain.replaceAll("\n", "\r\n"),
    "with CR LF, cut off after the CR": plain.replaceAll("\n", "\r\n").slice(0, -1),
    "without %post": "Bootstrap: docker\nFrom: debian:12",
    "with sections behind %post": `${plain}%runscript\n    exec true`,
    "with arguments": "Bootstrap: docker\nFrom: debian:{{ tag }}\n\n%post\n    echo {{ word }}\n",
    "with a From line over several lines": "Bootstrap: docker\nFrom: debian:\\\n12 # é\n\n%post\n    true\n",
    "not in UTF-8": Buffer.from(
      "Bootstrap: docker\nFrom: debian:12 # \xe9\n\n%post\n    echo \xff\n",
      "latin1",
    ),
    "of several stages": `${plain}\nBootstrap: library\nFrom: alpine:3\nStage: two\n\n%post\n    true\n`,
    "with its own line of this kind": `# recipe [[1,2]]\n${plain}`,
    "with empty lines around": `\n\n\n${plain}\n\n\n`,
  };
  for (const [what, text] of Object.entries(cases)) {
    test(what, () => {
      const bytes = Buffer.from(text as string);
      assert.deepEqual(takeRecipe(locked(bytes))?.toString("latin1"), bytes.toString("latin1"));
    });
  }

  const corpus = join(import.meta.dirname, "../../../shared/corpus");
  test("every recipe of the corpus", { skip: !existsSync(corpus) && "the corpus is not here" }, () => {
    const lines = readFileSync(join(corpus, "verdicts.jsonl"), "utf8").trimEnd().split("\n");
    let seen = 0;
    for (const { file, ok } of lines.map((line) => JSON.parse(line))) {
      if (!ok) continue;
      const bytes = readFileSync(join(corpus, "recipes", file));
      let made: Uint8Array;
      try {
        made = locked(bytes);
      } catch (error) {
        // What cannot be locked at all, as a section that is too long with pins.
        assert.ok(error instanceof Failure, file);
        continue;
      }
      seen++;
      assert.ok(takeRecipe(made)?.equals(bytes), file);
    }
    assert.ok(seen > 1000, String(seen));
  });
});

describe("what does not say where the recipe is gives nothing", () => {
  const text = Buffer.from(locked(Buffer.from("Bootstrap: docker\nFrom: a\n"))).toString();
  const fifth = text.split("\n")[4]!;
  for (const other of [
    "# recipe",
    "# recipe {}",
    "# recipe [[0,1]]",
    "# recipe [[1,2.5]]",
    "# recipe [null]",
    "# x",
  ])
    test(other, () => assert.equal(takeRecipe(Buffer.from(text.replace(fifth, other))), undefined));
  test("an empty file", () => assert.equal(takeRecipe(Buffer.alloc(0)), undefined));
  test("a number of lines beyond the file gives what there is, and is then another recipe", () => {
    const beyond = takeRecipe(Buffer.from(text.replace(fifth, "# recipe [[1,999999999999]]")));
    assert.equal(beyond?.toString().split("\n").length, text.split("\n").length);
  });
});

test("a line of the locked recipe is found in the recipe, also behind lines that gave way", () => {
  const text = "Bootstrap: docker\nFrom: debian:12\n\n%post\n    first\n    second\n";
  const made = locked(Buffer.from(text));
  const lines = Buffer.from(made).toString().split("\n");
  const at = (line: string) => lineInRecipe(made, lines.indexOf(line) + 1);
  assert.deepEqual([at("    first"), at("    second"), at("set -e +x")], [5, 6, undefined]);
});
