import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, it } from "node:test";
import type { Failure } from "../../src/failure.ts";
import { readEvidence } from "../../src/roundtrip/evidence.ts";
import type { VerifyRequest } from "../../src/roundtrip/types.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

let store: string;
before(async () => {
  store = await mkdtemp(join(tmpdir(), "stx-evidence-"));
});
after(() => rm(store, { recursive: true, force: true }));

it("takes the digest of an image from a caller who has just hashed it, and does not hash it again", async () => {
  const made = makeBuild({ name: "lab", recipe: "Bootstrap: scratch\n" });
  const { image, lock, lockedRecipe } = await writeBuild(store, made);
  const why = async (imageFile?: VerifyRequest["imageFile"]) =>
    readEvidence({ image, lock, lockedRecipe, ...(imageFile && { imageFile }) } as VerifyRequest).then(
      () => "",
      ({ code, why }: Failure) => `${code}: ${why}`,
    );
  // That of another file is refused as the file would be.
  assert.match(await why({ sha256: "0".repeat(64), size: 1 }), /^lock-of-other-image: its sha256 is 0000/);
  const { sha256, size } = made.lock.image;
  await writeFile(image, "another");
  assert.doesNotMatch(await why({ sha256, size }), /lock-of-other-image/);
  assert.match(await why(), /lock-of-other-image/);
});
