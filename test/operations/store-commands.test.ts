import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readlinkSync, symlinkSync, unlinkSync, utimesSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { describe, type TestContext, test } from "node:test";
import { thisProcess } from "../../src/process/identity.ts";
import { assertFailed, type Bench, bench, verifiedBench } from "../cli/support.ts";

/** A bench with builds that are verified and published one after the other. @returns their ts, oldest first */
async function built(t: TestContext, count: number): Promise<{ at: Bench; ts: string[] }> {
  const at = await bench(t);
  const ts: string[] = [];
  for (let n = 0; n < count; n++) ts.push((await at.json(["roundtrip", "tiny.def", "--force"])).built.ts);
  return { at, ts };
}

const published = (at: Bench) => /tiny-(.*)\.sif$/.exec(readlinkSync(at.path("containers/tiny.sif")))?.[1];
const present = async (at: Bench): Promise<string[]> =>
  (await at.json(["list", "tiny"])).map(({ ts }: { ts: string }) => ts).reverse();

describe("promote and rollback", () => {
  test("go to what was published before, and before that", async (t) => {
    const { at, ts } = await built(t, 3);
    assert.equal(published(at), ts[2]);
    // W84: a name is whatever the image is called.
    assert.deepEqual(await at.json(["rollback", "tiny"]), { name: "tiny", ts: ts[1], from: ts[2] });
    assert.equal(published(at), ts[1]);
    assert.deepEqual(await at.json(["rollback", "tiny"]), { name: "tiny", ts: ts[0], from: ts[1] });
    assertFailed(
      await at.run(["rollback", "tiny"]),
      2,
      /no build of tiny was published before/,
      /promote BUILD/,
    );
    assert.deepEqual(await at.json(["promote", `tiny-${ts[1]}`]), { name: "tiny", ts: ts[1], from: ts[0] });
    assert.deepEqual(await at.json(["promote", "tiny"]), { name: "tiny", ts: ts[2], from: ts[1] });
    const again = await at.run(["switch", `tiny-${ts[2]}`]);
    assert.equal(again.stdout, `tiny-${ts[2]} is active already.\n`);
    assertFailed(await at.run(["rollback", "tinny"]), 2, /there is no build of tinny/, /the store has: tiny/);
    assert.equal(existsSync(at.path("containers/tinny")), false);
    assert.equal((await at.json(["rollback", "tiny"])).ts, ts[1]);
    const events = (await at.json(["history", "tiny"])).map(
      ({ event, ts: of }: { event: string; ts: string }) => `${event} ${ts.indexOf(of)}`,
    );
    assert.deepEqual(events.slice(6), [
      "rolled-back 1",
      "rolled-back 0",
      "published 1",
      "published 2",
      "published 2",
      "rolled-back 1",
    ]);
  });

  test("a build that was rolled back is not published by its next verify, until it is promoted", async (t) => {
    const { at, ts } = await built(t, 2);
    await at.json(["rollback", "tiny"]);
    const again = await at.run(["verify", `tiny-${ts[1]}`, "--context", at.folder]);
    assert.equal(again.code, 0, again.stderr);
    assert.match(again.stderr, /not published: it was rolled back/);
    assert.equal(published(at), ts[0]);
    await at.json(["promote", `tiny-${ts[1]}`]);
    assert.equal(published(at), ts[1]);
  });

  test("the gate refuses what is not verified, was changed, or is not here", async (t) => {
    const { at, ts } = await built(t, 2);
    const { built: raw } = await at.json(["build", "tiny.def", "--force"]);
    assertFailed(
      await at.run(["promote", `tiny-${raw.ts}`]),
      3,
      /may not be published/,
      /stx-container verify tiny-/,
    );
    assertFailed(await at.run(["promote", "tiny"]), 3, new RegExp(raw.ts));
    await appendFile(at.path(`containers/tiny/tiny-${ts[0]}.sif`), "x");
    assertFailed(await at.run(["promote", `tiny-${ts[0]}`]), 3, /image-differs/);
    assertFailed(await at.run(["rollback", "tiny"]), 3, /image-differs/);
    unlinkSync(at.path(`containers/tiny/tiny-${ts[0]}.sif`));
    assertFailed(await at.run(["promote", `tiny-${ts[0]}`]), 2, /has no image here/);
    assertFailed(await at.run(["rollback", "tiny"]), 2, /no longer in the store/);
    assert.equal(published(at), ts[1]);
    assertFailed(await at.run(["promote", "other"]), 2, /there is no build of other/);
  });

  test("a link that a user moved by hand is what a rollback starts from", async (t) => {
    const { at, ts } = await built(t, 3);
    unlinkSync(at.path("containers/tiny.sif"));
    symlinkSync(`tiny/tiny-${ts[1]}.sif`, at.path("containers/tiny.sif"));
    assert.deepEqual(await at.json(["rollback", "tiny"]), { name: "tiny", ts: ts[0], from: ts[1] });
  });

  test("the link that scitex-container keeps in an image's folder moves with it", async (t) => {
    const { at, ts } = await built(t, 2);
    symlinkSync(`tiny-${ts[1]}.sif`, at.path("containers/tiny/tiny.sif"));
    await at.json(["rollback", "tiny"]);
    assert.equal(readlinkSync(at.path("containers/tiny/tiny.sif")), `tiny-${ts[0]}.sif`);
  });
});

describe("prune", () => {
  test("shows its plan, and removes exactly that with --yes", async (t) => {
    const { at, ts } = await built(t, 4);
    await at.write("containers/config.yaml", "retain: 2\n");
    await at.write(`containers/tiny/tiny-${ts[0]}.notes.txt`, "a user's");
    await at.json(["rollback", "tiny"]);
    await at.json(["rollback", "tiny"]);
    await at.json(["protect", `tiny-${ts[0]}`]);
    const plan = await at.run(["prune"]);
    assert.equal(plan.code, 0, plan.stderr);
    assert.match(plan.stdout, /Nothing was removed yet\. To do it: stx-container prune --yes/);
    assert.deepEqual(await present(at), ts);
    const done = await at.json(["prune", "tiny", "--yes"]);
    // ts[1] is published, ts[3] the last verified one, ts[0] protected.
    assert.deepEqual(await present(at), [ts[0], ts[1], ts[3]]);
    assert.equal(done.applied, true);
    assert.ok(done.bytes > 1000);
    assert.deepEqual(
      at.files().filter((file) => file.includes(ts[2] as string)),
      [],
    );
    assert.ok(existsSync(at.path(`containers/tiny/tiny-${ts[0]}.notes.txt`)));
    assert.deepEqual(at.scratches(), []);
    for (const each of [ts[1], ts[3]]) assert.equal((await at.run(["check", `tiny-${each}`])).code, 0);
    await at.json(["unprotect", `tiny-${ts[0]}`]);
    await at.json(["prune", "--yes"]);
    assert.deepEqual(await present(at), [ts[1], ts[3]]);
    assert.match((await at.run(["prune"])).stdout, /Nothing to remove/);
  });

  test("--images-only leaves the evidence", async (t) => {
    const { at, ts } = await built(t, 2);
    await at.write("containers/config.yaml", "retain: 1\n");
    await at.json(["prune", "--images-only", "--yes"]);
    const left = at.files().filter((file) => file.includes(ts[0] as string));
    assert.deepEqual(
      left,
      [".build.log", ".def", ".lock", ".rough.def", ".verified", ".verify.build.log"].map(
        (ending) => `tiny-${ts[0]}${ending}`,
      ),
    );
  });

  test("removes no link, and nothing behind it", async (t) => {
    const { at, ts } = await built(t, 2);
    await at.write("containers/config.yaml", "retain: 1\n");
    await at.write("victim.sif", "precious");
    unlinkSync(at.path(`containers/tiny/tiny-${ts[0]}.sif`));
    symlinkSync("../../victim.sif", at.path(`containers/tiny/tiny-${ts[0]}.sif`));
    await at.json(["prune", "--yes"]);
    assert.equal(at.read("victim.sif"), "precious");
    assert.ok(existsSync(at.path(`containers/tiny/tiny-${ts[0]}.sif`)));
  });
});

/** A process that has ended: who it was, and the name of a file that it was writing. */
function killedProcess(...names: string[]): { identity: object; temporary: string[] } {
  const script = `
    import { temporaryName } from "${import.meta.resolve("../../src/files/temporary-names.ts")}";
    import { thisProcess } from "${import.meta.resolve("../../src/process/identity.ts")}";
    const temporary = ${JSON.stringify(names)}.map(temporaryName);
    console.log(JSON.stringify({ identity: thisProcess(), temporary }));`;
  const flags = ["--input-type=module", "--eval", script];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: "utf8" }));
}

describe("gc", () => {
  test("removes logs of failed builds beyond the limit, and leaves what is not ours", async (t) => {
    const at = await verifiedBench(t);
    await at.write("broken.def", "Bootstrap: scratch\n%post\n    /no/such\n");
    for (let n = 0; n < 3; n++)
      assert.notEqual((await at.run(["build", "broken.def", "--name", "tiny", "--force"])).code, 0);
    assert.equal((await at.json(["list", "tiny"])).length, 4);
    assert.match((await at.run(["list"])).stdout, /failed/);
    await at.write("containers/config.yaml", "retain-failed: 1\n");
    await at.write("containers/.scratch/mine/work", "");
    const { failed, left } = await at.json(["gc"]);
    assert.equal(failed.length, 2);
    assert.deepEqual(left, [at.path("containers/.scratch/mine")]);
    assert.deepEqual(await at.list(), ["tiny unfinished -", "tiny complete verified published"]);
    assert.ok(existsSync(at.path("containers/.scratch/mine/work")));
  });

  test("removes what killed runs leave in queue and SLURM runs, and nothing else there", async (t) => {
    const at = await bench(t);
    const { identity, temporary } = killedProcess("tiny-2026-1120-061508.json", "0.json", "run.json");
    const killed = [
      "containers/.queue/current",
      "containers/.queue/tiny-2026-1120-061508.cancel",
      `containers/.queue/${temporary[0]}`,
      `containers/.slurm/2026-1120-061508-abcdef/results/${temporary[1]}`,
      `containers/.slurm/2026-1120-061508-abcdef/${temporary[2]}`,
    ];
    const kept = [
      "containers/.queue/notes",
      "containers/.queue/tiny-2026-1121-061508.json",
      "containers/.queue/tiny-2026-1121-061508.cancel",
      "containers/.slurm/2026-1120-061508-abcdef/run.json",
      "containers/.slurm/2026-1120-061508-abcdef/results/0.json",
      "containers/.slurm/mine/results/notes",
      "containers/.slurm/2026-1120-061508-aaaaaa/results/notes",
      `victim/${temporary[1]}`,
    ];
    const claim = { build: "tiny-2026-1120-061508", since: "2026-11-20T06:15:08Z", process: identity };
    for (const path of [...killed, ...kept]) await at.write(path, JSON.stringify(claim));
    for (const run of ["bbbbbb", "cccccc"])
      mkdirSync(at.path(`containers/.slurm/2026-1120-061508-${run}/logs`), { recursive: true });
    for (const run of ["aaaaaa", "bbbbbb"])
      utimesSync(at.path(`containers/.slurm/2026-1120-061508-${run}`), 1, 1);
    symlinkSync("../../victim", at.path("containers/.slurm/2026-1120-061508-dddddd"));
    await at.json(["gc"]);
    assert.deepEqual(
      killed.filter((path) => existsSync(at.path(path))),
      [],
    );
    assert.deepEqual(
      kept.filter((path) => !existsSync(at.path(path))),
      [],
    );
    assert.equal(existsSync(at.path("containers/.slurm/2026-1120-061508-bbbbbb")), false);
    assert.ok(existsSync(at.path("containers/.slurm/2026-1120-061508-cccccc")), "it may be in the making");
  });

  test("leaves the claim of a worker that works", async (t) => {
    const at = await bench(t);
    const claim = { build: "tiny-2026-1120-061508", since: "2026-11-20T06:15:08Z", process: thisProcess() };
    await at.write("containers/.queue/current", JSON.stringify(claim));
    await at.json(["gc"]);
    assert.ok(existsSync(at.path("containers/.queue/current")));
  });
});

test("a store that is not there is not made by a command that only looks after it", async (t) => {
  const at = await bench(t);
  for (const args of [
    ["prune"],
    ["gc"],
    ["promote", "x"],
    ["rollback", "x"],
    ["protect", "x"],
    ["history", "x"],
  ])
    assertFailed(await at.run(args), 2, /there is no store/, /--store/);
  assert.ok(!existsSync(at.path("containers")));
});

test("list names images that lie flat, as scitex-container kept them", async (t) => {
  const at = await bench(t);
  mkdirSync(at.path("containers"));
  await at.write("containers/scitex-v3.0.sif", "image");
  await at.write("containers/scitex-v2.9.sif", "image");
  symlinkSync("scitex-v3.0.sif", at.path("containers/current.sif"));
  const { stdout } = await at.run(["list"]);
  assert.match(stdout, /scitex-v2\.9\.sif\n {2}scitex-v3\.0\.sif \(current\)/);
});
