import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, rm } from "node:fs/promises";
import { describe, it, type TestContext } from "node:test";
import { sha256 } from "../../src/files/digest.ts";
import { formatLock } from "../../src/lock/write.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { assertFailed, type Bench, benchWithUpstream } from "../cli/support.ts";

/** What is in git of a build, as `1.lock` and `1.def`; image and store are gone. */
async function lockAndRecipe(t: TestContext): Promise<{ at: Bench; image: string }> {
  const at = await benchWithUpstream(t);
  const { built } = await at.json(["build", "tiny.def"]);
  await copyFile(built.files.lock, at.path("1.lock"));
  await copyFile(built.files.lockedRecipe, at.path("1.def"));
  await rm(at.path("containers"), { recursive: true });
  return { at, image: built.digests.image };
}

const verify = (...more: string[]) => ["verify", "--lock", "1.lock", "--recipe", "1.def", ...more];

describe("verify without the image", () => {
  it("proves the content by the lock's digest alone, and says so in the marker", async (t) => {
    const { at, image } = await lockAndRecipe(t);
    const { verified } = await at.json(verify("--level", "content"));
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.match(verified.reason, /all files came out the same; the image was not read, only its lock/);
    const { subjects, evidence } = parseMarker(readFileSync(verified.marker), verified.marker);
    assert.deepEqual(Object.keys(subjects), ["lock", "lockedRecipe", "recipe"]);
    assert.notEqual(evidence.rebuilt?.sha256, image);
    assert.equal(evidence.contentDigest, JSON.parse(at.read("1.lock")).image.contentDigest);
    assert.ok(!existsSync(at.path("containers", "tiny.sif")), "there is no image to publish");
  });

  it("reaches no more than versions where a file came out otherwise", async (t) => {
    const { at } = await lockAndRecipe(t);
    await at.write("upstream/os-release", "ID=alpine\nVERSION_ID=3.22.0\nNAME=other\n");
    const { verified } = await at.json(verify());
    assert.deepEqual([verified.verdict, verified.level], ["verified", "versions"]);
    assert.deepEqual(verified.differingFiles, []);
    const strict = await at.json(verify("--level", "content"), 3);
    assert.deepEqual([strict.verified.verdict, strict.verified.isEnough], ["verified", false]);
  });

  it("names the package that drifted", async (t) => {
    const { at } = await lockAndRecipe(t);
    await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r11" });
    const { verified } = await at.json(verify(), 3);
    assert.match(
      verified.reason,
      /^1 of \d packages came out differently \(musl .*\); the image was not read/,
    );
    assert.match(JSON.stringify(verified.comparison), /1\.2\.5-r11/);
  });

  it("of another architecture is left to a machine of that one: 4, and the marker that was there stays", async (t) => {
    const { at } = await lockAndRecipe(t);
    const { verified } = await at.json(verify());
    const text = at.read("1.lock");
    const lock = JSON.parse(text);
    lock.image.arch = lock.builder.arch = "s390x";
    const foreign = formatLock(lock);
    await at.write("1.lock", foreign);
    await at.write("1.def", at.read("1.def").replace(sha256(text), sha256(foreign)));
    assertFailed(
      await at.run(verify()),
      4,
      /cannot rebuild an image for s390x/,
      /verify on a machine.* s390x/,
    );
    assert.ok(existsSync(verified.marker));
  });

  it("still needs the lock and the locked recipe, and those of one build", async (t) => {
    const { at } = await lockAndRecipe(t);
    assertFailed(await at.run(["verify", "--lock", "1.lock"]), 2, /--lock and --recipe/);
    await at.write("1.lock", at.read("1.lock").replaceAll("1.2.5-r10", "1.2.5-r11"));
    assertFailed(await at.run(verify()), 5, /do not belong together/);
  });
});
