import { decodePath } from "./bytes.ts";
import type { Entry } from "./tree.ts";

export const blockSize = 512;

/** The fields of one header of a tar archive; names as written. */
export interface TarHeader {
  name: Buffer;
  target: Buffer;
  /** The type's letter; "\0" and "7" count as "0", a plain file. */
  flag: string;
  mode: number;
  uid: number;
  gid: number;
  /** Bytes of what follows the header. */
  size: number;
  mtime: number;
  device: readonly [number, number];
}

/** Kinds of entries by their letter (POSIX pax, ustar); "1" is a hard link. */
export const tarTypes: Readonly<Record<string, Entry["type"] | "hardlink">> = {
  "0": "file",
  "1": "hardlink",
  "2": "symlink",
  "3": "char",
  "4": "block",
  "5": "dir",
  "6": "fifo",
};

/** The bytes before the first NUL. */
function field(block: Buffer, at: number, length: number): Buffer {
  const bytes = block.subarray(at, at + length);
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** A number: octal digits, or GNU's big-endian form, which has the highest bit set. @throws RangeError */
function number(block: Buffer, at: number, length: number): number {
  if (block[at]! & 0x80) {
    let value = block[at]! & 0x40 ? -1n : BigInt(block[at]! & 0x3f);
    if (block[at]! & 0x40) value = BigInt.asIntN(8, BigInt(block[at]! | 0x80));
    for (let n = 1; n < length; n++) value = value * 256n + BigInt(block[at + n]!);
    return safe(Number(value));
  }
  const digits = field(block, at, length).toString("latin1").trim();
  if (!/^[0-7]*$/.test(digits)) throw new RangeError(`the number ${JSON.stringify(digits)}`);
  return digits === "" ? 0 : safe(Number.parseInt(digits, 8));
}

function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError("a number that is too large");
  return value;
}

const checksumAt = 148;

/** The header's checksum: the sum of all bytes, with its own eight digits read as blanks. */
function checksum(block: Buffer): number {
  let sum = 8 * 0x20;
  for (let n = 0; n < blockSize; n++) if (n < checksumAt || n >= checksumAt + 8) sum += block[n]!;
  return sum;
}

export const isZero = (block: Buffer) => block.every((byte) => byte === 0);

/**
 * Reads one header block: ustar, GNU or the oldest form.
 * @throws RangeError where it is not a header
 */
export function parseTarHeader(block: Buffer): TarHeader {
  if (number(block, checksumAt, 8) !== checksum(block))
    throw new RangeError("a header with a wrong checksum");
  const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
  const prefix = isUstar ? field(block, 345, 155) : Buffer.alloc(0);
  const short = field(block, 0, 100);
  const name = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), short]) : short;
  const letter = String.fromCharCode(block[156]!);
  const plain = letter === "\0" || letter === "7" ? "0" : letter;
  // Before ustar a folder was a file whose name ends with a slash.
  const flag = letter === "\0" && name.at(-1) === 0x2f ? "5" : plain;
  const hasDevice = flag === "3" || flag === "4";
  return {
    name,
    target: field(block, 157, 100),
    flag,
    mode: number(block, 100, 8),
    uid: number(block, 108, 8),
    gid: number(block, 116, 8),
    size: number(block, 124, 12),
    mtime: number(block, 136, 12),
    device: hasDevice ? [number(block, 329, 8), number(block, 337, 8)] : [0, 0],
  };
}

/**
 * The records of an extended header, each `LENGTH KEY=VALUE\n`. Values stay bytes, because those of attributes need
 * not be text.
 * @throws RangeError where they are malformed
 */
export function parsePax(bytes: Buffer): Map<string, Buffer> {
  const records = new Map<string, Buffer>();
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at);
    const digits = blank < 0 ? "" : bytes.toString("latin1", at, blank);
    const end = at + Number(digits);
    const equals = bytes.indexOf(0x3d, blank);
    if (
      !/^\d{1,10}$/.test(digits) ||
      end > bytes.length ||
      equals < 0 ||
      equals >= end ||
      bytes[end - 1] !== 0x0a
    )
      throw new RangeError("an extended header that is cut off");
    records.set(decodePath(bytes.subarray(blank + 1, equals)), bytes.subarray(equals + 1, end - 1));
    at = end;
  }
  return records;
}

/** A number in an extended header, which may have a fraction. @throws RangeError where it is not one */
export function paxNumber(records: ReadonlyMap<string, Buffer>, key: string): number | undefined {
  const text = records.get(key)?.toString("latin1");
  if (text === undefined) return undefined;
  if (!/^-?\d{1,16}(?:\.\d*)?$/.test(text)) throw new RangeError(`the number ${JSON.stringify(text)}`);
  return Math.floor(Number(text));
}
