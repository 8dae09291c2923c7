// Files that say what the program shall do later count only for the user who wrote them, and only where they were written.
import assert from "node:assert/strict";
import { cp, link, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it, type TestContext } from "node:test";
import { readOwnFile, readOwnFileIfThere, writeNewOwnFile, writeOwnFile } from "../../src/files/own-file.ts";

async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "stx-own-file-"));
  t.after(() => rm(path, { recursive: true }));
  return path;
}

const isOwn = async (path: string) => (await readOwnFile(path, 4096)).isOwn;

it("a file that was written here is one's own, and holds what was written", async (t) => {
  const root = await folder(t);
  await writeOwnFile(root, join(root, "a.json"), { build: "one" });
  await writeNewOwnFile(root, join(root, "b.json"), { build: "two" });
  assert.deepEqual(await readOwnFile(join(root, "a.json"), 4096), { value: { build: "one" }, isOwn: true });
  assert.deepEqual(await readOwnFile(join(root, "b.json"), 4096), { value: { build: "two" }, isOwn: true });
  await writeOwnFile(root, join(root, "a.json"), { build: "three" });
  assert.deepEqual(await readOwnFile(join(root, "a.json"), 4096), { value: { build: "three" }, isOwn: true });
  assert.equal(await readOwnFileIfThere(join(root, "none.json"), 4096), undefined);
});

it("a copy, another name, a second name, and a file without a proof are not", async (t) => {
  const root = await folder(t);
  const at = (name: string) => join(root, name);
  await writeOwnFile(root, at("a.json"), { build: "one" });
  await cp(at("a.json"), at("copy.json"), { preserveTimestamps: true });
  assert.equal(await isOwn(at("copy.json")), false);
  await rename(at("a.json"), at("b.json"));
  assert.equal(await isOwn(at("b.json")), false);
  await rename(at("b.json"), at("a.json"));
  assert.equal(await isOwn(at("a.json")), true);
  await link(at("a.json"), at("second.json"));
  assert.equal(await isOwn(at("a.json")), false);
  await rm(at("second.json"));
  const text = await readFile(at("a.json"), "utf8");
  await rm(at("a.json"));
  await writeFile(at("keeps-the-inode-busy"), "");
  await writeFile(at("a.json"), text);
  assert.equal(await isOwn(at("a.json")), false);
  await writeFile(at("bare.json"), '{"build":"one"}');
  assert.deepEqual(await readOwnFile(at("bare.json"), 4096), { value: { build: "one" }, isOwn: false });
  await symlink(at("bare.json"), at("link.json"));
  await assert.rejects(readOwnFile(at("link.json"), 4096), /not a plain file/);
});
