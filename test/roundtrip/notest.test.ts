import assert from "node:assert/strict";
import { test } from "node:test";
import { assertFailed, bench, tinyRecipe } from "../cli/support.ts";

test("a %test that cannot run here is left out by choice, in the rebuild too, and everybody is told", async (t) => {
  const at = await bench(t);
  await at.write("tiny.def", `${tinyRecipe()}\n%test\n    echo no GPU here >&2\n    exit 1\n`);
  assertFailed(await at.run(["build", "tiny.def"]), 1, /no GPU here/);
  const { verified } = await at.json(["roundtrip", "tiny.def", "--notest"]);
  assert.equal(verified.verdict, "verified");
  const { notes, ...answer } = await at.json(["check", "tiny"]);
  assert.equal(answer.open, true);
  assert.deepEqual(
    notes
      .filter(({ code }: { code: string }) => code === "not-tested")
      .map(({ text }: { text: string }) => text),
    ["the recipe's %test was not run, neither in the build nor in the rebuild"],
  );
  const again = await at.run(["build", "tiny.def", "--notest"]);
  assert.match(again.stdout, /^Unchanged: .*\nIts %test was not run, by choice\./);
  // Who wants it tested does not get the build that was not.
  assertFailed(await at.run(["build", "tiny.def"]), 1, /no GPU here/);
});

test("--notest says nothing of a recipe without a %test", async (t) => {
  const at = await bench(t);
  await at.json(["build", "tiny.def", "--notest"]);
  const [lock] = at.files().filter((file) => file.endsWith(".lock"));
  assert.doesNotMatch(at.read("containers", "tiny", lock ?? ""), /"test"/);
});
