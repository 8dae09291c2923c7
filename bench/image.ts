/**
 * How fast images are read: `node bench/image.ts [IMAGE]`. Without an image it packs one with `sqfstar` first:
 * 200,000 small files, 1,500 package records and 600 MB of larger files. Each measurement has a process of its own,
 * so that its peak memory is its own; what `unsquashfs` takes for the same stands beside it.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { pack } from "tar-stream";
import { contentDigest } from "../src/image/digest.ts";
import { imageDigest } from "../src/image/file.ts";
import { checkImage, openImage } from "../src/image/open.ts";

const self = fileURLToPath(import.meta.url);

/** Text that packs about as well as code and metadata do, different for every seed. */
function text(length: number, seed: number): Buffer {
  const words = new Array<string>(Math.ceil(length / 6) + 1);
  let state = seed;
  for (let n = 0; n < words.length; n++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    words[n] = (state >> 8).toString(36).padStart(5, "x").slice(-5);
  }
  return Buffer.from(words.join(" ")).subarray(0, length);
}

async function makeImage(image: string): Promise<void> {
  const archive = pack();
  const packer = spawn("sqfstar", ["-comp", "gzip", "-quiet", "-no-progress", image], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  const packed = new Promise((resolve, reject) => packer.once("close", resolve).once("error", reject));
  const piped = pipeline(archive, packer.stdin);
  const add = (name: string, content: Buffer) =>
    new Promise<void>((resolve, reject) => {
      archive.entry({ name }, content, (error) => (error ? reject(error) : resolve()));
    });
  for (let n = 0; n < 200_000; n++) {
    const folder = `usr/lib/python3/site-packages/package${n % 1500}`;
    if (n < 1500)
      await add(`usr/lib/python3/site-packages/package${n}-1.0.dist-info/METADATA`, text(3000, n));
    await add(`${folder}/module${Math.floor(n / 1500)}.py`, text(500 + (n % 40) * 100, n));
    if (n % 5000 === 0) await add(`usr/lib/large/${n}.so`, text(15_000_000, n));
  }
  archive.finalize();
  await piped;
  const code = await packed;
  if (code !== 0) throw new Error(`sqfstar ended with ${code}`);
}

/** What is measured: each opens the image and does one thing. */
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

const others: Record<string, string[]> = {
  "unsquashfs -lln": ["-lln"],
  "unsquashfs, all data to nowhere": ["-no-progress", "-quiet", "-pf", "/dev/null"],
};

function row(what: string, seconds: number, cpuSeconds?: number, megabytes?: number): void {
  const cells = [
    what.padEnd(34),
    `${seconds.toFixed(2)} s`.padStart(10),
    cpuSeconds === undefined ? "" : `${cpuSeconds.toFixed(2)} s CPU`.padStart(14),
    megabytes === undefined ? "" : `${megabytes.toFixed(0)} MB`.padStart(10),
  ];
  process.stdout.write(`${cells.join("")}\n`);
}

function measure(image: string): void {
  process.stdout.write(`${image}: ${(statSync(image).size / 1e6).toFixed(0)} MB\n`);
  for (const what of Object.keys(measurements)) {
    const answer = JSON.parse(execFileSync(process.execPath, [self, image, what], { encoding: "utf8" }));
    row(what, answer.seconds, answer.cpuSeconds, answer.megabytes);
  }
  for (const [what, options] of Object.entries(others)) {
    const start = performance.now();
    const { error } = spawnSync("unsquashfs", [...options, image], { stdio: "ignore" });
    if (error) process.stdout.write(`${what}: ${error.message}\n`);
    else row(what, (performance.now() - start) / 1000);
  }
}

const [given, what] = process.argv.slice(2);
if (given && what) {
  const start = performance.now();
  await measurements[what]!(given);
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
  process.stdout.write(JSON.stringify({ seconds, cpuSeconds, megabytes: maxRSS / 1024 }));
} else if (given) measure(given);
else {
  const folder = mkdtempSync(join(tmpdir(), "stx-bench-"));
  try {
    await makeImage(join(folder, "image.sqfs"));
    measure(join(folder, "image.sqfs"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
