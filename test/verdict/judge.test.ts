import assert from "node:assert/strict";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import type { Change, Comparison } from "../../src/lock/compare.ts";
import { judge, type Rebuild, stricterLevel } from "../../src/verdict/judge.ts";

const moved: Change = { kind: "changed", ecosystem: "dpkg", name: "curl", from: "1", to: "2" };
const dpkg = { locked: 3, rebuilt: 3, equal: 3, changes: [] };
const rebuild = (
  comparison: Partial<Comparison> = {},
  sameContent = true,
  differingFiles: string[] = [],
): Rebuild => ({
  comparison: {
    identical: true,
    judgeable: true,
    reasons: [],
    ecosystems: { dpkg },
    floated: [],
    total: 0,
    ...comparison,
  },
  sameContent,
  differingFiles,
});

test("a rebuild is judged by its packages, then by its files", () => {
  for (const [found, required, verdict, level, reason] of [
    [rebuild(), "content", "verified", "content", "3 packages and all files came out the same"],
    [rebuild({}, false), "versions", "verified", "versions", "3 packages came out at the same versions"],
    [
      rebuild({ floated: [moved] }, false),
      "versions",
      "verified",
      "versions",
      "3 packages came out at the same versions, 1 declared float moved",
    ],
    [
      rebuild({}, false, ["/a (content)", "/b (missing)"]),
      "content",
      "unverified",
      "versions",
      "3 packages came out at the same versions, but level content is required and 2 files differ",
    ],
    [
      rebuild({ identical: false, total: 1 }),
      "versions",
      "unverified",
      undefined,
      "1 of 3 packages came out differently",
    ],
    // Whatever the packages and files say: where evidence is missing nothing is proven.
    [
      rebuild({ judgeable: false, identical: false, reasons: ["one", "two"] }),
      "versions",
      "inconclusive",
      undefined,
      "one; two",
    ],
  ] as const)
    assert.deepEqual(judge(found, undefined, required), { verdict, level, reason });
});

test("a locked recipe that does not build is drift, with the reason", () => {
  const failure = new Failure("failed", "the build failed", { why: "E: Unable to locate package" });
  assert.deepEqual(judge(undefined, failure, "versions"), {
    verdict: "unverified",
    level: undefined,
    reason: "the locked recipe does not build: E: Unable to locate package",
  });
});

test("of two levels that are asked for the stronger one counts", () => {
  assert.deepEqual(
    [stricterLevel("content", "versions"), stricterLevel("versions", "content")],
    ["content", "content"],
  );
});
