import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { findBuild, listBuilds, listNames } from "../../src/store/builds.ts";
import { formatTs, imageName, parseTs, storeFiles } from "../../src/store/names.ts";
import { openStore } from "../../src/store/open.ts";
import { publish } from "../../src/store/publish.ts";
import { reserveBuild } from "../../src/store/reserve.ts";

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
      "config.yaml",
      "config.yml",
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
