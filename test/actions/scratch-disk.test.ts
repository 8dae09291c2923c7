import assert from "node:assert/strict";
import { test } from "node:test";
import { folderWithMoreSpace } from "../../src/actions/scratch-disk.ts";

const gib = 1024 ** 3;
const own = { path: "/temp", bytes: 20 * gib, type: 0xef53 };

test("W63: another disk is taken where it is local and has clearly more space", () => {
  const other = { path: "/mnt", bytes: 60 * gib, type: 0xef53 };
  assert.equal(folderWithMoreSpace(own, other), other);
  assert.equal(folderWithMoreSpace(own, { ...other, bytes: 23 * gib }), own);
  // NFS and memory: the first is slow and without the attributes of a build, the second is no disk.
  for (const type of [0x6969, 0x01021994]) assert.equal(folderWithMoreSpace(own, { ...other, type }), own);
  assert.equal(folderWithMoreSpace(own, undefined), own);
});
