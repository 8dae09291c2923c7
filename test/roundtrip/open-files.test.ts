import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { bench } from "../cli/support.ts";

/**
 * Removing a file that is open only renames it there, so that its folder is not empty: on NFS, and on libfuse's file
 * systems (seen with Linux 6.1's NFS 4.2 and with fuse2fs 1.47.0).
 */
test("builds in a scratch folder that keeps removed files as long as they are open", async (t) => {
  const at = await bench(t);
  const [disk, scratch] = [at.path("disk.img"), at.path("scratch")];
  execFileSync("truncate", ["-s", "400M", disk]);
  execFileSync("mke2fs", ["-q", "-t", "ext4", disk]);
  mkdirSync(scratch);
  try {
    execFileSync("fuse2fs", ["-o", "fakeroot,allow_other,suid,dev", disk, scratch], { stdio: "pipe" });
  } catch (error) {
    return t.skip(`this host mounts nothing by FUSE: ${(error as Error).message}`);
  }
  at.undo.push(() => execFileSync("umount", ["--lazy", scratch]));
  const { verified } = await at.json(["roundtrip", "tiny.def", "--tmp", scratch]);
  assert.equal(verified.verdict, "verified");
  assert.equal(verified.level, "content");
  assert.deepEqual(
    readdirSync(scratch).flatMap((user) =>
      user === "lost+found" ? [] : readdirSync(at.path("scratch", user)),
    ),
    [],
  );
});
