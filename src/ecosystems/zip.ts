import { inflateRawSync } from "node:zlib";

/** One file of a zip archive, as its central directory describes it. */
export interface ZipEntry {
  name: string;
  /** Unpacked size in bytes, as announced. */
  size: number;
  /** 0 stored, 8 deflated; others are not read. */
  method: number;
  /** Where its local header begins, from the file's first byte. */
  offset: number;
  packedSize: number;
}

const endMark = 0x06054b50;
const end64Locator = 0x07064b50;
const end64Mark = 0x06064b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;

/** No archive of programs has more files. */
const maxEntries = 500_000;

/** Whether a file with these first bytes is a zip archive without anything before it. */
export function beginsAsZip(head: Buffer | undefined): boolean {
  return head?.toString("latin1", 0, 4) === "PK\x03\x04";
}

/** Whether a file begins like a zip archive, or like a program that may have one appended. */
export function looksLikeZip(file: Buffer): boolean {
  const start = file.toString("latin1", 0, 4);
  return start === "PK\x03\x04" || start === "PK\x05\x06" || findEnd(file) !== undefined;
}

function findEnd(file: Buffer): number | undefined {
  // The end record is followed by a comment of at most 65535 bytes.
  const first = Math.max(file.length - 22 - 0xffff, 0);
  for (let at = file.length - 22; at >= first; at -= 1) {
    if (file.readUInt32LE(at) !== endMark) continue;
    if (at + 22 + file.readUInt16LE(at + 20) === file.length || isPadded(file, at)) return at;
  }
  return undefined;
}

/**
 * Whether a directory and its first file are where this end record says: then Java treats what follows the record as
 * padding.
 */
function isPadded(file: Buffer, end: number): boolean {
  const directory = end - file.readUInt32LE(end + 12);
  const first = directory - file.readUInt32LE(end + 16);
  if (directory < 0 || first < 0 || directory + 4 > end) return false;
  return file.readUInt32LE(directory) === centralMark && file.readUInt32LE(first) === localMark;
}

/** An archive without a complete directory: Java cannot open it, and loads no class from it. */
export class UnopenableArchive extends Error {}

/**
 * The files of a zip archive, from the directory at its end (and only from there, as in Java), even if a shell script
 * precedes the archive.
 * @throws UnopenableArchive that says what is wrong if the directory is damaged or was cut off
 */
export function zipEntries(file: Buffer): ZipEntry[] {
  const end = findEnd(file);
  if (end === undefined) throw new UnopenableArchive("a zip archive that ends early");
  let [count, size, start] = [
    file.readUInt16LE(end + 10),
    file.readUInt32LE(end + 12),
    file.readUInt32LE(end + 16),
  ];
  let directoryEnd = end;
  if (end >= 20 && file.readUInt32LE(end - 20) === end64Locator) {
    const record = Number(file.readBigUInt64LE(end - 12));
    if (record + 56 > file.length || file.readUInt32LE(record) !== end64Mark) {
      throw new UnopenableArchive("a zip archive whose end is damaged");
    }
    [count, size, start] = [32, 40, 48].map((at) => Number(file.readBigUInt64LE(record + at))) as [
      number,
      number,
      number,
    ];
    directoryEnd = record;
  }
  // Data before the archive shifts everything by its length.
  const shift = directoryEnd - size - start;
  if (shift < 0) throw new UnopenableArchive("a zip archive whose directory is damaged");
  // Java opens it; this program does not read that much.
  if (count > maxEntries) throw new Error(`a zip archive of more than ${maxEntries} entries`);
  const entries: ZipEntry[] = [];
  let at = start + shift;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > directoryEnd || file.readUInt32LE(at) !== centralMark) {
      throw new UnopenableArchive("a zip archive whose directory is damaged");
    }
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
      size: file.readUInt32LE(at + 24),
      method: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42) + shift,
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * The content of one file of the archive.
 * @throws Error where it is damaged or unpacks to more than `limit` bytes
 */
export function unzip(file: Buffer, entry: ZipEntry, limit: number): Buffer {
  const { offset, packedSize, method, name } = entry;
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localMark) {
    throw new Error(`${JSON.stringify(name)} is not where the directory says`);
  }
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packedSize > file.length || entry.size > limit || limit === 0)
    throw new Error(`${JSON.stringify(name)} is too large`);
  const packed = file.subarray(start, start + packedSize);
  if (method === 0) return packed;
  if (method !== 8) throw new Error(`${JSON.stringify(name)} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch {
    throw new Error(`${JSON.stringify(name)} does not unpack`);
  }
}
