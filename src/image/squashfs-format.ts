import type { Compression } from "./decompress.ts";
import { damaged, truncated } from "./failures.ts";
import type { Entry } from "./tree.ts";

/** The superblock of a squashfs 4.0 file system; positions in bytes from its start. */
export interface Superblock {
  inodeCount: number;
  blockSize: number;
  fragmentCount: number;
  compression: Compression | "lzma" | "lzo";
  idCount: number;
  /** Reference of the root folder's inode. */
  root: Reference;
  bytesUsed: number;
  inodeTable: number;
  directoryTable: number;
  idTable: number;
  /** Absent tables are undefined. */
  xattrTable: number | undefined;
  fragmentTable: number | undefined;
  exportTable: number | undefined;
}

/**
 * A position in a table of metadata blocks: start of the compressed block within the table, and offset in the unpacked
 * block.
 */
export interface Reference {
  block: number;
  offset: number;
}

export const superblockSize = 96;
/** Bytes in one unpacked metadata block. */
export const metadataBlockSize = 8192;
const noFragment = 0xffffffff;
const compressions = ["gzip", "lzma", "lzo", "xz", "lz4", "zstd"] as const;
const types = ["dir", "file", "symlink", "block", "char", "fifo", "socket"] as const;

/** A 64-bit position; all ones mean "not there". */
function position(bytes: Buffer, at: number): number | undefined {
  const value = bytes.readBigUInt64LE(at);
  return value === 0xffffffffffffffffn ? undefined : Number(value);
}

/** Whether these first bytes of a file are those of a squashfs file system. */
export function isSquashfs(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString("latin1") === "hsqs";
}

/**
 * Reads the superblock (Linux' fs/squashfs/squashfs_fs.h).
 * @param size size of the whole file, in bytes
 * @throws Failure "inconclusive" where a field contradicts the format or the size
 */
export function parseSuperblock(path: string, bytes: Buffer, size: number): Superblock {
  const fail = (why: string) => damaged(path, `its squashfs superblock is wrong: ${why}`);
  if (bytes.length < superblockSize || !isSquashfs(bytes)) throw fail("no magic number");
  const version = `${bytes.readUInt16LE(28)}.${bytes.readUInt16LE(30)}`;
  if (version !== "4.0") throw fail(`version ${version}, only 4.0 is known`);
  const blockSize = bytes.readUInt32LE(12);
  if (blockSize !== 2 ** bytes.readUInt16LE(22) || blockSize < 4096 || blockSize > 1024 * 1024) {
    throw fail(`block size ${blockSize}`);
  }
  const compression = compressions[bytes.readUInt16LE(20) - 1];
  if (!compression) throw fail(`compression number ${bytes.readUInt16LE(20)}`);
  const bytesUsed = Number(bytes.readBigUInt64LE(40));
  if (bytesUsed > size)
    throw truncated(path, `it is cut off: its squashfs has ${bytesUsed} bytes, ${size} are there`);
  const root = bytes.readBigUInt64LE(32);
  const [idTable, inodeTable, directoryTable] = [
    position(bytes, 48),
    position(bytes, 64),
    position(bytes, 72),
  ];
  if (idTable === undefined || inodeTable === undefined || directoryTable === undefined) {
    throw fail("a table is missing");
  }
  if (
    !(
      inodeTable >= superblockSize &&
      inodeTable < directoryTable &&
      directoryTable < idTable &&
      idTable < bytesUsed
    )
  ) {
    throw fail("its tables are out of order");
  }
  const fragmentCount = bytes.readUInt32LE(16);
  const fragmentTable = position(bytes, 80);
  if (fragmentCount > 0 && fragmentTable === undefined) throw fail("its fragment table is missing");
  return {
    inodeCount: bytes.readUInt32LE(4),
    blockSize,
    fragmentCount,
    compression,
    idCount: bytes.readUInt16LE(26),
    root: { block: Number(root >> 16n), offset: Number(root & 0xffffn) },
    bytesUsed,
    inodeTable,
    directoryTable,
    idTable,
    xattrTable: position(bytes, 56),
    fragmentTable: fragmentCount > 0 ? fragmentTable : undefined,
    exportTable: position(bytes, 88),
  };
}

/** Where a file's bytes are. */
export interface FileLayout {
  size: number;
  /** Position of its first block. */
  start: number;
  /** Where in the inode table the lengths of its blocks begin (u32 each), and how many there are. */
  lengthsAt: number;
  blocks: number;
  /** Its tail, in a block it shares with other files. */
  fragment?: { index: number; offset: number };
}

export interface Inode {
  type: Entry["type"];
  mode: number;
  uidIndex: number;
  gidIndex: number;
  mtime: number;
  /** How many names lead to it; 1 where the format keeps no count. */
  links: number;
  /** Which set of extended attributes it has; undefined for none. */
  xattrs?: number;
  file?: FileLayout;
  target?: Buffer;
  device?: readonly [number, number];
  /** A folder's names: where in the directory table, and how many bytes. */
  names?: Reference & { size: number };
}

function fileLayout(table: Buffer, at: number, extended: boolean, blockSize: number): FileLayout {
  const size = extended ? Number(table.readBigUInt64LE(at + 8)) : table.readUInt32LE(at + 12);
  const start = extended ? Number(table.readBigUInt64LE(at)) : table.readUInt32LE(at);
  const index = table.readUInt32LE(at + (extended ? 28 : 4));
  const offset = table.readUInt32LE(at + (extended ? 32 : 8));
  const whole = index === noFragment;
  const blocks = whole ? Math.ceil(size / blockSize) : Math.floor(size / blockSize);
  const lengthsAt = at + (extended ? 40 : 16);
  if (lengthsAt + blocks * 4 > table.length) throw new RangeError("a file's list of blocks is cut off");
  return whole
    ? { size, start, lengthsAt, blocks }
    : { size, start, lengthsAt, blocks, fragment: { index, offset } };
}

/** Linux' 32-bit device number, as new_decode_dev reads it. */
function device(number: number): readonly [number, number] {
  return [(number & 0xfff00) >> 8, (number & 0xff) | ((number >>> 12) & 0xfff00)];
}

const noXattrs = 0xffffffff;

/** Where the number of its attributes is in an extended inode. */
function xattrsAt(table: Buffer, body: number, type: Inode["type"]): number {
  if (type === "file") return body + 36;
  if (type === "dir") return body + 20;
  if (type === "symlink") return body + 8 + table.readUInt32LE(body + 4);
  return body + (type === "block" || type === "char" ? 8 : 4);
}

/**
 * The inode at an offset of the unpacked inode table.
 * @throws RangeError where it runs past the table's end or has no known type
 */
export function parseInode(table: Buffer, at: number, blockSize: number): Inode {
  const number = table.readUInt16LE(at);
  const extended = number > 7;
  const type = types[(extended ? number - 7 : number) - 1];
  if (!type) throw new RangeError(`an inode of type ${number}`);
  const inode: Inode = {
    type,
    mode: table.readUInt16LE(at + 2) & 0o7777,
    uidIndex: table.readUInt16LE(at + 4),
    gidIndex: table.readUInt16LE(at + 6),
    mtime: table.readUInt32LE(at + 8),
    links: 1,
  };
  const body = at + 16;
  const xattrs = extended ? table.readUInt32LE(xattrsAt(table, body, type)) : noXattrs;
  if (xattrs !== noXattrs) inode.xattrs = xattrs;
  if (type !== "file") inode.links = table.readUInt32LE(body + (type === "dir" && !extended ? 4 : 0));
  else if (extended) inode.links = table.readUInt32LE(body + 24);
  if (type === "file") inode.file = fileLayout(table, body, extended, blockSize);
  else if (type === "dir") {
    inode.names = extended
      ? {
          block: table.readUInt32LE(body + 8),
          offset: table.readUInt16LE(body + 18),
          size: table.readUInt32LE(body + 4),
        }
      : {
          block: table.readUInt32LE(body),
          offset: table.readUInt16LE(body + 10),
          size: table.readUInt16LE(body + 8),
        };
  } else if (type === "symlink") {
    const length = table.readUInt32LE(body + 4);
    if (body + 8 + length > table.length) throw new RangeError("a link's target is cut off");
    inode.target = table.subarray(body + 8, body + 8 + length);
  } else if (type === "block" || type === "char") inode.device = device(table.readUInt32LE(body + 4));
  return inode;
}

/** One name in a folder. */
export interface Name {
  bytes: Buffer;
  type: Entry["type"] | undefined;
  inode: Reference;
}

/**
 * The names of a folder, in the order of the directory table.
 * @param at offset of the folder's listing in the unpacked directory table
 * @param size as in the inode: 3 more than the listing has bytes
 * @throws RangeError where the listing is malformed
 */
export function* parseNames(table: Buffer, at: number, size: number): Generator<Name> {
  const end = at + size - 3;
  if (end > table.length) throw new RangeError("a folder's listing is cut off");
  while (at < end) {
    const count = table.readUInt32LE(at) + 1;
    const block = table.readUInt32LE(at + 4);
    if (count > 256) throw new RangeError(`a folder's listing with ${count} names in one run`);
    at += 12;
    for (let n = 0; n < count; n++) {
      const length = table.readUInt16LE(at + 6) + 1;
      if (length > 256 || at + 8 + length > end)
        throw new RangeError("a name runs past its folder's listing");
      yield {
        bytes: table.subarray(at + 8, at + 8 + length),
        type: types[table.readUInt16LE(at + 4) - 1],
        inode: { block, offset: table.readUInt16LE(at) },
      };
      at += 8 + length;
    }
  }
}
