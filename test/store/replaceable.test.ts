// A mistyped --output destroys no build, image or archive.
import assert from "node:assert/strict";
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
});

test("no text takes the place of an archive or image, no archive that of a text; an earlier result is replaced", async (t) => {
  const at = await folder(t);
  const [zip, text] = [await at("a.zip", "PK\u0003\u0004"), await at("notes.txt", "my notes")];
  await assert.rejects(assertReplaceable(zip, "text"), isInTheWay);
  await assert.rejects(assertReplaceable(zip, "tar archive"), isInTheWay);
  await assertReplaceable(zip, "zip archive");
  await assert.rejects(assertReplaceable(text, "zip archive"), isInTheWay);
  await assertReplaceable(text, "text");
  for (const makes of ["text", "zip archive"] as const) {
    await assertReplaceable(await at("empty", ""), makes);
    await assertReplaceable(await at("absent"), makes);
  }
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
