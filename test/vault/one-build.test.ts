// An export whose files are of several builds, or of another build than the store has under its id, brings nothing into a
// store.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, describe, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { sha256 } from "../../src/files/digest.ts";
import { formatLock } from "../../src/lock/write.ts";
import { assertNoOtherBuild, assertOneBuild } from "../../src/operations/vault/one-build.ts";
import type { ExportedPart } from "../../src/vault/travel/archive.ts";
import { lockOf } from "../lock/sample.ts";

const index = sha256("index");
const lock = lockOf({}, { vault: { index } });
const text = formatLock(lock);
const id = `${lock.name}-${lock.ts}`;

function look(
  buildId: string,
  changed: Partial<Record<"image" | "index" | "lock", string>> = {},
): Promise<void> {
  const digests = { image: lock.image.sha256, index, lock: sha256(text), ...changed };
  const parts = Object.entries(digests).map(
    ([role, digest]): ExportedPart => ({
      role: role as ExportedPart["role"],
      sha256: digest,
      size: text.length,
      title: role,
    }),
  );
  return assertOneBuild("x.tar", buildId, parts, async () => Readable.from([Buffer.from(text)]));
}

const isNotOne = (error: unknown) => error instanceof Failure && error.code === "files-not-one-build";

test("the files of one build are taken", () => look(id));

test("a lock of another build, and an image or index that the lock does not name, are refused", async () => {
  await assert.rejects(look("other-2026-1120-061508"), isNotOne);
  await assert.rejects(look(id, { image: sha256("other") }), isNotOne);
  await assert.rejects(look(id, { index: sha256("other") }), isNotOne);
});

test("a lock that came damaged is left to who takes it", () =>
  look("other-2026-1120-061508", { lock: sha256("") }));

describe("an export of another build than the store has under its id", () => {
  const folder = mkdtempSync(join(tmpdir(), "stx-one-build-"));
  after(() => rmSync(folder, { recursive: true }));
  const here = { lock: join(folder, "own.lock"), index: join(folder, "own.json") };
  const absent = join(folder, "absent");
  const part = (role: "lock" | "index", digest: string): ExportedPart => ({
    role,
    sha256: digest,
    size: 1,
    title: role,
  });
  const take = (parts: ExportedPart[], own: Partial<typeof here>) =>
    assertNoOtherBuild("x.tar", id, parts, { lock: own.lock ?? absent }, own.index ?? absent);
  const isTaken = (error: unknown) => error instanceof Failure && error.code === "build-id-taken";
  writeFileSync(here.lock, text);
  writeFileSync(here.index, "index");

  test("is refused if its lock is not the store's", () =>
    assert.rejects(take([part("lock", sha256("other")), part("index", index)], here), isTaken));

  test("is refused if its vault is not the one that the store's lock names, even where that is missing", async () => {
    await assert.rejects(take([part("index", sha256("other"))], here), isTaken);
    await assert.rejects(take([part("index", sha256("other"))], { lock: here.lock }), isTaken);
  });

  test("is refused if the store has another vault of this id, and no lock", () =>
    assert.rejects(take([part("index", sha256("other"))], { index: here.index }), isTaken));

  test("the same build is taken again, also over a damaged vault", async () => {
    const parts = [part("lock", sha256(text)), part("index", index)];
    await take(parts, here);
    writeFileSync(here.index, "damaged");
    await take(parts, here);
  });

  test("what the store does not have is taken", () => take([part("index", sha256("other"))], {}));
});
