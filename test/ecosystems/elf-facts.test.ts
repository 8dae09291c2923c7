import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { elfFacts } from "../../src/ecosystems/unowned/elf-facts.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { knownTexts } from "../../src/ecosystems/unowned/known-texts.ts";
import { collectFrom, freshFolder, missing, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

test("a library that gcc made says so, its soname, its libraries and its build id, as readelf has them", {
  skip: missing("gcc", "readelf"),
}, async (context) => {
  const folder = freshFolder(context);
  const file = join(folder, "libone.so.1.2");
  writeFileSync(join(folder, "one.c"), 'const char *version = " deflate 1.3.1 Copyright 1995";\n');
  const options = [
    "-shared",
    "-fPIC",
    "-Wl,--build-id=sha1",
    "-Wl,-soname,libone.so.1",
    "-Wl,--no-as-needed",
  ];
  execFileSync("gcc", [...options, "-o", file, join(folder, "one.c"), "-lm"], { timeout: 3_600_000 });
  const content = readFileSync(file);
  const readelf = (option: string) => execFileSync("readelf", [option, file], { encoding: "utf8" });
  const facts = elfFacts(content)!;
  assert.equal(facts.soname, "libone.so.1");
  assert.equal(facts.buildId, /Build ID: ([0-9a-f]+)/.exec(readelf("-n"))![1]);
  const needed = Array.from(readelf("-d").matchAll(/\(NEEDED\).*\[(.*)\]/g), ([, name]) => name!);
  assert.deepEqual(facts.needed, needed);
  assert.match(facts.compilers.join(), /GCC/);
  const [found] = packagesOf(
    await collectFrom(unowned, memoryTree({ "/opt/lib/libone.so.1.2": { content, mode: 0o755 } })),
  );
  assert.match(
    found!.build!,
    /^soname libone\.so\.1; zlib 1\.3\.1; GCC: .*; needs libm\.so\.6.*; build id [0-9a-f]{40}$/,
  );
});

test("a damaged program gives no facts, or fewer, and no error", { skip: missing("true") }, () => {
  const whole = readFileSync("/bin/true");
  for (let at = 0; at < 64; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = 0xff;
    assert.doesNotThrow(() => elfFacts(damaged));
  }
  for (const length of [0, 4, 63, 64, 1000, whole.length - 100])
    assert.doesNotThrow(() => elfFacts(whole.subarray(0, length)));
});

test("a program whose every text has no end costs little", (context) => {
  const [sections, size] = [4000, 64];
  const file = Buffer.alloc(64 + sections * size + (1 << 20), 0x41);
  file.write("\x7fELF\x02\x01", "latin1");
  file.writeBigUInt64LE(64n, 40);
  file.writeUInt16LE(size, 58);
  file.writeUInt16LE(sections, 60);
  file.writeUInt16LE(0, 62);
  for (let at = 64; at < 64 + sections * size; at += size) {
    file.writeUInt32LE(0, at);
    file.writeBigUInt64LE(BigInt(64 + sections * size), at + 24);
  }
  let lookedAt = 0;
  const original = Buffer.prototype.indexOf;
  context.mock.method(Buffer.prototype, "indexOf", function (this: Buffer, text: number, from = 0) {
    lookedAt += this.length - from;
    return original.call(this, text, from);
  });
  assert.deepEqual(elfFacts(file), { needed: [], compilers: [] });
  assert.ok(lookedAt < 1000 * sections, `looks at ${lookedAt} bytes`);
});

test("versions of known projects are read where they are written, and nowhere else", () => {
  assert.deepEqual(knownTexts(Buffer.from("x\0OpenSSL 3.0.2 15 Mar 2022\0y")), ["openssl 3.0.2"]);
  assert.deepEqual(knownTexts(Buffer.from("OpenSSL error\0libcurl/\0 deflate mode\0")), []);
  const several = "htslib 1.19\0 deflate 1.3 Copyright\0 deflate 1.2 Copyright\0htslib 1.20";
  assert.deepEqual(knownTexts(Buffer.from(several)), ["zlib 1.3", "htslib 1.19"]);
});

test("a version is read wherever it stands in a large program, and a text without end is given up", () => {
  const mega = 1024 * 1024;
  for (const at of [0, mega - 30, mega - 12, mega - 1, mega, 2 * mega - 5, 3 * mega - 20]) {
    const file = Buffer.alloc(3 * mega);
    file.write("libpng version 1.6.40", at, "latin1");
    assert.deepEqual(
      knownTexts(file),
      at === 3 * mega - 20 ? ["libpng 1.6.4"] : ["libpng 1.6.40"],
      `at ${at}`,
    );
  }
  assert.deepEqual(knownTexts(Buffer.alloc(8 * mega, "fftw-")), []);
});

/** An ELF program that gcc made, with a section of this name and content, as the packers' own linkers leave it. */
function withSection(folder: string, name: string, content: Buffer): Buffer {
  const [plain, file, data] = ["plain", "packed", "data"].map((each) => join(folder, each));
  writeFileSync(join(folder, "main.c"), "int main(void) { return 0; }\n");
  execFileSync("gcc", ["-o", plain!, join(folder, "main.c")], { timeout: 60_000 });
  writeFileSync(data!, content);
  execFileSync("objcopy", ["--add-section", `${name}=${data}`, plain!, file!], { timeout: 60_000 });
  return readFileSync(file!);
}

// The sections, the cookie and the trailer are those of programs that PyInstaller 6.22.3, bun 1.3.14 and postject 1.0.0 made.
test("an application that was packed into one program is noted, as its packages are not read", {
  skip: missing("gcc", "objcopy"),
}, async (context) => {
  const folder = freshFolder(context);
  const cookie = Buffer.from("PYZ\0MEI\x0c\x0b\x0a\x0b\x0e\0\0", "latin1");
  const trailer = Buffer.from("console.log(1)\n---- Bun! ----\n");
  const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:";
  const image = Buffer.from(readFileSync("/bin/true"));
  image.write("AI\x02", 8, "latin1");
  const programs = {
    "/opt/py": withSection(folder, "pydata", cookie),
    "/opt/pydata-of-another": withSection(folder, "pydata", Buffer.from("numbers")),
    "/opt/bun-app": withSection(folder, ".bun", trailer),
    "/opt/bun": withSection(folder, ".bun", Buffer.alloc(8)),
    "/opt/node-app": withSection(folder, ".fuse", Buffer.from(`${fuse}1`)),
    "/opt/node": withSection(folder, ".fuse", Buffer.from(`${fuse}0`)),
    "/opt/tool.AppImage": image,
  };
  const files = Object.entries(programs).map(([path, content]) => [path, { content, mode: 0o755 }] as const);
  const found = await collectFrom(unowned, memoryTree(Object.fromEntries(files)));
  assert.equal(packagesOf(found).length, 7);
  assert.ok(found.status === "present");
  assert.deepEqual(
    found.notes?.map(({ path, message }) => [path, /packed by ([^;]+);/.exec(message)?.[1]]),
    [
      ["/opt/bun-app", "bun"],
      ["/opt/node-app", "Node.js"],
      ["/opt/py", "PyInstaller"],
      ["/opt/tool.AppImage", "AppImage"],
    ],
  );
});
