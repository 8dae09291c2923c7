import { readdir, stat } from "node:fs/promises";
import { ByteSource } from "./byte-source.ts";
import { openGocryptfs } from "./encryption/gocryptfs.ts";
import { type ImageKey, passphraseOf } from "./encryption/key.ts";
import { openLuks } from "./encryption/luks.ts";
import { openExt } from "./ext.ts";
import { damaged, notAnImage, type Unaccounted, unreadable } from "./failures.ts";
import { openFolder } from "./folder.ts";
import { overLimit } from "./limits.ts";
import { openOci } from "./oci.ts";
import { archiveLayout, folderLayout, type Layout } from "./oci-layout.ts";
import { type Layer, stackTrees } from "./overlay.ts";
import { type Partition, parseSif, type Sif, strayBytes } from "./sif.ts";
import { isSif } from "./sif-format.ts";
import { openSquashfs } from "./squashfs.ts";
import { isSquashfs, parseSuperblock, superblockSize } from "./squashfs-format.ts";
import type { ImageTree } from "./tree.ts";
import type { CheckableTree } from "./tree-index.ts";

/** Opens a SIF or a bare squashfs file, whose first bytes are known. The tree owns `source` from then on. */
async function openImageFile(source: ByteSource, first: Buffer, key?: ImageKey): Promise<CheckableTree> {
  const { path } = source;
  if (isSquashfs(first)) return openSquashfs(source);
  if (!isSif(first)) throw notAnImage(path, "it is neither a SIF nor a squashfs file");
  return openSif(source, await parseSif(source), key);
}

/** The system partition of a SIF with its overlays over it. */
async function openSif(source: ByteSource, sif: Sif, key?: ImageKey): Promise<CheckableTree> {
  const system = await openPartition(source, sif, key);
  const unaccounted = [...sif.unaccounted];
  if (sif.overlays.length > maxOverlays) throw overLimit(source.path, "overlay partitions", maxOverlays);
  const layers: Layer[] = [{ tree: system, folder: "/", what: `object ${sif.primary.id}` }];
  for (const overlay of sif.overlays) {
    const layer = await openOverlay(source, overlay);
    if ("tree" in layer) layers.push(layer);
    else unaccounted.push(layer);
  }
  for (const partition of [sif.primary, ...sif.overlays])
    if (partition.fs === "squashfs") unaccounted.push(...(await tail(source, partition)));
  const tree = layers.length > 1 ? stackTrees(source.path, layers) : system;
  return {
    ...tree,
    arch: sif.arch,
    created: sif.created,
    unaccounted: [...unaccounted, ...(tree.unaccounted ?? [])],
  };
}

/** As many file systems as Linux lays over each other at the least. */
const maxOverlays = 64;

/** An overlay partition as Apptainer mounts it: of ext3 the folder `upper`, of squashfs all. */
async function openOverlay(
  source: ByteSource,
  { id, offset, size, fs }: Partition,
): Promise<Layer | Unaccounted> {
  const partition = source.part(offset, size);
  const what = `object ${id} (overlay partition)`;
  if (fs === "squashfs") return { tree: await openSquashfs(partition), folder: "/", what };
  const tree = await openExt(partition);
  if (tree.entries.get("/upper")?.type === "dir") return { tree, folder: "/upper", what };
  return {
    code: "image-overlay-unsupported",
    what: `${what} has no folder "upper": Apptainer cannot mount it`,
  };
}

/** What a squashfs partition holds behind its file system. */
async function tail(source: ByteSource, { id, offset, size }: Partition): Promise<Unaccounted[]> {
  const bytes = await source.read(offset, Math.min(superblockSize, size), "a squashfs superblock");
  const { bytesUsed } = parseSuperblock(source.path, bytes, size);
  return strayBytes(source, [
    { what: "before", start: 0, end: offset + bytesUsed },
    { what: `object ${id}`, start: offset + size, end: source.size },
  ]);
}

async function openPartition(source: ByteSource, sif: Sif, key?: ImageKey): Promise<CheckableTree> {
  const partition = source.part(sif.primary.offset, sif.primary.size);
  switch (sif.primary.fs) {
    case "squashfs":
      return openSquashfs(partition);
    case "ext3":
      return openExt(partition);
    default:
      return openSquashfs(await decrypted(source, sif, key));
  }
}

/** Bytes; an RSA key of 16,384 bits takes 3,000. */
const maxMessage = 64 * 1024;

/** The file system in an encrypted partition, which is always a squashfs. */
async function decrypted(source: ByteSource, sif: Sif, key: ImageKey | undefined): Promise<ByteSource> {
  const { offset, size, fs } = sif.primary;
  const message = sif.objects.find(({ role }) => role === "key");
  if (message && message.size > maxMessage) throw damaged(source.path, "its encrypted key is too long");
  const bytes = message && (await source.read(message.offset, message.size, "its encrypted key"));
  const passphrase = passphraseOf(source.path, bytes?.toString("latin1"), key);
  const partition = source.part(offset, size);
  if (fs === "encrypted") return openLuks(partition, passphrase);
  return openGocryptfs(await openSquashfs(partition), source.path, passphrase);
}

/** Where a tar archive has the magic "ustar". */
const ustarAt = 257;

/** A sandbox has at least one of these names at its top; an empty folder is not an image. */
const sandboxNames = [".singularity.d", "bin", "etc", "usr"];

async function openFolderOrLayout(path: string): Promise<ImageTree> {
  const names = new Set(await readdir(path));
  if (names.has("oci-layout")) return openLayout(folderLayout(path));
  if (sandboxNames.some((name) => names.has(name))) return openFolder(path);
  throw notAnImage(path, "it has neither a file oci-layout nor the folders of a system");
}

async function openLayout(layout: Layout): Promise<ImageTree> {
  try {
    return await openOci(layout);
  } catch (error) {
    await layout.close();
    throw error;
  }
}

/**
 * Opens whatever is at a path as a tree: a SIF, a bare squashfs file, a sandbox folder, an OCI layout as a folder or as
 * a tar archive. The content decides which it is. Nothing of the image is run, mounted or written to disk; an encrypted
 * one is decrypted block by block in memory.
 * @param key for an encrypted SIF
 * @throws Failure "inconclusive" if it is missing, damaged, encrypted with another key, over a limit, or of an unknown
 * kind
 */
export async function openImage(path: string, key?: ImageKey): Promise<ImageTree> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    (error: unknown) => {
      throw unreadable(path, error);
    },
  );
  if (isFolder) return openFolderOrLayout(path);
  const source = await ByteSource.open(path);
  try {
    const length = Math.min(ustarAt + 5, source.size);
    const first = await source.read(0, length, "the first bytes");
    const isTar = first.subarray(ustarAt).toString("latin1") === "ustar";
    if (isTar && !isSif(first) && !isSquashfs(first)) return await openOci(await archiveLayout(source));
    return await openImageFile(source, first, key);
  } catch (error) {
    await source.close();
    throw error;
  }
}

/**
 * Reads a whole image file: its header, all metadata, and the content of every file, unpacked. Finds a file that is
 * cut off, and flipped bits wherever the compression holds a checksum (gzip, xz; all that `apptainer build` writes
 * unless set otherwise). A flipped bit in a block that is stored uncompressed, or compressed with lz4 or zstd, or in an
 * ext3 partition, can stay unnoticed: against that only the image's sha256 in the lock helps.
 * @throws Failure "inconclusive" saying what is damaged
 */
export async function checkImage(path: string): Promise<void> {
  const source = await ByteSource.open(path);
  try {
    const first = await source.read(0, Math.min(64, source.size), "the first bytes");
    await (await openImageFile(source, first)).check();
  } finally {
    await source.close();
  }
}
