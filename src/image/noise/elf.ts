import { createHash } from "node:crypto";
import { isElf } from "../bytes.ts";
import type { Normaliser } from "../noise.ts";

/**
 * Folders with random names in which package managers compile: pip (also by way of a wheel or a source archive), R, uv
 * and cpanm. The compiler notes them for debuggers.
 */
const buildFolders =
  /\/(?:pip-(?:install|req-build|modern-metadata|ephem-wheel-cache|wheel)-[a-z0-9_]{8}|tmp[a-z0-9_]{8}|Rtmp[A-Za-z0-9]{6}\/R\.INSTALL[0-9a-f]{4,32}|(?:sdists|builds)-v\d+\/[^\0]{0,200}|\.cpanm\/work\/\d{9,11}\.\d{1,7})(?:\/|\0|$)/;
/** One of these is in every such name, and found fast. */
const hints = ["/pip-", "/tmp", "/Rtmp", "/sdists-v", "/builds-v", "/.cpanm/"];

const headerSize = 64;
const sectionSize = 64;
const segmentSize = 56;
/** Of sections: their type where the file holds nothing of them, and the flag of what is loaded into memory. */
const noBits = 8;
const loaded = 2n;

interface Section {
  name: string;
  type: number;
  flags: bigint;
  offset: number;
  size: number;
  /** The header without the name's, the content's and its own position and size. */
  rest: Buffer;
}

function sectionAt(bytes: Buffer, at: number): Section {
  return {
    name: "",
    type: bytes.readUInt32LE(at + 4),
    flags: bytes.readBigUInt64LE(at + 8),
    offset: Number(bytes.readBigUInt64LE(at + 24)),
    size: Number(bytes.readBigUInt64LE(at + 32)),
    rest: Buffer.concat([bytes.subarray(at + 4, at + 24), bytes.subarray(at + 40, at + 64)]),
  };
}

/** All sections with their names. @throws RangeError where they are malformed */
function sectionsOf(bytes: Buffer): Section[] {
  const table = Number(bytes.readBigUInt64LE(40));
  const count = bytes.readUInt16LE(60);
  if (bytes.readUInt16LE(58) !== sectionSize || count === 0 || table + count * sectionSize > bytes.length)
    throw new RangeError("a table of sections outside of the file");
  const sections = Array.from({ length: count }, (_, n) => sectionAt(bytes, table + n * sectionSize));
  const names = sections[bytes.readUInt16LE(62)];
  if (!names) throw new RangeError("no names of sections");
  sections.forEach((section, n) => {
    const start = names.offset + bytes.readUInt32LE(table + n * sectionSize);
    const end = bytes.indexOf(0, start);
    section.name = bytes.toString("latin1", start, end < 0 ? bytes.length : end);
    if (section.type !== noBits && section.offset + section.size > bytes.length)
      throw new RangeError("a section outside of the file");
  });
  return sections;
}

/** What only debuggers read, and the linker's hash over it all. Neither is run. */
function isForDebugging({ name, flags }: Section): boolean {
  if (name === ".note.gnu.build-id") return true;
  return (flags & loaded) === 0n && /^(?:\.rela?)?\.(?:z?debug_|gdb_index$)/.test(name);
}

/** Whether every byte of the file is one of these ranges, or zero. */
function coverAll(bytes: Buffer, ranges: [start: number, end: number][]): boolean {
  let done = 0;
  for (const [start, end] of [...ranges.sort((a, b) => a[0] - b[0]), [bytes.length, bytes.length] as const]) {
    if (start > done && bytes.subarray(done, start).some((byte) => byte !== 0)) return false;
    done = Math.max(done, end);
  }
  return true;
}

/** Everything of a program or library but what debuggers read and where in the file things lie. @throws RangeError */
function withoutDebugging(bytes: Buffer): Buffer | undefined {
  const sections = sectionsOf(bytes);
  const held = sections.filter(({ type }) => type !== noBits);
  const folders = held.filter(isForDebugging).some(({ offset, size }) => {
    const part = bytes.subarray(offset, offset + size);
    return hints.some((hint) => part.includes(hint)) && buildFolders.test(part.toString("latin1"));
  });
  if (!folders) return undefined;
  const segments = Number(bytes.readBigUInt64LE(32));
  const segmentsEnd = segments + bytes.readUInt16LE(56) * segmentSize;
  const table = Number(bytes.readBigUInt64LE(40));
  const ranges = held.map(({ offset, size }): [number, number] => [offset, offset + size]);
  ranges.push([0, headerSize], [segments, segmentsEnd], [table, table + sections.length * sectionSize]);
  if (!coverAll(bytes, ranges)) return undefined;
  const sha256 = createHash("sha256");
  sha256.update(bytes.subarray(0, 40)).update(bytes.subarray(48, headerSize));
  sha256.update(bytes.subarray(segments, segmentsEnd));
  for (const section of sections) {
    const { name, type, offset, size, rest } = section;
    sha256.update(`\0${name}\0`).update(rest);
    if (isForDebugging(section) || type === noBits) continue;
    sha256.update(`${size}\0`).update(bytes.subarray(offset, offset + size));
  }
  return sha256.digest();
}

/** 64 bits, the lower byte first: all that is in use where images are built. */
const isKnown = (bytes: Buffer) =>
  bytes.length > headerSize && isElf(bytes) && bytes[4] === 2 && bytes[5] === 1;

/** Compiled code without what the compiler notes for debuggers, where that names a random folder. */
export const debugging: Normaliser = {
  name: "elf-debugging",
  normalise(content) {
    if (!isKnown(content) || !hints.some((hint) => content.includes(hint))) return undefined;
    try {
      return withoutDebugging(content);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  },
};
