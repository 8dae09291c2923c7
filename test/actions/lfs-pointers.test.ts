import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { lfsPointers } from "../../src/actions/lfs-pointers.ts";

it("warns of pointers of Git LFS that a recipe copies, and of nothing else", () => {
  const context = mkdtempSync(join(tmpdir(), "stx-lfs-"));
  try {
    // As `git lfs pointer` prints it.
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
    mkdirSync(join(context, "data"));
    const files = { "data/a.bin": pointer, "data/long.txt": pointer.repeat(20), "README.md": "version 1\n" };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(context, path), text);
    const paths = [...Object.keys(files), "gone"];
    const [warning, ...others] = lfsPointers(context, paths, "/recipes/a.def");
    assert.deepEqual(others, []);
    assert.match(warning!.message, /: data\/a\.bin\n.*lfs: true/s);
    assert.deepEqual(warning!.place, { path: "/recipes/a.def" });
    assert.deepEqual(lfsPointers(context, ["README.md"], undefined), []);
  } finally {
    rmSync(context, { recursive: true });
  }
});
