/**
 * Verifies 1,000 builds, or so many as are named, by a real SLURM of two nodes, while the controller is restarted, a node loses
 * its power, a job reaches its time limit, the connection is lost and the shared folder is slow. Nothing may be lost: each
 * build has one result and one marker. `npm run prove -- slurm [COUNT]`; writes results.json.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { sourcesNow } from "../../scripts/prove.ts";
import { benchWithUpstream } from "../../test/cli/support.ts";
import { Cluster, noSlurm } from "../../test/slurm/cluster.ts";
import { buildMany, verifyMany } from "./many.ts";
import { resultsPath } from "./results.ts";

const missing = noSlurm();
if (missing) throw new Error(missing);
const builds = Number(process.argv[2] ?? 1000);
const undo: (() => unknown)[] = [];
const context = { after: (step: () => unknown) => undo.push(step) } as unknown as TestContext;
try {
  const at = await benchWithUpstream(context);
  const cluster = await Cluster.start(["n1", "n2"]);
  undo.unshift(() => cluster.stop());
  const many = { at, cluster, builds, withTimeLimit: true };
  const began = sourcesNow(join(import.meta.dirname));
  console.log(`Building ${builds} images in ${at.folder} …`);
  await buildMany(many);
  console.log("Verifying them by SLURM …");
  const result = { ...began, ...(await verifyMany(many)) };
  writeFileSync(resultsPath, `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
  process.exitCode = result.wrong.length === 0 ? 0 : 1;
} finally {
  for (const step of undo) await step();
}
