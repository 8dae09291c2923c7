// git 2.45 and later can keep references in tables, and HEAD then names a branch that cannot exist.
import assert from "node:assert/strict";
import { test } from "node:test";
import { git } from "../../src/ecosystems/git/index.ts";
import { lookUp, readReftable } from "../../src/ecosystems/git/reftable.ts";
import { assertError, collectFrom, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

/** What dulwich 1.2.21 wrote for HEAD → refs/heads/main, and for main; checked against its own reader. */
const ofDulwich = {
  main: "UkVGVAEAEAAAAAAAAAAADAAAAAAAAAANcgAARwB5cmVmcy9oZWFkcy9tYWluAKqqqqqqqqqqqqqqqqqqqqqqqqqqAAAcAAFSRUZUAQAQAAAAAAAAAAAMAAAAAAAAAA0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8zfRAg==",
};

function varint(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) bytes.unshift(0x80 | (--left & 0x7f));
  return bytes;
}

type Value = string | { target: string } | { tag: string; id: string } | undefined;

/** A table in the documented format, with as many names in a block as are given in one list. */
function table(
  blocks: [name: string, value: Value][][],
  blockSize = 256,
  hash: "sha1" | "s256" = "sha1",
): Buffer {
  const head = Buffer.alloc(hash === "sha1" ? 24 : 28);
  head.write("REFT", "latin1");
  head[4] = hash === "sha1" ? 1 : 2;
  head.writeUIntBE(blockSize, 5, 3);
  if (hash === "s256") head.write("s256", 24, "latin1");
  const parts = blocks.map((records, index) => {
    let before = "";
    const body = records.flatMap(([name, value]) => {
      let shared = 0;
      while (shared < before.length && before[shared] === name[shared]) shared += 1;
      before = name;
      const rest = Buffer.from(name.slice(shared));
      const kind = value === undefined ? 0 : typeof value === "string" ? 1 : "tag" in value ? 2 : 3;
      const bytes =
        value === undefined
          ? []
          : typeof value === "string"
            ? [...Buffer.from(value, "hex")]
            : "tag" in value
              ? [...Buffer.from(value.tag + value.id, "hex")]
              : [...varint(value.target.length), ...Buffer.from(value.target)];
      return [...varint(shared), ...varint(rest.length * 8 + kind), ...rest, ...varint(0), ...bytes];
    });
    const lead = index === 0 ? head.length : 0;
    const length = lead + 4 + body.length + 3 + 2;
    const block = Buffer.alloc(index < blocks.length - 1 && blockSize > 0 ? blockSize - lead : length - lead);
    block[0] = 0x72;
    block.writeUIntBE(length, 1, 3);
    Buffer.from(body).copy(block, 4);
    block[length - lead - 1] = 1;
    return block;
  });
  return Buffer.concat([head, ...parts, Buffer.alloc(44)]);
}

const a = "a".repeat(40);
const b = "b".repeat(40);
const repository = (files: Record<string, string | Buffer>, list = `${Object.keys(files).join("\n")}\n`) => ({
  "/srv/x/.git/HEAD": "ref: refs/heads/.invalid\n",
  "/srv/x/.git/config": '[remote "origin"]\n\turl = https://example.org/x.git\n',
  "/srv/x/.git/objects/aa/x": "x",
  "/srv/x/.git/reftable/tables.list": list,
  ...Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [`/srv/x/.git/reftable/${name}`, bytes]),
  ),
});
const commitOf = async (files: Parameters<typeof repository>[0], more = {}) =>
  packagesOf(await collectFrom(git, memoryTree({ ...repository(files), ...more }))).map(
    (each) => each.commit,
  );

test("HEAD is looked up in a stack of tables, of which the newest counts", async () => {
  const first = table([
    [
      ["HEAD", { target: "refs/heads/main" }],
      ["refs/heads/main", a],
    ],
  ]);
  assert.deepEqual(await commitOf({ "1.ref": first }), [a]);
  assert.deepEqual(await commitOf({ "1.ref": first, "2.ref": table([[["refs/heads/main", b]]]) }), [b]);
  assert.deepEqual(await commitOf({ "1.ref": first, "2.ref": table([[["HEAD", b]]]) }), [b]);
  const head = table([[["HEAD", { target: "refs/heads/main" }]]]);
  assert.deepEqual(await commitOf({ "1.ref": Buffer.from(ofDulwich.main, "base64"), "2.ref": head }), [a]);
});

test("tables of several blocks, padded or not, with tags, deletions, and ids of SHA-256", () => {
  const names = Array.from({ length: 9 }, (_, each) => `refs/heads/b${each}`);
  for (const size of [0, 256]) {
    const found = readReftable(
      table(
        [
          [
            ["HEAD", { target: "refs/heads/b0" }],
            [names[0]!, a],
            [names[1]!, undefined],
          ],
          [[names[2]!, b]],
          [
            ["refs/tags/v1", { tag: b, id: a }],
            [`refs/tags/${"x".repeat(100)}`, b],
          ],
        ],
        size,
      ),
    );
    assert.equal(found.size, 6);
    assert.deepEqual(found.get("refs/tags/v1"), { id: b });
    assert.deepEqual([lookUp([found], "HEAD"), lookUp([found], names[1]!)], [a, undefined]);
  }
  const long = "c".repeat(64);
  assert.deepEqual(readReftable(table([[["HEAD", long]]], 256, "s256")).get("HEAD"), { id: long });
});

test("a work tree has HEAD in tables of its own, and branches in the repository's", async () => {
  const shared = table([
    [
      ["HEAD", { target: "refs/heads/main" }],
      ["refs/heads/main", a],
      ["refs/heads/side", b],
    ],
  ]);
  const own = table([[["HEAD", { target: "refs/heads/side" }]]]);
  const place = "/srv/x/.git/worktrees/w";
  const more = {
    "/srv/w/.git": `gitdir: ${place}\n`,
    [`${place}/HEAD`]: "ref: refs/heads/.invalid\n",
    [`${place}/commondir`]: "../..\n",
    [`${place}/reftable/tables.list`]: "w.ref\n",
    [`${place}/reftable/w.ref`]: own,
  };
  assert.deepEqual(await commitOf({ "1.ref": shared }, more), [b, a]);
});

test("a table whose names fill the memory, or whose block has no room for its index, is refused", () => {
  const names = Array.from({ length: 9 }, (_, each): [string, Value] => ["x".repeat(99) + each, undefined]);
  assert.equal(readReftable(table([names]), { left: 900 }).size, 9);
  assert.throws(() => readReftable(table([names]), { left: 899 }), /more and longer names/);
  const damaged = table([[["HEAD", a]]]);
  damaged.writeUInt16BE(1_000, damaged.length - 44 - 2);
  assert.throws(() => readReftable(damaged), /cut off/);
});

test("a damaged, missing or empty table is an error that names it; names in circles lead nowhere", async () => {
  const good = table([[["HEAD", a]]]);
  const folder = "/srv/x/.git/reftable";
  const ask = (files: Parameters<typeof repository>[0], list?: string) =>
    collectFrom(git, memoryTree(repository(files, list)));
  for (let end = 1; end < good.length - 44; end += 1) {
    const found = await ask({ "1.ref": good.subarray(0, end) });
    assert.equal(found.status, "error", String(end));
  }
  assertError(await ask({}, "gone.ref\n"), `${folder}/gone.ref`, /missing/);
  assertError(await ask({ "1.ref": "text" }), `${folder}/1.ref`, /not a table/);
  assertError(await ask({}, "../../../etc/passwd\n"), folder, /does not say/);
  const circle = table([[["HEAD", { target: "HEAD" }]]]);
  assertError(await ask({ "1.ref": circle }), folder, /does not say/);
});
