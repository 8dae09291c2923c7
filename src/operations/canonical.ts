import { createHash } from "node:crypto";
import { closeSync, createReadStream, ftruncateSync, openSync, writeSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { findApptainer } from "../apptainer/find.ts";
import { packTree } from "../apptainer/pack.ts";
import { Failure } from "../failure.ts";
import { moveNewFileInside } from "../files/inside.ts";
import { assertUserFile } from "../files/user-files.ts";
import { choosePrivileges } from "../host/privileges.ts";
import { rooted } from "../host/rooted.ts";
import { imageArch } from "../image/arch.ts";
import { ByteSource } from "../image/byte-source.ts";
import { canonicalDigest, firstNames } from "../image/canonical.ts";
import { type CanonicalChange, canonicalForm, canonicalLabels } from "../image/canonical-form.ts";
import { openImage } from "../image/open.ts";
import { readSif } from "../image/sif.ts";
import { isSif } from "../image/sif-format.ts";
import { type NewObject, planSif } from "../image/sif-write.ts";
import { planTar } from "../image/tar-write.ts";
import type { Entry, ImageTree } from "../image/tree.ts";
import { scratchRemover } from "../roundtrip/prepare.ts";
import { openScratch } from "../store/scratch.ts";

/** An image to rewrite. Paths absolute. */
export interface CanonicalRequest {
  image: string;
  /** The SIF to write; nothing may be there yet. */
  output: string;
  /** Times after it become it; seconds since 1970. Default: the newest time of a file in the image. */
  epoch?: number;
  /** Folder for scratch: three to four times the size of the image's files. */
  tmp?: string;
  signal?: AbortSignal;
}

/** A rewritten image. */
export interface CanonicalImage {
  path: string;
  /** sha256 (hex) of the new file: one and the same for every image with this canonical form. */
  sha256: string;
  /** Bytes of the new file. */
  size: number;
  /** Seconds since 1970. */
  epoch: number;
  /** See image/canonical.ts: independent of the packing tool. */
  canonicalDigest: string;
  /** Version of squashfs-tools that packed it. */
  squashfsTools: string;
  changes: CanonicalChange[];
  /** How many times after the epoch became it. */
  clamped: number;
  /** Objects of the SIF that were left out: signatures no longer hold, overlays are merged into the system. */
  leftOut: string[];
}

/** Bytes that go before the system partition. */
interface Described {
  objects: { object: NewObject; bytes: Buffer }[];
  leftOut: string[];
}

/** The definition and the metadata of a SIF; nothing of any other image. */
async function described(path: string): Promise<Described> {
  const source = await ByteSource.open(path).catch(() => undefined);
  if (!source) return { objects: [], leftOut: [] };
  try {
    if (!isSif(await source.read(0, Math.min(64, source.size), "the first bytes")))
      return { objects: [], leftOut: [] };
    const found: Described = { objects: [], leftOut: [] };
    for (const { role, kind, offset, size, name, id } of (await readSif(path)).objects) {
      if (role === "definition" || (role === "metadata" && kind === "json")) {
        const raw = await source.read(offset, size, `object ${id}`);
        const bytes = role === "definition" ? raw : canonicalMetadata(raw);
        const object = {
          kind: role === "definition" ? "definition" : "json",
          name,
          size: bytes.length,
        } as const;
        found.objects.push({ object, bytes });
      } else if (role !== "system") found.leftOut.push(`object ${id} (${kind})`);
    }
    return found;
  } finally {
    await source.close();
  }
}

/** What `apptainer inspect` shows, without the builder's labels. */
function canonicalMetadata(raw: Buffer): Buffer {
  try {
    const value = JSON.parse(raw.toString("utf8")) as { data?: { attributes?: { labels?: object } } };
    const attributes = value.data?.attributes;
    if (!attributes?.labels) return raw;
    attributes.labels = canonicalLabels(attributes.labels as Record<string, unknown>);
    return Buffer.from(JSON.stringify(value));
  } catch {
    return raw;
  }
}

/** A name as a pseudo file of mksquashfs takes it. */
const quoted = (path: string) => path.slice(1).replace(/[\\\s"]/g, (character) => `\\${character}`);

const isDevice = ({ type }: Entry) => type === "char" || type === "block";

function deviceLine({ path, type, mode, uid, gid, device }: Entry): string {
  const [major, minor] = device ?? [0, 0];
  return `${quoted(path)} ${type === "char" ? "c" : "b"} ${mode.toString(8)} ${uid} ${gid} ${major} ${minor}`;
}

/** Writes the tree as a tar archive; contents in the order in which the image has them. */
async function writeTar(
  tree: ImageTree,
  entries: readonly Entry[],
  contents: ReadonlyMap<string, Buffer>,
  path: string,
): Promise<void> {
  const plan = planTar(entries, firstNames(entries));
  const file = openSync(path, "wx", 0o600);
  try {
    ftruncateSync(file, plan.size);
    for (const { at, bytes } of plan.headers) writeAll(file, bytes, at);
    for (const [name, bytes] of contents) {
      const at = plan.contentAt.get(name);
      if (at !== undefined) writeAll(file, bytes, at);
    }
    const position = new Map(plan.contentAt);
    const asIs = [...plan.contentAt.keys()].filter((name) => !contents.has(name));
    await tree.digests(asIs, (name, bytes) => {
      const at = position.get(name);
      if (at === undefined) return;
      writeAll(file, bytes, at);
      position.set(name, at + bytes.length);
    });
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at + done);
}

const newestTime = (entries: readonly Entry[]) =>
  entries.reduce((newest, { mtime }) => Math.max(newest, mtime), 0);

/**
 * Rewrites an image into its canonical form: two images that differ only in the builder, the time and the caches become
 * the same bytes. The image itself is not changed.
 * @throws Failure "usage" where something is at the output's path, "inconclusive" where the image cannot be read whole
 */
export async function makeCanonical(request: CanonicalRequest): Promise<CanonicalImage> {
  await assertUserFile(request.image, "image");
  await assertNothingAt(request.output);
  const privileges = await choosePrivileges("auto");
  const remove = scratchRemover({ privileges: "auto" });
  const tree = await openImage(request.image);
  try {
    assertWhole(request.image, tree);
    const epoch = request.epoch ?? newestTime([...tree.entries.values()]);
    const form = await canonicalForm(tree, epoch);
    const scratch = await openScratch({
      store: dirname(request.output),
      tmp: request.tmp ?? tmpdir(),
      purpose: "canonical",
      remove,
    });
    try {
      const tar = join(scratch.path, "tree.tar");
      const files = form.entries.filter((entry) => !isDevice(entry));
      await writeTar(tree, files, form.contents, tar);
      const { squashfs, version } = await packTree({
        tar,
        devices: form.entries.filter(isDevice).map(deviceLine),
        scratch: scratch.path,
        epoch,
        privileges: rooted(privileges),
        apptainer: await findApptainer(),
        signal: request.signal,
      });
      const about = await described(request.image);
      const sif = join(scratch.path, basename(request.output));
      const arch = (await imageArch(tree)) ?? "unknown";
      const file = await writeSif(sif, squashfs, about.objects, { arch, epoch });
      const packed = await openImage(sif);
      const canonical = await canonicalDigest(packed, epoch).finally(() => packed.close());
      await moveNewFileInside(sif, dirname(request.output), request.output);
      const { changes, clamped } = form;
      return {
        path: request.output,
        ...file,
        epoch,
        canonicalDigest: canonical,
        squashfsTools: version,
        changes,
        clamped,
        leftOut: about.leftOut,
      };
    } finally {
      await scratch.close();
    }
  } finally {
    await tree.close();
  }
}

async function assertNothingAt(path: string): Promise<void> {
  if (!(await stat(path).catch(() => undefined))) return;
  throw new Failure("usage", `${path} already exists`, {
    code: "image-exists",
    why: "an image is never overwritten",
    remedy: "remove the file, or name another with --output",
  });
}

/** What no verdict is given on has no canonical form either. */
function assertWhole(path: string, { unaccounted }: ImageTree): void {
  if (!unaccounted?.length) return;
  throw new Failure("inconclusive", `${path} holds more than an image`, {
    code: "image-object-unexpected",
    why: unaccounted.map(({ what }) => what).join("\n"),
  });
}

/** Writes a SIF of these objects and the system partition. */
async function writeSif(
  path: string,
  squashfs: string,
  objects: Described["objects"],
  { arch, epoch }: { arch: string; epoch: number },
): Promise<{ sha256: string; size: number }> {
  const { size } = await stat(squashfs);
  const digest = createHash("sha256");
  for (const { bytes } of objects) digest.update(bytes);
  await pipeline(createReadStream(squashfs), digest);
  const all: NewObject[] = [...objects.map(({ object }) => object), { kind: "partition", size }];
  const plan = planSif(all, { arch, epoch, digest: digest.digest("hex") });
  const file = await open(path, "wx", 0o755);
  try {
    await file.write(plan.head, 0, plan.head.length, 0);
    for (const [n, { bytes }] of objects.entries())
      await file.write(bytes, 0, bytes.length, plan.offsets[n]!);
    let at = plan.offsets.at(-1)!;
    for await (const chunk of createReadStream(squashfs) as AsyncIterable<Buffer>) {
      await file.write(chunk, 0, chunk.length, at);
      at += chunk.length;
    }
  } finally {
    await file.close();
  }
  const sha256 = createHash("sha256");
  await pipeline(createReadStream(path), sha256);
  return { sha256: sha256.digest("hex"), size: plan.size };
}
