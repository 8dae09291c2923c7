import assert from "node:assert/strict";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import type { Change, Comparison } from "../../src/lock/compare.ts";
import { judge, type Rebuild, stricterLevel } from "../../src/verdict/judge.ts";

const moved: Change = { kind: "changed", ecosystem: "dpkg", name: "curl", from: "1", to: "2" };
const dpkg = { locked: 3, rebuilt: 3, equal: 3, changes: [] };
const otherReader = { kind: "readers-differ", ecosystem: "npm", locked: 1, rebuilt: 2 } as const;
const rebuild = (
  comparison: Partial<Comparison> = {},
  sameContent = true,
  differingFiles: string[] = [],
): Rebuild => ({
  comparison: {
    identical: true,
    conclusive: true,
    reasons: [],
    notCompared: [],
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
      rebuild({
        conclusive: false,
        identical: false,
        reasons: [
          { kind: "no-packages", side: "locked" },
          { kind: "unreadable", side: "rebuilt", ecosystem: "dpkg", path: "/x", message: "cut off" },
        ],
      }),
      "versions",
      "inconclusive",
      undefined,
      "the locked image has no packages at all; dpkg of the rebuilt image could not be read: /x: cut off",
    ],
    // Two versions of a reader say nothing about packages, and equal content says all.
    [
      rebuild({ conclusive: false, identical: false, reasons: [otherReader] }),
      "content",
      "verified",
      "content",
      "3 packages and all files came out the same",
    ],
    [
      rebuild({ conclusive: false, identical: false, reasons: [otherReader] }, false),
      "versions",
      "inconclusive",
      undefined,
      "npm was read by version 1 of its reader in the locked image and by version 2 in the rebuilt image, which may list one image differently",
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
