import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, lstatSync, readFileSync, readlinkSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { moveFileAtomic, replaceSymlink, writeFileAtomic } from "../../src/files/atomic.ts";
import { sha256, sha256File } from "../../src/files/digest.ts";
import {
  findBuild,
  listBuilds,
  listNames,
  openStore,
  publish,
  reserveBuild,
} from "../../src/store/builds.ts";
import { formatTs, imageName, parseTs, storeFiles } from "../../src/store/names.ts";
import { openScratch } from "../../src/store/scratch.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "stx-store-"));
});
after(() => rm(folder, { recursive: true, force: true }));

const fails = (kind: string) => (error: unknown) => error instanceof Failure && error.kind === kind;

describe("names", () => {
  test("an image's name can't lead anywhere or look like an option", () => {
    for (const name of [
      "../evil",
      "a/b",
      "..",
      "a..b",
      "-x",
      "a\nb",
      "",
      "A",
      "ä",
      ".hidden",
      "a".repeat(129),
      "a b",
      "a\0",
    ]) {
      assert.throws(() => imageName(name), fails("usage"), JSON.stringify(name));
    }
    for (const name of ["hello", "r4.3", "a_b-c.d", "0", "a".repeat(128)])
      assert.equal(imageName(name), name);
  });

  test("a ts is UTC, and only real moments are one", () => {
    const at = new Date("2026-11-20T21:08:09.900Z");
    assert.equal(formatTs(at), "2026-1120-210809");
    assert.equal(parseTs("2026-1120-210809").toISOString(), "2026-11-20T21:08:09.000Z");
    for (const ts of ["2026-1320-210809", "2026-0230-000000", "2026-1120-250000", "x", "../../etc"]) {
      assert.throws(() => parseTs(ts), fails("usage"), ts);
    }
  });
});

describe("files", () => {
  test("a failed write leaves the old file and nothing else", async () => {
    const root = await mkdtemp(join(folder, "write-"));
    const path = join(root, "lock");
    await writeFileAtomic(path, "old");
    await assert.rejects(writeFileAtomic(join(path, "below-a-file"), "new"), Failure);
    assert.equal(readFileSync(path, "utf8"), "old");
    assert.deepEqual(await readdir(root), ["lock"]);
  });

  test("a full disk is told as such, and nothing half-written stays", async (context) => {
    if (process.getuid?.() !== 0) return context.skip("mounting a small file system takes root");
    const mount = await mkdtemp(join(folder, "full-"));
    const { execFileSync } = await import("node:child_process");
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", mount], { stdio: "pipe" });
    } catch (error) {
      return context.skip(`this host mounts no tmpfs: ${(error as Error).message}`);
    }
    try {
      await writeFileAtomic(join(mount, "lock"), "old");
      await assert.rejects(writeFileAtomic(join(mount, "lock"), Buffer.alloc(1 << 20)), (error: unknown) => {
        assert.ok(error instanceof Failure);
        assert.equal(error.kind, "infrastructure");
        assert.match(error.why ?? "", /disk is full/);
        return true;
      });
      assert.equal(readFileSync(join(mount, "lock"), "utf8"), "old");
      assert.deepEqual(await readdir(mount), ["lock"]);
    } finally {
      execFileSync("umount", [mount]);
    }
  });

  test("a link swaps in one step over a link and over a file", async () => {
    const root = await mkdtemp(join(folder, "link-"));
    await writeFile(join(root, "x.sif"), "a file");
    await replaceSymlink(join(root, "x.sif"), "x/one.sif");
    await replaceSymlink(join(root, "x.sif"), "x/two.sif");
    assert.equal(readlinkSync(join(root, "x.sif")), "x/two.sif");
    assert.deepEqual(await readdir(root), ["x.sif"]);
  });

  test("moving keeps the bytes", async () => {
    const root = await mkdtemp(join(folder, "move-"));
    await writeFile(join(root, "a"), "image");
    await moveFileAtomic(join(root, "a"), join(root, "b"));
    assert.equal(await sha256File(join(root, "b")), sha256("image"));
    assert.ok(!existsSync(join(root, "a")));
  });

  test("what is no regular file has no digest, and is not waited for", async () => {
    const fifo = join(folder, "fifo");
    execFileSync("mkfifo", [fifo]);
    for (const path of [fifo, folder, "/dev/zero"])
      await assert.rejects(sha256File(path), (error) => error instanceof Failure && error.kind === "usage");
  });
});

describe("builds", () => {
  test("two builds in one second get two names, also from many processes at once", async () => {
    const root = await mkdtemp(join(folder, "reserve-"));
    const now = new Date("2026-11-20T21:08:09Z");
    const reserved = await Promise.all(Array.from({ length: 20 }, () => reserveBuild(root, "hello", now)));
    assert.equal(new Set(reserved.map(({ ts }) => ts)).size, 20);
  });

  test("what is on disk decides what a build is", async () => {
    const root = await mkdtemp(join(folder, "list-"));
    assert.deepEqual(await listBuilds(root, "hello"), []);
    const put = async (ts: string, ...endings: (keyof ReturnType<typeof storeFiles>)[]) => {
      const files = storeFiles(root, "hello", ts);
      await mkdir(files.folder, { recursive: true });
      for (const ending of endings) await writeFile(files[ending], "");
    };
    await put("2026-1120-000001", "log");
    await put("2026-1120-000002", "log", "lock", "lockedRecipe", "image", "verified", "keep");
    await put("2026-1120-000003", "lock", "lockedRecipe", "unverified");
    await put("2026-1120-000004", "lock", "lockedRecipe", "image", "verified", "unverified");
    await writeFile(join(root, "hello", "hello-extra-2026-1120-000009.lock"), "");
    await publish(root, "hello", "2026-1120-000002");
    const builds = await listBuilds(root, "hello");
    assert.deepEqual(
      builds.map(({ ts, state, marker, published, kept }) => [ts.slice(-1), state, marker, published, kept]),
      [
        ["4", "complete", "contradictory", false, false],
        ["3", "lock-only", "unverified", false, false],
        ["2", "complete", "verified", true, true],
        ["1", "unfinished", undefined, false, false],
      ],
    );
    assert.deepEqual(await listNames(root), ["hello"]);
    assert.equal((await findBuild(root, "hello")).ts, "2026-1120-000002");
    assert.equal((await findBuild(root, "hello-2026-1120-000003")).ts, "2026-1120-000003");
    await assert.rejects(findBuild(root, "other"), fails("usage"));
    assert.match(readFileSync(join(root, "hello", "history.jsonl"), "utf8"), /"published".*000002/);
  });

  test("a store that can't be written is said at once", async () => {
    await assert.rejects(openStore("/proc/no-such-folder"), Failure);
    await writeFile(join(folder, "a-file"), "");
    await assert.rejects(openStore(join(folder, "a-file", "store")), fails("usage"));
  });
});

describe("scratch", () => {
  test("is private while it is used, gone after", async () => {
    const root = await mkdtemp(join(folder, "scratch-"));
    const one = await openScratch(root, "hello");
    const two = await openScratch(root, "hello");
    assert.notEqual(one.path, two.path);
    assert.equal(lstatSync(one.path).mode & 0o077, 0);
    assert.ok(existsSync(one.path), "a running build's scratch survives the start of another");
    await one.close();
    await two.close();
    assert.deepEqual(await readdir(join(root, ".scratch")), []);
  });

  test("what a killed process left is found and removed by the next", async () => {
    const root = await mkdtemp(join(folder, "killed-"));
    const code = `import { openScratch } from ${JSON.stringify(join(import.meta.dirname, "../../src/store/scratch.ts"))};
      const { path } = await openScratch(${JSON.stringify(root)}, "hello"); console.log(path); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const left = await new Promise<string>((done) =>
      child.stdout.once("data", (data) => done(String(data).trim())),
    );
    assert.ok(existsSync(left));
    child.kill("SIGKILL");
    await new Promise((done) => child.once("exit", done));
    const next = await openScratch(root, "hello");
    assert.ok(!existsSync(left));
    await next.close();
  });

  test("of another PID namespace, whose process numbers say nothing here, stays; a damaged owner stops nobody", async () => {
    const root = await mkdtemp(join(folder, "foreign-"));
    const left = await openScratch(root, "hello");
    const file = join(left.path, "owner.json");
    const owner = JSON.parse(readFileSync(file, "utf8"));
    const ended = { ...owner, pid: 2 ** 22 + 1 };
    const sweep = async (text: string) => {
      await writeFile(file, text);
      await (await openScratch(root, "hello")).close();
      return existsSync(left.path);
    };
    assert.equal(await sweep(""), true, "it may be about to be written");
    assert.equal(await sweep(JSON.stringify({ ...ended, host: owner.host.replace("[", "[9") })), true);
    assert.equal(await sweep(JSON.stringify(ended)), false);
  });

  test("a link in a scratch folder is removed, not followed", async () => {
    const root = await mkdtemp(join(folder, "escape-"));
    await writeFile(join(root, "precious"), "");
    const scratch = await openScratch(root, "hello");
    await symlink(root, join(scratch.path, "out"));
    await scratch.close();
    assert.ok(existsSync(join(root, "precious")));
  });
});
