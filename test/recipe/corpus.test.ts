import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { toCorpusForm } from "../../src/cli/corpus-form.ts";
import { Failure } from "../../src/failure.ts";
import { editRecipe, replaceHeader } from "../../src/recipe/edit.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";

const corpus = join(import.meta.dirname, "../../../shared/corpus");
const absent = existsSync(corpus) ? false : `the corpus is not here: ${corpus}`;

interface CorpusLine {
  file: string;
  ok: boolean;
  error?: string;
  stages?: unknown;
}

function outcome(bytes: Uint8Array, file: string): unknown {
  try {
    return toCorpusForm(parseRecipe(bytes, file)).stages;
  } catch (error) {
    return error;
  }
}

describe("every file of the corpus", { skip: absent }, () => {
  const verdicts = absent
    ? []
    : readFileSync(join(corpus, "verdicts.jsonl"), "utf8")
        .trimEnd()
        .split("\n")
        .map((line): CorpusLine => JSON.parse(line));
  const files = verdicts.map(({ file }) => readFileSync(join(corpus, "recipes", file)));

  test("parses, or fails, as with Apptainer", () => {
    assert.equal(verdicts.length, 1529);
    const differing = verdicts.flatMap(({ file, ok, error, stages }, i) => {
      const ours = outcome(files[i]!, file);
      if (ours instanceof Failure) return ok ? [`${file}: Apptainer parses it; we say ${ours.message}`] : [];
      if (ours instanceof Error) return [`${file}: ${ours}`];
      if (!ok) return [`${file}: we parse it; Apptainer says ${error}`];
      return isDeepStrictEqual(JSON.parse(JSON.stringify(ours)), stages) ? [] : [`${file}: other stages`];
    });
    assert.deepEqual(differing, []);
  });

  test("is parsed in under 2 s of processor time, all together", () => {
    const start = process.cpuUsage();
    verdicts.forEach(({ file }, i) => {
      outcome(files[i]!, file);
    });
    const { user, system } = process.cpuUsage(start);
    assert.ok(user + system < 2_000_000, `${(user + system) / 1000} ms`);
  });

  test("says the same after an edit that says nothing new", () => {
    verdicts.forEach(({ file, ok }, i) => {
      if (!ok) return;
      const recipe = parseRecipe(files[i]!, file);
      const edits = recipe.stages.flatMap((stage) =>
        stage.header.has("from")
          ? [replaceHeader(recipe, stage, "from", stage.header.get("from")!.value)]
          : [],
      );
      const edited = parseRecipe(editRecipe(recipe, edits), file);
      assert.deepEqual(toCorpusForm(edited), toCorpusForm(recipe), file);
      const single = recipe.stages.every(({ header }) => {
        const from = header.get("from");
        return from === undefined || from.endLine === from.line + 1;
      });
      if (single) assert.deepEqual(Buffer.from(edited.bytes), Buffer.from(files[i]!), file);
    });
  });
});
