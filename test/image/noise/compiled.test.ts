import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { temporaryFolder } from "../../support/squashfs.ts";
import { differences, without } from "./support.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);

const siteFolder = "opt/venv/lib/python3.11/site-packages";
const library = `${siteFolder}/one.so`;
const record = `${siteFolder}/one-1.0.dist-info/RECORD`;

/** A module compiled by gcc in a folder of this name, as pip, R and cpanm do it, with its line in RECORD. */
function build(
  image: string,
  buildFolder: string,
  code = "int one(void) { return 1; }\n",
  hashed?: Buffer,
): string {
  const root = at(image);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, siteFolder, "one-1.0.dist-info"), { recursive: true });
  const place = at(buildFolder);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "one.c"), code);
  const output = join(root, library);
  execFileSync("gcc", ["-g", "-O2", "-shared", "-fPIC", "-Wl,--build-id", "-o", output, "one.c"], {
    cwd: place,
  });
  const bytes = hashed ?? readFileSync(output);
  const hash = createHash("sha256").update(bytes).digest("base64url");
  writeFileSync(join(root, record), `one.so,sha256=${hash},${bytes.length}\none-1.0.dist-info/METADATA,,\n`);
  return root;
}

/** Where the header of a section lies. */
function headerOf(bytes: Buffer, name: string): number {
  const table = Number(bytes.readBigUInt64LE(40));
  const names = Number(bytes.readBigUInt64LE(table + bytes.readUInt16LE(62) * 64 + 24));
  for (let at = table; at < table + bytes.readUInt16LE(60) * 64; at += 64)
    if (bytes.toString("latin1", names + bytes.readUInt32LE(at)).startsWith(`${name}\0`)) return at;
  throw new Error(`no section ${name}`);
}

const offsetOf = (bytes: Buffer, name: string) => Number(bytes.readBigUInt64LE(headerOf(bytes, name) + 24));

/** Changes what the loader runs, and leaves the sections and what they hold as they were. */
const tricks: Record<string, (bytes: Buffer, isEvil: boolean) => void> = {
  "what debuggers read is loaded, too"(bytes) {
    const segments = Number(bytes.readBigUInt64LE(32));
    for (let at = segments; at < segments + bytes.readUInt16LE(56) * 56; at += 56)
      if (bytes.readUInt32LE(at) === 1) bytes.writeBigUInt64LE(BigInt(bytes.length), at + 32);
  },
  "the code lies in a section for debuggers, and the section of the code elsewhere"(bytes, isEvil) {
    const [text, debug] = [headerOf(bytes, ".text"), headerOf(bytes, ".debug_info")];
    const [code, info] = [offsetOf(bytes, ".text"), offsetOf(bytes, ".debug_info")];
    const size = 32;
    bytes.fill(0, code + size, code + Number(bytes.readBigUInt64LE(text + 32)));
    bytes.writeBigUInt64LE(BigInt(size), text + 32);
    if (!isEvil) return;
    bytes.copy(bytes, info, code, code + size);
    bytes.fill(0, info + size, info + Number(bytes.readBigUInt64LE(debug + 32)));
    bytes.writeBigUInt64LE(BigInt(info), text + 24);
    bytes.writeBigUInt64LE(BigInt(code), debug + 24);
    bytes.writeBigUInt64LE(BigInt(size), debug + 32);
    bytes.fill(0xcc, code, code + size);
  },
  "the linker's hash is not one"(bytes, isEvil) {
    const at = offsetOf(bytes, ".note.gnu.build-id");
    bytes.writeUInt32LE(9, at + 8);
    bytes.fill(isEvil ? 0xcc : 0x90, at + 16, at + 36);
  },
};

const differs = (found: string[], path: string) => found.includes(`/${path} (content)`);

describe("a compiled module", { skip: without("gcc", "--version") }, () => {
  for (const [a, b] of [
    ["pip-req-build-abcdefgh", "pip-req-build-0123_567"],
    ["pip-install-abcdefgh/one_0123", "pip-install-0123_567/one_0123"],
    ["RtmpAbCdEf/R.INSTALL1a2b3c/one/src", "RtmpGhIjKl/R.INSTALL1a2b3c4d5e/one/src"],
    [".cpanm/work/1795836632.5736/One-1.0", ".cpanm/work/1795836888.36/One-1.0"],
    ["tmpab0_cdef/x", "tmpzzzzzzzz/x"],
  ] as const) {
    test(`is the same out of ${a} and ${b}, and so is RECORD`, async () => {
      const [one, two] = [build("a", a), build("b", b)];
      assert.notDeepEqual(readFileSync(join(one, library)), readFileSync(join(two, library)));
      assert.deepEqual(await differences(one, two), []);
    });
  }

  const folders = ["pip-req-build-abcdefgh", "pip-req-build-01234567"] as const;

  test("differs in its code, its data, its symbols and in what it asks of the linker", async () => {
    const a = build("a", folders[0]);
    for (const code of [
      "int one(void) { return 2; }\n",
      "int one(void) { return 1; }\nint more = 7;\n",
      "int uno(void) { return 1; }\n",
      "int one(void) { return 1; }\n__attribute__((constructor)) void f(void) {}\n",
      'const char *where = __FILE__ "/pip-req-build-abcdefgh/";\nint one(void) { return 1; }\n',
    ])
      assert.ok(differs(await differences(a, build("b", folders[1], code)), library), code);
  });

  test("differs in every byte that is loaded, and in bytes that belong to nothing", async () => {
    const a = build("a", folders[0]);
    const b = build("b", folders[1]);
    const bytes = readFileSync(join(b, library));
    const loadedTo = bytes.indexOf("GCC: (");
    assert.ok(loadedTo > 0);
    for (let position = 5; position < loadedTo; position += 97) {
      const changed = Buffer.from(bytes);
      changed[position]! ^= 1;
      writeFileSync(join(b, library), changed);
      const isBuildId = (await differences(a, b)).length === 1;
      // The linker's hash over the file, 20 bytes, differs in every build.
      if (isBuildId) assert.ok(bytes.subarray(position - 40, position).includes("GNU"), String(position));
    }
    writeFileSync(join(b, library), Buffer.concat([bytes, Buffer.from("x")]));
    assert.ok(differs(await differences(a, b), library));
  });

  for (const [what, change] of Object.entries(tricks)) {
    test(`differs where ${what}`, async () => {
      const a = build("a", folders[0]);
      const b = build("b", folders[1]);
      assert.deepEqual(await differences(a, b), []);
      for (const root of [a, b]) {
        const bytes = readFileSync(join(root, library));
        change(bytes, root === b);
        writeFileSync(join(root, library), bytes);
        rmSync(join(root, record));
      }
      assert.ok(differs(await differences(a, b), library));
    });
  }

  test("differs where a script that gdb runs is another one", async () => {
    const withScript = (name: string) =>
      `__asm__(".pushsection .debug_gdb_scripts,\\"MS\\",@progbits,1\\n.byte 1\\n.asciz \\"${name}\\"\\n.popsection");\n`;
    const a = build("a", folders[0], withScript("one.py"));
    assert.deepEqual(await differences(a, build("b", folders[1], withScript("one.py"))), []);
    assert.ok(differs(await differences(a, build("b", folders[1], withScript("two.py"))), library));
  });

  test("that is equal, and another hash of it in RECORD, differ", async () => {
    const a = build("a", folders[0]);
    assert.deepEqual(await differences(a, build("b", folders[1], undefined, Buffer.from("other"))), [
      `/${record} (content)`,
    ]);
  });

  test("out of a folder that is not a package manager's counts whole", async () => {
    assert.ok(differs(await differences(build("a", "mine-1"), build("b", "mine-2")), library));
  });
});
