import { promisify } from "node:util";
import { inflate, inflateSync, zstdDecompress, zstdDecompressSync } from "node:zlib";

/** A compression that squashfs images use and that can be read here. */
export type Compression = "gzip" | "xz" | "lz4" | "zstd";

/** Decompresses one block. @throws RangeError if the block is malformed or unpacks to more than `limit` bytes */
export type Decompress = (block: Buffer, limit: number) => Promise<Buffer>;

export interface Decompressor {
  /** For the 8 KiB blocks of metadata: at once, where a thread's hand-over would cost more than the work. */
  small: Decompress;
  /** For blocks of data: off the main thread where that can be. */
  large: Decompress;
}

/** The rest of a length field that continues, after its four bits, in bytes of 255. */
function extendedLength(block: Buffer, at: number, nibble: number): { length: number; at: number } {
  let length = nibble;
  if (nibble === 15) {
    let byte: number;
    do {
      byte = block[at++] ?? raise("a length runs past the end of the lz4 block");
      length += byte;
    } while (byte === 255);
  }
  return { length, at };
}

function raise(why: string): never {
  throw new Error(why);
}

/** One raw block of the LZ4 format (lz4_Block_format.md): literals and back references, no frame, no checksum. */
function lz4(block: Buffer, limit: number): Buffer {
  const out = Buffer.allocUnsafe(limit);
  let end = 0;
  for (let at = 0; at < block.length; ) {
    const token = block[at++]!;
    const literals = extendedLength(block, at, token >> 4);
    at = literals.at;
    if (at + literals.length > block.length) raise("literals run past the end of the lz4 block");
    if (end + literals.length > limit) raise(`an lz4 block holds more than ${limit} bytes`);
    block.copy(out, end, at, at + literals.length);
    at += literals.length;
    end += literals.length;
    // The last sequence has only literals.
    if (at === block.length) return out.subarray(0, end);
    if (at + 2 > block.length) raise("an lz4 block ends within a sequence");
    const distance = block.readUInt16LE(at);
    const match = extendedLength(block, at + 2, token & 15);
    at = match.at;
    const length = match.length + 4;
    if (distance === 0 || distance > end) raise("an lz4 back reference points before the block");
    if (end + length > limit) raise(`an lz4 block holds more than ${limit} bytes`);
    // A reference may overlap the output that it produces (a run): then the existing part is copied, doubling each
    // time.
    for (let copied = 0; copied < length; ) {
      const step = Math.min(distance + copied, length - copied);
      out.copyWithin(end + copied, end - distance, end - distance + step);
      copied += step;
    }
    end += length;
  }
  return raise("an lz4 block has no end");
}

async function xz(block: Buffer, limit: number): Promise<Buffer> {
  // A CommonJS module whose exports Node cannot see before running it, so they are on its default export.
  const { default: library } = (await import("xz-decompress")) as unknown as {
    default: typeof import("xz-decompress");
  };
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(block);
      controller.close();
    },
  });
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of new library.XzReadableStream(source)) {
    size += part.length;
    if (size > limit) raise(`an xz block holds more than ${limit} bytes`);
    // The library reuses its memory for the next part.
    parts.push(Uint8Array.from(part));
  }
  return Buffer.concat(parts, size);
}

const inflateAsync = promisify(inflate);
const zstdAsync = promisify(zstdDecompress);

const options = (limit: number) => ({ maxOutputLength: limit, chunkSize: Math.max(limit, 64) });

/**
 * Turns any error about a malformed block, such as a field that points outside, into a RangeError: the block is
 * damaged.
 */
function checked(decompress: (block: Buffer, limit: number) => Buffer | Promise<Buffer>): Decompress {
  return async (block, limit) => {
    try {
      return await decompress(block, limit);
    } catch (error) {
      throw new RangeError(`a block cannot be decompressed (${(error as Error).message})`, { cause: error });
    }
  };
}

/** How each compression is undone. gzip and xz blocks hold checksums; zstd and lz4 blocks as mksquashfs writes them do not. */
export const decompressors: Record<Compression, Decompressor> = {
  gzip: {
    small: checked((block, limit) => inflateSync(block, options(limit))),
    large: checked((block, limit) => inflateAsync(block, options(limit))),
  },
  zstd: {
    small: checked((block, limit) => zstdDecompressSync(block, options(limit))),
    large: checked((block, limit) => zstdAsync(block, options(limit))),
  },
  lz4: { small: checked(lz4), large: checked(lz4) },
  xz: { small: checked(xz), large: checked(xz) },
};
