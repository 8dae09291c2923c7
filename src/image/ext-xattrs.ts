import { decodePath } from "./bytes.ts";
import { xattrSizeLimit } from "./xattrs.ts";

/** The first word of a block, and of the rest of an inode, that holds attributes (Linux' fs/ext4/xattr.h). */
const magic = 0xea020000;
const blockHeader = 32;
const entryHeader = 16;

/** The beginnings of names, by their number; those that end without a dot are whole names. */
const prefixes: Record<number, string> = {
  1: "user.",
  2: "system.posix_acl_access",
  3: "system.posix_acl_default",
  4: "trusted.",
  6: "security.",
  7: "system.",
  8: "system.richacl",
};

type Attribute = [name: string, value: Buffer];

/** In an access control list: the entries that name a user or a group, which alone have an id (posix_acl.h). */
const named = new Set([2, 8]);
const noId = 0xffffffff;

/** An access control list as the kernel gives it (version 2), from the shorter form that ext keeps (version 1). */
function accessList(stored: Buffer): Buffer {
  if (stored.readUInt32LE(0) !== 1) throw new RangeError("an access control list of an unknown version");
  const parts: Buffer[] = [Buffer.from([2, 0, 0, 0])];
  for (let at = 4; at < stored.length; ) {
    const tag = stored.readUInt16LE(at);
    const entry = Buffer.alloc(8);
    stored.copy(entry, 0, at, at + 4);
    entry.writeUInt32LE(named.has(tag) ? stored.readUInt32LE(at + 4) : noId, 4);
    parts.push(entry);
    at += named.has(tag) ? 8 : 4;
  }
  return Buffer.concat(parts);
}

/**
 * The attributes listed from `at` on, up to a word of zeros.
 * @param values what the values' positions count from
 */
function* listed(bytes: Buffer, at: number, values: number): Generator<Attribute> {
  while (at + 4 <= bytes.length && bytes.readUInt32LE(at) !== 0) {
    const nameLength = bytes[at]!;
    const prefix = prefixes[bytes[at + 1]!];
    const start = values + bytes.readUInt16LE(at + 2);
    const size = bytes.readUInt32LE(at + 8);
    const nameEnd = at + entryHeader + nameLength;
    if (prefix === undefined || bytes.readUInt32LE(at + 4) !== 0)
      throw new RangeError("an extended attribute of an unknown kind");
    if (nameEnd > bytes.length || size > xattrSizeLimit || start + size > bytes.length)
      throw new RangeError("an extended attribute runs past its block");
    const value = bytes.subarray(start, start + size);
    const name = prefix + decodePath(bytes.subarray(at + entryHeader, nameEnd));
    yield [name, name.startsWith("system.posix_acl_") ? accessList(value) : value];
    at = nameEnd + ((4 - (nameEnd - at)) & 3);
  }
}

/**
 * The extended attributes in an inode.
 * @param rest what of the inode comes behind its fields
 * @throws RangeError where they are malformed
 */
export function* inodeXattrs(rest: Buffer): Generator<Attribute> {
  if (rest.length >= 4 && rest.readUInt32LE(0) === magic) yield* listed(rest, 4, 4);
}

/**
 * The extended attributes in a block of their own.
 * @throws RangeError where they are malformed
 */
export function* blockXattrs(block: Buffer): Generator<Attribute> {
  if (block.readUInt32LE(0) !== magic || block.readUInt32LE(8) !== 1)
    throw new RangeError("a block of extended attributes without its magic number");
  yield* listed(block, blockHeader, 0);
}
