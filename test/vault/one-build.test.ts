// An export whose files are of several builds brings nothing into a store.
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { sha256 } from "../../src/files/digest.ts";
import { formatLock } from "../../src/lock/write.ts";
import { assertOneBuild } from "../../src/operations/vault/one-build.ts";
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
