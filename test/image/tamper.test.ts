// Every kind of change in every place of an image, each seen by the content digest.
import assert from "node:assert/strict";
import { test } from "node:test";
import { contentDigest } from "../../src/image/digest.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

type Fields = Exclude<MemoryFile, string | Buffer>;

const places = ["/bin/tool", "/etc/tool.conf", "/opt/app/main.py", "/root/.profile", "/usr/lib/libx.so.1"];
const base: Record<string, MemoryFile> = Object.fromEntries(
  places.map((path) => [path, { content: `of ${path}`, mode: 0o644 }]),
);

const modeBits = Array.from({ length: 12 }, (_, bit) => 1 << bit);
const attributes = ["security.capability", "user.note", "trusted.note", "system.posix_acl_access"];

/** What becomes of a file; undefined: it is removed. */
const changes: Record<string, (was: Fields) => MemoryFile | undefined> = {
  "one byte": (was) => ({ ...was, content: `${was.content}`.replace("of", "oF") }),
  "a byte more": (was) => ({ ...was, content: `${was.content}\n` }),
  "a byte less": (was) => ({ ...was, content: `${was.content}`.slice(0, -1) }),
  emptied: (was) => ({ ...was, content: "" }),
  removed: () => undefined,
  owner: (was) => ({ ...was, uid: 1 }),
  group: (was) => ({ ...was, gid: 1 }),
  "a link in its place": () => ({ target: "tool" }),
  "a folder in its place": () => ({ type: "dir" }),
  "a FIFO in its place": () => ({ type: "fifo" }),
  "a device in its place": () => ({ type: "char", device: [1, 3] }),
  ...Object.fromEntries(
    modeBits.map((bit) => [`mode bit ${bit.toString(8)}`, (was: Fields) => ({ ...was, mode: 0o644 ^ bit })]),
  ),
  ...Object.fromEntries(
    attributes.map((name) => [`attribute ${name}`, (was: Fields) => ({ ...was, xattrs: { [name]: "01" } })]),
  ),
};

test("the content digest sees every kind of change in every place, and a file that comes beside it", async () => {
  const digest = async (files: Record<string, MemoryFile>) =>
    (await contentDigest(memoryTree(files), { version: 2 })).digest;
  const digests = new Map([[await digest(base), "nothing"]]);
  const note = async (what: string, files: Record<string, MemoryFile>) => {
    const found = await digest(files);
    assert.equal(digests.get(found), undefined, `${what} gives the digest of ${digests.get(found)}`);
    digests.set(found, what);
  };
  for (const place of places) {
    await note(`a file beside ${place}`, { ...base, [`${place}.more`]: "" });
    for (const [what, change] of Object.entries(changes)) {
      const { [place]: was, ...others } = base;
      const after = change(was as Fields);
      await note(`${what} at ${place}`, after === undefined ? others : { ...others, [place]: after });
    }
  }
  assert.ok(digests.size > 100);
});
