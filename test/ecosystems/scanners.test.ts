import assert from "node:assert/strict";
import { test } from "node:test";
import { differences, nameOf } from "../../prove/scanners/compare.ts";
import { readScanners } from "../../prove/scanners/results.ts";

test("no difference to Syft and osv-scalibr is without a reason", () => {
  const result = readScanners()!;
  assert.equal(Object.keys(result.trees).length, 10);
  for (const [tree, { packages, scanners }] of Object.entries(result.trees)) {
    assert(packages > 0, tree);
    for (const [scanner, { differ }] of Object.entries(scanners))
      assert.equal(differ.unexplained, undefined, `${tree}, ${scanner}: ${differ.unexplained?.first}`);
  }
});

test("a package that one of the scanners alone lists has a reason only where it is known", () => {
  const of = (ours: string[], theirs: string[]) =>
    Object.fromEntries(
      differences(new Set(ours.map((p) => nameOf(p)!)), new Set(theirs.map((p) => nameOf(p)!))),
    );
  assert.deepEqual(of(["pkg:pypi/PyYAML@6"], ["pkg:pypi/pyyaml@6"]), {});
  assert.deepEqual(of(["pkg:golang/a.org/b@v1.0.0"], ["pkg:golang/a.org/B@1.0.0"]), {
    spelling: ["+ golang/a.org/b@v1.0.0"],
  });
  assert.deepEqual(of(["pkg:pypi/six@2"], ["pkg:pypi/six@1", "pkg:pypi/six@2"]), {
    replaced: ["- pypi/six@1"],
  });
  assert.deepEqual(of([], ["pkg:pypi/six@1", "pkg:npm/x@1"]), {
    unexplained: ["- pypi/six@1", "- npm/x@1"],
  });
  assert.deepEqual(of(["pkg:deb/debian/a@1?arch=amd64"], []), { unexplained: ["+ deb/a@1"] });
});
