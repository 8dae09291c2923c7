import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { inputsNow } from "../../src/roundtrip/same-context.ts";
import { makeBuild, recipeText } from "../support/verdicts.ts";

test("what scripts on the machine may have copied is named as not compared", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "stx-context-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const now = (recipe: string) =>
    inputsNow(parseRecipe(Buffer.from(recipe), "lab.def"), makeBuild({ recipe }).lock, folder, {});
  assert.deepEqual((await now(recipeText)).unchecked, []);
  const { unchecked } = await now(
    `${recipeText}\n%pre\n    ./make\n\n%setup\n    cp x "$APPTAINER_ROOTFS/x"\n`,
  );
  assert.deepEqual(
    unchecked.map((text) => /^what %(\w+) \(line (\d+)\)/.exec(text)?.slice(1)),
    [
      ["pre", "7"],
      ["setup", "10"],
    ],
  );
});
