import type { ByteSource } from "./byte-source.ts";
import type { Decompress } from "./decompress.ts";
import { overLimit } from "./limits.ts";
import { metadataBlockSize, type Reference } from "./squashfs-format.ts";

/** A table of metadata blocks, unpacked. */
export interface Table {
  bytes: Buffer;
  /** Start of each compressed block within the table → offset in `bytes`. */
  blocks: Map<number, number>;
}

/** Unpacks the metadata block at a position; also returns where the next one begins. */
async function metadataBlock(
  region: Buffer,
  at: number,
  unpack: Decompress,
): Promise<{ bytes: Buffer; next: number }> {
  const header = region.readUInt16LE(at);
  const length = header & 0x7fff;
  const next = at + 2 + length;
  if (length === 0 || length > metadataBlockSize || next > region.length) {
    throw new RangeError(`a metadata block of ${length} bytes`);
  }
  const stored = region.subarray(at + 2, next);
  return { bytes: header & 0x8000 ? stored : await unpack(stored, metadataBlockSize), next };
}

/**
 * Unpacks all metadata blocks from `start` up to `end`.
 * @throws RangeError where one is malformed; Failure where they hold more than `limit` bytes
 */
export async function readTable(
  source: ByteSource,
  what: string,
  start: number,
  end: number,
  unpack: Decompress,
  limit: number,
): Promise<Table> {
  if (end - start > limit) throw overLimit(source.path, `bytes of its ${what}`, limit);
  const region = await source.read(start, end - start, what);
  const blocks = new Map<number, number>();
  const parts: Buffer[] = [];
  let size = 0;
  for (let at = 0; at < region.length; ) {
    blocks.set(at, size);
    const { bytes, next } = await metadataBlock(region, at, unpack);
    parts.push(bytes);
    size += bytes.length;
    if (size > limit) throw overLimit(source.path, `bytes of its ${what}`, limit);
    at = next;
  }
  return { bytes: Buffer.concat(parts, size), blocks };
}

/**
 * A table of `size` bytes whose blocks are listed by an index at `index`; also returns where its first block is.
 * @throws RangeError where it is malformed
 */
export async function readIndexed(
  source: ByteSource,
  what: string,
  index: number,
  size: number,
  unpack: Decompress,
): Promise<{ bytes: Buffer; first: number }> {
  const count = Math.ceil(size / metadataBlockSize);
  const pointers = await source.read(index, count * 8, what);
  const parts: Buffer[] = [];
  for (let n = 0; n < count; n++) {
    const at = Number(pointers.readBigUInt64LE(n * 8));
    const most = Math.min(metadataBlockSize + 2, source.size - at);
    const { bytes } = await metadataBlock(await source.read(at, Math.max(most, 2), what), 0, unpack);
    if (bytes.length !== Math.min(metadataBlockSize, size - n * metadataBlockSize)) {
      throw new RangeError(`${what} has a block of ${bytes.length} bytes`);
    }
    parts.push(bytes);
  }
  return { bytes: Buffer.concat(parts), first: count > 0 ? Number(pointers.readBigUInt64LE(0)) : index };
}

/**
 * The offset in an unpacked table that a reference points to.
 * @throws RangeError where no block begins there
 */
export function offsetOf(table: Table, reference: Reference): number {
  const start = table.blocks.get(reference.block);
  if (start === undefined)
    throw new RangeError(`a reference to ${reference.block}, where no metadata block begins`);
  return start + reference.offset;
}
