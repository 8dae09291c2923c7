import type { ByteSource, RandomAccess } from "./byte-source.ts";
import type { Decompress } from "./decompress.ts";
import { damaged } from "./failures.ts";
import type { FileLayout } from "./squashfs-format.ts";

/** The bit of a block's stored length that says that the block is not compressed. */
const plainBit = 1 << 24;
/** Most bytes to read and decompress before the consumer asks for them. */
const ahead = 4 * 1024 * 1024;

/** What is needed to find and unpack a file's bytes. */
export interface DataSource {
  source: ByteSource;
  blockSize: number;
  unpack: Decompress;
  inodes: Buffer;
  fragments: Buffer;
}

/** A run of bytes of one file, in order; `last` closes the file. */
export interface Chunk<T> {
  file: T;
  bytes: Buffer;
  last: boolean;
}

/** A block's worth of a file, possibly still being read. */
interface Piece<T> {
  file: T;
  last: boolean;
  /** Bytes of memory that it holds: a small file's tail keeps the whole block that it opened. */
  held: number;
  bytes: Promise<Buffer> | Buffer;
}

/** Position of a file's first byte on disk: files read in this order read the image from front to back. */
function diskOrder(data: DataSource, { blocks, start, fragment }: FileLayout): number {
  if (blocks > 0 || !fragment || fragment.index * 16 >= data.fragments.length) return start;
  return Number(data.fragments.readBigUInt64LE(fragment.index * 16));
}

/**
 * Yields the content of files, one file after the other, in the order in which they lie on disk; other threads read
 * and unpack ahead. Memory is bounded whatever the files' sizes.
 * @param layoutOf where a file's bytes are; asked again each time, so that the layouts of all files need not be kept
 * @throws Failure "inconclusive" where a block is damaged
 */
export async function* contents<T>(
  data: DataSource,
  files: readonly T[],
  layoutOf: (file: T) => FileLayout,
): AsyncGenerator<Chunk<T>> {
  const { source, blockSize } = data;
  const zeros = Buffer.alloc(blockSize);
  /** Blocks that several files share, least recently used first. */
  const shared = new Map<number, Promise<Buffer>>();
  const sharedCount = Math.max(8, ahead / 2 / blockSize);

  async function block(at: number, stored: number, most: number): Promise<Buffer> {
    const length = stored & ~plainBit;
    if (length > blockSize) throw new RangeError(`a block of ${length} bytes`);
    const bytes = await source.read(at, length, "a block of data");
    if (!(stored & plainBit)) return data.unpack(bytes, most);
    if (length > most) throw new RangeError(`a block of ${length} bytes where ${most} belong`);
    return bytes;
  }

  async function wholeBlock(at: number, stored: number, length: number): Promise<Buffer> {
    const bytes = await block(at, stored, length);
    if (bytes.length !== length)
      throw new RangeError(`a block of ${bytes.length} bytes where ${length} belong`);
    return bytes;
  }

  async function tail(index: number, offset: number, length: number): Promise<Buffer> {
    let fragment = shared.get(index);
    shared.delete(index);
    if (!fragment) {
      if ((index + 1) * 16 > data.fragments.length)
        throw new RangeError(`fragment ${index}, which is not there`);
      const at = Number(data.fragments.readBigUInt64LE(index * 16));
      fragment = block(at, data.fragments.readUInt32LE(index * 16 + 8), blockSize);
      for (const oldest of shared.keys()) {
        if (shared.size < sharedCount) break;
        shared.delete(oldest);
      }
    }
    shared.set(index, fragment);
    const bytes = await fragment;
    if (offset + length > bytes.length)
      throw new RangeError(`a file's tail runs past the end of fragment ${index}`);
    return bytes.subarray(offset, offset + length);
  }

  function* pieces(file: T): Generator<Piece<T>> {
    const layout = layoutOf(file);
    let at = layout.start;
    for (let n = 0; n < layout.blocks; n++) {
      const stored = data.inodes.readUInt32LE(layout.lengthsAt + n * 4);
      const length = Math.min(blockSize, layout.size - n * blockSize);
      const last = n + 1 === layout.blocks && !(layout.fragment && layout.size % blockSize);
      yield {
        file,
        last,
        held: length,
        bytes: stored === 0 ? zeros.subarray(0, length) : wholeBlock(at, stored, length),
      };
      at += stored & ~plainBit;
    }
    const length = layout.size % blockSize;
    if (layout.fragment && length > 0) {
      const { index, offset } = layout.fragment;
      const held = shared.has(index) ? length : blockSize;
      yield { file, last: true, held, bytes: tail(index, offset, length) };
    } else if (layout.size === 0) yield { file, last: true, held: 0, bytes: Buffer.alloc(0) };
  }

  const positions = Float64Array.from(files, (file) => diskOrder(data, layoutOf(file)));
  const order = Uint32Array.from(files.keys()).sort((a, b) => positions[a]! - positions[b]!);
  const queue: Piece<T>[] = [];
  let queued = 0;
  try {
    for (const n of order) {
      for (const piece of pieces(files[n]!)) {
        // Awaited later; without this, a rejection before then would count as unhandled.
        if (piece.bytes instanceof Promise) piece.bytes.catch(() => {});
        queue.push(piece);
        queued += piece.held;
        while (queued > ahead) {
          const next = queue.shift()!;
          queued -= next.held;
          yield { file: next.file, bytes: await next.bytes, last: next.last };
        }
      }
    }
    for (const next of queue) yield { file: next.file, bytes: await next.bytes, last: next.last };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw damaged(source.path, `its files' content is inconsistent: ${error.message}`, {
      cause: error,
    });
  }
}

/** Random access to one file; only the blocks that a read touches are unpacked. */
export function fileAccess(data: DataSource, layout: FileLayout): Omit<RandomAccess, "close"> {
  const { blockSize, inodes } = data;
  const starts = new Float64Array(layout.blocks + 1).fill(layout.start);
  for (let n = 0; n < layout.blocks; n++)
    starts[n + 1] = starts[n]! + (inodes.readUInt32LE(layout.lengthsAt + n * 4) & ~plainBit);

  /** The blocks that cover a range, as the layout of a file of their own. */
  function part(position: number, end: number): FileLayout {
    const first = Math.min(Math.floor(position / blockSize), layout.blocks);
    const last = Math.ceil(end / blockSize);
    return {
      ...layout,
      start: starts[first]!,
      lengthsAt: layout.lengthsAt + first * 4,
      blocks: Math.min(last, layout.blocks) - first,
      size: Math.min(last * blockSize, layout.size) - first * blockSize,
    };
  }
  return {
    async read(into, at, length, position) {
      const end = Math.min(position + length, layout.size);
      if (end <= position) return { bytesRead: 0 };
      const parts: Buffer[] = [];
      for await (const { bytes } of contents(data, [part(position, end)], (file) => file)) parts.push(bytes);
      const from = position % blockSize;
      return { bytesRead: Buffer.concat(parts).copy(into, at, from, from + end - position) };
    },
  };
}
