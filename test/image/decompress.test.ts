import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deflateSync, zstdCompressSync } from "node:zlib";
import { decompressors } from "../../src/image/decompress.ts";

const zeros = Buffer.alloc(10 * 1024 * 1024);
/** One literal zero, then a run of it of 10 MiB or so: an lz4 block of 41 KB. */
const lz4Bomb = Buffer.concat([Buffer.of(0x1f, 0, 1, 0), Buffer.alloc(41_000, 255), Buffer.of(0)]);

describe("a block that grows beyond its limit is refused", () => {
  for (const [name, bomb] of [
    ["gzip", deflateSync(zeros)],
    ["zstd", zstdCompressSync(zeros)],
    ["lz4", lz4Bomb],
  ] as const) {
    test(name, async () => {
      for (const decompress of [decompressors[name].small, decompressors[name].large]) {
        await assert.rejects(decompress(bomb, 131_072), RangeError);
      }
    });
  }
});

test("a block that is cut off, empty or garbage is refused by every compression", async () => {
  for (const [name, { small, large }] of Object.entries(decompressors)) {
    for (const block of [Buffer.alloc(0), Buffer.from("garbage, not compressed"), Buffer.alloc(100, 0xf0)]) {
      await assert.rejects(small(block, 8192), RangeError, name);
      await assert.rejects(large(block, 8192), RangeError, name);
    }
  }
});

test("lz4: literals, overlapping runs and long lengths are unpacked; references before the start are refused", async () => {
  const unpack = decompressors.lz4.small;
  // "ab", then 8 bytes from 2 back, then the literals "end".
  const runs = Buffer.concat([Buffer.of(0x24), Buffer.from("ab"), Buffer.of(2, 0, 0x30), Buffer.from("end")]);
  assert.equal((await unpack(runs, 100)).toString(), "ababababab" + "end");
  const long = Buffer.concat([Buffer.of(0xf0, 255, 30), Buffer.alloc(300, "x")]);
  assert.equal((await unpack(long, 300)).toString(), "x".repeat(300));
  await assert.rejects(unpack(long, 299), /more than 299 bytes/);
  await assert.rejects(unpack(Buffer.of(0x10, 0x61, 2, 0, 0), 100), /before the block/);
  await assert.rejects(unpack(Buffer.of(0x10, 0x61, 0, 0, 0), 100), /before the block/);
});
