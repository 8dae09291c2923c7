import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { toCorpusForm } from "../../src/recipe/corpus-form.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";

const corpus = join(import.meta.dirname, "../../../shared/corpus");
const absent = existsSync(corpus) ? false : `the corpus is not here: ${corpus}`;

interface CorpusLine {
  file: string;
  ok: boolean;
  error?: string;
  stages?: unknown;
}

test("every file of the corpus parses, or fails, as with Apptainer, in under 2 s", { skip: absent }, () => {
  const verdicts = readFileSync(join(corpus, "verdicts.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): CorpusLine => JSON.parse(line));
  assert.equal(verdicts.length, 1529);
  const differing: string[] = [];
  let milliseconds = 0;
  for (const verdict of verdicts) {
    const bytes = readFileSync(join(corpus, "recipes", verdict.file));
    const start = performance.now();
    try {
      const { stages } = toCorpusForm(parseRecipe(bytes, verdict.file));
      milliseconds += performance.now() - start;
      if (!verdict.ok) differing.push(`${verdict.file}: we parse it; Apptainer says ${verdict.error}`);
      else assert.deepEqual(JSON.parse(JSON.stringify(stages)), verdict.stages);
    } catch (error) {
      if (error instanceof assert.AssertionError) differing.push(`${verdict.file}: ${error.message}`);
      else if (!(error instanceof Failure)) differing.push(`${verdict.file}: ${error}`);
      else if (verdict.ok) differing.push(`${verdict.file}: Apptainer parses it; we say ${error.message}`);
      else assert.equal(error.kind, "usage");
    }
  }
  assert.deepEqual(differing, []);
  assert.ok(milliseconds < 2000, `${milliseconds} ms`);
});
