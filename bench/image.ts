/**
 * How fast images are read: `node bench/image.ts [IMAGE]`. Without an image it packs one with `sqfstar` first:
 * 200,000 small files of 1,500 packages, 160 MB of larger files, and a hole up to 5 GB. Each measurement is a process of
 * its own, timed from its start to its end, so that its peak memory is its own; what `unsquashfs` takes for the same
 * stands beside it. The ratio is to `freeze --no-contents`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { pack } from "tar-stream";
import { contentDigest } from "../src/image/digest.ts";
import { imageDigest } from "../src/image/file-digest.ts";
import { checkImage, openImage } from "../src/image/open.ts";
import { type Cost, cost, costLine } from "./cost.ts";

const self = fileURLToPath(import.meta.url);

/** Text that packs about as well as code does. */
function text(length: number): Buffer {
  const words = new Array<string>(Math.ceil(length / 6) + 1);
  let state = 1;
  for (let n = 0; n < words.length; n++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    words[n] = (state >> 8).toString(36).padStart(5, "x").slice(-5);
  }
  return Buffer.from(words.join(" ")).subarray(0, length);
}

const filesOfPackage = 130;

/** The files of 1,500 packages, 200,000 in all: 900 of pip, 500 of dpkg, 100 of npm, each with its manager's own records. */
function* packageFiles(code: Buffer): Generator<[name: string, content: Buffer | string]> {
  const site = "usr/local/lib/python3.12/site-packages";
  let files = 0;
  /** Fills a package's folder with files of 0.5 to 3.5 kB; gives their paths. */
  function* fill(folder: string): Generator<[string, Buffer], string[]> {
    const paths: string[] = [];
    for (let n = 0; n < filesOfPackage; n++, files++) {
      const path = `${folder}/part${n % 7}/module${n}.py`;
      const at = (files * 7919) % (code.length - 4000);
      yield [path, code.subarray(at, at + 500 + (files % 31) * 100)];
      paths.push(path);
    }
    return paths;
  }
  for (let n = 0; n < 900; n++) {
    const info = `${site}/package${n}-1.${n}.dist-info`;
    const paths = yield* fill(`${site}/package${n}`);
    const about = code.subarray(n, n + 8000);
    yield [`${info}/METADATA`, `Metadata-Version: 2.1\nName: package${n}\nVersion: 1.${n}\n\n${about}`];
    yield [`${info}/RECORD`, paths.map((path) => `${path.slice(site.length + 1)},,\n`).join("")];
    yield [`${info}/INSTALLER`, "pip\n"];
  }
  const status: string[] = [];
  for (let n = 0; n < 500; n++) {
    const paths = yield* fill(`usr/share/debian${n}`);
    yield [`var/lib/dpkg/info/debian${n}.list`, paths.map((path) => `/${path}\n`).join("")];
    const fields = ["Status: install ok installed", "Architecture: amd64", `Version: 1.${n}-1`];
    status.push([`Package: debian${n}`, ...fields, "Maintainer: x", "Description: x", ""].join("\n"));
  }
  yield ["var/lib/dpkg/status", status.join("\n")];
  for (let n = 0; n < 100; n++) {
    const folder = `usr/local/lib/node_modules/module${n}`;
    yield* fill(folder);
    yield [`${folder}/package.json`, JSON.stringify({ name: `module${n}`, version: `1.${n}.0` })];
  }
  for (let n = 0; n < 10; n++) yield [`usr/local/share/large/${n}`, code];
}

/** A file of 5 GB: what the packer wrote, and a hole behind it, which no reader of metadata touches. */
async function makeImage(image: string): Promise<void> {
  const archive = pack();
  const options = ["-comp", "gzip", "-quiet", "-no-progress"];
  const packer = spawn("sqfstar", [...options, image], { stdio: ["pipe", "ignore", "inherit"] });
  const packed = new Promise((resolve, reject) => packer.once("close", resolve).once("error", reject));
  const piped = pipeline(archive, packer.stdin);
  for (const [name, content] of packageFiles(text(16_000_000))) {
    await new Promise<void>((resolve, reject) => {
      archive.entry({ name }, content, (error) => (error ? reject(error) : resolve()));
    });
  }
  archive.finalize();
  await piped;
  const code = await packed;
  if (code !== 0) throw new Error(`sqfstar ended with ${code}`);
  truncateSync(image, 5e9);
}

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
    await makeImage(join(folder, "image.sqfs"));
    measure(join(folder, "image.sqfs"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
