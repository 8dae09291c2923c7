import assert from "node:assert/strict";
import { test } from "node:test";
import type { Change, Comparison } from "../../src/lock/compare.ts";
import { boundedList } from "../../src/verdict/bounded-list.ts";
import { judge, type Rebuild, reaches, stricterLevel } from "../../src/verdict/judge.ts";
import { reasonOf } from "../../src/verdict/sentence.ts";
import type { WrittenEvidence } from "../../src/verdict/statement.ts";
import { deb, lockOf, present } from "../lock/sample.ts";
import { evidenceFor } from "../support/verdicts.ts";

const moved: Change = { kind: "changed", ecosystem: "dpkg", name: "curl", from: "1", to: "2" };
const dpkg = { locked: 3, rebuilt: 3, equal: 3, changes: [] };
const otherReader = { kind: "readers-differ", ecosystem: "npm", locked: 1, rebuilt: 2 } as const;
const rebuild = (comparison: Partial<Comparison> = {}, sameContent = true, sameBytes = false): Rebuild => ({
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
  sameBytes,
});
const missing = [
  { kind: "no-packages", side: "locked" },
  { kind: "unreadable", side: "rebuilt", ecosystem: "dpkg", path: "/x", message: "cut off" },
] as const;

test("a rebuild is judged by its packages, then by its files", () => {
  for (const [found, verdict, level, reasons] of [
    [rebuild(), "verified", "content", []],
    [rebuild({}, true, true), "verified", "bytes", []],
    [rebuild({}, false), "verified", "versions", []],
    [rebuild({}, false, true), "verified", "versions", []],
    [rebuild({ floated: [moved] }, false), "verified", "versions", []],
    [rebuild({ identical: false, total: 1 }), "unverified", undefined, []],
    [undefined, "unverified", undefined, []],
    // Whatever the packages and files say: where evidence is missing nothing is proven.
    [
      rebuild({ conclusive: false, identical: false, reasons: [...missing] }),
      "inconclusive",
      undefined,
      missing,
    ],
    // Two versions of a reader are no evidence about packages, and equal content is all there can be.
    [rebuild({ conclusive: false, identical: false, reasons: [otherReader] }), "verified", "content", []],
    [
      rebuild({ conclusive: false, identical: false, reasons: [otherReader] }, false),
      "inconclusive",
      undefined,
      [otherReader],
    ],
  ] as const)
    assert.deepEqual(judge(found), { verdict, level, reasons });
});

test("of two levels that are asked for the stronger one counts", () => {
  assert.deepEqual(
    [stricterLevel("content", "versions"), stricterLevel("versions", "content")],
    ["content", "content"],
  );
});

test("a level reaches itself and every weaker one, and none reaches nothing", () => {
  assert.deepEqual(
    [
      reaches("content", "versions"),
      reaches("versions", "versions"),
      reaches("versions", "content"),
      reaches(undefined, "versions"),
    ],
    [true, true, false, false],
  );
});

const evidence = (more: Partial<WrittenEvidence>) =>
  reasonOf({
    evidence: evidenceFor(lockOf({ dpkg: present(deb("curl", "1"), deb("jq", "1"), deb("tz", "1")) }), more),
    subjects: { image: "a".repeat(64) },
  });

test("the reason is made of the evidence, in one sentence", () => {
  const list = boundedList([moved]);
  const differences = [{ field: "hash" as const, before: "x", after: "y" }];
  const rewritten: Change = { ...moved, name: "a\u202e\nb", to: "1", differences };
  const files = boundedList([
    { path: "/a", kind: "content" as const },
    { path: "/b", kind: "missing" as const },
  ]);
  for (const [more, reason] of [
    [{}, "3 packages and all files came out the same"],
    [{ level: "versions" }, "3 packages came out at the same versions"],
    [
      { level: "versions", floated: list },
      "3 packages came out at the same versions, 1 declared float moved",
    ],
    [
      { level: "versions", differingFiles: boundedList([{ path: "/a", kind: "content" }]) },
      "3 packages came out at the same versions, with 1 difference in files (/a)",
    ],
    [{ verdict: "unverified", changes: list }, "1 of 3 packages came out differently (curl 1 → 2)"],
    [
      { verdict: "unverified", changes: boundedList([rewritten, moved]), differingFiles: files },
      "2 of 3 packages came out differently (first: a b 1 with another hash), with 2 differences in files (first: /a)",
    ],
    [
      { verdict: "unverified", failure: { what: "the build failed", why: "E: no package" } },
      "the locked recipe does not build: E: no package",
    ],
    [
      { verdict: "inconclusive", reasons: [...missing] },
      "the locked image has no packages at all; dpkg of the rebuilt image could not be read: /x: cut off",
    ],
    [
      { verdict: "inconclusive", reasons: [otherReader] },
      "npm was read by version 1 of its reader in the locked image and by version 2 in the rebuilt image, which may list one image differently",
    ],
  ] as [Partial<WrittenEvidence>, string][])
    assert.equal(evidence(more), reason);
});

test("a verdict without the image says so in its reason", () => {
  const lock = lockOf({ dpkg: present(deb("curl", "1")) });
  assert.equal(
    reasonOf({ evidence: evidenceFor(lock), subjects: {} }),
    "1 package and all files came out the same; the image was not read, only its lock",
  );
});
