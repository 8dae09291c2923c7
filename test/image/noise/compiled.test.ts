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
