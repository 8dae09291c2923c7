import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { hash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { imageDigest } from "../../src/image/file-digest.ts";

const folder = mkdtempSync(join(tmpdir(), "stx-file-"));
const fifo = join(folder, "fifo");
execFileSync("mkfifo", [fifo]);
after(() => rmSync(folder, { recursive: true }));

for (const size of [0, 1, 1024 * 1024, 5_000_001]) {
  test(`the digest of a file of ${size} bytes`, async () => {
    const [path, content] = [join(folder, String(size)), randomBytes(size)];
    writeFileSync(path, content);
    assert.deepEqual(await imageDigest(path), { sha256: hash("sha256", content, "hex"), size });
  });
}

for (const [what, path] of [
  ["a folder", folder],
  ["a device", "/dev/zero"],
  ["a FIFO", fifo],
  ["nothing", join(folder, "missing")],
] as const) {
  test(`${what} has no digest`, async () => {
    await assert.rejects(
      imageDigest(path),
      (error) => error instanceof Failure && error.kind === "inconclusive",
    );
  });
}
