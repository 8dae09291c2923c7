import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { readSif } from "../../src/image/sif.ts";
import { type SifHeader, type SifObject, sifBytes } from "../support/sif.ts";
import { temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);

const definition: SifObject = { type: 0x4001, content: Buffer.from("Bootstrap: scratch\n") };
const root: SifObject = { type: 0x4004, content: Buffer.alloc(5000, "hsqs"), partition: [1, 2, "02"] };
const overlay: SifObject = { type: 0x4004, content: Buffer.alloc(100), partition: [2, 4, "02"] };

let count = 0;
function write(bytes: Buffer): string {
  const path = join(folder.path, `${count++}.sif`);
  writeFileSync(path, bytes);
  return path;
}

function refuses(bytes: Buffer, why: RegExp) {
  return assert.rejects(readSif(write(bytes)), (error) => {
    assert.ok(error instanceof Failure);
    assert.equal(error.kind, "inconclusive");
    assert.match(error.why ?? "", why);
    return true;
  });
}

test("header, objects, primary partition and definition are read", async () => {
  const sif = await readSif(write(sifBytes([definition, overlay, root])));
  assert.equal(sif.arch, "amd64");
  assert.equal(sif.created, 1_700_000_000);
  assert.equal(sif.definition, "Bootstrap: scratch\n");
  assert.deepEqual(
    sif.descriptors.map((d) => d.kind),
    ["definition", "partition", "partition"],
  );
  assert.deepEqual(sif.primary, { offset: 32768 + 119, size: 5000, fs: "squashfs" });
});

test("a file system of each known type is named", async () => {
  for (const [number, fs] of [
    [1, "squashfs"],
    [2, "ext3"],
    [5, "encrypted"],
    [6, "gocryptfs"],
  ] as const) {
    const sif = await readSif(write(sifBytes([{ ...root, partition: [number, 2, "02"] }])));
    assert.equal(sif.primary.fs, fs);
  }
});

const wrong: [string, SifObject[], SifHeader, RegExp][] = [
  ["no magic number", [root], { magic: "SIF_MAGIX" }, /magic/],
  ["an unknown version", [root], { version: "02" }, /version "02"/],
  ["no objects at all", [root], { total: 0, free: 0 }, /counts 0 descriptors/],
  ["more descriptors than any SIF has", [root], { total: 2 ** 40 }, /counts 1099511627776 descriptors/],
  ["a negative count", [root], { total: -1 }, /counts -1/],
  ["descriptors outside of the file", [root], { tableOffset: 2 ** 40 }, /do not fit/],
  ["descriptors over the header", [root], { tableOffset: 64 }, /do not fit/],
  ["a count that is not that of the descriptors", [root], { free: 40 }, /counts 8 objects, 1 are there/],
  ["an object outside of the file", [{ ...root, offset: 2 ** 40 }], {}, /cut off/],
  ["an object of negative size", [{ ...root, size: -1 }], {}, /-1 bytes long/],
  ["an object over the header", [{ ...root, offset: 0 }], {}, /its data is at 0/],
  ["an object over the descriptors", [{ ...root, offset: 5000 }], {}, /overlap/],
  [
    "two objects over each other",
    [definition, { ...root, offset: 32770 }],
    {},
    /object 1 and object 2 of the SIF overlap/,
  ],
  ["two objects with one id", [definition, { ...root, id: 1 }], {}, /same id/],
  ["an unknown kind of object", [{ ...definition, type: 0x4999 }, root], {}, /data type 18841/],
  ["no primary partition", [definition, overlay], {}, /no primary system partition/],
  ["two primary partitions", [root, root], {}, /2 primary system partitions/],
  ["an unknown file system", [{ ...root, partition: [9, 2, "02"] }], {}, /type 9/],
  ["an empty primary partition", [{ ...root, content: Buffer.alloc(0) }], {}, /empty/],
  ["architectures that contradict each other", [root], { arch: "04" }, /"04" in its header and "02"/],
  ["an unknown architecture", [{ ...root, partition: [1, 2, "77"] }], { arch: "77" }, /"77"/],
  ["a definition of 2 MiB", [{ ...definition, content: Buffer.alloc(2 ** 21) }, root], {}, /2097152 bytes/],
];
for (const [what, objects, header, why] of wrong) {
  test(`a SIF with ${what} is refused, saying so`, () => refuses(sifBytes(objects, header), why));
}

test("a SIF cut off anywhere is refused", async () => {
  const whole = sifBytes([definition, root]);
  for (const length of [0, 1, 127, 128, 4095, 4097, 20_000, 32_768, 32_800, whole.length - 1]) {
    await refuses(
      whole.subarray(0, length),
      /cut off|ends within|lies outside|do not fit|less than a SIF header|has \d+ bytes/,
    );
  }
});

test("a missing file and a folder are refused, saying so", async () => {
  await assert.rejects(
    readSif(join(folder.path, "none.sif")),
    (e) => e instanceof Failure && /ENOENT/.test(e.why ?? ""),
  );
  await assert.rejects(readSif(folder.path), (e) => e instanceof Failure && /regular file/.test(e.why ?? ""));
});

test("any flipped bit in header or descriptors gives an answer or a Failure, never anything else", async () => {
  const path = write(sifBytes([definition, root]));
  const bytes = readFileSync(path);
  for (let at = 32; at < 4096 + 2 * 585; at += at === 128 ? 3968 : 1) {
    const flipped = Buffer.from(bytes);
    flipped[at]! ^= 1 << (at % 8);
    writeFileSync(path, flipped);
    await readSif(path).catch((error: unknown) =>
      assert.ok(error instanceof Failure, `byte ${at}: ${error}`),
    );
  }
});
