import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { ByteSource } from "../../src/image/byte-source.ts";
import { parseSif, readSif } from "../../src/image/sif.ts";
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
    sif.objects.map(({ kind, role }) => [kind, role]),
    [
      ["definition", "definition"],
      ["partition", "overlay"],
      ["partition", "system"],
    ],
  );
  assert.deepEqual(sif.primary, { id: 3, offset: 32768 + 119, size: 5000, fs: "squashfs" });
  assert.deepEqual(sif.overlays, [{ id: 2, offset: 32768 + 19, size: 100, fs: "ext3" }]);
  assert.deepEqual(sif.unaccounted, []);
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
  ["an object over the descriptors", [{ ...root, offset: 5000 }], {}, /outside of the data/],
  [
    "two objects over each other",
    [definition, { ...root, offset: 32770 }],
    {},
    /object 1 and object 2 of the SIF overlap/,
  ],
  ["two objects with one id", [definition, { ...root, id: 1 }], {}, /same id/],
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

/** What a SIF holds besides an image, each named and none refused: the image can still be read. */
const foreign: [string, Buffer, RegExp, string][] = [
  [
    "an object of an unknown type",
    sifBytes([{ ...definition, type: 0x4999 }, root]),
    /object 1 \(unknown type 18841\)/,
    "image-object-unknown",
  ],
  ...(
    [
      ["a generic object", { type: 0x4007, content: Buffer.from("x") }],
      ["environment variables", { type: 0x4002, content: Buffer.from("x") }],
      ["a key of an image that is not encrypted", { type: 0x4008, content: Buffer.from("x") }],
      ["an SBOM", { type: 0x4009, content: Buffer.from("x") }],
      ["a second definition", definition],
      ["a data partition", { ...root, partition: [1, 3, "02"] }],
      ["a second system partition", { ...root, partition: [1, 1, "02"] }],
      ["a partition of an unknown type", { ...root, partition: [1, 9, "02"] }],
    ] as [string, SifObject][]
  ).map(([what, object]): [string, Buffer, RegExp, string] => [
    what,
    sifBytes([definition, root, object]),
    /object 3 .* is not part of what Apptainer builds/,
    "image-object-unexpected",
  ]),
  [
    "an overlay of another group",
    sifBytes([
      { ...root, group: 1 },
      { ...overlay, group: 2 },
    ]),
    /object 2 .* is in group 2, the system in 1/,
    "image-overlay-not-mounted",
  ],
  [
    "an encrypted overlay",
    sifBytes([root, { ...overlay, partition: [5, 4, "02"] }]),
    /object 2 .* cannot be an overlay: encrypted/,
    "image-overlay-unsupported",
  ],
  [
    "another launch script",
    Buffer.from(
      sifBytes([root]).toString("latin1").replace("env run-singularity", "env my-singularity!"),
      "latin1",
    ),
    /launch script "#!\/usr\/bin\/env my-singularity!/,
    "image-launch-script",
  ],
  ["bytes between two objects", stray(40_000), /bytes 40000 to 65536/, "image-stray-bytes"],
  ["bytes between header and descriptors", stray(200), /bytes 200 to 4096/, "image-stray-bytes"],
  ["bytes behind the descriptors", stray(4096 + 48 * 585), /bytes 32176 to 32768/, "image-stray-bytes"],
  ["bytes in a free descriptor", stray(4096 + 585 * 10 + 300), /descriptor 11 /, "image-stray-bytes"],
  ["bytes behind an object's name", stray(4096 + 73 + 100), /descriptor 1 /, "image-stray-bytes"],
  ["bytes behind what is said of a partition", stray(4096 + 585 + 500), /descriptor 2 /, "image-stray-bytes"],
  [
    "bytes at its end",
    Buffer.concat([sifBytes([root]), Buffer.from("x")]),
    /bytes 37768 to/,
    "image-stray-bytes",
  ],
];

/** A SIF whose second object begins on a page of its own, with one byte set. */
function stray(at: number): Buffer {
  const bytes = sifBytes([
    { ...definition, name: "d" },
    { ...root, offset: 65_536 },
  ]);
  const whole = Buffer.concat([
    bytes.subarray(0, 32_768 + definition.content.length),
    Buffer.alloc(65_536 - 32_768 - definition.content.length),
    root.content,
  ]);
  whole.writeBigInt64LE(BigInt(whole.length - 32_768), 120);
  whole[at] = 7;
  return whole;
}

for (const [what, bytes, named, code] of foreign) {
  test(`a SIF with ${what} is read, and that is named`, async () => {
    const { unaccounted } = await readSif(write(bytes));
    assert.equal(unaccounted.length, 1, JSON.stringify(unaccounted));
    assert.match(unaccounted[0]!.what, named);
    assert.equal(unaccounted[0]!.code, code);
  });
}

test("zeros between objects and behind them are no more than filling", async () => {
  const bytes = Buffer.concat([stray(0).fill("#", 0, 1), Buffer.alloc(4096)]);
  assert.deepEqual((await readSif(write(bytes))).unaccounted, []);
});

test("labels, JSON and signatures are part of an image", async () => {
  const objects = [0x4003, 0x4006, 0x4006, 0x4005].map((type) => ({
    type,
    content: Buffer.from("x"),
  }));
  const sif = await readSif(write(sifBytes([root, ...objects])));
  assert.deepEqual(sif.unaccounted, []);
  assert.deepEqual(
    sif.objects.map(({ role }) => role),
    ["system", "metadata", "metadata", "metadata", "signature"],
  );
});

test("a missing file and a folder are refused, saying so", async () => {
  await assert.rejects(
    readSif(join(folder.path, "none.sif")),
    (e) => e instanceof Failure && /ENOENT/.test(e.why ?? ""),
  );
  await assert.rejects(readSif(folder.path), (e) => e instanceof Failure && /regular file/.test(e.why ?? ""));
});

/** A SIF with one of everything that counts. */
const full = sifBytes([
  { ...definition, group: 1 },
  { type: 0x4006, content: Buffer.from("{}"), group: 1, name: "inspect-metadata.json" },
  { ...root, group: 1 },
  { ...overlay, group: 1 },
]);

/** As {@link readSif}, from memory. */
function parse(bytes: Buffer) {
  const access = {
    read: async (into: Buffer, at: number, length: number, position: number) => ({
      bytesRead: bytes.copy(into, at, position, position + length),
    }),
    close: async () => {},
  };
  return parseSif(new ByteSource("test.sif", access, 0, bytes.length));
}

/** The offsets of the header's and the used descriptors' bytes. */
const headerBytes = [
  ...Array.from({ length: 128 }, (_, at) => at),
  ...Array.from({ length: 4 * 585 }, (_, at) => 4096 + at),
];

test("any flipped bit in header or descriptors is refused, named, or loses nothing that is mounted", async () => {
  for (const at of headerBytes) {
    for (let bit = 0; bit < 8; bit++) {
      const flipped = Buffer.from(full);
      flipped[at]! ^= 1 << bit;
      const read = await parse(flipped).catch((error: unknown) => {
        assert.ok(error instanceof Failure && error.code, `byte ${at}: ${error}`);
      });
      if (!read || read.unaccounted.length > 0) continue;
      assert.equal(read.objects.length, 4, `byte ${at}, bit ${bit}`);
      // A partition that became another kind of object is mounted by nobody.
      const partitions = read.objects.filter(({ kind }) => kind === "partition");
      assert.equal(read.overlays.length, partitions.length - 1, `byte ${at}, bit ${bit}`);
    }
  }
});

test("random garbage in header and descriptors gives an answer or a Failure, never anything else", async () => {
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  for (let round = 0; round < 3000; round++) {
    const bytes = Buffer.from(full);
    for (let n = 0; n <= round % 5; n++) {
      const at = headerBytes[random(headerBytes.length)]!;
      const values = [0, 1, 0x7f, 0x80, 0xff, random(256)];
      bytes.fill(values[random(6)]!, at, Math.min(at + 1 + random(8), bytes.length));
    }
    await parse(round % 7 === 0 ? bytes.subarray(0, random(bytes.length)) : bytes).catch((error: unknown) =>
      assert.ok(
        error instanceof Failure && error.kind === "inconclusive" && error.code,
        `${round}: ${error}`,
      ),
    );
  }
});
