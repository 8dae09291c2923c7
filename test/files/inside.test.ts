import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { sha256, sha256File } from "../../src/files/digest.ts";
import {
  appendLineInside,
  createInside,
  makeFolderInside,
  moveNewFileInside,
  removeFileInside,
  replaceSymlinkInside,
  writeFileInside,
  writeNewFileInside,
} from "../../src/files/inside.ts";
import { openLog } from "../../src/files/log.ts";

/** A store `root` with a folder `sub`, and beside it a folder `victim` with one file, that nothing may change. */
async function ground(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), "stx-inside-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const [root, victim] = [join(folder, "root"), join(folder, "victim")];
  mkdirSync(join(root, "sub"), { recursive: true });
  mkdirSync(victim);
  writeFileSync(join(victim, "precious"), "precious\n");
  const untouched = () => {
    assert.deepEqual(execFileSync("ls", ["-A", victim], { encoding: "utf8" }), "precious\n");
    assert.equal(readFileSync(join(victim, "precious"), "utf8"), "precious\n");
  };
  return { folder, root, victim, untouched };
}

const isLinkFailure = (error: unknown) => error instanceof Failure && error.code === "link-in-store";
const coded = (code: string) => (error: unknown) =>
  error instanceof Failure && error.code === code ? true : assert.fail(String(error));

/** Everything that this module can do to one path. */
const deeds: Record<string, (root: string, path: string) => Promise<unknown>> = {
  write: (root, path) => writeFileInside(root, path, "x"),
  "write new": (root, path) => writeNewFileInside(root, path, "x"),
  append: (root, path) => appendLineInside(root, path, "x"),
  log: async (root, path) => (await openLog(root, path)).close(),
  remove: (root, path) => removeFileInside(root, path),
  create: (root, path) => createInside(root, path),
  "make a folder": (root, path) => makeFolderInside(root, path),
  "point a link": (root, path) => replaceSymlinkInside(root, path, "x", () => false),
  "move a file": async (root, path) => {
    const folder = await mkdtemp(join(tmpdir(), "stx-from-"));
    writeFileSync(join(folder, "image"), "image");
    await moveNewFileInside(join(folder, "image"), root, path).finally(() => rm(folder, { recursive: true }));
  },
};

describe("a link in the way", () => {
  for (const [deed, act] of Object.entries(deeds)) {
    test(`of a folder: ${deed} refuses`, async (t) => {
      const { root, victim, untouched } = await ground(t);
      symlinkSync(victim, join(root, "link"));
      await assert.rejects(act(root, join(root, "link", "precious")), isLinkFailure);
      await assert.rejects(act(root, join(root, "link", "new")), isLinkFailure);
      mkdirSync(join(victim, "deep"));
      await assert.rejects(act(root, join(root, "link", "deep", "new")), isLinkFailure);
      await rm(join(victim, "deep"), { recursive: true });
      untouched();
    });

    test(`in the file's own place: ${deed} writes, empties and removes nothing behind it`, async (t) => {
      const { root, victim, untouched } = await ground(t);
      for (const target of [
        join(victim, "precious"),
        join(victim, "absent"),
        victim,
        "itself",
        "/dev/null",
      ]) {
        await rm(join(root, "file"), { force: true });
        symlinkSync(target, join(root, "file"));
        await act(root, join(root, "file")).catch((error) => assert.ok(error instanceof Failure, error));
        assert.equal(readlinkSync(join(root, "file")), target, "the link itself stays, too");
        untouched();
      }
    });

    test(`above the store is the user's own: ${deed} follows it`, async (t) => {
      const { folder, root } = await ground(t);
      symlinkSync(root, join(folder, "mine"));
      if (deed === "remove")
        assert.equal(await act(join(folder, "mine"), join(folder, "mine", "absent")), false);
      else await act(join(folder, "mine"), join(folder, "mine", "new"));
    });
  }

  test("a path that leaves the root is a defect, never followed", async (t) => {
    const { root, victim, untouched } = await ground(t);
    for (const act of Object.values(deeds)) {
      await assert.rejects(act(root, join(victim, "precious")), TypeError);
      await assert.rejects(act(root, `${root}/../victim/precious`), TypeError);
    }
    untouched();
  });
});

describe("a file with two names", () => {
  test("is not appended to, and is replaced in one of its places only", async (t) => {
    const { root, victim, untouched } = await ground(t);
    linkSync(join(victim, "precious"), join(root, "history"));
    await assert.rejects(appendLineInside(root, join(root, "history"), "x"), coded("link-in-store"));
    await assert.rejects(openLog(root, join(root, "history")), coded("link-in-store"));
    untouched();
    await writeFileInside(root, join(root, "history"), "new");
    assert.equal(readFileSync(join(root, "history"), "utf8"), "new");
    untouched();
  });
});

describe("what is no plain file", () => {
  test("is neither waited for, nor replaced, nor removed", async (t) => {
    const { root } = await ground(t);
    execFileSync("mkfifo", [join(root, "fifo")]);
    for (const name of ["fifo", "sub"]) {
      const path = join(root, name);
      await assert.rejects(writeFileInside(root, path, "x"), Failure);
      await assert.rejects(appendLineInside(root, path, "x"), Failure);
      await assert.rejects(openLog(root, path), Failure);
      await assert.rejects(removeFileInside(root, path), Failure);
      await assert.rejects(
        replaceSymlinkInside(root, path, "x", () => true),
        coded("not-ours"),
      );
      await assert.rejects(writeNewFileInside(root, path, "x"), coded("file-in-the-way"));
      assert.equal(await createInside(root, path), false);
    }
    assert.deepEqual((await readdir(root)).sort(), ["fifo", "sub"]);
  });
});

describe("writing", () => {
  test("is whole or not at all, and leaves nothing beside it", async (t) => {
    const { root } = await ground(t);
    await writeFileInside(root, join(root, "lock"), "old");
    await writeFileInside(root, join(root, "lock"), "new");
    await assert.rejects(writeFileInside(root, join(root, "lock", "below"), "x"), Failure);
    assert.equal(readFileSync(join(root, "lock"), "utf8"), "new");
    await assert.rejects(writeNewFileInside(root, join(root, "lock"), "newer"), coded("file-in-the-way"));
    assert.equal(readFileSync(join(root, "lock"), "utf8"), "new");
    assert.deepEqual((await readdir(root)).sort(), ["lock", "sub"]);
  });

  test("a full disk is said as such, and nothing half-written stays", async (t) => {
    const { root } = await ground(t);
    if (process.getuid?.() !== 0) return t.skip("mounting a small file system takes root");
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", join(root, "sub")], { stdio: "pipe" });
    } catch (error) {
      return t.skip(`this host mounts no tmpfs: ${(error as Error).message}`);
    }
    try {
      const path = join(root, "sub", "lock");
      await writeFileInside(root, path, "old");
      await assert.rejects(writeFileInside(root, path, Buffer.alloc(1 << 20)), coded("disk-full"));
      assert.equal(readFileSync(path, "utf8"), "old");
      assert.deepEqual(await readdir(join(root, "sub")), ["lock"]);
      // From one file system to the other.
      writeFileSync(join(root, "image"), Buffer.alloc(1 << 20));
      const move = moveNewFileInside(join(root, "image"), root, join(root, "sub", "image"));
      await assert.rejects(move, coded("disk-full"));
      assert.ok(existsSync(join(root, "image")), "the finished file is not lost");
      writeFileSync(join(root, "small"), "small");
      await moveNewFileInside(join(root, "small"), root, join(root, "sub", "small"));
      assert.deepEqual((await readdir(join(root, "sub"))).sort(), ["lock", "small"]);
      assert.ok(!existsSync(join(root, "small")));
    } finally {
      execFileSync("umount", [join(root, "sub")]);
    }
  });

  test("moving keeps the bytes, and a name that is taken keeps its file", async (t) => {
    const { root } = await ground(t);
    writeFileSync(join(root, "a"), "image");
    await moveNewFileInside(join(root, "a"), root, join(root, "b"));
    assert.equal(await sha256File(join(root, "b")), sha256("image"));
    assert.ok(!existsSync(join(root, "a")));
    writeFileSync(join(root, "c"), "other");
    await assert.rejects(moveNewFileInside(join(root, "c"), root, join(root, "b")), coded("file-in-the-way"));
    assert.equal(readFileSync(join(root, "b"), "utf8"), "image");
    assert.equal(readFileSync(join(root, "c"), "utf8"), "other");
  });

  test("a line goes on a line of its own, also after one that was cut off", async (t) => {
    const { root } = await ground(t);
    const path = join(root, "history");
    await appendLineInside(root, path, "one");
    writeFileSync(path, "one\n{cut", "utf8");
    await appendLineInside(root, path, "two");
    assert.equal(readFileSync(path, "utf8"), "one\n{cut\ntwo\n");
  });

  test("a line replaces the beginning of one that a crash left", async (t) => {
    const { root } = await ground(t);
    const path = join(root, "history");
    const long = "x".repeat(70_000);
    for (const [before, isTorn, after] of [
      ["one\n{cut", true, "one\nnew\n"],
      ["{cut", true, "new\n"],
      ["one\n{cut", false, "one\n{cut\nnew\n"],
      ["one\n", true, "one\nnew\n"],
      ["", true, "new\n"],
      [`${long}\n{cut`, true, `${long}\nnew\n`],
    ] as const) {
      writeFileSync(path, before);
      await appendLineInside(root, path, "new", (last) => isTorn && last === "{cut");
      assert.equal(readFileSync(path, "utf8"), after);
    }
  });
});

test("a link of ours swaps in one step; a file or another link in its place stays", async (t) => {
  const { root } = await ground(t);
  const path = join(root, "x.sif");
  const ours = (old: string) => old.startsWith("x/");
  await replaceSymlinkInside(root, path, "x/one.sif", ours);
  await replaceSymlinkInside(root, path, "x/two.sif", ours);
  assert.equal(readlinkSync(path), "x/two.sif");
  await rm(path);
  symlinkSync("/somewhere/else.sif", path);
  await assert.rejects(replaceSymlinkInside(root, path, "x/one.sif", ours), coded("not-ours"));
  assert.equal(readlinkSync(path), "/somewhere/else.sif");
  await rm(path);
  writeFileSync(path, "the user's image");
  await assert.rejects(replaceSymlinkInside(root, path, "x/one.sif", ours), coded("not-ours"));
  assert.equal(readFileSync(path, "utf8"), "the user's image");
  assert.deepEqual((await readdir(root)).sort(), ["sub", "x.sif"]);
});
