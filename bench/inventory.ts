/**
 * How fast a lock is made: `node bench/inventory.ts [IMAGE.sif]`. Side by side, in one run: `freeze` as the user runs
 * it, our reading alone, the old way (pip, dpkg and npm asked one after the other through `apptainer exec`), and Syft.
 * Each has a process of its own, all in turn, five rounds after one that warms the disk's cache (Syft takes a minute:
 * one round). Printed are medians; the ratio is of the whole time, and holds when the machine's speed drifts.
 *
 * Without an image it takes the published one of examples/hello, which `npm start` leaves in containers/, else the
 * Debian that the tests hold against the ecosystems' own tools. Syft is had by `go install` into .cache/.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureApptainer } from "../src/apptainer/install/ensure.ts";
import { inventory } from "../src/ecosystems/inventory.ts";
import { choosePrivileges } from "../src/host/privileges.ts";
import { openImage } from "../src/image/open.ts";
import { publishedLink } from "../src/store/names.ts";
import { execIsolated } from "../test/support/exec-isolated.ts";
import { makeSif } from "../test/support/sif.ts";
import { noTrueImage, trueImage } from "../test/support/true-image.ts";
import { type Cost, cost, costLine, medianCost } from "./cost.ts";

const self = fileURLToPath(import.meta.url);
const home = join(import.meta.dirname, "..");
const cache = join(home, ".cache");
const rounds = 5;

/** What this file does itself, each in a process of its own. */
const ways: Record<string, (image: string) => Promise<void>> = {
  async "sources: every package database read"(image) {
    const tree = await openImage(image);
    await inventory(tree, { contents: false });
    await tree.close();
  },
  async "sources: the same, with unowned programs, Go and Java"(image) {
    const tree = await openImage(image);
    await inventory(tree);
    await tree.close();
  },
  async "sources: apptainer exec of pip freeze, dpkg-query, npm list"(image) {
    const [apptainer, privileges] = [await ensureApptainer(), await choosePrivileges("auto")];
    const asked = [
      ["sh", "-c", "pip freeze || pip3 freeze || true"],
      ["sh", "-c", "dpkg-query -W || true"],
      ["sh", "-c", "npm list -g --depth=0 --json || true"],
    ];
    for (const argv of asked) {
      const { code, stderr } = await execIsolated(apptainer, image, argv, {
        timeLimitMs: 120_000,
        privileges,
      });
      if (code !== 0) throw new Error(`${argv.join(" ")} ended with ${code}: ${stderr}`);
    }
  },
  async "sources: nothing (Node started, sources loaded)"() {},
};

/** Every command that is measured, the one that ratios are of first. */
function commands(image: string): Map<string, string[]> {
  const freeze = [process.execPath, join(home, "dist/index.js"), "freeze", image];
  return new Map([
    ["stx-container freeze --no-contents", [...freeze, "--no-contents"]],
    ["stx-container freeze", freeze],
    ...Object.keys(ways).map((way): [string, string[]] => [way, [process.execPath, self, image, way]]),
  ]);
}

/** Where Syft is; undefined, with a line that says why, where it cannot be had. */
function findSyft(): string | undefined {
  const bin = join(cache, "bin");
  const syft = join(bin, "syft");
  if (existsSync(syft)) return syft;
  console.log("(go install of Syft, some minutes …)");
  const { status, error, stderr } = spawnSync("go", ["install", "github.com/anchore/syft/cmd/syft@latest"], {
    env: { ...process.env, GOBIN: bin },
    encoding: "utf8",
    timeout: 20 * 60_000,
  });
  if (status === 0) return syft;
  console.log(`Syft is left out, it cannot be had here: ${error?.message ?? stderr.trim().slice(-300)}`);
  return undefined;
}

function measureSyft(image: string, base: Cost): void {
  const syft = findSyft();
  if (!syft) return;
  try {
    // A SIF it unpacks by itself.
    const argv = [syft, "scan", "--quiet", "--output", "json", image];
    console.log(
      costLine("syft scan (once)", cost(argv, { ...process.env, SYFT_CHECK_FOR_APP_UPDATE: "false" }), base),
    );
  } catch (error) {
    console.log(`Syft is left out, it cannot read this image: ${(error as Error).message}`);
  }
}

function all(image: string): void {
  console.log(`${image}: ${(statSync(image).size / 1e6).toFixed(0)} MB; medians of ${rounds}`);
  const measured = commands(image);
  const costs = new Map<string, Cost[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [what, command] of measured) {
      try {
        const one = cost(command);
        if (round > 0) costs.set(what, [...(costs.get(what) ?? []), one]);
      } catch (error) {
        measured.delete(what);
        costs.delete(what);
        console.log(`left out: ${(error as Error).message}`);
      }
    }
  }
  const base = medianCost([...costs.values()][0]!);
  for (const [what, each] of costs) console.log(costLine(what, medianCost(each), base));
  measureSyft(image, base);
}

/** An image to measure where none is given. */
async function someImage(): Promise<string> {
  const published = publishedLink(join(home, "containers"), "hello");
  if (existsSync(published)) return published;
  const none = noTrueImage();
  if (none) throw new Error(`no image: npm start has left none, and none can be made, for ${none}`);
  console.log(
    "(npm start has left no image: the tests' own, made in a minute or two where it is not there yet …)",
  );
  const folder = join(cache, "bench");
  mkdirSync(folder, { recursive: true });
  return makeSif((await trueImage()).image, join(folder, "true.sif"));
}

const [image, way] = process.argv.slice(2);
if (image && way) await ways[way]!(image);
else all(image ?? (await someImage()));
