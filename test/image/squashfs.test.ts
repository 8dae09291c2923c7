import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { ByteSource } from "../../src/image/byte-source.ts";
import { defaultLimits } from "../../src/image/limits.ts";
import { checkImage, openImage } from "../../src/image/open.ts";
import { openSquashfs } from "../../src/image/squashfs.ts";
import { TooLarge } from "../../src/image/tree-index.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";
import { makeSif } from "../support/sif.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);

/** Text that compresses, so that its blocks are stored compressed; different for every seed. */
function text(length: number, seed: number): Buffer {
  let state = seed;
  const words: string[] = [];
  for (let size = 0; size <= length; size += 5) {
    state = (state * 1103515245 + 12345) % 2147483648;
    words.push((state % 5000).toString().padStart(4, "0"));
  }
  return Buffer.from(words.join(" ")).subarray(0, length);
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const oddNames = [
  "new\nline",
  'quo"te',
  "back\\slash",
  "star*?[a]",
  " lead",
  "-dash",
  "ü",
  "\x01\x7f",
  "...",
  "$(touch x)",
];

/** One tree with everything that mksquashfs can pack. */
function makeTree(): string {
  const root = at("tree");
  mkdirSync(join(root, "deep/er/still"), { recursive: true });
  mkdirSync(join(root, "many"));
  mkdirSync(join(root, "none"));
  writeFileSync(join(root, "empty"), "");
  writeFileSync(join(root, "small"), "hello\n");
  writeFileSync(join(root, "big"), text(700_000, 1));
  writeFileSync(join(root, "exactly-two-blocks"), text(262_144, 2));
  writeFileSync(join(root, "holes"), Buffer.concat([Buffer.alloc(400_000), Buffer.from("end")]));
  writeFileSync(
    join(root, "noise"),
    Buffer.from(Array.from({ length: 50_000 }, (_, n) => (n * n * 31 + (n >> 3) * 7) % 251)),
  );
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.of(0xff, 0xfe)]), "not UTF-8");
  for (const name of oddNames) writeFileSync(join(root, name), name);
  for (let n = 0; n < 1000; n++) writeFileSync(join(root, "many", `file-${n}`), text(n % 300, n + 3));
  linkSync(join(root, "small"), join(root, "deep/hard"));
  symlinkSync("../small", join(root, "deep/link"));
  symlinkSync('x\n/forged R 0 755 0 0 6 0 "', join(root, "forger"));
  chmodSync(join(root, "small"), 0o4750);
  utimesSync(join(root, "small"), 1_600_000_000, 1_600_000_000);
  return root;
}

/** Devices and owners that an ordinary user cannot make on disk. */
const pseudo = [
  "-p",
  "dev/null c 666 0 0 1 3",
  "-p",
  "dev/disk b 660 0 6 259 70000",
  "-p",
  "dev d 755 0 0",
  "-p",
  "small m 4750 1234 70000",
  "-p",
  "fifo i 644 5 6 f",
];

describe("a squashfs image", { skip: noMksquashfs }, () => {
  let root: string;
  before(() => {
    root = makeTree();
  });

  for (const compression of ["gzip", "zstd", "xz", "lz4"]) {
    test(`of ${compression} is listed, read and hashed as it was packed`, async () => {
      const image = makeSquashfs(root, at(`${compression}.sqfs`), ["-comp", compression, ...pseudo]);
      const tree = await openImage(image);
      const big = text(700_000, 1);
      const [folders, files, links, special] = [7, 1008 + oddNames.length, 2, 3];
      assert.equal(tree.entries.size, folders + files + links + special);
      const { mode, uid, gid, size, mtime, type } = tree.resolve("/deep/link")!;
      assert.deepEqual(
        { mode, uid, gid, size, mtime, type },
        { mode: 0o4750, uid: 1234, gid: 70000, size: 6, mtime: 1_600_000_000, type: "file" },
      );
      assert.equal(tree.entries.get("/forger")?.target, 'x\n/forged R 0 755 0 0 6 0 "');
      assert.equal(tree.entries.has("/forged"), false);
      assert.deepEqual(tree.entries.get("/dev/null")?.device, [1, 3]);
      assert.deepEqual(tree.entries.get("/dev/disk")?.device, [259, 70000]);
      assert.deepEqual([tree.entries.get("/fifo")?.type, tree.entries.get("/fifo")?.gid], ["fifo", 6]);
      const odd = oddNames.map((name) => `/${name}`);
      const read = await tree.read([
        "/big",
        "/deep/hard",
        "/deep/link",
        "/empty",
        "/\udcff\udcfe",
        "/dev/null",
        "/gone",
        ...odd,
      ]);
      assert.deepEqual(read.get("/big"), big);
      assert.equal(read.get("/deep/hard")?.toString(), "hello\n");
      assert.equal(read.get("/deep/link")?.toString(), "hello\n");
      assert.equal(read.get("/empty")?.length, 0);
      assert.equal(read.get("/\udcff\udcfe")?.toString(), "not UTF-8");
      for (const name of oddNames) assert.equal(read.get(`/${name}`)?.toString(), name);
      assert.equal(read.has("/dev/null") || read.has("/gone"), false);
      const digests = await tree.digests();
      assert.equal(digests.size, [...tree.entries.values()].filter((entry) => entry.type === "file").length);
      for (const [path, digest] of digests) {
        const name =
          path === "/\udcff\udcfe"
            ? Buffer.concat([Buffer.from(`${root}/`), Buffer.of(0xff, 0xfe)])
            : join(root, path);
        assert.equal(digest, sha256(readFileSync(name)), path);
      }
      assert.deepEqual(
        await tree.digests(["/deep/link", "/none"]),
        new Map([["/deep/link", sha256(Buffer.from("hello\n"))]]),
      );
      const looked = new Map<string, Buffer>();
      const asked = ["/big", "/deep/hard", "/deep/link", "/empty"];
      await tree.digests(asked, (path, bytes) =>
        looked.set(path, Buffer.concat([looked.get(path) ?? Buffer.alloc(0), bytes])),
      );
      assert.deepEqual(looked, await tree.read(asked));
      await tree.close();
      await checkImage(image);
    });
  }

  for (const [what, options] of [
    ["blocks of 1 MiB", ["-b", "1M"]],
    ["no compression at all", ["-noI", "-noD", "-noF", "-noId", "-noX"]],
    ["no fragments", ["-no-fragments"]],
    ["tails of large files in fragments", ["-always-use-fragments"]],
    ["no table of inode numbers", ["-no-exports"]],
    ["no duplicates removed", ["-no-duplicates"]],
  ] as const) {
    test(`with ${what} is read the same`, async () => {
      const image = makeSquashfs(root, at(`${options[0]}.sqfs`), options);
      const tree = await openImage(image);
      const digests = await tree.digests([
        "/big",
        "/exactly-two-blocks",
        "/holes",
        "/noise",
        "/many/file-299",
      ]);
      for (const [path, digest] of digests)
        assert.equal(digest, sha256(readFileSync(join(root, path))), path);
      assert.equal(digests.size, 5);
      await tree.close();
      await checkImage(image);
    });
  }

  test("in a SIF is found at its partition", async () => {
    const tree = await openImage(makeSif(makeSquashfs(root, at("plain.sqfs")), at("image.sif")));
    assert.equal((await tree.read(["/small"])).get("/small")?.toString(), "hello\n");
    await tree.close();
    await checkImage(at("image.sif"));
  });

  test("has the files that unsquashfs unpacks", async () => {
    const image = makeSquashfs(root, at("both.sqfs"));
    execFileSync("unsquashfs", ["-no-progress", "-quiet", "-d", at("unpacked"), image], { stdio: "ignore" });
    const tree = await openImage(image);
    for (const [path, bytes] of await tree.read(["/big", "/holes", "/many/file-7"])) {
      assert.deepEqual(bytes, readFileSync(at(`unpacked${path}`)));
    }
    await tree.close();
  });

  test("with a file over the limit says which, before reading it", async () => {
    const tree = await openImage(makeSquashfs(root, at("limit.sqfs")));
    await assert.rejects(
      tree.read(["/small", "/big"], 1000),
      (error) => error instanceof TooLarge && error.path === "/big",
    );
    await tree.close();
  });

  test("over a limit of entries, path, path sum, table or content is refused, saying so", async () => {
    const image = makeSquashfs(root, at("limits.sqfs"));
    const tight = [{ entries: 50 }, { path: 10 }, { allPaths: 100 }, { table: 1000 }, { content: 1_000_000 }];
    for (const limit of tight) {
      const source = await ByteSource.open(image);
      await assert.rejects(openSquashfs(source, { ...defaultLimits, ...limit }), (error) => {
        assert.ok(error instanceof Failure && error.kind === "inconclusive");
        assert.match(error.message, /too large/);
        return true;
      });
      await source.close();
    }
  });

  test("of a compression that cannot be read is refused by name", async () => {
    await assert.rejects(openImage(makeSquashfs(root, at("lzo.sqfs"), ["-comp", "lzo"])), /lzo/);
  });
});

describe("a damaged or hostile squashfs image", { skip: noMksquashfs }, () => {
  let plain: Buffer;
  let packed: Buffer;
  const image = at("damaged.sqfs");
  before(() => {
    const root = at("victim");
    mkdirSync(join(root, "dd/ee"), { recursive: true });
    writeFileSync(join(root, "aa"), text(3000, 1));
    writeFileSync(join(root, "ab"), text(200_000, 2));
    symlinkSync("aa", join(root, "cc"));
    plain = readFileSync(makeSquashfs(root, image, ["-noI", "-noD", "-noF", "-noId", "-all-root"]));
    packed = readFileSync(makeSquashfs(root, image, ["-comp", "gzip", "-all-root", "-nopad"]));
  });

  /** The image with some bytes of its metadata overwritten. */
  function patched(find: Buffer, replace: Buffer, from = 0): Buffer {
    const bytes = Buffer.from(plain);
    const position = bytes.indexOf(find, from);
    assert.ok(position > 0, "the bytes to overwrite are there");
    replace.copy(bytes, position);
    return bytes;
  }

  async function refused(bytes: Buffer, why: RegExp): Promise<void> {
    writeFileSync(image, bytes);
    await assert.rejects(checkImage(image), (error) => {
      assert.ok(error instanceof Failure && error.kind === "inconclusive", String(error));
      assert.match(error.why ?? "", why);
      return true;
    });
  }

  /** A name as in the directory table: basic type (2 = file, 1 = folder), length less one, bytes. */
  const name = (type: number, bytes: string) =>
    Buffer.concat([Buffer.of(type, 0, bytes.length - 1, 0), Buffer.from(bytes)]);

  test("whose names climb, hold a slash or NUL, come twice or out of order is refused", async () => {
    for (const bad of ["..", "a/", "/x", "a\0", "\0\0"])
      await refused(patched(name(2, "aa"), name(2, bad)), /the name/);
    await refused(patched(name(2, "ab"), name(2, "aa")), /twice or out of order/);
    await refused(patched(name(2, "aa"), name(2, "zz")), /twice or out of order/);
  });

  test("whose link has a NUL in its target is refused", async () => {
    // One name, a target of two bytes.
    const link = (target: string) => Buffer.from(`\x01\0\0\0\x02\0\0\0${target}`);
    await refused(patched(link("aa"), link("a\0"), plain.readUIntLE(64, 6)), /"\/cc" has a NUL/);
  });

  test("that lists a file as a folder, or a folder inside itself, is refused", async () => {
    await refused(patched(name(2, "aa"), name(1, "aa")), /listed as dir and is a file/);
    const at = plain.indexOf(name(1, "ee"));
    const root = plain.readBigUInt64LE(32);
    const loop = Buffer.from(plain);
    loop.writeUInt16LE(Number(root & 0xffffn), at - 4);
    await refused(loop, /in two places/);
  });

  test("cut off anywhere is refused", async () => {
    for (let length = 0; length < packed.length; length += 41) {
      writeFileSync(image, packed.subarray(0, length));
      await assert.rejects(checkImage(image), Failure);
    }
  });

  test("with any one bit flipped is refused or unchanged, and never anything else, within gzip", async () => {
    writeFileSync(image, packed);
    const good = await openImage(image);
    const [entries, digests] = [[...good.entries.values()], await good.digests()];
    await good.close();
    let found = 0;
    let unchanged = 0;
    // mksquashfs stores what does not get smaller uncompressed, so without checksum: here the one owner's number.
    const ids = packed.readUIntLE(packed.readUIntLE(48, 6), 6);
    const unchecked = (position: number) => position >= ids && position < ids + 6;
    // Every byte of superblock and metadata, and a sample of the data between them.
    for (
      let position = 0;
      position < packed.length;
      position += position > 96 && position < packed.length - 700 ? 997 : 1
    ) {
      if (unchecked(position)) continue;
      const bytes = Buffer.from(packed);
      bytes[position]! ^= 1 << (position % 8);
      writeFileSync(image, bytes);
      try {
        const tree = await openImage(image);
        await tree.close();
        await checkImage(image);
      } catch (error) {
        assert.ok(error instanceof Failure, `byte ${position}: ${(error as Error).stack}`);
        found += 1;
        continue;
      }
      const tree = await openImage(image);
      const same = JSON.stringify([...tree.entries.values()]) === JSON.stringify(entries);
      assert.ok(same, `byte ${position} changed the listing unnoticed`);
      assert.deepEqual(await tree.digests(), digests, `byte ${position} changed the content unnoticed`);
      await tree.close();
      unchanged += 1;
    }
    assert.ok(found > 5 * unchanged, `${found} found, ${unchanged} changed nothing`);
  });

  test("that claims a file larger than its list of blocks is refused", async () => {
    const size = (bytes: number) => Buffer.from(Uint32Array.of(bytes).buffer);
    await refused(
      patched(size(3000), size(0xffffffff), plain.readUIntLE(64, 6)),
      /list of blocks is cut off/,
    );
  });
});

test("what is no image is refused, saying so", async () => {
  writeFileSync(at("text"), "just text, long enough to be read as a header of something or other");
  await assert.rejects(openImage(at("text")), (e) => e instanceof Failure && /neither/.test(e.why ?? ""));
  writeFileSync(at("nothing"), "");
  await assert.rejects(openImage(at("nothing")), (e) => e instanceof Failure && e.kind === "inconclusive");
  await assert.rejects(openImage(at("gone")), (e) => e instanceof Failure && /ENOENT/.test(e.why ?? ""));
});

test("asked for one file by very many paths, takes no longer for each of them", async (t) => {
  if (noMksquashfs) return t.skip(noMksquashfs);
  const root = at("many-root");
  mkdirSync(root);
  writeFileSync(join(root, "one"), "1");
  const tree = await openImage(makeSquashfs(root, at("many.squashfs")));
  try {
    const asked = Array.from({ length: 200_000 }, (_, n) => `/${"./".repeat(n % 3)}one`);
    assert.equal((await withinProcessorTime(() => tree.digests(asked))).size, 3);
  } finally {
    await tree.close();
  }
});
