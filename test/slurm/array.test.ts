import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ranges } from "../../src/slurm/submit-run.ts";
import { bench } from "../cli/support.ts";
import { Cluster, noSlurm } from "./cluster.ts";

let cluster: Cluster;

describe("a run of more builds than one array may have", { skip: noSlurm() }, () => {
  before(async () => {
    // Indexes 0 to 2: arrays of at most two tasks, as the program leaves one free.
    cluster = await Cluster.start(["n1", "n2"], ["MaxArraySize=3"]);
  });
  after(() => cluster?.stop());

  it("is several arrays, each throttled, and one run", async (t) => {
    const at = await bench(t);
    const builds: string[] = [];
    for (let n = 0; n < 3; n++) {
      const { built } = await at.json(["build", "tiny.def", "--force"]);
      builds.push(`${built.name}-${built.ts}`);
    }
    const args = ["verify", "--slurm", ...builds, "--throttle", "1", "--context", at.folder, "--no-wait"];
    const { run } = await at.json(args, 0, { env: cluster.env });
    const limits = await cluster.ask("scontrol", "show", "jobs", "--oneliner");
    assert.match(limits, /ArrayTaskThrottle=1/);
    const ended = await at.json(["verify", "--resume", run], 0, { env: cluster.env });
    assert.deepEqual(
      ended.results.map(({ build, verdict }: { build: string; verdict: string }) => [build, verdict]),
      builds.map((build) => [build, "verified"]),
    );
    const jobs = (await cluster.ask("squeue", "-h", "--states=all", "-o", "%j")).trim().split("\n");
    assert.deepEqual(
      [...new Set(jobs)].sort(),
      [0, 1].map((chunk) => `stx-${run}.${chunk}`),
    );
  });
});

it("ranges of an array", () => {
  assert.equal(ranges([7, 1, 2, 0, 3]), "0-3,7");
  assert.equal(ranges([5]), "5");
});
