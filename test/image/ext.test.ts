import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { ByteSource } from "../../src/image/byte-source.ts";
import { openExt } from "../../src/image/ext.ts";
import { checkImage, openImage } from "../../src/image/open.ts";
import { sifBytes } from "../support/sif.ts";
import { temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
const missing =
  spawnSync("mke2fs", ["-V"], { env: environment }).error === undefined
    ? false
    : "mke2fs is not installed (apt-get install e2fsprogs)";

const root = at("tree");
mkdirSync(join(root, "deep/er"), { recursive: true });
mkdirSync(join(root, "many"));
writeFileSync(join(root, "tool"), "tool", { mode: 0o755 });
writeFileSync(
  join(root, "big"),
  Buffer.from(Array.from({ length: 600_000 }, (_, n) => (n * 7 + (n >> 9)) % 251)),
);
writeFileSync(join(root, "holes"), "begin");
truncateSync(join(root, "holes"), 9_000_000);
for (let n = 0; n < 600; n++) writeFileSync(join(root, "many", `a-file-with-a-long-name-${n}`), String(n));
symlinkSync("tool", join(root, "short"));
symlinkSync(`${"./".repeat(60)}tool`, join(root, "long"));

/** The folder as an ext file system, made by the real mke2fs. */
function makeExt(type: string, image: string, ...options: string[]): string {
  execFileSync("mke2fs", ["-q", "-t", type, ...options, "-d", root, image, "24M"], {
    env: environment,
    stdio: "pipe",
  });
  return image;
}

/** A SIF with this ext file system in it. */
function sifOf(content: Buffer): string {
  writeFileSync(at("ext.sif"), sifBytes([{ type: 0x4004, content, partition: [2, 2, "02"] }]));
  return at("ext.sif");
}

async function open(image: string) {
  return openExt(await ByteSource.open(image));
}

describe("an ext file system", { skip: missing }, () => {
  for (const [type, ...options] of [
    ["ext2", "-b", "1024"],
    ["ext3", "-b", "1024"],
    ["ext3", "-b", "4096"],
    ["ext4"],
    ["ext4", "-O", "^64bit"],
  ] as const) {
    test(`made by mke2fs -t ${[type, ...options].join(" ")} is listed, read and hashed`, async () => {
      const tree = await open(makeExt(type, at("image.ext"), ...options));
      assert.equal(tree.resolve("/short")?.path, "/tool");
      assert.equal(tree.resolve("/long")?.path, "/tool");
      assert.equal(tree.resolve("/tool")?.mode, 0o755);
      assert.equal(tree.resolve("/tool")?.uid, process.getuid?.());
      assert.equal(tree.list("/many").length, 600);
      const digests = await tree.digests();
      assert.equal(digests.size, 603);
      for (const [path, digest] of digests) {
        assert.equal(
          digest,
          createHash("sha256")
            .update(readFileSync(join(root, path)))
            .digest("hex"),
          path,
        );
      }
      const read = await tree.read(["/short", "/many/a-file-with-a-long-name-7", "/deep"]);
      assert.deepEqual([...read.values()].map(String), ["tool", "7"]);
      const looked: string[] = [];
      await tree.digests(["/short", "/tool"], (path, bytes) => looked.push(`${path} ${bytes}`));
      assert.deepEqual(looked, ["/short tool", "/tool tool"]);
      await tree.close();
    });
  }

  test("in a SIF is found at its partition", async () => {
    const tree = await openImage(sifOf(readFileSync(makeExt("ext3", at("sif.ext")))));
    assert.equal((await tree.read(["/tool"])).get("/tool")?.toString(), "tool");
    await tree.close();
    await checkImage(at("ext.sif"));
  });

  test("with any flipped bit in its metadata gives an answer or a Failure, never anything else", async () => {
    const good = readFileSync(makeExt("ext4", at("flip.ext"), "-b", "1024", "-O", "^metadata_csum"));
    const file = openSync(at("flip.ext"), "r+");
    let refused = 0;
    for (let position = 1024; position < 600_000; position += position < 4096 ? 29 : 4001) {
      writeSync(file, Buffer.of(good[position]! ^ (1 << (position % 8))), 0, 1, position);
      const source = await ByteSource.open(at("flip.ext"));
      try {
        await openExt(source);
      } catch (error) {
        assert.ok(error instanceof Failure, `byte ${position}: ${(error as Error).stack}`);
        refused += 1;
      } finally {
        await source.close();
        writeSync(file, good, position, 1, position);
      }
    }
    closeSync(file);
    assert.ok(refused > 0);
  });

  test("whose link has a NUL in its target is refused, however the target is kept", async () => {
    const good = readFileSync(makeExt("ext3", at("link.ext")));
    for (const target of [`tool${"\0".repeat(56)}`, `${"./".repeat(60)}tool`]) {
      const bytes = Buffer.from(good);
      bytes[bytes.indexOf(target) + 2] = 0;
      await assert.rejects(
        openImage(sifOf(bytes)),
        (e) => e instanceof Failure && /has a NUL/.test(e.why ?? ""),
      );
    }
  });

  test("that is cut off, not cleanly unmounted, or no ext at all is refused, saying so", async () => {
    const good = readFileSync(makeExt("ext3", at("bad.ext")));
    const dirty = Buffer.from(good);
    dirty.writeUInt32LE(dirty.readUInt32LE(1024 + 96) | 4, 1024 + 96);
    for (const [bytes, why] of [
      [good.subarray(0, 1_000_000), /1000000 are there/],
      [good.subarray(0, 500), /lies outside/],
      [Buffer.alloc(10_000), /no magic/],
      [dirty, /not unmounted cleanly/],
    ] as const) {
      writeFileSync(at("bad.ext"), bytes);
      const source = await ByteSource.open(at("bad.ext"));
      await assert.rejects(
        openExt(source),
        (e) => e instanceof Failure && why.test(e.why ?? ""),
        String(why),
      );
      await source.close();
    }
  });
});
