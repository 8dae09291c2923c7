import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { sha256 } from "../../src/files/digest.ts";
import { writeNewFileInside } from "../../src/files/inside.ts";
import { listBuilds, publishedTs } from "../../src/store/builds.ts";
import { finishBuild } from "../../src/store/finish.ts";
import { withNameLock } from "../../src/store/name-lock.ts";
import { storeFiles } from "../../src/store/names.ts";
import { openStore } from "../../src/store/open.ts";
import { publish } from "../../src/store/publish.ts";
import { recordVerdict } from "../../src/store/record-verdict.ts";
import { removeBuild } from "../../src/store/remove-build.ts";
import { reserveBuild } from "../../src/store/reserve.ts";
import { openScratch } from "../../src/store/scratch.ts";

const page = 4096;
const moments = ["2026-0101-000001", "2026-0101-000002"] as const;
const endings = [".sif", ".lock", ".def", ".rough.def", ".verified"];

/** A store on a disk of its own with two builds, the first one published. @returns undefined where nothing is mounted */
async function smallStore(t: TestContext): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return void t.skip("mounting a small file system takes root");
  const disk = await mkdtemp(join(tmpdir(), "stx-full-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=512k", "tmpfs", disk], { stdio: "pipe" });
  } catch (error) {
    await rm(disk, { recursive: true });
    return void t.skip(`this host mounts no tmpfs: ${(error as Error).message}`);
  }
  t.after(async () => {
    execFileSync("umount", ["--lazy", disk]);
    await rm(disk, { recursive: true, force: true });
  });
  const store = await openStore(join(disk, "containers"));
  mkdirSync(join(store, "tiny"));
  for (const ts of moments)
    for (const ending of endings)
      writeFileSync(join(store, "tiny", `tiny-${ts}${ending}`), `${ts}${ending}`.padEnd(page));
  symlinkSync(`tiny/tiny-${moments[0]}.sif`, join(store, "tiny.sif"));
  return store;
}

/** Fills the disk but for some pages. @returns gives the space back */
function fill(store: string, free: number): () => void {
  const path = join(store, "..", "filler");
  const file = openSync(path, "w");
  let pages = 0;
  try {
    for (;;) {
      writeSync(file, Buffer.alloc(page));
      pages++;
    }
  } catch {
    execFileSync("truncate", ["-s", String(Math.max(0, pages - free) * page), path]);
  }
  closeSync(file);
  return () => rmSync(path);
}

const wholeBuilds = (store: string, among: readonly string[] = moments) => {
  for (const ts of among)
    for (const ending of endings)
      assert.equal(readFileSync(join(store, "tiny", `tiny-${ts}${ending}`), "utf8").trim(), `${ts}${ending}`);
};

/** Does work with ever more space until it succeeds: before that it must say that the disk is full, and change nothing. */
async function withEverMoreSpace(
  store: string,
  work: () => Promise<unknown>,
  unchanged: () => Promise<void> | void,
): Promise<number> {
  for (let free = 0; free < 60; free++) {
    const empty = fill(store, free);
    try {
      await work();
      return free;
    } catch (error) {
      assert.ok(error instanceof Failure, (error as Error).stack);
      assert.equal(error.code, "disk-full", `${error.message}: ${error.why}`);
      await unchanged();
    } finally {
      empty();
    }
    assert.deepEqual(
      (readdirSync(store, { recursive: true }) as string[]).filter((name) => /\.tmp$/.test(name)),
      [],
    );
  }
  return assert.fail("it never succeeded");
}

test("the end of a build", async (t) => {
  const store = await smallStore(t);
  if (store === undefined) return;
  const content = {
    recipe: "recipe".padEnd(page),
    lockedRecipe: "locked".padEnd(page),
    lock: "lock".padEnd(page),
  };
  const free = await withEverMoreSpace(
    store,
    async () => {
      const { ts, files, release } = await withNameLock(store, "tiny", () => reserveBuild(store, "tiny"));
      const scratch = await openScratch({
        store,
        purpose: "tiny",
        release,
        serves: { store, name: "tiny", ts },
      });
      try {
        const image = join(scratch.path, "image.sif");
        await writeNewFileInside(scratch.path, image, "image".padEnd(4 * page));
        await finishBuild(scratch.path, store, files, { ...content, image });
      } finally {
        await scratch.close();
      }
    },
    async () => {
      wholeBuilds(store);
      const states = (await listBuilds(store, "tiny"))
        .map(({ state }) => state)
        .filter((state) => state !== "unfinished");
      assert.deepEqual(states, ["complete", "complete"]);
      assert.deepEqual(readdirSync(join(store, ".scratch")), []);
    },
  );
  assert.ok(free > 3, "the disk was full at several steps");
  assert.equal((await listBuilds(store, "tiny")).filter(({ state }) => state === "complete").length, 3);
});

test("publishing", async (t) => {
  const store = await smallStore(t);
  if (store === undefined) return;
  await withEverMoreSpace(
    store,
    () => withNameLock(store, "tiny", () => publish(store, "tiny", moments[1])),
    async () => {
      assert.equal(await publishedTs(store, "tiny"), moments[0]);
      wholeBuilds(store);
    },
  );
  assert.equal(await publishedTs(store, "tiny"), moments[1]);
});

test("a verdict", async (t) => {
  const store = await smallStore(t);
  if (store === undefined) return;
  const files = storeFiles(store, "tiny", moments[1]);
  const marker = "unverified".padEnd(3 * page);
  await withEverMoreSpace(
    store,
    () =>
      withNameLock(store, "tiny", () =>
        recordVerdict(store, files, {
          name: "tiny",
          ts: moments[1],
          verdict: "unverified",
          marker,
          digest: sha256(marker),
          previous: [],
        }),
      ),
    () => {
      const markers = [files.verified, files.unverified]
        .filter(existsSync)
        .map((path) => readFileSync(path, "utf8"));
      assert.ok(markers.length > 0);
      for (const text of markers) assert.ok(text === marker || text.trim() === `${moments[1]}.verified`);
    },
  );
});

test("pruning works on a disk that is full", async (t) => {
  const store = await smallStore(t);
  if (store === undefined) return;
  for (const part of ["image", "all"] as const) {
    const empty = fill(store, 0);
    await withNameLock(store, "tiny", () => removeBuild({ store, name: "tiny", ts: moments[1], part }));
    empty();
    wholeBuilds(store, [moments[0]]);
  }
  assert.deepEqual(
    readdirSync(join(store, "tiny")).filter((name) => name.includes(moments[1])),
    [],
  );
  assert.deepEqual(readdirSync(join(store, ".scratch")), []);
});
