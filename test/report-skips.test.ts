import assert from "node:assert/strict";
import { test } from "node:test";
import { quickTestFiles, testFiles } from "../scripts/test-files.ts";
import { unexpectedSkips } from "../scripts/test-report.ts";

test("a skip for a reason that is not on the list is unexpected", () => {
  assert.deepEqual(
    unexpectedSkips(["this machine has no Node older than 24", "no mksquashfs", "no reason"]),
    ["no mksquashfs", "no reason"],
  );
});

test("quick tests are those that start no program", () => {
  const quick = quickTestFiles();
  assert.ok(quick.includes("test/report-skips.test.ts"));
  assert.ok(!quick.includes("test/package.test.ts"), "starts programs itself");
  assert.ok(!quick.includes("test/image/overlay.test.ts"), "starts programs through test/support");
  assert.ok(quick.length > 40 && quick.length < testFiles().length);
});
