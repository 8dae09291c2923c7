import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { compareTrees } from "../../src/image/compare.ts";
import { contentDigest } from "../../src/image/digest.ts";
import { openFolder } from "../../src/image/folder.ts";
import { defaultLimits } from "../../src/image/limits.ts";
import { openImage } from "../../src/image/open.ts";
import { TooLarge } from "../../src/image/tree-index.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);
const outside = join(folder.path, "outside");
const root = join(folder.path, "sandbox");
mkdirSync(join(root, "usr/bin"), { recursive: true });
writeFileSync(outside, "secret of the host");
writeFileSync(join(root, "usr/bin/tool"), "tool", { mode: 0o755 });
chmodSync(join(root, "usr/bin/tool"), 0o4755);
utimesSync(join(root, "usr/bin/tool"), 1_600_000_000, 1_600_000_000);
writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.of(0xff)]), "odd");
// No two parts of it alike, so that one in the place of another is seen.
const big = Buffer.from(Uint32Array.from({ length: 750_000 }, (_, n) => n).buffer);
writeFileSync(join(root, "big"), big);
linkSync(join(root, "big"), join(root, "hard"));
symlinkSync("usr/bin", join(root, "bin"));
symlinkSync(outside, join(root, "absolute"));
symlinkSync("../outside", join(root, "climbing"));
execFileSync("mkfifo", [join(root, "fifo")]);

test("a sandbox folder is listed, read and hashed", async () => {
  const tree = await openImage(root);
  const tool = tree.resolve("/bin/tool")!;
  assert.deepEqual(
    [tool.path, tool.mode, tool.size, tool.mtime],
    ["/usr/bin/tool", 0o4755, 4, 1_600_000_000],
  );
  assert.equal(tool.uid, process.getuid?.());
  assert.equal(tree.entries.get("/fifo")?.type, "fifo");
  assert.deepEqual(
    tree.list("/").map((entry) => entry.path),
    ["/absolute", "/big", "/bin", "/climbing", "/fifo", "/hard", "/usr", "/\udcff"],
  );
  const read = await tree.read(["/bin/tool", "/\udcff", "/hard", "/fifo", "/usr"]);
  assert.deepEqual([...read.keys()], ["/bin/tool", "/\udcff", "/hard"]);
  assert.equal(read.get("/hard")?.equals(big), true);
  await assert.rejects(tree.read(["/big"], 1000), TooLarge);
  const parts: Buffer[] = [];
  await tree.digests(["/big"], (path, bytes) => parts.push(Buffer.from(path === "/big" ? bytes : "")));
  assert.equal(Buffer.concat(parts).equals(read.get("/hard")!), true);
});

test("links that lead out of the folder lead nowhere", async () => {
  const tree = await openFolder(root);
  assert.equal(tree.entries.get("/absolute")?.target, outside);
  assert.equal((await tree.read(["/absolute", "/climbing"])).size, 0);
  assert.equal((await tree.digests(["/absolute", "/climbing"])).size, 0);
});

test("a link to the folder itself is opened as the folder", async () => {
  symlinkSync(root, join(folder.path, "link"));
  const tree = await openImage(join(folder.path, "link"));
  assert.equal(tree.resolve("/bin/tool")?.type, "file");
});

test("a squashfs image of the folder has the same content digest", { skip: noMksquashfs }, async () => {
  const image = await openImage(makeSquashfs(root, join(folder.path, "image.sqfs")));
  const sandbox = await openFolder(root);
  assert.deepEqual(await compareTrees(sandbox, image), []);
  assert.deepEqual(await contentDigest(sandbox), await contentDigest(image));
  await image.close();
});

test("a file that changes after the listing is refused, not read half", async () => {
  writeFileSync(join(root, "changing"), "one");
  const tree = await openFolder(root);
  writeFileSync(join(root, "changing"), "three");
  await assert.rejects(
    tree.digests(["/changing"]),
    (e) => e instanceof Failure && /changed while/.test(e.why ?? ""),
  );
  await assert.rejects(
    tree.read(["/changing"]),
    (e) => e instanceof Failure && /changed while/.test(e.why ?? ""),
  );
});

test("a folder over a limit, an empty one and a missing one are refused", async () => {
  await assert.rejects(openFolder(root, { ...defaultLimits, entries: 3 }), /too large/);
  mkdirSync(join(folder.path, "empty"));
  await assert.rejects(openImage(join(folder.path, "empty")), /is not an image/);
  await assert.rejects(
    openImage(join(folder.path, "gone")),
    (e) => e instanceof Failure && /ENOENT/.test(e.why ?? ""),
  );
});
