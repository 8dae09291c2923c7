/**
 * How fast a lock is made: `node bench/inventory.ts IMAGE.sif`. Beside it the old way: pip, dpkg and npm asked one
 * after the other through `apptainer exec`. Both in turn, five times, each in a process of its own; printed are the
 * medians, the peak memory of ours, and the ratio, which holds when the machine's speed drifts.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { execIsolated } from "../src/apptainer/exec.ts";
import { ensureApptainer } from "../src/apptainer/install.ts";
import { choosePrivileges } from "../src/apptainer/privileges.ts";
import { inventory } from "../src/ecosystems/index.ts";
import { openImage } from "../src/image/open.ts";

const self = fileURLToPath(import.meta.url);
const rounds = 5;

const ways: Record<string, (image: string) => Promise<unknown>> = {
  async "databases read from the image"(image) {
    const tree = await openImage(image);
    await inventory(tree, { contents: false });
    await tree.close();
  },
  async "the same, with unowned programs' digests and Go's build information"(image) {
    const tree = await openImage(image);
    await inventory(tree);
    await tree.close();
  },
  async "apptainer exec: pip freeze, dpkg-query, npm list"(image) {
    const [apptainer, privileges] = [await ensureApptainer(), await choosePrivileges("auto")];
    const asked = [
      ["sh", "-c", "pip freeze || pip3 freeze"],
      ["dpkg-query", "-W"],
      ["sh", "-c", "npm list -g --depth=0 --json || true"],
    ];
    for (const argv of asked)
      await execIsolated(apptainer, image, argv, { timeLimitMs: 120_000, privileges });
  },
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function one(way: string, image: string): Promise<void> {
  const since = performance.now();
  await ways[way]?.(image);
  const seconds = (performance.now() - since) / 1000;
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
}

function all(image: string): void {
  const results = new Map<string, { seconds: number[]; megabytes: number[] }>();
  for (let round = 0; round <= rounds; round++) {
    for (const way of Object.keys(ways)) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [self, image, way], {
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      // The first round warms the disk's cache and is not counted.
      if (round === 0) continue;
      const { seconds, megabytes } = JSON.parse(stdout) as { seconds: number; megabytes: number };
      const result = results.get(way) ?? { seconds: [], megabytes: [] };
      result.seconds.push(seconds);
      result.megabytes.push(megabytes);
      results.set(way, result);
    }
  }
  const base = median([...results.values()][0]?.seconds ?? []);
  for (const [way, { seconds, megabytes }] of results) {
    const time = median(seconds);
    console.log(
      `${time.toFixed(2).padStart(7)} s  ${(time / base).toFixed(1).padStart(5)}×  ${median(megabytes).toFixed(0).padStart(4)} MB  ${way}`,
    );
  }
}

const [image, way] = process.argv.slice(2);
if (!image) {
  console.error("usage: node bench/inventory.ts IMAGE.sif");
  process.exitCode = 2;
} else if (way) await one(way, image);
else all(image);
