import assert from "node:assert/strict";
import { it } from "node:test";
import { buildMany, verifyMany } from "../../prove/slurm/many.ts";
import { benchWithUpstream } from "../cli/support.ts";
import { Cluster, noSlurm } from "./cluster.ts";

it("a small sample of `npm run prove -- slurm`: nothing is lost", { skip: noSlurm() }, async (t) => {
  const at = await benchWithUpstream(t);
  const cluster = await Cluster.start(["n1", "n2"]);
  t.after(() => cluster.stop());
  const many = { at, cluster, builds: 6, withTimeLimit: false };
  await buildMany(many);
  const { wrong, verdicts, events } = await verifyMany(many);
  assert.deepEqual(wrong, []);
  assert.deepEqual(verdicts, { verified: 6 });
  assert.ok(events.length >= 5);
});
