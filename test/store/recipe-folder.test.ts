import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { recipeFolder, rememberRecipeFolder } from "../../src/store/recipe-folder.ts";

/** A folder with a store that has one name, and a folder of recipes. */
function place(t: TestContext) {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "stx-recipes-")));
  t.after(() => rmSync(top, { recursive: true, force: true }));
  const store = join(top, "containers");
  for (const folder of ["containers/tiny", "recipes/tiny"]) mkdirSync(join(top, folder), { recursive: true });
  return { top, store, note: join(store, "tiny/.recipe-folder") };
}

test("the folder of a name's recipe is remembered, relative to the folder that the store is in", async (t) => {
  const { top, store, note } = place(t);
  assert.equal(await recipeFolder(store, "tiny"), top);
  await rememberRecipeFolder(store, "tiny", join(top, "recipes/tiny"));
  assert.equal(await recipeFolder(store, "tiny"), join(top, "recipes/tiny"));
  assert.equal(await recipeFolder(store, "other"), top);
  // The usual folder needs no note, and one outside leaves none: neither keeps an older one.
  for (const folder of [top, tmpdir()]) {
    await rememberRecipeFolder(store, "tiny", join(top, "recipes/tiny"));
    await rememberRecipeFolder(store, "tiny", folder);
    assert.equal(existsSync(note), false);
  }
});

test("a note that leads out of the folder that the store is in, or nowhere, is not believed", async (t) => {
  const { top, store, note } = place(t);
  symlinkSync("/etc", join(top, "leads-out"));
  for (const text of ["../x", "/etc", "recipes/../..", "leads-out", "not-there", "", "a\u0000b"]) {
    writeFileSync(note, `${text}\n`);
    assert.equal(await recipeFolder(store, "tiny"), top, text);
  }
  rmSync(note);
  symlinkSync("/etc/passwd", note);
  assert.equal(await recipeFolder(store, "tiny"), top);
});
