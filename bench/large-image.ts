import { spawn } from "node:child_process";
import { truncateSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { pack } from "tar-stream";

/** How many packages an image has, and how many files each. */
export interface Size {
  pip: number;
  dpkg: number;
  npm: number;
  filesOfPackage: number;
  /** Bytes of the smallest file of a package, 500 if not given; the largest has 3,000 more, or none if this is below 500. */
  smallest?: number;
  /** Files of 16 MB that belong to no package. */
  large: number;
  /** What is put before the text of every file: another one makes every file another. */
  mark?: string;
}

/** 200,000 files of 1,500 packages, and 160 MB of larger ones. */
export const usual: Size = { pip: 900, dpkg: 500, npm: 100, filesOfPackage: 130, large: 10 };

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

/** The files of packages, each with its manager's own records. */
function* packageFiles(code: Buffer, size: Size): Generator<[name: string, content: Buffer | string]> {
  const site = "usr/local/lib/python3.12/site-packages";
  const { smallest = 500 } = size;
  let files = 0;
  /** Fills a package's folder with files of 0.5 to 3.5 kB; gives their paths. */
  function* fill(folder: string): Generator<[string, Buffer], string[]> {
    const paths: string[] = [];
    for (let n = 0; n < size.filesOfPackage; n++, files++) {
      const path = `${folder}/part${n % 7}/module${n}.py`;
      const at = (files * 7919) % (code.length - 4000);
      const text = code.subarray(at, at + smallest + (smallest < 500 ? 0 : (files % 31) * 100));
      yield [path, size.mark ? Buffer.concat([Buffer.from(size.mark), text]) : text];
      paths.push(path);
    }
    return paths;
  }
  for (let n = 0; n < size.pip; n++) {
    const info = `${site}/package${n}-1.${n}.dist-info`;
    const paths = yield* fill(`${site}/package${n}`);
    const about = code.subarray(n, n + 8000);
    yield [`${info}/METADATA`, `Metadata-Version: 2.1\nName: package${n}\nVersion: 1.${n}\n\n${about}`];
    yield [`${info}/RECORD`, paths.map((path) => `${path.slice(site.length + 1)},,\n`).join("")];
    yield [`${info}/INSTALLER`, "pip\n"];
  }
  const status: string[] = [];
  for (let n = 0; n < size.dpkg; n++) {
    const paths = yield* fill(`usr/share/debian${n}`);
    yield [`var/lib/dpkg/info/debian${n}.list`, paths.map((path) => `/${path}\n`).join("")];
    const fields = ["Status: install ok installed", "Architecture: amd64", `Version: 1.${n}-1`];
    status.push([`Package: debian${n}`, ...fields, "Maintainer: x", "Description: x", ""].join("\n"));
  }
  yield ["var/lib/dpkg/status", status.join("\n")];
  for (let n = 0; n < size.npm; n++) {
    const folder = `usr/local/lib/node_modules/module${n}`;
    yield* fill(folder);
    yield [`${folder}/package.json`, JSON.stringify({ name: `module${n}`, version: `1.${n}.0` })];
  }
  for (let n = 0; n < size.large; n++) yield [`usr/local/share/large/${n}`, code];
}

/** Packs such an image; with a hole behind it, up to `bytes`, which no reader of metadata touches. */
export async function makeImage(image: string, size: Size = usual, bytes?: number): Promise<void> {
  const archive = pack();
  // Its search for equal files compares each with all of the same size.
  const options = ["-comp", "gzip", "-no-duplicates", "-quiet", "-no-progress"];
  const packer = spawn("sqfstar", [...options, image], { stdio: ["pipe", "ignore", "inherit"] });
  const packed = new Promise((resolve, reject) => packer.once("close", resolve).once("error", reject));
  const piped = pipeline(archive, packer.stdin);
  for (const [name, content] of packageFiles(text(16_000_000), size)) {
    await new Promise<void>((resolve, reject) => {
      archive.entry({ name }, content, (error) => (error ? reject(error) : resolve()));
    });
  }
  archive.finalize();
  await piped;
  const code = await packed;
  if (code !== 0) throw new Error(`sqfstar ended with ${code}`);
  if (bytes !== undefined) truncateSync(image, bytes);
}
