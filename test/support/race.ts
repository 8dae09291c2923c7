// Eight processes that do to one store what users do, at once.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectGarbage } from "../../src/operations/gc.ts";
import { listBuilds } from "../../src/store/builds.ts";
import { readHistory, readHistoryLines } from "../../src/store/history.ts";
import { chainOf } from "../../src/verdict/chain.ts";

const src = join(import.meta.dirname, "../../src");

/** What each of the processes does, again and again: build, verdict and publish, promote, roll back, prune, sweep. */
const worker = (store: string, rounds: number, seed: number) => `
  import { createHash, randomUUID } from "node:crypto";
  import { join } from "node:path";
  import { writeNewFileInside } from "${src}/files/inside.ts";
  import { listBuilds, publishedTs } from "${src}/store/builds.ts";
  import { reserveBuild } from "${src}/store/reserve.ts";
  import { finishBuild } from "${src}/store/finish.ts";
  import { readHistoryLines } from "${src}/store/history.ts";
  import { holdBuild, withNameLock } from "${src}/store/name-lock.ts";
  import { openStore } from "${src}/store/open.ts";
  import { publish, publishVerified } from "${src}/store/publish.ts";
  import { recordVerdict } from "${src}/store/record-verdict.ts";
  import { removeBuild } from "${src}/store/remove-build.ts";
  import { planRetention } from "${src}/store/retention.ts";
  import { openScratch } from "${src}/store/scratch.ts";
  import { chainOf } from "${src}/verdict/chain.ts";
  const store = await openStore(${JSON.stringify(store)});
  const locked = (work) => withNameLock(store, "tiny", work);
  let state = ${seed};
  const random = (n) => { state = (state * 1103515245 + 12345) % 2147483648; return Math.floor(state / 65536) % n; };

  async function build() {
    const { ts, files, release } = await locked(() => reserveBuild(store, "tiny"));
    const scratch = await openScratch({ store, purpose: "tiny-" + ts, release, serves: { store, name: "tiny", ts } });
    try {
      if (random(4) === 0) return; // It failed.
      const image = join(scratch.path, "image.sif");
      await writeNewFileInside(scratch.path, image, ts + " image");
      await finishBuild(scratch.path, store, files, { recipe: ts + " recipe", lockedRecipe: ts + " def", image, lock: ts + " lock" });
    } finally { await scratch.close(); }
  }

  async function verify() {
    const complete = (await listBuilds(store, "tiny")).filter(({ state }) => state === "complete");
    const build = complete[random(complete.length || 1)];
    if (!build) return;
    const release = await locked(() => holdBuild(store, "tiny", build.ts));
    try {
      const still = (await listBuilds(store, "tiny")).find(({ ts, state }) => ts === build.ts && state === "complete");
      if (!still) return;
      await new Promise((done) => setTimeout(done, random(5)));
      // Held: nobody may have pruned it meanwhile.
      const now = (await listBuilds(store, "tiny")).find(({ ts }) => ts === build.ts);
      if (now?.state !== "complete") throw new Error("a held build was pruned: " + build.ts);
      const verdict = random(3) === 0 ? "unverified" : "verified";
      await locked(async () => {
        const { ts } = build;
        const previous = chainOf(await readHistoryLines(store, "tiny"), ts).heads;
        const digest = createHash("sha256").update(randomUUID()).digest("hex");
        await recordVerdict(store, build.files, { name: "tiny", ts, verdict, marker: ts + " " + verdict, digest, previous });
        if (verdict === "verified") await publishVerified(store, "tiny", build.ts);
      });
    } finally { await release(); }
  }

  const promote = () => locked(async () => {
    const builds = (await listBuilds(store, "tiny")).filter(({ state, marker }) => state === "complete" && marker === "verified");
    const build = builds[random(builds.length || 1)];
    if (build) await publish(store, "tiny", build.ts, new Date(), random(2) ? "published" : "rolled-back");
  });

  const prune = () => locked(async () => {
    for (const { build, keep } of planRetention(await listBuilds(store, "tiny"), { retain: 3, retainFailed: 1 }))
      if (!keep) await removeBuild({ store, name: "tiny", ts: build.ts, part: "all" });
  });

  for (let n = 0; n < ${rounds}; n++) await [build, build, verify, verify, promote, prune][random(6)]();
`;

/** One race. */
export interface Race {
  processes: number;
  /** Pieces of work of each. */
  rounds: number;
  /** Kill every second one on its way. */
  kills: boolean;
  seed: number;
}

/**
 * Runs a race and makes sure that the store is right in every moment and at the end.
 * @returns how often the published image was read meanwhile, and how many lines the history has
 */
export async function race({
  processes,
  rounds,
  kills,
  seed,
}: Race): Promise<{ reads: number; lines: number }> {
  const store = join(await mkdtemp(join(tmpdir(), "stx-race-")), "containers");
  try {
    let running = processes;
    const ended = Array.from({ length: processes }, (_, n) => {
      const code = worker(store, rounds, seed + n);
      const child = spawn(process.execPath, ["--input-type=module", "--eval", code]);
      const err: Buffer[] = [];
      child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
      if (kills && n % 2 === 0) setTimeout(() => child.kill("SIGKILL"), 1500 + 700 * n);
      return new Promise<string>((done) =>
        child.once("close", (code, signal) => {
          running--;
          done(`${code ?? signal}${Buffer.concat(err)}`);
        }),
      );
    });
    const reads = await readPublished(store, () => running > 0);
    for (const end of await Promise.all(ended)) assert.match(end, kills ? /^(0|SIGKILL)$/ : /^0$/);
    await collectGarbage(store, {});
    return { reads, lines: await assertRight(store, kills) };
  } finally {
    await rm(join(store, ".."), { recursive: true, force: true });
  }
}

/** What is published can be run, at every instant: where the link moves between two looks, what it named may be gone. */
async function readPublished(store: string, isRunning: () => boolean): Promise<number> {
  const published = join(store, "tiny.sif");
  const target = () => {
    try {
      return readlinkSync(published);
    } catch {
      return "";
    }
  };
  let reads = 0;
  while (isRunning()) {
    await new Promise((done) => setTimeout(done, 1));
    const before = target();
    if (before === "") continue;
    try {
      assert.match(readFileSync(published, "utf8"), /^\d{4}-\d{4}-\d{6} image$/);
      reads++;
    } catch (error) {
      if (target() === before) throw error;
    }
  }
  return reads;
}

/** @returns lines of the history */
async function assertRight(store: string, kills: boolean): Promise<number> {
  const builds = await listBuilds(store, "tiny");
  for (const { ts, state, marker, files, held } of builds) {
    assert.equal(held, false);
    if (state === "unfinished") continue;
    assert.equal(state, "complete", ts);
    if (!kills) assert.notEqual(marker, "contradictory", ts);
    const { image, lock, lockedRecipe: def, recipe } = files;
    for (const [what, path] of Object.entries({ image, lock, def, recipe }))
      assert.equal(readFileSync(path, "utf8"), `${ts} ${what}`);
    for (const verdict of ["verified", "unverified"] as const)
      if (existsSync(files[verdict])) assert.equal(readFileSync(files[verdict], "utf8"), `${ts} ${verdict}`);
  }
  const names = readdirSync(store, { recursive: true }) as string[];
  assert.deepEqual(
    names.filter((name) => name.endsWith(".tmp") || /^\.scratch\/./.test(name)),
    [],
  );
  // Every line of the history is whole.
  const lines = readFileSync(join(store, "tiny", "history.jsonl"), "utf8").split("\n").length - 1;
  const { length } = await readHistory(store, "tiny");
  const events = await readHistoryLines(store, "tiny");
  for (const { ts } of builds) assert.ok(kills || chainOf(events, ts).heads.length <= 1, ts);
  assert.ok(kills ? length >= lines - 4 : length === lines, `${length} of ${lines} lines`);
  return lines;
}
