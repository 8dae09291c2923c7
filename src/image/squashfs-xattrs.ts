import type { ByteSource } from "./byte-source.ts";
import { decodePath } from "./bytes.ts";
import type { Decompress } from "./decompress.ts";
import type { Limits } from "./limits.ts";
import type { Superblock } from "./squashfs-format.ts";
import { offsetOf, readIndexed, readTable, type Table } from "./squashfs-tables.ts";
import { XattrMeter, type Xattrs, xattrSizeLimit } from "./xattrs.ts";

const what = "its table of extended attributes";
/** Prefix of an attribute's name, by the low byte of its type (Linux' fs/squashfs/squashfs_fs.h). */
const prefixes = ["user.", "trusted.", "security."];
/** Flag in an attribute's type: the value is stored elsewhere, and a reference stands in its place. */
const elsewhere = 0x100;
/** Bytes of one entry of the table of sets: where its attributes are (u64), their count and size (u32 each). */
const setSize = 16;

/** The extended attributes of an image's files, by the number of their set. */
export type XattrSets = (set: number) => Xattrs | undefined;

function reference(bytes: Buffer, at: number) {
  const value = bytes.readBigUInt64LE(at);
  return { block: Number(value >> 16n), offset: Number(value & 0xffffn) };
}

/** Reads a value: its length, then its bytes. */
function valueAt(bytes: Buffer, at: number): { value: Buffer; next: number } {
  const length = bytes.readUInt32LE(at);
  const next = at + 4 + length;
  if (length > xattrSizeLimit || next > bytes.length)
    throw new RangeError(`an extended attribute of ${length} bytes`);
  return { value: bytes.subarray(at + 4, next), next };
}

function* attributes(table: Table, at: number, count: number): Generator<[name: string, value: Buffer]> {
  const { bytes } = table;
  for (let n = 0; n < count; n++) {
    const type = bytes.readUInt16LE(at);
    const nameLength = bytes.readUInt16LE(at + 2);
    const prefix = prefixes[type & 0xff];
    if (prefix === undefined || at + 4 + nameLength > bytes.length)
      throw new RangeError(`an extended attribute of type ${type}`);
    const name = prefix + decodePath(bytes.subarray(at + 4, at + 4 + nameLength));
    const { value, next } = valueAt(bytes, at + 4 + nameLength);
    if ((type & elsewhere) === 0) yield [name, value];
    else yield [name, valueAt(bytes, offsetOf(table, reference(value, 0))).value];
    at = next;
  }
}

/**
 * Reads the table of extended attributes, which inodes refer to by number.
 * @returns a function that gives the attributes of a set
 * @throws RangeError where it is malformed; Failure where it is over a limit
 */
export async function readXattrs(
  source: ByteSource,
  { xattrTable }: Superblock,
  unpack: Decompress,
  limits: Limits,
): Promise<XattrSets> {
  if (xattrTable === undefined) return noSets;
  const header = await source.read(xattrTable, setSize, what);
  const count = header.readUInt32LE(8);
  const sets = await readIndexed(source, what, xattrTable + setSize, count * setSize, unpack);
  const start = Number(header.readBigUInt64LE());
  if (count === 0) return noSets;
  const table = await readTable(source, what, start, sets.first, unpack, limits.table);
  const meter = new XattrMeter(source.path);
  const known = new Map<number, Xattrs | undefined>();
  return (set) => {
    if (set >= count) throw new RangeError(`set ${set} of extended attributes, which is not there`);
    if (known.has(set)) return known.get(set);
    const at = offsetOf(table, reference(sets.bytes, set * setSize));
    const found = meter.collect(attributes(table, at, sets.bytes.readUInt32LE(set * setSize + 8)));
    known.set(set, found);
    return found;
  };
}

function noSets(set: number): never {
  throw new RangeError(`set ${set} of extended attributes where there is no table of them`);
}
