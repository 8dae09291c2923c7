/**
 * How fast images are read: `node bench/image.ts [IMAGE]`. Without an image it packs one with `sqfstar` first:
 * 200,000 small files of 1,500 packages, 160 MB of larger files, and a hole up to 5 GB. Each measurement is a process of
 * its own, timed from its start to its end, so that its peak memory is its own; what `unsquashfs` takes for the same
 * stands beside it. The ratio is to `freeze --no-contents`.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contentDigest } from "../src/image/digest.ts";
import { imageDigest } from "../src/image/file-digest.ts";
import { checkImage, openImage } from "../src/image/open.ts";
import { type Cost, cost, costLine } from "./cost.ts";
import { makeImage } from "./large-image.ts";

const self = fileURLToPath(import.meta.url);

/** What this file does itself: each opens the image and does one thing. */
const measurements: Record<string, (image: string) => Promise<unknown>> = {
  "list everything": async (image) => (await openImage(image)).close(),
  "list, read the package records": async (image) => {
    const tree = await openImage(image);
    const records = ["METADATA", "package.json", "DESCRIPTION", "status"].flatMap((name) => tree.named(name));
    await tree.read(records.slice(0, 1500).map((entry) => entry.path));
    await tree.close();
  },
  "content digest": async (image) => {
    const tree = await openImage(image);
    await contentDigest(tree);
    await tree.close();
  },
  "check all data": (image) => checkImage(image),
  "sha256 of the file": (image) => imageDigest(image),
};

/** Every command that is measured, the one that ratios are of first. */
function commands(image: string): Map<string, string[]> {
  const freeze = [process.execPath, join(import.meta.dirname, "../dist/index.js"), "freeze", image];
  return new Map([
    ["stx-container freeze --no-contents", [...freeze, "--no-contents"]],
    ["stx-container freeze", freeze],
    ...Object.keys(measurements).map((what): [string, string[]] => [
      `sources: ${what}`,
      [process.execPath, self, image, what],
    ]),
    ["unsquashfs -lln", ["unsquashfs", "-lln", image]],
    ["unsquashfs, all data to nowhere", ["unsquashfs", "-no-progress", "-quiet", "-pf", "/dev/null", image]],
  ]);
}

function measure(image: string): void {
  console.log(`${image}: ${(statSync(image).size / 1e6).toFixed(0)} MB`);
  let base: Cost | undefined;
  for (const [what, command] of commands(image)) {
    const one = cost(command);
    base ??= one;
    console.log(costLine(what, one, base));
  }
}

const [given, what] = process.argv.slice(2);
if (given && what) await measurements[what]!(given);
else if (given) measure(given);
else {
  const folder = mkdtempSync(join(tmpdir(), "stx-bench-"));
  try {
    await makeImage(join(folder, "image.sqfs"), undefined, 5e9);
    measure(join(folder, "image.sqfs"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
