import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { test } from "node:test";
import { longestTestFiles, quickTestFiles, testFiles } from "../scripts/test-files.ts";
import { unexpectedSkips } from "../scripts/test-report.ts";

test("W116: a skip for a reason that is not on the list is unexpected", () => {
  assert.deepEqual(
    unexpectedSkips(["this machine has no Node older than 24", "no mksquashfs", "no reason"]),
    ["no mksquashfs", "no reason"],
  );
});

test("quick tests are those that start no program", () => {
  const quick = quickTestFiles();
  assert.ok(quick.includes("test/test-run.test.ts"));
  assert.ok(!quick.includes("test/package.test.ts"), "starts programs itself");
  assert.ok(!quick.includes("test/image/overlay.test.ts"), "starts programs through test/support");
  assert.ok(quick.length > 40 && quick.length < testFiles().length);
});

test("every test file is run once, those that take longest first", () => {
  const all = testFiles();
  assert.deepEqual(all.slice(0, longestTestFiles.length), longestTestFiles);
  assert.deepEqual([...all].sort(), globSync("test/**/*.test.ts").sort());
});
