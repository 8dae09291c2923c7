import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { packTree } from "../apptainer/pack.ts";
import type { Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { makeFolderInside } from "../files/inside.ts";
import { choosePrivileges } from "../host/privileges.ts";
import { rooted } from "../host/rooted.ts";
import { imageArch } from "../image/arch.ts";
import { ByteSource } from "../image/byte-source.ts";
import { type CanonicalChange, canonicalForm, canonicalLabels } from "../image/canonical-form.ts";
import { unaccountedFor } from "../image/failures.ts";
import type { Choice } from "../image/noise/choices.ts";
import { parsedObject } from "../image/normalise.ts";
import { openImage } from "../image/open.ts";
import { readSif } from "../image/sif.ts";
import { isSif } from "../image/sif-format.ts";
import { type NewObject, planSif } from "../image/sif-write.ts";
import { writeTar } from "../image/tar-file.ts";
import type { Entry, ImageTree } from "../image/tree.ts";
import type { BuiltLock } from "../lock/schema.ts";

/** A request to rewrite an image. Paths absolute. */
export interface Canonicalise {
  image: string;
  /** The SIF to write, in a folder of the scratch. */
  output: string;
  /** An empty folder on a disk with space for three times the image's files. */
  scratch: string;
  /** Seconds since 1970; default: the newest time of a file in the image. */
  epoch?: number | undefined;
  /**
   * The recipe to store in the image; default: the one that it has. A locked recipe is a different text from its
   * recipe.
   */
  recipe?: Buffer | undefined;
  /** What to leave out besides noise; default: nothing. */
  without?: readonly Choice[] | undefined;
  privileges: "auto" | "sudo" | "fakeroot";
  apptainer?: { command: string } | undefined;
  signal?: AbortSignal | undefined;
}

/** A rewritten image. */
export interface Canonicalised {
  /** Seconds since 1970. */
  epoch: number;
  /** Version of squashfs-tools that packed it. */
  squashfsTools: string;
  changes: CanonicalChange[];
  /** How many times were later than the epoch and set to it. */
  clamped: number;
  /**
   * Objects of the SIF that were left out: signatures, which are no longer valid, and overlays, which are merged into
   * the system.
   */
  leftOut: string[];
}

const newestTime = (tree: ImageTree) =>
  [...tree.entries.values()].reduce((newest, { mtime }) => Math.max(newest, mtime), 0);

/**
 * Writes the canonical form of an image as a SIF of its own; see {@link canonicalForm}.
 * @throws Failure "inconclusive" where the image cannot be read whole
 */
export async function canonicalise(work: Canonicalise): Promise<Canonicalised> {
  const tree = await openImage(work.image);
  try {
    if (tree.unaccounted?.length) throw unaccountedFor(work.image, tree.unaccounted);
    return await canonicaliseTree(tree, await described(work.image, work.recipe), work);
  } finally {
    await tree.close();
  }
}

/** Writes the canonical form of a tree as a SIF with these objects. */
export async function canonicaliseTree(
  tree: ImageTree,
  about: Described,
  work: Omit<Canonicalise, "image">,
): Promise<Canonicalised> {
  const { output, scratch, recipe, signal } = work;
  const epoch = work.epoch ?? newestTime(tree);
  const { entries, contents, changes, clamped } = await canonicalForm(tree, epoch, recipe, work.without);
  const tar = join(scratch, "tree.tar");
  await writeTar(
    tree,
    entries.filter((entry) => !isDevice(entry)),
    contents,
    tar,
  );
  const { squashfs, version } = await packTree({
    tar,
    devices: entries.filter(isDevice).map(deviceLine),
    scratch,
    epoch,
    privileges: rooted(await choosePrivileges(work.privileges)),
    apptainer: work.apptainer,
    signal,
  });
  const arch = (await imageArch(tree)) ?? "unknown";
  await writeSif(output, squashfs, about.objects, { arch, epoch });
  return { epoch, squashfsTools: version, changes, clamped, leftOut: about.leftOut };
}

/** Bytes that go before the system partition. */
interface Described {
  objects: { object: NewObject; bytes: Buffer }[];
  leftOut: string[];
}

/** The definition and the metadata of a SIF; an image of any other kind has none. */
async function described(path: string, recipe: Buffer | undefined): Promise<Described> {
  const source = await ByteSource.open(path).catch(() => undefined);
  if (!source) return { objects: [], leftOut: [] };
  try {
    if (!isSif(await source.read(0, Math.min(64, source.size), "the first bytes")))
      return { objects: [], leftOut: [] };
    const found: Described = { objects: [], leftOut: [] };
    for (const { role, kind, offset, size, name, id } of (await readSif(path)).objects) {
      if (role === "definition" || (role === "metadata" && kind === "json")) {
        const raw = await source.read(offset, size, `object ${id}`);
        const bytes = role === "definition" ? (recipe ?? raw) : canonicalMetadata(raw, recipe);
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

/** The labels that `apptainer inspect` shows, without those of the builder. */
function canonicalMetadata(raw: Buffer, recipe: Buffer | undefined): Buffer {
  const value = parsedObject(raw.toString("utf8")) as Metadata | undefined;
  const attributes = value?.data?.attributes;
  if (!attributes || typeof attributes !== "object") return raw;
  const { labels, deffile } = attributes;
  if (labels && typeof labels === "object") attributes.labels = canonicalLabels(labels);
  if (typeof deffile === "string") attributes.deffile = recipe?.toString("utf8") ?? deffile;
  return Buffer.from(JSON.stringify(value));
}

interface Metadata {
  data?: { attributes?: { labels?: Record<string, unknown>; deffile?: unknown } };
}

/** A name as mksquashfs reads it in a list of pseudo files. */
const quoted = (path: string) => path.slice(1).replace(/[\\\s"]/g, (character) => `\\${character}`);

const isDevice = ({ type }: Entry) => type === "char" || type === "block";

function deviceLine({ path, type, mode, uid, gid, device }: Entry): string {
  const [major, minor] = device ?? [0, 0];
  return `${quoted(path)} ${type === "char" ? "c" : "b"} ${mode.toString(8)} ${uid} ${gid} ${major} ${minor}`;
}

/** Writes a SIF of these objects and the system partition. */
async function writeSif(
  path: string,
  squashfs: string,
  objects: Described["objects"],
  { arch, epoch }: { arch: string; epoch: number },
): Promise<void> {
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
}

/**
 * What an image should leave out by choice.
 * @throws Failure "usage" if it is not packed in its canonical form, the only one that can leave something out
 */
export function leftOutOf(
  { without = [] }: { without?: readonly Choice[] },
  isCanonical: boolean,
): readonly Choice[] {
  if (without.length === 0 || isCanonical) return without;
  throw new Failure("usage", `only the canonical form of an image can be without ${without.join(", ")}`, {
    code: "wrong-use",
    why: "this build keeps every file as the recipe leaves it",
    remedy: "add --canonical (input canonical), or --level bytes to a round trip",
  });
}

/** @throws Failure("usage", "wrong-use") if another compression than gzip is chosen for the canonical form, which always has gzip */
export function assertCompression({ compression }: { compression?: string }, isCanonical: boolean): void {
  if (!isCanonical || compression === undefined || compression === "gzip") return;
  throw new Failure("usage", `an image in its canonical form cannot be packed with ${compression}`, {
    code: "wrong-use",
    why: "it is always packed with gzip, so that every rebuild gives the same bytes",
    remedy: "leave out --compression (input compression), or --canonical and --level bytes",
  });
}

/** An image in its canonical form, and what the lock records about it. */
export interface PackedImage {
  image: string;
  facts?: { canonical: NonNullable<BuiltLock["image"]["canonical"]> };
}

/**
 * Packs a newly built image in its canonical form.
 * @param scratch the build's folder
 */
export async function packCanonical(
  scratch: string,
  image: string,
  {
    settings,
    ...work
  }: Pick<Canonicalise, "apptainer" | "epoch" | "recipe" | "without" | "signal"> & {
    settings: Pick<Settings, "privileges">;
  },
): Promise<PackedImage> {
  const folder = join(scratch, "canonical");
  await makeFolderInside(scratch, folder);
  const output = join(scratch, "canonical.sif");
  const { privileges } = settings;
  const { squashfsTools } = await canonicalise({ image, output, scratch: folder, privileges, ...work });
  const { without = [] } = work;
  return {
    image: output,
    facts: { canonical: { squashfsTools, ...(without.length > 0 ? { without: [...without] } : {}) } },
  };
}
