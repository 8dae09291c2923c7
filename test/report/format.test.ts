import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDuration, formatSize, formatTable } from "../../src/report/format.ts";

test("durations are rounded to seconds, and to minutes from an hour on", () => {
  assert.deepEqual([0, 900, 59_400, 59_600, 94_400, 3_725_000].map(formatDuration), [
    "0 s",
    "1 s",
    "59 s",
    "1 min 00 s",
    "1 min 34 s",
    "1 h 02 min",
  ]);
});

test("sizes have three digits at most, in powers of 1000", () => {
  assert.deepEqual([0, 812, 4_200, 203_400_000, 1e15].map(formatSize), [
    "0 B",
    "812 B",
    "4.2 kB",
    "203 MB",
    "1000 TB",
  ]);
});

test("a table is aligned, without blanks at the ends of lines", () => {
  assert.equal(
    formatTable([
      ["a", "long", ""],
      ["bbb", "c", "d"],
    ]),
    "a    long\nbbb  c     d",
  );
});
