import { createHash } from "node:crypto";
import type { ByteSource } from "./byte-source.ts";
import { decodePath } from "./bytes.ts";
import {
  type ExtInode,
  type ExtSuperblock,
  extRoot,
  extSuperblockAt,
  extSuperblockSize,
  parseExtInode,
  parseExtNames,
  parseExtSuperblock,
} from "./ext-format.ts";
import { blockXattrs, inodeXattrs } from "./ext-xattrs.ts";
import { damaged } from "./failures.ts";
import { HardLinks } from "./hard-links.ts";
import { defaultLimits, type Limits, Meter, overLimit } from "./limits.ts";
import type { Entry, ImageTree } from "./tree.ts";
import { type CheckableTree, defaultReadLimit, joinPath, TreeIndex } from "./tree-index.ts";
import { XattrMeter } from "./xattrs.ts";

const chunk = 1024 * 1024;
const page = 64 * 1024;
const maxPages = 256;

/** A run of a file's bytes: its position, or undefined for a hole. */
interface Run {
  at: number | undefined;
  length: number;
}

/** Reads blocks and inodes of one file system. */
class ExtReader {
  readonly superblock: ExtSuperblock;
  readonly #source: ByteSource;
  readonly #pages = new Map<number, Buffer>();

  constructor(source: ByteSource, superblock: ExtSuperblock) {
    this.#source = source;
    this.superblock = superblock;
  }

  #read(at: number, length: number): Promise<Buffer> {
    return this.#source.read(at, length, "a block of its ext file system");
  }

  /** A few bytes of metadata, out of pages that are kept: inodes of one folder lie side by side. */
  async #cached(at: number, length: number): Promise<Buffer> {
    const start = at - (at % page);
    if (at + length > start + page) return this.#read(at, length);
    let bytes = this.#pages.get(start);
    if (!bytes) {
      if (this.#pages.size >= maxPages) this.#pages.clear();
      bytes = await this.#read(start, Math.min(page, this.#source.size - start));
      this.#pages.set(start, bytes);
    }
    if (at + length > start + bytes.length) throw new RangeError("an ext inode outside of the file");
    return bytes.subarray(at - start, at - start + length);
  }

  async inode(number: number): Promise<ExtInode> {
    const { inodes, inodesPerGroup, inodeSize, blockSize, groups } = this.superblock;
    if (number < 1 || number > inodes) throw new RangeError(`ext inode ${number}, which is not there`);
    const group = await this.#cached(
      groups.at + Math.floor((number - 1) / inodesPerGroup) * groups.size,
      groups.size,
    );
    const table = group.readUInt32LE(8) + (groups.wide ? group.readUInt32LE(40) * 2 ** 32 : 0);
    return parseExtInode(
      await this.#cached(table * blockSize + ((number - 1) % inodesPerGroup) * inodeSize, inodeSize),
    );
  }

  /** The extended attributes of a file: those in its inode, then those in a block of their own. */
  async xattrs({ xattrs, xattrBlock }: ExtInode): Promise<[name: string, value: Buffer][]> {
    const { blockSize } = this.superblock;
    const inside = [...inodeXattrs(xattrs)];
    if (xattrBlock === 0) return inside;
    return [...inside, ...blockXattrs(await this.#cached(xattrBlock * blockSize, blockSize))];
  }

  /** Block numbers of a file of ext2 and ext3, in order, 0 for holes: 12 in the inode, then one to three levels of blocks of numbers. */
  async *#mapped(numbers: Buffer, level: number): AsyncGenerator<{ block: number; count: number }> {
    const { blockSize } = this.superblock;
    for (let at = 0; at < numbers.length; at += 4) {
      const block = numbers.readUInt32LE(at);
      if (level === 0 || block === 0) yield { block, count: (blockSize / 4) ** level };
      else yield* this.#mapped(await this.#read(block * blockSize, blockSize), level - 1);
    }
  }

  async *#blocks(map: Buffer): AsyncGenerator<{ block: number; count: number }> {
    yield* this.#mapped(map.subarray(0, 48), 0);
    for (const level of [1, 2, 3]) yield* this.#mapped(map.subarray(44 + level * 4, 48 + level * 4), level);
  }

  /** Runs of blocks of a file of ext4, in order, holes left out. */
  async *#extents(
    node: Buffer,
    above: number,
  ): AsyncGenerator<{ first: number; block: number; count: number }> {
    const [magic, count, depth] = [node.readUInt16LE(0), node.readUInt16LE(2), node.readUInt16LE(6)];
    if (magic !== 0xf30a || depth >= above) throw new RangeError("a node of an ext4 extent tree");
    for (let n = 1; n <= count; n++) {
      const at = n * 12;
      if (depth > 0) {
        const block = node.readUInt32LE(at + 4) + node.readUInt16LE(at + 8) * 2 ** 32;
        const { blockSize } = this.superblock;
        yield* this.#extents(await this.#read(block * blockSize, blockSize), depth);
        continue;
      }
      const length = node.readUInt16LE(at + 4);
      const block = node.readUInt32LE(at + 8) + node.readUInt16LE(at + 6) * 2 ** 32;
      // Over 32768: reserved, never written; reads as zeros.
      const unwritten = length > 32768;
      yield {
        first: node.readUInt32LE(at),
        block: unwritten ? 0 : block,
        count: unwritten ? length - 32768 : length,
      };
    }
  }

  /** Where a file's bytes are, in order, exactly `size` of them. */
  async *runs({ map, extents, size }: ExtInode): AsyncGenerator<Run> {
    const { blockSize } = this.superblock;
    let done = 0;
    const run = (block: number, count: number): Run => {
      const length = Math.min(count * blockSize, size - done);
      done += length;
      return { at: block === 0 ? undefined : block * blockSize, length };
    };
    if (extents) {
      for await (const { first, block, count } of this.#extents(map, 6)) {
        if (first * blockSize < done && first * blockSize < size)
          throw new RangeError("extents of ext4 out of order");
        const hole = first - done / blockSize;
        if (done < size && hole > 0) yield run(0, hole);
        if (done < size) yield run(block, count);
      }
    } else {
      for await (const { block, count } of this.#blocks(map)) {
        if (done >= size) break;
        yield run(block, count);
      }
    }
    if (done < size) yield run(0, Math.ceil((size - done) / blockSize));
  }

  /** A file's bytes, in pieces. */
  async *content(inode: ExtInode): AsyncGenerator<Buffer> {
    for await (const { at, length } of this.runs(inode)) {
      for (let done = 0; done < length; done += chunk) {
        const part = Math.min(chunk, length - done);
        yield at === undefined ? Buffer.alloc(part) : await this.#read(at + done, part);
      }
    }
  }
}

/** The content of a file that has to fit in memory. */
async function whole(reader: ExtReader, inode: ExtInode): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of reader.content(inode)) parts.push(part);
  return Buffer.concat(parts);
}

/** Walks from the root down; every folder is entered once. Gives each path's inode number, too. */
async function walk(path: string, reader: ExtReader, limits: Limits) {
  const entries = new Map<string, Entry>();
  const numbers = new Map<string, number>();
  const meter = new Meter(path, limits);
  const meterOfXattrs = new XattrMeter(path);
  const hardLinks = new HardLinks();
  const entered = new Set<number>();
  const ahead: { path: string; inode: ExtInode }[] = [];

  const add = async (entryPath: string, number: number): Promise<void> => {
    const inode = await reader.inode(number);
    const { type, mode, uid, gid, mtime, device } = inode;
    const entry: Entry = {
      path: entryPath,
      type,
      mode,
      uid,
      gid,
      size: type === "file" ? inode.size : 0,
      mtime,
    };
    if (type === "symlink") {
      if (inode.size > limits.path) throw overLimit(path, "bytes of one link's target", limits.path);
      entry.target = decodePath(inode.inline ?? (await whole(reader, inode)));
    }
    if (device) entry.device = device;
    const xattrs = meterOfXattrs.collect(await reader.xattrs(inode));
    if (xattrs) entry.xattrs = xattrs;
    if (type !== "dir" && inode.links > 1) hardLinks.add(number, entry);
    meter.add(entryPath, entry.target, entry.size);
    if (entries.has(entryPath)) throw new RangeError(`the name ${JSON.stringify(entryPath)} appears twice`);
    entries.set(entryPath, entry);
    if (type === "file") numbers.set(entryPath, number);
    if (type !== "dir") return;
    if (entered.has(number)) throw new RangeError(`the folder ${JSON.stringify(entryPath)} is in two places`);
    entered.add(number);
    ahead.push({ path: entryPath, inode });
  };

  await add("/", extRoot);
  for (let folder = ahead.pop(); folder; folder = ahead.pop()) {
    if (folder.inode.size > limits.table) throw overLimit(path, "bytes of one folder", limits.table);
    const listing = await whole(reader, folder.inode);
    for (let at = 0; at < listing.length; at += reader.superblock.blockSize) {
      for (const { name, inode } of parseExtNames(listing.subarray(at, at + reader.superblock.blockSize))) {
        await add(joinPath(folder.path, decodePath(name)), inode);
      }
    }
  }
  return { entries, numbers };
}

/**
 * Opens an ext2, ext3 or ext4 file system (the root partition of some older SIFs), without mounting it. Such file
 * systems hold no checksums of content: a flipped bit is seen only by the image's sha256.
 * The tree owns `source` and closes it.
 * @throws Failure "inconclusive" where it is damaged, not cleanly unmounted, over a limit, or of an unknown variety
 */
export async function openExt(source: ByteSource, limits: Limits = defaultLimits): Promise<CheckableTree> {
  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw damaged(source.path, `its ext file system is inconsistent: ${error.message}`, {
        cause: error,
      });
    }
  }

  const { reader, walked } = await guarded(async () => {
    const bytes = await source.read(extSuperblockAt, extSuperblockSize, "its ext superblock");
    const made = new ExtReader(source, parseExtSuperblock(bytes, source.size));
    return { reader: made, walked: await walk(source.path, made, limits) };
  });
  const index = new TreeIndex(walked.entries);
  const inodeOf = (entry: Entry) => reader.inode(walked.numbers.get(entry.path)!);

  const digests: ImageTree["digests"] = (paths = index.allFiles(), look) =>
    guarded(async () => {
      const answer = new Map<string, string>();
      for (const [path, entry] of index.files(paths)) {
        const sha256 = createHash("sha256");
        for await (const part of reader.content(await inodeOf(entry))) {
          sha256.update(part);
          look?.(path, part);
        }
        answer.set(path, sha256.digest("hex"));
      }
      return answer;
    });

  return {
    entries: index.entries,
    named: (name) => index.named(name),
    list: (folder) => index.list(folder),
    resolve: (path) => index.resolve(path),
    read: (paths, limit = defaultReadLimit) =>
      guarded(async () => {
        const answer = new Map<string, Buffer>();
        for (const [path, entry] of index.files(paths, limit))
          answer.set(path, await whole(reader, await inodeOf(entry)));
        return answer;
      }),
    digests,
    check: async () => void (await digests()),
    close: () => source.close(),
  };
}
