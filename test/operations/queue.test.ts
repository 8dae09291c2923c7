import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { describe, it, type TestContext } from "node:test";
import { until } from "../apptainer/support.ts";
import {
  assertFailed,
  type Bench,
  bench,
  benchWithUpstream,
  ended,
  fetching,
  processesWith,
  tinyRecipe,
} from "../cli/support.ts";

type Upstream = Bench & { url: string };

/** A bench whose rebuilds wait as long as the upstream has a file `hang`. */
async function hanging(t: TestContext): Promise<Upstream> {
  const at = await benchWithUpstream(t);
  const wait = `while wget -q -O /dev/null ${at.url}/hang; do sleep 1; done`;
  await at.write("tiny.def", tinyRecipe(`${fetching(at.url)}\n${wait}`));
  t.after(() => {
    for (const line of processesWith(at.folder)) process.kill(Number.parseInt(line, 10), "SIGKILL");
  });
  return at;
}

/** Builds, and puts what was built into the queue. @returns the build id */
async function queued(at: Bench): Promise<string> {
  const { built, later } = await at.json(["build", "tiny.def", "--force", "--verify-later"]);
  const build = `${built.name}-${built.ts}`;
  assert.deepEqual(later, { queue: build });
  return build;
}

const rebuilding = (at: Bench, build: string) =>
  until(() => {
    const log = `containers/.queue/${build}.log`;
    return existsSync(at.path(log)) && /Running post scriptlet/.test(at.read(log));
  });
const worker = (at: Bench) => processesWith(`queue work --store ${at.path("containers")}`);

describe("build --verify-later", () => {
  it("returns with image and lock; the verdict comes in the background", async (t) => {
    const at = await hanging(t);
    const build = await queued(at);
    const { results } = await at.json(["queue", "wait", build]);
    assert.deepEqual(
      results.map((each: { build: string; verdict: string }) => [each.build, each.verdict]),
      [[build, "verified"]],
    );
    assert.deepEqual(await at.list(), ["tiny complete verified published"]);
    assert.match((await at.run(["queue", "log", "tiny"])).stdout, /Comparing/);
    await until(() => worker(at).length === 0);
    assert.deepEqual((await at.json(["queue", "status"])).waiting, []);
  });

  it("hands a secret's file on, and refuses a secret in a variable before it builds", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe('test -s "$STX_SECRET_TOKEN"'));
    await at.write("token", "private-word");
    const secret = (source: string) => ["build", "tiny.def", "--verify-later", "--secret", source];
    const refused = await at.run(secret("token=env:TOKEN"), { env: { TOKEN: "private-word" } });
    assertFailed(refused, 2, /the secret token is in a variable/, /--secret token=FILE/);
    assert.equal(existsSync(at.path("containers")), false);
    const { built } = await at.json(secret("token=token"));
    const { results } = await at.json(["queue", "wait", `${built.name}-${built.ts}`]);
    assert.equal(results[0]?.verdict, "verified");
  });

  it("a word that only ends like a build id is an invalid name", async (t) => {
    const at = await bench(t);
    await at.json(["build", "tiny.def"]);
    assertFailed(await at.run(["queue", "log", "a/b-2026-1120-210800"]), 2, /invalid image name/);
  });

  it("one process works on a store's queue, in the order in which the builds came", async (t) => {
    const at = await hanging(t);
    const first = await queued(at);
    const second = await queued(at);
    await at.packages({ busybox: "1.37.0-r13", musl: "1.2.5-r10" });
    const third = await queued(at);
    const ran = await at.run(["queue", "wait", "--json"]);
    const { results } = await at.json(["queue", "status"]);
    const at_ = Object.fromEntries(
      results.map((each: { build: string; at: string }) => [each.build, each.at]),
    );
    assert.ok(at_[first] < at_[second] && at_[second] < at_[third], JSON.stringify(at_));
    assert.ok([0, 3].includes(ran.code ?? -1), ran.stderr);
  });

  it("drift is the exit code of wait", async (t) => {
    const at = await hanging(t);
    const { built } = await at.json(["build", "tiny.def"]);
    await at.packages({ busybox: "1.37.0-r13", musl: "1.2.5-r10" });
    const { later } = await at.json(["build", "tiny.def", "--verify-later"]);
    assert.deepEqual(later, { queue: `tiny-${built.ts}` }, "an unchanged build is verified, too");
    const ran = await at.run(["queue", "wait", "tiny"]);
    assert.equal(ran.code, 3, ran.stderr);
    assert.match(ran.stdout, /1 build: 1 unverified/);
  });

  it("outlives a closed terminal: the process is in a session of its own and ignores SIGHUP", async (t) => {
    const at = await hanging(t);
    await at.json(["build", "tiny.def"]);
    await at.write("upstream/hang", "");
    const child = at.start(["build", "tiny.def", "--verify-later"], { by: ["setsid"] });
    assert.equal((await ended(child)).code, 0);
    const { built } = await at.json(["build", "tiny.def"]);
    await rebuilding(at, `tiny-${built.ts}`);
    const [line = ""] = worker(at);
    process.kill(Number.parseInt(line, 10), "SIGHUP");
    await rm(at.path("upstream/hang"));
    const { results } = await at.json(["queue", "wait", `tiny-${built.ts}`]);
    assert.equal(results[0].verdict, "verified");
  });

  it("a process that was killed loses nothing: wait starts another", async (t) => {
    const at = await hanging(t);
    await at.json(["build", "tiny.def"]);
    await at.write("upstream/hang", "");
    const { later } = await at.json(["build", "tiny.def", "--verify-later"]);
    await rebuilding(at, later.queue);
    for (const line of worker(at)) process.kill(Number.parseInt(line, 10), "SIGKILL");
    const status = await at.json(["queue", "status"]);
    assert.deepEqual([status.running, status.waiting], [undefined, [later.queue]]);
    assert.match((await at.run(["queue", "status"])).stdout, /No process works on the queue/);
    await rm(at.path("upstream/hang"));
    const { results } = await at.json(["queue", "wait"]);
    assert.equal(results[0].verdict, "verified");
  });

  it("cancel ends the rebuild, leaves no marker, and the queue goes on", async (t) => {
    const at = await hanging(t);
    await at.json(["build", "tiny.def"]);
    await at.write("upstream/hang", "");
    const { later } = await at.json(["build", "tiny.def", "--verify-later"]);
    await rebuilding(at, later.queue);
    assert.deepEqual((await at.json(["queue", "status"])).running.build, later.queue);
    assert.deepEqual(await at.json(["queue", "cancel", "tiny"]), { cancelled: later.queue });
    await until(() => worker(at).length === 0);
    assert.deepEqual(await at.list(), ["tiny complete -"]);
    assert.deepEqual(at.scratches(), []);
    assertFailed(await at.run(["queue", "cancel", "tiny"]), 2, /is not in the queue/);
    assertFailed(await at.run(["queue", "wait", later.queue]), 2, /is not in the queue/);
  });

  it("leaves alone what somebody else put there, such as what came with a clone", async (t) => {
    const at = await hanging(t);
    await at.json(["build", "tiny.def"]);
    await at.write("upstream/hang", "");
    const build = (await at.json(["build", "tiny.def", "--verify-later"])).later.queue;
    await rebuilding(at, build);
    await cp(at.path("containers"), at.path("clone"), { recursive: true, preserveTimestamps: true });
    await rm(at.path("clone/.queue/current"));
    await rm(at.path("clone/.queue/worker.lock"));
    const status = await at.json(["queue", "status", "--store", "clone"]);
    assert.deepEqual([status.waiting, status.foreign], [[], [build]]);
    assert.deepEqual(await at.json(["queue", "wait", "--store", "clone"]), { results: [] });
    const refused = await at.run(["queue", "wait", build, "--store", "clone"]);
    assertFailed(refused, 2, /put into the queue by somebody else/, /verify it yourself/);
    await at.json(["queue", "cancel", build]);
  });

  it("prune keeps a build that waits", async (t) => {
    const at = await hanging(t);
    await at.write("containers/config.yaml", "retain: 1\n");
    await at.json(["build", "tiny.def"]);
    await at.write("upstream/hang", "");
    const { later } = await at.json(["build", "tiny.def", "--verify-later"]);
    const plan = await at.run(["prune", "tiny"]);
    assert.doesNotMatch(plan.stdout, new RegExp(`remove.*${later.queue}`));
    await rm(at.path("upstream/hang"));
    await at.json(["queue", "wait"]);
  });

  it("a place that is none is refused before the build", async (t) => {
    const at = await hanging(t);
    assertFailed(await at.run(["build", "tiny.def", "--verify-later", "moon"]), 2, /--verify-later slurm/);
    assert.ok(!existsSync(at.path("containers")));
  });
});
