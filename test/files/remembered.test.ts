import assert from "node:assert/strict";
import { chmodSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { remembered } from "../../src/files/remembered.ts";
import { isStablePlace } from "../../src/files/user-cache.ts";
import { temporaryFolder } from "../support/squashfs.ts";

/** A file, a cache, and how often something was made of the file. */
async function bench(t: TestContext) {
  const at = temporaryFolder();
  t.after(at.remove);
  const [path, folder] = [join(at.path, "x.lock"), join(at.path, "cache")];
  writeFileSync(path, "one");
  if (!(await isStablePlace(path))) t.skip("this file system keeps no times that a cache can use");
  let made = 0;
  const ask = (what = "words", env: NodeJS.ProcessEnv = {}, settledMs = -1) =>
    remembered(path, what, async () => ({ made: ++made }), { folder, settledMs, env });
  return { path, folder, ask, count: () => made };
}

test("what was made of a file is taken from the cache until the file changes", async (t) => {
  const { path, ask, count } = await bench(t);
  assert.deepEqual([await ask(), await ask()], [{ made: 1 }, { made: 1 }]);
  assert.deepEqual(await ask("others"), { made: 2 });
  writeFileSync(`${path}.new`, "two");
  renameSync(`${path}.new`, path);
  assert.deepEqual([await ask(), await ask()], [{ made: 3 }, { made: 3 }]);
  chmodSync(path, 0o600);
  await ask();
  assert.equal(count(), 4);
});

test("nothing is remembered in CI, of a file changed just now, and where others can write", async (t) => {
  const { folder, ask, count } = await bench(t);
  for (const [env, settledMs] of [
    [{ CI: "true" }, -1],
    [{ GITHUB_ACTIONS: "true" }, -1],
    [{}, 60_000],
  ] as const)
    await ask("words", env, settledMs);
  assert.equal(count(), 3);
  await ask();
  chmodSync(folder, 0o777);
  await ask();
  assert.equal(count(), 5);
});

test("a failure is not remembered, and a broken entry is made again", async (t) => {
  const { path, folder, ask, count } = await bench(t);
  const failing = async () => {
    throw new Error("unreadable");
  };
  await assert.rejects(remembered(path, "words", failing, { folder, settledMs: -1, env: {} }), /unreadable/);
  await ask();
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), "{");
  await ask();
  assert.equal(count(), 2);
});
