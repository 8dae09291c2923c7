import assert from "node:assert/strict";
import { basename } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { until } from "../apptainer/support.ts";
import { type Bench, benchWithUpstream, ended, fetching, processesWith, tinyRecipe } from "../cli/support.ts";

/** A recipe that hangs where its upstream says so: its build is caught in the middle, and later goes through. */
const hanging = (url: string, seconds: number) =>
  tinyRecipe(`${fetching(url)}\nwget -q -O /dev/null ${url}/hang && sleep ${seconds} || true`);

/** Starts a command, waits until its build hangs in %post. */
async function caught(at: Bench, args: string[], seconds: number) {
  const child = at.start(args);
  const end = ended(child);
  try {
    await until(() => processesWith(`sleep ${seconds}`).length > 0 || child.exitCode !== null);
    assert.equal(child.exitCode, null, "it ended too early");
  } catch (error) {
    child.kill("SIGKILL");
    throw new Error(`${(await end).stderr}`, { cause: error });
  }
  return { child, end };
}

/** All processes of ours that work in this bench are gone. */
async function assertAllGone(at: Bench, seconds: number): Promise<void> {
  assert.deepEqual(processesWith(`sleep ${seconds}`), []);
  assert.deepEqual(processesWith(basename(at.folder)), []);
}

/** Whatever a failed test leaves running is ended with it. */
function endAtLast(t: TestContext, seconds: number): void {
  t.after(() => {
    for (const line of processesWith(`sleep ${seconds}`)) process.kill(Number.parseInt(line, 10), "SIGKILL");
  });
}

async function start(t: TestContext, seconds: number): Promise<Bench> {
  const at = await benchWithUpstream(t);
  endAtLast(t, seconds);
  await at.write("tiny.def", hanging(at.url, seconds));
  return at;
}

const hang = (at: Bench) => at.write("upstream/hang", "");
const letGo = async (at: Bench) => (await import("node:fs/promises")).rm(at.path("upstream/hang"));

for (const [signal, seconds] of [
  ["SIGINT", 7101],
  ["SIGTERM", 7102],
  ["SIGHUP", 7103],
] as const) {
  it(`${signal} in the middle of a build ends all its processes, code 130, and leaves the store right`, async (t) => {
    const at = await start(t, seconds);
    const first = await at.json(["roundtrip", "tiny.def"]);
    await hang(at);
    const { child, end } = await caught(at, ["roundtrip", "tiny.def", "--force"], seconds);
    child.kill(signal);
    const ran = await end;
    assert.equal(ran.code, 130, ran.stderr);
    assert.match(ran.stderr, /Stopped\. Nothing was published/);
    assert.equal(ran.stdout, "");
    await assertAllGone(at, seconds);
    assert.deepEqual(at.scratches(), []);
    const builds = await at.json(["list"]);
    assert.deepEqual(
      builds.map(({ state, published }: { state: string; published: boolean }) => [state, published]),
      [
        ["unfinished", false],
        ["complete", true],
      ],
    );
    assert.equal(builds[1].ts, first.built.ts);
    assert.equal((await at.run(["check", "tiny"])).code, 0);
    await letGo(at);
    assert.equal((await at.json(["roundtrip", "tiny.def"])).built.unchanged, true);
  });
}

it("SIGINT in the middle of a verify ends all its processes and keeps the marker that was there", async (t) => {
  const seconds = 7104;
  const at = await start(t, seconds);
  await at.json(["roundtrip", "tiny.def"]);
  await hang(at);
  const before = at.files();
  const { child, end } = await caught(at, ["verify", "tiny", "--context", at.folder, "--json"], seconds);
  child.kill("SIGINT");
  const ran = await end;
  assert.equal(ran.code, 130, ran.stderr);
  assert.equal(JSON.parse(ran.stdout).error.kind, "stopped", "--json stays JSON");
  await assertAllGone(at, seconds);
  assert.deepEqual(at.scratches(), []);
  assert.deepEqual(at.files(), before);
  assert.equal((await at.run(["check", "tiny"])).code, 0);
});

describe("after SIGKILL", () => {
  it("in a build, the next run removes what was left, and works", async (t) => {
    const seconds = 7105;
    const at = await start(t, seconds);
    await hang(at);
    const { child, end } = await caught(at, ["build", "tiny.def"], seconds);
    child.kill("SIGKILL");
    await end;
    assert.equal(at.scratches().length, 1, "a killed process cleans nothing");
    await letGo(at);
    const { built, verified } = await at.json(["roundtrip", "tiny.def"]);
    assert.equal(verified.verdict, "verified");
    assert.deepEqual(at.scratches(), []);
    assert.deepEqual(await at.list(), ["tiny complete verified published", "tiny unfinished -"]);
    assert.equal((await at.run(["check", `tiny-${built.ts}`])).code, 0);
    await assertAllGone(at, seconds);
  });

  it("in a verify, the marker that was there stays, and the next run works", async (t) => {
    const seconds = 7106;
    const at = await start(t, seconds);
    await at.json(["roundtrip", "tiny.def"]);
    await hang(at);
    const verify = ["verify", "tiny", "--context", at.folder];
    const { child, end } = await caught(at, verify, seconds);
    child.kill("SIGKILL");
    await end;
    assert.equal((await at.run(["check", "tiny"])).code, 0);
    await letGo(at);
    assert.equal((await at.json(verify)).verified.verdict, "verified");
    assert.deepEqual(at.scratches(), []);
    await assertAllGone(at, seconds);
  });
});
