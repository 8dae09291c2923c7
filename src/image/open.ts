import { Failure } from "../failure.ts";
import { ByteSource } from "./byte-source.ts";
import { isSif, parseSif } from "./sif.ts";
import { openSquashfs, type SquashfsTree } from "./squashfs.ts";
import { isSquashfs } from "./squashfs-format.ts";
import type { ImageTree } from "./tree.ts";

/** Opens a SIF or a bare squashfs file. */
async function openImageFile(path: string): Promise<SquashfsTree> {
  const source = await ByteSource.open(path);
  try {
    const first = await source.read(0, Math.min(64, source.size), "the first bytes");
    if (isSquashfs(first)) return await openSquashfs(source);
    if (!isSif(first)) {
      throw new Failure("cannot-judge", `${path} is not an image`, {
        why: "it is neither a SIF nor a squashfs file",
        remedy: "Give a .sif file, a sandbox folder or an OCI layout.",
      });
    }
    const { primary } = await parseSif(source);
    if (primary.fs !== "squashfs") {
      throw new Failure("cannot-judge", `The image ${path} cannot be read`, {
        why: `its root file system is of type ${primary.fs}`,
        remedy: "Build the image without encryption, as a squashfs SIF.",
      });
    }
    return await openSquashfs(source.part(primary.offset, primary.size));
  } catch (error) {
    await source.close();
    throw error;
  }
}

/**
 * Opens whatever is at a path as a tree: a SIF, a bare squashfs file. What it is is told from its content.
 * Nothing of the image is run, mounted or written to disk.
 * @throws Failure "cannot-judge" where it is missing, damaged, or nothing we know
 */
export async function openImage(path: string): Promise<ImageTree> {
  return openImageFile(path);
}

/**
 * Reads a whole image file: its header, all metadata, and the content of every file, unpacked. Finds a file that is
 * cut off, and flipped bits wherever the compression holds a checksum (gzip, xz; all that `apptainer build` writes
 * unless told otherwise). A flipped bit in a block that is stored uncompressed, or compressed with lz4 or zstd, can
 * stay unnoticed: against that only the image's sha256 in the lock helps.
 * @throws Failure "cannot-judge" saying what is damaged
 */
export async function checkImage(path: string): Promise<void> {
  const tree = await openImageFile(path);
  try {
    await tree.check();
  } finally {
    await tree.close();
  }
}
