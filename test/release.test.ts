import assert from "node:assert/strict";
import { test } from "node:test";
import { release, releaseNotes } from "../scripts/release.ts";

const changelog =
  "# Changelog\n\n## Unreleased\n\n## 0.3.0 (2026-12-01)\n\n### Added\n- a\n\n## 0.2.0\n- b\n";

test("the notes of a release are what the changelog says below its heading", () => {
  assert.equal(releaseNotes(changelog, "0.3.0"), "### Added\n- a");
  assert.equal(releaseNotes(changelog, "0.2.0"), "- b");
});

test("a version without text in the changelog, or that the repository is not, stops the release", () => {
  for (const version of ["0.3", "Unreleased", "0.30.0"]) {
    assert.throws(() => releaseNotes(changelog, version), /says nothing of/);
    assert.throws(() => release([version]), /invalid version|has the version/);
  }
});
