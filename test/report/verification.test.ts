import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Difference } from "../../src/image/compare.ts";
import { checkoutsRemark } from "../../src/report/checkouts.ts";
import { verificationReport } from "../../src/report/verification.ts";
import type { Verified } from "../../src/roundtrip/types.ts";

const content = (path: string): Difference => ({ path, kind: "content", before: "a", after: "b" });

describe("files that differ", () => {
  const report = (identical: boolean, differingFiles: Difference[], more: Partial<Verified> = {}) => {
    const ecosystems = {
      python: { locked: 2, rebuilt: 2, equal: identical ? 2 : 1, changes: [] },
    };
    const comparison = {
      ...{ identical, total: identical ? 0 : 1, ecosystems, floated: [], reasons: [], notCompared: [] },
    };
    const verified = {
      ...{ verdict: identical ? "verified" : "unverified", name: "lab", ts: "2026-1129-101500", reason: "r" },
      ...{ level: identical ? "versions" : undefined, requiredLevel: "content", isEnough: true, log: "l" },
      ...{ comparison, differingFiles, ...more },
    };
    return verificationReport(verified as unknown as Verified, false);
  };

  it("are named where the packages are the same, and where they are not", () => {
    const files = [content("/opt/tool/leaf.py")];
    assert.match(
      report(true, files),
      /^Level content was not reached: 1 file differs:\n {2}\/opt\/tool\/leaf\.py/m,
    );
    assert.match(report(false, files), /^In all, 1 file differs:\n {2}\/opt\/tool\/leaf\.py/m);
  });

  it("are followed by the command that keeps the rebuild, or compares the two images", () => {
    const image = "/srv/my store/lab.sif";
    assert.match(
      report(true, [content("/a")], { image }),
      /^Next, to keep the rebuilt image for diff: stx-container verify lab-2026-1129-101500 --keep rebuilt\.sif$/m,
    );
    assert.match(
      report(true, [content("/a")], { image, kept: "/tmp/r.sif" }),
      /^Next: stx-container diff '\/srv\/my store\/lab\.sif' \/tmp\/r\.sif$/m,
    );
    assert.doesNotMatch(report(true, [], { image }), /^Next/m);
    const about = /^What to do about it: stx-container explain lab-2026-1129-101500$/m;
    assert.match(report(false, [content("/a")], { image, marker: "/m" }), about);
    assert.doesNotMatch(report(true, [content("/a")], { image, marker: "/m" }), about);
    assert.doesNotMatch(report(true, [content("/a")]), /^Next/m);
  });

  it("of a checkout whose repository moved on are explained, and those of another are not", () => {
    const objects = "/opt/leaf/.git/objects/56/25e59da8873d8077c1fb0feb605078b34b640e";
    const moved = [content(objects), content("/opt/leaf/.git/packed-refs")];
    assert.match(
      report(true, moved),
      /^ {2}\/opt\/leaf: the same commit is checked out, .*`git clone --depth 1 /m,
    );
    assert.match(
      checkoutsRemark([...moved, content("/srv/a/.git/FETCH_HEAD")])!,
      /^\/opt\/leaf and 1 more: /,
    );
    for (const other of ["/opt/leaf/a.c", "/opt/leaf/.git/HEAD", "/opt/leaf/.git/config"])
      assert.equal(checkoutsRemark([...moved, content(other)]), undefined, other);
    assert.equal(checkoutsRemark([content("/opt/objects/a"), content("/opt/leaf/.gitignore")]), undefined);
  });
});
