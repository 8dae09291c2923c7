import assert from "node:assert/strict";
import { test } from "node:test";
import { timingsReport } from "../../src/report/timings.ts";

test("each phase has a bar as long as its share of the longest, and there is a sum", () => {
  const report = timingsReport([
    { phase: "Building the image", milliseconds: 60_000 },
    { phase: "Comparing", milliseconds: 30_000 },
    { phase: "Reading the recipe", milliseconds: 10 },
  ]);
  const [building, comparing, reading, total] = report.split("\n");
  assert.match(building!, /^Building the image {2}1 min 00 s {2}█{30}$/);
  assert.match(comparing!, /^Comparing {11}30 s {8}█{15}$/);
  assert.doesNotMatch(reading!, /█/);
  assert.match(total!.trimEnd(), /^Total +1 min 30 s$/);
  assert.equal(timingsReport([]).trimEnd(), "Total  0 s");
});
