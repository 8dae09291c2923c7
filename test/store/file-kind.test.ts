import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { assertKind, fileKind, kindOfBytes } from "../../src/store/file-kind.ts";

const compat = join(import.meta.dirname, "../compat/0.1.0/hello/hello-2026-1128-024419");

test("a file is what its content is, whatever its name", async () => {
  assert.equal(await fileKind(`${compat}.lock`), "lock");
  assert.equal(await fileKind(`${compat}.verified`), "marker");
  assert.equal(await fileKind(`${compat}.rough.def`), "recipe");
  assert.equal(await fileKind(join(import.meta.dirname, "..")), "folder");
  assert.equal(await fileKind(`${compat}.absent`), undefined);
  for (const [text, kind] of [
    ["hsqs\0\0", "image"],
    [`${"#!/bin/x".padEnd(32, "\0")}SIF_MAGIC\0`, "image"],
    ["PK\x03\x04", "zip archive"],
    [`${"a".padEnd(257, "\0")}ustar`, "tar archive"],
    ['{ "payload": "e30=" }', "marker"],
    ['{\n  "bases": [],', "lock"],
    ["# comment\nBootstrap: docker\n", "recipe"],
    ["%post\n  echo", "recipe"],
    ["# Locked recipe of a-2026-1120-210800, written by stx-container: x", "locked recipe"],
    ["", "unknown file"],
    ["{}", "unknown file"],
    ["\x7fELF\0Bootstrap: x", "unknown file"],
  ] as const)
    assert.equal(kindOfBytes(Buffer.from(text, "latin1")), kind, JSON.stringify(text));
});

test("a file of another kind is named as what it is; what does not exist is left to the command", async () => {
  await assert.rejects(assertKind(`${compat}.lock`, ["recipe"], "a recipe"), {
    kind: "usage",
    code: "wrong-kind-of-file",
    why: "it is a lock",
  });
  await assertKind(`${compat}.absent`, ["recipe"], "a recipe");
  assert.ok(readFileSync(`${compat}.lock`).length > 0);
});

test("a root file system that no Apptainer made is an image; a folder of other things is not", async (context) => {
  const folder = await mkdtemp(join(tmpdir(), "stx-kind-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "root/etc"), { recursive: true });
  assert.equal(await fileKind(join(folder, "root")), "folder");
  // A project's folder may have two of these, and so may a conda environment.
  await mkdir(join(folder, "root/usr"));
  assert.equal(await fileKind(join(folder, "root")), "folder");
  await writeFile(join(folder, "root/etc/os-release"), "ID=debian\n");
  assert.equal(await fileKind(join(folder, "root")), "image", "it says which system it is");
  await rm(join(folder, "root/etc/os-release"));
  await mkdir(join(folder, "root/bin"));
  assert.equal(await fileKind(join(folder, "root")), "image");
});
