// The commands of docs/admin.md, in their order, with a real SLURM of two nodes and no internet for the rebuilds.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { parseMarker } from "../../src/verdict/marker.ts";
import { AdminDay, sections } from "./admin-day.ts";
import { Cluster, noSlurm } from "./cluster.ts";

let cluster: Cluster;
const images = 2;

describe("docs/admin.md", { skip: noSlurm() }, () => {
  before(async () => {
    cluster = await Cluster.start(["n1", "n2"]);
  });
  after(() => cluster?.stop());

  it("is a day that works, command by command", async (t) => {
    const day = await AdminDay.prepare(t, cluster, images);
    const { code, output } = await day.run();
    const said = (title: string) => output.get(title) ?? "";
    assert.equal(code, 0, [...output].flat().join("\n"));
    assert.deepEqual([...output.keys()].filter(Boolean), [...sections().keys()], "every section was run");
    assert.match(
      said("Build, and verify without internet"),
      new RegExp(`^${images} builds: ${images} verified$`, "m"),
    );
    assert.match(said("Deploy"), /^1 of 1 build verified$/m);
    const [run, attached] = said("Run with the gate").match(/^ID=alpine$/gm) ?? [];
    assert.ok(run && attached, "the image runs here and on a node");
    assert.doesNotMatch(said("Run with the gate"), /not verified/);
    const [first, second] = day.at.files("hello", "opt/images").filter((name) => name.endsWith(".sif"));
    const link = readlinkSync(day.at.path("opt/images/hello.sif"));
    assert.ok(
      first && second && link.endsWith(first),
      "the earlier of two builds is active after the rollback",
    );
    assert.match(said("A new version, and back"), /rolled-back/);
    assert.match(said("Clean up"), new RegExp(`^remove +${first.replace(".sif", "")} `, "m"));
    assert.doesNotMatch(
      said("Clean up"),
      new RegExp(`^✔ ${first.replace(".sif", "")}$`, "m"),
      "no vault of what is gone",
    );
    assert.deepEqual(
      day.at.files("hello", "shared/containers").filter((name) => name.endsWith(".sif")),
      [second],
    );
    for (const name of readdirSync(day.at.path("shared/containers")).filter((name) =>
      name.endsWith(".sif"),
    )) {
      const build = readlinkSync(day.at.path("shared/containers", name)).replace(/\.sif$/, ".verified");
      const path = day.at.path("shared/containers", build);
      assert.equal(parseMarker(readFileSync(path), path).evidence.from, "vault");
    }
  });
});
