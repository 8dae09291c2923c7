import type { Entry } from "./tree.ts";

/** What of the superblock of an ext2, ext3 or ext4 file system is needed to read it (Linux' fs/ext4/ext4.h). */
export interface ExtSuperblock {
  blockSize: number;
  blocks: number;
  inodes: number;
  inodesPerGroup: number;
  inodeSize: number;
  /** Position of the table of groups, bytes per group in it, and whether block numbers have a high half there. */
  groups: { at: number; size: number; wide: boolean };
}

export const extSuperblockAt = 1024;
export const extSuperblockSize = 1024;
export const extRoot = 2;

/** Features without which the file system can be misread, and which are understood here: folders with types, extents, 64 bit, flexible groups. */
const known = 0x2 | 0x40 | 0x80 | 0x200;
const needsRecovery = 0x4;

/**
 * Reads the superblock.
 * @throws RangeError saying what is wrong with it
 */
export function parseExtSuperblock(bytes: Buffer, size: number): ExtSuperblock {
  if (bytes.readUInt16LE(56) !== 0xef53) throw new RangeError("its ext superblock has no magic number");
  const features = bytes.readUInt32LE(96);
  if (features & needsRecovery) throw new RangeError("its ext file system was not unmounted cleanly");
  if (features & ~known) throw new RangeError(`its ext file system has features 0x${features.toString(16)}`);
  const wide = (features & 0x80) !== 0;
  const log = bytes.readUInt32LE(24);
  if (log > 5) throw new RangeError(`its ext block size, 1024 << ${log}`);
  const blockSize = 1024 << log;
  const blocks = bytes.readUInt32LE(4) + (wide ? bytes.readUInt32LE(0x150) * 2 ** 32 : 0);
  if (blocks * blockSize > size)
    throw new RangeError(`its ext file system has ${blocks * blockSize} bytes, ${size} are there`);
  const inodeSize = bytes.readUInt32LE(76) === 0 ? 128 : bytes.readUInt16LE(88);
  const inodesPerGroup = bytes.readUInt32LE(40);
  const groupSize = wide ? bytes.readUInt16LE(254) : 32;
  if (inodeSize < 128 || inodeSize > blockSize || inodesPerGroup === 0 || groupSize < 32) {
    throw new RangeError("its ext superblock contradicts itself");
  }
  return {
    blockSize,
    blocks,
    inodes: bytes.readUInt32LE(0),
    inodesPerGroup,
    inodeSize,
    groups: { at: (bytes.readUInt32LE(20) + 1) * blockSize, size: groupSize, wide: wide && groupSize >= 64 },
  };
}

const types: Record<number, Entry["type"]> = {
  1: "fifo",
  2: "char",
  4: "dir",
  6: "block",
  8: "file",
  10: "symlink",
  12: "socket",
};

export interface ExtInode {
  type: Entry["type"];
  mode: number;
  uid: number;
  gid: number;
  size: number;
  mtime: number;
  /** How many names lead to it. */
  links: number;
  /** The block with its extended attributes; 0 for none. */
  xattrBlock: number;
  /** What of the inode holds extended attributes; empty where nothing does. */
  xattrs: Buffer;
  device?: readonly [number, number];
  /** The target of a short link, which is kept in the inode itself. */
  inline?: Buffer;
  /** The 60 bytes that say where the content is, and how they say it. */
  map: Buffer;
  extents: boolean;
}

/** @throws RangeError where the type is not known or the content is kept in a way that is not */
export function parseExtInode(bytes: Buffer): ExtInode {
  const word = bytes.readUInt16LE(0);
  const type = types[word >> 12];
  if (!type) throw new RangeError(`an ext inode of mode 0o${word.toString(8)}`);
  const flags = bytes.readUInt32LE(32);
  // Inline data or encryption: the content is not in the usual place.
  if (flags & (0x10000000 | 0x800)) throw new RangeError(`an ext inode with flags 0x${flags.toString(16)}`);
  const map = bytes.subarray(40, 100);
  // In inodes over 128 bytes, how many of the further bytes are fields; attributes come after them.
  const more = bytes.length > 130 ? bytes.readUInt16LE(128) : 0;
  if (128 + more > bytes.length) throw new RangeError("an ext inode's fields run past its end");
  // Two bits more for the years from 2038 on (ext4's EXT4_EPOCH_BITS).
  const epochs = more >= 12 ? bytes.readUInt32LE(136) & 3 : 0;
  const size = bytes.readUInt32LE(4) + (type === "file" ? bytes.readUInt32LE(108) * 2 ** 32 : 0);
  const inode: ExtInode = {
    type,
    mode: word & 0o7777,
    uid: bytes.readUInt16LE(2) + bytes.readUInt16LE(120) * 65536,
    gid: bytes.readUInt16LE(24) + bytes.readUInt16LE(122) * 65536,
    size,
    mtime: bytes.readInt32LE(16) + epochs * 2 ** 32,
    links: bytes.readUInt16LE(26),
    xattrBlock: bytes.readUInt32LE(104) + bytes.readUInt16LE(118) * 2 ** 32,
    xattrs: bytes.length > 128 ? bytes.subarray(128 + more) : Buffer.alloc(0),
    map,
    extents: (flags & 0x80000) !== 0,
  };
  if (type === "symlink" && size < 60 && !inode.extents) inode.inline = map.subarray(0, size);
  if (type === "char" || type === "block") {
    const [short, long] = [map.readUInt32LE(0), map.readUInt32LE(4)];
    inode.device = short
      ? [(short >> 8) & 0xff, short & 0xff]
      : [(long & 0xfff00) >> 8, (long & 0xff) | ((long >>> 12) & 0xfff00)];
  }
  return inode;
}

/**
 * The names in one block of a folder, "." and ".." left out.
 * @throws RangeError where it is malformed
 */
export function parseExtNames(block: Buffer): { name: Buffer; inode: number }[] {
  const names: { name: Buffer; inode: number }[] = [];
  for (let at = 0; at < block.length; ) {
    const inode = block.readUInt32LE(at);
    const length = block.readUInt16LE(at + 4);
    const nameLength = block[at + 6]!;
    if (length < 8 || length % 4 !== 0 || at + length > block.length || 8 + nameLength > length) {
      throw new RangeError("a name in an ext folder is cut off");
    }
    const name = block.subarray(at + 8, at + 8 + nameLength);
    const text = name.toString("latin1");
    if (inode !== 0 && text !== "." && text !== "..") {
      if (text === "" || text.includes("/") || text.includes("\0"))
        throw new RangeError(`the name ${JSON.stringify(text)}`);
      names.push({ name, inode });
    }
    at += length;
  }
  return names;
}
