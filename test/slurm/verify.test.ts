import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { after, before, describe, it, type TestContext } from "node:test";
import { queuedBuilds } from "../../src/store/queued.ts";
import { until } from "../apptainer/support.ts";
import {
  assertFailed,
  type Bench,
  bench,
  benchWithUpstream,
  ended,
  fetching,
  type Ran,
  tinyRecipe,
  verifiedBench,
} from "../cli/support.ts";
import { Cluster, noSlurm } from "./cluster.ts";

let cluster: Cluster;

const on = (at: Bench, args: string[]): Promise<Ran> => at.run(args, { env: cluster.env });
const verify = (at: Bench, ...args: string[]) =>
  on(at, ["verify", "--slurm", "--context", at.folder, ...args]);
const results = (ran: Ran) => JSON.parse(ran.stdout).results;

/** A recipe whose rebuild waits as long as the upstream has a file `hang`. */
const hanging = (url: string) =>
  tinyRecipe(`${fetching(url)}\nwhile wget -q -O /dev/null ${url}/hang; do sleep 1; done`);

async function hangingBench(t: TestContext): Promise<Bench & { url: string }> {
  const at = await benchWithUpstream(t);
  await at.write("tiny.def", hanging(at.url));
  await at.json(["build", "tiny.def"]);
  await at.write("upstream/hang", "");
  return at;
}

/** The log of a task, as far as it is. */
function taskLog(at: Bench, task = "0-0"): string {
  const [run] = existsSync(at.path("containers/.slurm"))
    ? readdirSync(at.path("containers/.slurm")).sort().reverse()
    : [];
  const path = `containers/.slurm/${run}/logs/${task}.log`;
  return run && existsSync(at.path(path)) ? at.read(path) : "";
}

const rebuilding = (at: Bench, task?: string) =>
  until(() => /Running post scriptlet/.test(taskLog(at, task)));
const open = async () => (await cluster.ask("squeue", "-h")).trim();

it("verify --slurm --missing has done its work where all builds pass, and needs no SLURM for that", async (t) => {
  const at = await verifiedBench(t);
  const ran = await at.run(["verify", "--slurm", "--all", "--missing", "--from-vault"]);
  assert.deepEqual([ran.code, ran.stdout], [0, "Nothing to do: the gate lets all of these builds pass.\n"]);
  const told = await at.json(["verify", "--slurm", "tiny", "--missing", "--no-wait"]);
  assert.deepEqual(told, { run: "", builds: [], results: [] });
  await rm(at.path("containers/tiny"), { recursive: true });
  const none = await at.run(["verify", "--slurm", "--all", "--missing"]);
  assertFailed(none, 2, /there is nothing to verify/, /has no complete build/);
});

const isNode = ["/etc/slurm/slurm.conf", "/etc/slurm-llnl/slurm.conf"].some((path) => existsSync(path));
it("a machine of no cluster is named as such, with what to do", { skip: noSlurm() || isNode }, async (t) => {
  const at = await verifiedBench(t);
  for (const args of [
    ["verify", "--slurm", "tiny"],
    ["slurm", "start", "tiny"],
  ])
    assertFailed(
      await at.run(args),
      2,
      /belongs to no SLURM cluster/,
      /login node of the cluster, or set SLURM_CONF/,
    );
});

describe("verify --slurm", { skip: noSlurm() }, () => {
  before(async () => {
    cluster = await Cluster.start(["n1", "n2"]);
  });
  after(() => cluster?.stop());

  it("rebuilds on a compute node and brings back verdict, marker and log", async (t) => {
    const at = await bench(t);
    const { built } = await at.json(["build", "tiny.def"]);
    const ran = await verify(at, "tiny");
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /^1 build: 1 verified$/m);
    assert.match(ran.stderr, /Running post scriptlet/, "it shows the job's log");
    assert.deepEqual(await at.list(), ["tiny complete verified published"]);
    assert.equal((await at.run(["check", `tiny-${built.ts}`])).code, 0);
    assert.deepEqual(at.scratches(), []);
  });

  it("tells drift of one build among several, code 3", async (t) => {
    const at = await benchWithUpstream(t);
    const first = (await at.json(["build", "tiny.def"])).built;
    await at.packages({ busybox: "1.37.0-r13", musl: "1.2.5-r10" });
    const second = (await at.json(["build", "tiny.def", "--force"])).built;
    const ran = await verify(at, "--all", "--throttle", "1", "--json");
    assert.equal(ran.code, 3, ran.stderr);
    const verdicts = Object.fromEntries(
      results(ran).map(({ build, verdict }: { build: string; verdict: string }) => [build, verdict]),
    );
    assert.deepEqual(verdicts, { [`tiny-${second.ts}`]: "verified", [`tiny-${first.ts}`]: "unverified" });
    const missing = await verify(at, "--all", "--missing", "--json");
    assert.deepEqual(
      results(missing).map(({ build }: { build: string }) => build),
      [`tiny-${first.ts}`],
    );
  });

  it("a store with a name that shells and SLURM would misread", async (t) => {
    const at = await bench(t);
    const store = "a b 100%a $HOME";
    await at.json(["build", "tiny.def", "--store", store]);
    const ran = await verify(at, "tiny", "--store", store);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stderr, /Running post scriptlet/);
  });

  it("a job that cannot read its files says why, code 4", async (t) => {
    const at = await bench(t);
    await at.json(["build", "tiny.def"]);
    await rm(at.path("busybox"));
    const ran = await verify(at, "tiny", "--json");
    const [{ verdict, failure }] = results(ran);
    assert.notEqual(ran.code, 0);
    assert.ok(["error", "inconclusive"].includes(verdict), verdict);
    assert.ok(failure.code);
    assert.deepEqual(await at.list(), ["tiny complete -"]);
  });

  it("Ctrl-C cancels the job, and leaves no marker", async (t) => {
    const at = await hangingBench(t);
    const child = at.start(["verify", "--slurm", "tiny", "--context", at.folder], { env: cluster.env });
    const end = ended(child);
    await rebuilding(at);
    child.kill("SIGINT");
    const ran = await end;
    assert.equal(ran.code, 130, ran.stderr);
    assert.match(ran.stderr, /the jobs are cancelled/);
    await until(async () => (await open()) === "");
    assert.deepEqual(await at.list(), ["tiny complete -"]);
    await until(() => at.scratches().length === 0);
  });

  it("survives a lost connection: the job goes on, --resume brings its result", async (t) => {
    const at = await hangingBench(t);
    const child = at.start(["verify", "--slurm", "tiny", "--context", at.folder], { env: cluster.env });
    const end = ended(child);
    await rebuilding(at);
    child.kill("SIGHUP");
    assert.equal((await end).code, 130);
    assert.notEqual(await open(), "");
    const again = at.start(["verify", "--resume", "--json"], { env: cluster.env });
    const result = ended(again);
    await rm(at.path("upstream/hang"));
    const ran = await result;
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(results(ran)[0].verdict, "verified");
    const jobs = await cluster.ask(
      "squeue",
      "-h",
      "--states=all",
      `--name=stx-${JSON.parse(ran.stdout).run}.0`,
    );
    assert.equal(jobs.trim().split("\n").length, 1, "resuming submits nothing that is running");
  });

  it("waits for a controller that restarts, and loses nothing", async (t) => {
    const at = await hangingBench(t);
    const child = at.start(["verify", "--slurm", "tiny", "--context", at.folder, "--json"], {
      env: cluster.env,
    });
    const end = ended(child);
    await rebuilding(at);
    await cluster.kill("slurmctld", "SIGTERM");
    await rm(at.path("upstream/hang"));
    cluster.startController();
    const ran = await end;
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(results(ran)[0].verdict, "verified");
    await cluster.ready();
  });

  it("a node that dies: its build runs again on another one", async (t) => {
    const at = await hangingBench(t);
    const end = ended(
      at.start(["verify", "--slurm", "tiny", "--context", at.folder, "--json"], { env: cluster.env }),
    );
    await rebuilding(at);
    const node = (await cluster.ask("squeue", "-h", "-t", "R", "-o", "%N")).trim();
    t.after(() => {
      cluster.startNode(node);
      return cluster.ready();
    });
    await cluster.cut(node);
    await rm(at.path("upstream/hang"));
    await cluster.startRequeued();
    const ran = await end;
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(results(ran)[0].verdict, "verified");
    assert.equal(taskLog(at).match(/Rebuilding from the locked recipe/g)?.length, 2, "it ran twice");
  });

  it("a job that was killed gives no verdict, and --resume submits it again", async (t) => {
    const at = await hangingBench(t);
    const end = ended(
      at.start(["verify", "--slurm", "tiny", "--context", at.folder, "--json"], { env: cluster.env }),
    );
    await rebuilding(at);
    await cluster.ask("scancel", "--state=RUNNING", "--user=root");
    const ran = await end;
    assert.equal(ran.code, 4, ran.stderr);
    const [{ verdict, failure }] = results(ran);
    assert.equal(verdict, "error");
    assert.equal(failure.code, "slurm-job-lost");
    assert.match(failure.why, /it was cancelled/);
    assert.match(failure.remedy, /--resume/);
    assert.deepEqual(await at.list(), ["tiny complete -"], "no marker");
    await rm(at.path("upstream/hang"));
    const again = await on(at, ["verify", "--resume", JSON.parse(ran.stdout).run, "--json"]);
    assert.equal(again.code, 0, again.stderr);
    assert.equal(results(again)[0].verdict, "verified");
  });

  it("build --verify-later slurm: the commands of the queue show, cancel and wait for its job", async (t) => {
    const at = await benchWithUpstream(t);
    await at.write("containers/config.yaml", "retain: 1\nretain_failed: 1\n");
    await at.write("tiny.def", hanging(at.url));
    const first = (await at.json(["build", "tiny.def", "--vault"])).built;
    await at.write("upstream/hang", "");
    const submit = ["build", "tiny.def", "--verify-later", "slurm", "--job-time", "77"];
    const { later } = await at.json(submit, 0, { env: cluster.env });
    assert.match(await cluster.ask("squeue", "-h", "-o", "%l"), /^1:17:00$/m);
    const build = `tiny-${first.ts}`;
    await rebuilding(at);
    const status = await at.json(["queue", "status"]);
    assert.deepEqual(status.slurm, [{ build, run: later.run }]);
    assert.deepEqual([...(await queuedBuilds(at.path("containers")))], [build], "prune keeps it");
    assert.equal((await on(at, ["queue", "cancel", build])).code, 0);
    await until(async () => (await open()) === "");
    assert.deepEqual(await at.list(), ["tiny complete -"], "no marker");
    const again = [...submit, "--verify-from-vault"];
    await at.json(again, 0, { env: cluster.env });
    const ran = await on(at, ["queue", "wait", build, "--json"]);
    assert.deepEqual([ran.code, results(ran)[0].verdict], [0, "verified"], ran.stderr);
    assert.match((await on(at, ["queue", "log", build])).stdout, /Comparing/);
    assert.deepEqual([...(await queuedBuilds(at.path("containers")))], [], "all is done");
  });

  it("wrong use says what to do", async (t) => {
    const at = await bench(t);
    await at.json(["build", "tiny.def"]);
    assertFailed(
      await verify(at, "tiny", "--partition", "none"),
      4,
      /SLURM did not accept the job/,
      /partition/,
    );
    assertFailed(await verify(at, "tiny", "--sbatch=--wrap=id"), 2, /stx-container sets --wrap itself/);
    assertFailed(await verify(at), 2, /needs builds/);
    assertFailed(await verify(at, "tiny", "--throttle", "0"), 2, /--throttle/);
    assertFailed(await on(at, ["verify", "--resume", "2026-1120-000000-abcdef"]), 2, /there is no run/);
    assertFailed(await on(at, ["verify", "tiny", "--all"]), 2, /by SLURM only/);
    const without = await at.run(["verify", "--slurm", "tiny"], { env: { PATH: "/nonexistent" } });
    assertFailed(without, 2, /SLURM is not installed on this machine/);
  });
});
