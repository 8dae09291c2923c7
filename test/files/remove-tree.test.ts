import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { Folder } from "../../src/files/folder.ts";
import { appendLineInside, removeFileInside, writeFileInside } from "../../src/files/inside.ts";
import { removeEntry } from "../../src/files/remove-tree.ts";

async function ground(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), "stx-remove-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const [root, victim] = [join(folder, "root"), join(folder, "victim")];
  for (const path of [root, victim]) mkdirSync(path);
  writeFileSync(join(victim, "precious"), "precious\n");
  mkdirSync(join(victim, "folder"));
  writeFileSync(join(victim, "folder", "deep"), "deep\n");
  const untouched = () => {
    assert.equal(readFileSync(join(victim, "precious"), "utf8"), "precious\n");
    assert.equal(readFileSync(join(victim, "folder", "deep"), "utf8"), "deep\n");
    assert.equal(execFileSync("find", [victim], { encoding: "utf8" }).trim().split("\n").length, 4);
  };
  return { folder, root, victim, untouched };
}

async function remove(root: string, name: string): Promise<void> {
  const parent = await Folder.open(root);
  try {
    await removeEntry(parent, name);
  } finally {
    await parent.close();
  }
}

describe("removing a tree", () => {
  test("removes links, hard links, devices and odd names, and nothing behind them", async (t) => {
    const { root, victim, untouched } = await ground(t);
    mkdirSync(join(root, "tree", "sub"), { recursive: true });
    symlinkSync(victim, join(root, "tree", "to-folder"));
    symlinkSync(join(victim, "precious"), join(root, "tree", "sub", "to-file"));
    symlinkSync("../..", join(root, "tree", "sub", "up"));
    linkSync(join(victim, "precious"), join(root, "tree", "hard"));
    execFileSync("mkfifo", [join(root, "tree", "fifo")]);
    writeFileSync(
      Buffer.concat([Buffer.from(join(root, "tree", "odd-")), Buffer.from([0xff, 0xfe, 0x0a])]),
      "",
    );
    mkdirSync(Buffer.concat([Buffer.from(join(root, "tree", "folder-")), Buffer.from([0xff])]));
    writeFileSync(join(root, "tree", "-rf"), "");
    await remove(root, "tree");
    assert.deepEqual(await readdir(root), []);
    untouched();
  });

  test("of a name that is a link removes the link alone", async (t) => {
    const { root, victim, untouched } = await ground(t);
    symlinkSync(victim, join(root, "tree"));
    await remove(root, "tree");
    assert.deepEqual(await readdir(root), []);
    untouched();
  });

  test("goes as deep as folders go", async (t) => {
    const { root } = await ground(t);
    // Deeper than a path can be long, and than files may be open.
    const dig =
      "const d = 'd'.repeat(100); for (let i = 0; i < 400; i++) { fs.mkdirSync(d); process.chdir(d); fs.writeFileSync('f', ''); }";
    execFileSync(process.execPath, ["-e", dig], { cwd: root });
    await remove(root, "d".repeat(100));
    assert.deepEqual(await readdir(root), []);
  });

  test("removes read-only folders, also as an ordinary user", async (t) => {
    const { folder, root } = await ground(t);
    mkdirSync(join(root, "tree", "closed", "deeper"), { recursive: true });
    writeFileSync(join(root, "tree", "closed", "deeper", "file"), "");
    chmodSync(join(root, "tree", "closed", "deeper"), 0o500);
    chmodSync(join(root, "tree", "closed"), 0o000);
    if (process.getuid?.() !== 0) return remove(root, "tree");
    execFileSync("chown", ["-R", "12345:12345", folder]);
    chmodSync(folder, 0o755);
    const module = (path: string) => JSON.stringify(join(import.meta.dirname, "../../src/files", path));
    const code = `import { Folder } from ${module("folder.ts")}; import { removeEntry } from ${module("remove-tree.ts")};
      await removeEntry(await Folder.open(${JSON.stringify(root)}), "tree"); process.exit(0);`;
    const isOpen = (path: string) =>
      existsSync(path) && execFileSync("stat", ["-c", "%a", path], { encoding: "utf8" }).trim().endsWith("5");
    if (!isOpen(join(import.meta.dirname, "../.."))) return t.skip("another user cannot read this checkout");
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      uid: 12345,
      gid: 12345,
      stdio: "pipe",
    });
    assert.deepEqual(await readdir(root), []);
  });

  for (const kind of ["bind", "tmpfs"] as const) {
    test(`stops at what is mounted in it (${kind})`, async (t) => {
      const { root, victim, untouched } = await ground(t);
      if (process.getuid?.() !== 0) return t.skip("mounting takes root");
      mkdirSync(join(root, "tree", "sub", "mounted"), { recursive: true });
      const at = join(root, "tree", "sub", "mounted");
      const args = kind === "bind" ? ["--bind", victim, at] : ["-t", "tmpfs", "tmpfs", at];
      try {
        execFileSync("mount", args, { stdio: "pipe" });
      } catch (error) {
        return t.skip(`this host mounts nothing: ${(error as Error).message}`);
      }
      try {
        writeFileSync(join(root, "tree", "sub", "own"), "");
        await assert.rejects(
          remove(root, "tree"),
          (error) =>
            error instanceof Failure && error.code === "mount-in-scratch" && error.message.includes(at),
        );
        untouched();
        const whole = root.replace(/root$/, "whole");
        mkdirSync(whole);
        execFileSync("mount", ["--bind", victim, whole]);
        await assert.rejects(remove(join(whole, ".."), "whole"), Failure);
        execFileSync("umount", [whole]);
        untouched();
      } finally {
        execFileSync("umount", [at]);
      }
      await remove(root, "tree");
      assert.deepEqual(await readdir(root), []);
    });
  }
});

/** A process that swaps a folder for a link to the victim, and back, as fast as it can. */
const swapper = `
  const { renameSync, symlinkSync, unlinkSync } = require("node:fs");
  const [path, victim] = process.argv.slice(1);
  for (;;) {
    try { renameSync(path, path + ".real"); symlinkSync(victim, path); } catch {}
    try { unlinkSync(path); } catch {}
    try { renameSync(path + ".real", path); } catch {}
  }`;

describe("while a folder is swapped for a link again and again", () => {
  /** Does something many times beside the swapper. @returns how often it was done, and how often refused */
  async function underAttack(
    t: TestContext,
    at: string,
    victim: string,
    deed: (n: number) => Promise<unknown>,
  ) {
    const child = spawn(process.execPath, ["-e", swapper, at, victim], { stdio: "ignore" });
    t.after(() => child.kill("SIGKILL"));
    const counts = { done: 0, refused: 0 };
    for (let n = 0; n < 1500 || (counts.refused === 0 && n < 50_000); n++) {
      await deed(n).then(
        () => counts.done++,
        () => counts.refused++,
      );
    }
    child.kill("SIGKILL");
    await new Promise((done) => child.once("exit", done));
    assert.ok(counts.done > 0 && counts.refused > 0, JSON.stringify(counts));
  }

  test("writing, appending and removing a file never reaches the victim", async (t) => {
    const { root, victim, untouched } = await ground(t);
    mkdirSync(join(root, "sub"));
    const path = (name: string) => join(root, "sub", name);
    await underAttack(t, join(root, "sub"), victim, async (n) => {
      if (n % 3 === 0) await writeFileInside(root, path("precious"), "x");
      else if (n % 3 === 1) await appendLineInside(root, path("precious"), "x");
      else await removeFileInside(root, path("precious"));
    });
    untouched();
  });

  test("removing a tree never reaches the victim", async (t) => {
    const { root, victim, untouched } = await ground(t);
    const mine = join(root, "fresh", "sub", "folder");
    await underAttack(t, join(root, "tree", "sub"), victim, async () => {
      mkdirSync(mine, { recursive: true });
      for (let file = 0; file < 20; file++) writeFileSync(join(mine, `${file}`), "");
      renameSync(join(root, "fresh"), join(root, "tree"));
      await remove(root, "tree").finally(() => remove(root, "tree"));
    });
    untouched();
  });
});
