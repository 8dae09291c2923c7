// A mistyped --output destroys no build, image or archive.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { writeOutput } from "../../src/cli/output.ts";
import { Failure } from "../../src/failure.ts";
import { assertReplaceable } from "../../src/store/replaceable.ts";

async function folder(t: TestContext): Promise<(name: string, content?: string) => Promise<string>> {
  const root = await mkdtemp(join(tmpdir(), "stx-replaceable-"));
  t.after(() => rm(root, { recursive: true }));
  return async (name, content) => {
    const path = join(root, name);
    await mkdir(dirname(path), { recursive: true });
    if (content !== undefined) await writeFile(path, content);
    return path;
  };
}

const isInTheWay = (error: unknown) => error instanceof Failure && error.code === "file-in-the-way";
const id = "tiny-2026-1120-061508";

test("no result takes the place of a build's file in a store, also through a link", async (t) => {
  const at = await folder(t);
  for (const ending of ["sif", "lock", "def", "rough.def", "verified", "unverified", "keep"]) {
    const file = await at(`tiny/${id}.${ending}`, "x");
    const link = await at(`link-to-${ending}`);
    await symlink(file, link);
    for (const makes of ["text", "zip archive", "tar archive"] as const)
      for (const path of [file, link]) await assert.rejects(assertReplaceable(path, makes), isInTheWay);
  }
  await assert.rejects(assertReplaceable(await at("tiny/history.jsonl", "{}"), "text"), isInTheWay);
  await assertReplaceable(await at(`${id}.lock`, "x"), "text");
  for (const name of ["config.yaml", "tiny/.lock", ".gitignore"])
    for (const makes of ["text", "zip archive"] as const)
      await assert.rejects(assertReplaceable(await at(name, "retain: 3\n"), makes), isInTheWay, name);
});

test("no text takes the place of an archive or image, no archive that of a text; an earlier result is replaced", async (t) => {
  const at = await folder(t);
  const [zip, text] = [await at("a.zip", "PK\u0003\u0004"), await at("notes.txt", "my notes")];
  await assert.rejects(assertReplaceable(zip, "text"), isInTheWay);
  await assert.rejects(assertReplaceable(zip, "tar archive"), isInTheWay);
  await assert.rejects(assertReplaceable(text, "zip archive"), isInTheWay);
  await assertReplaceable(text, "text");
  for (const makes of ["text", "zip archive"] as const) {
    await assertReplaceable(await at("empty", ""), makes);
    await assertReplaceable(await at("absent"), makes);
  }
});

test("no data of another program is replaced, whatever its format", async (t) => {
  const at = await folder(t);
  const starts = {
    xz: "\xfd7zXZ\0",
    zstd: "\x28\xb5\x2f\xfd\x04",
    bzip2: "BZh91AY&SY\xd3\0\0",
    "7z": "7z\xbc\xaf\x27\x1c",
    "ext, as an overlay is": "\0".repeat(1080),
  };
  for (const [name, start] of Object.entries(starts)) {
    const path = await at(name);
    await writeFile(path, Buffer.from(start, "latin1"));
    for (const makes of ["text", "zip archive", "tar archive"] as const)
      await assert.rejects(assertReplaceable(path, makes), isInTheWay, name);
  }
  // Two bytes of a character, and its third beyond what is read.
  await assertReplaceable(await at("long", `${"x".repeat(4094)}\u2714 and more`), "text");
});

test("an archive of somebody else is not replaced, an earlier one of this program is", async (t) => {
  const at = await folder(t);
  const zip = (first: string) => {
    const header = Buffer.alloc(30);
    header.write("PK\u0003\u0004");
    header.writeUInt16LE(first.length, 26);
    return `${header.toString("latin1")}${first}`;
  };
  await assertReplaceable(await at("own.zip", zip(`tiny/${id}.sif`)), "zip archive");
  for (const first of ["notes.txt", `${id}.sif`, `other/${id}.sif`, ""])
    await assert.rejects(assertReplaceable(await at("x.zip", zip(first)), "zip archive"), isInTheWay, first);
  const source = await at("files/oci-layout", "{}");
  execFileSync("tar", ["-cf", await at("x.tar"), "-C", dirname(source), "oci-layout"]);
  await assert.rejects(assertReplaceable(await at("x.tar"), "tar archive"), isInTheWay);
});

test("a link that leads nowhere is a failure with a remedy", async (t) => {
  const at = await folder(t);
  const link = await at("link");
  await symlink(await at("nowhere"), link);
  await assert.rejects(
    writeOutput("text", link),
    (error) => error instanceof Failure && error.remedy !== undefined && /symbolic link/.test(error.message),
  );
});
