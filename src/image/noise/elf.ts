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
/** Of sections: the types of notes and where the file holds nothing of them, and the flag of what is loaded into memory. */
const note = 7;
const noBits = 8;
const loaded = 2n;
/** Of segments: the type of what is loaded; and the smallest unit of memory. */
const load = 1;
const page = 4096;

/** Of bytes in the file, the end not included. */
type Range = [start: number, end: number];

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

/** The linker's hash over the file, of 8 to 64 bytes: a note of type 3 by "GNU". */
function isBuildId({ name, flags, type, size, offset }: Section, bytes: Buffer): boolean {
  if (name !== ".note.gnu.build-id" || type !== note || flags !== loaded || size < 24 || size > 80)
    return false;
  const head = bytes.subarray(offset, offset + 16);
  const isGnu =
    head.readUInt32LE(0) === 4 && head.readUInt32LE(8) === 3 && head.toString("latin1", 12) === "GNU\0";
  return isGnu && head.readUInt32LE(4) === size - 16;
}

/** What only debuggers read; but not the scripts that gdb runs. */
function isForDebugging({ name, flags }: Section): boolean {
  if (name === ".debug_gdb_scripts") return false;
  return (flags & loaded) === 0n && /^(?:\.rela?)?\.(?:z?debug_|gdb_index$)/.test(name);
}

/**
 * What the loader puts into memory, by the program's header alone: it reads no table of sections. Whole pages of what can be
 * run, as they are mapped so.
 */
function mappedRanges(bytes: Buffer): Range[] {
  const table = Number(bytes.readBigUInt64LE(32));
  const count = bytes.readUInt16LE(56);
  if (count > 0 && bytes.readUInt16LE(54) !== segmentSize) throw new RangeError("another table of segments");
  return Array.from({ length: count }, (_, n): Range => {
    const at = table + n * segmentSize;
    const start = Number(bytes.readBigUInt64LE(at + 8));
    const end = start + Number(bytes.readBigUInt64LE(at + 32));
    const isRun = (bytes.readUInt32LE(at + 4) & 1) !== 0 && bytes.readUInt32LE(at) === load && end > start;
    return isRun ? [start - (start % page), Math.ceil(end / page) * page] : [start, end];
  }).filter(([start, end]) => end > start);
}

const overlap = ([a, b]: Range, [c, d]: Range) => a < d && c < b;

/** Whether every byte of the file is one of these ranges, or zero. */
function coverAll(bytes: Buffer, ranges: Range[]): boolean {
  let done = 0;
  for (const [start, end] of [...ranges.sort((a, b) => a[0] - b[0]), [bytes.length, bytes.length] as const]) {
    if (start > done && bytes.subarray(done, start).some((byte) => byte !== 0)) return false;
    done = Math.max(done, end);
  }
  return true;
}

/**
 * Everything of a program or library but what debuggers read and where in the file that lies. Undefined where it names no
 * random folder, or what debuggers read is loaded, too.
 * @throws RangeError where it is malformed
 */
function withoutDebugging(bytes: Buffer): Buffer | undefined {
  const sections = sectionsOf(bytes);
  const held = sections.filter(({ type }) => type !== noBits);
  const rangeOf = ({ offset, size }: Section): Range => [offset, offset + size];
  const debug = held.filter(isForDebugging);
  const folders = debug.some((section) => {
    const part = bytes.subarray(...rangeOf(section));
    return hints.some((hint) => part.includes(hint)) && buildFolders.test(part.toString("latin1"));
  });
  if (!folders) return undefined;
  const segments = Number(bytes.readBigUInt64LE(32));
  const segmentsEnd = segments + bytes.readUInt16LE(56) * segmentSize;
  const table = Number(bytes.readBigUInt64LE(40));
  const tableRange: Range = [table, table + sections.length * sectionSize];
  const mapped = mappedRanges(bytes);
  const notHashed = [tableRange, ...debug.filter(({ size }) => size > 0).map(rangeOf)];
  if (notHashed.some((range) => mapped.some((each) => overlap(range, each)))) return undefined;
  if (!coverAll(bytes, [[0, headerSize], [segments, segmentsEnd], tableRange, ...held.map(rangeOf)]))
    return undefined;
  // Without the position of the table of sections, which lies behind what debuggers read, and without the linker's hash.
  const blank = Buffer.from(bytes);
  blank.fill(0, 40, 48);
  for (const section of held)
    if (isBuildId(section, bytes)) blank.fill(0, section.offset + 16, section.offset + section.size);
  const sha256 = createHash("sha256");
  sha256.update(blank.subarray(0, headerSize)).update(blank.subarray(segments, segmentsEnd));
  for (const range of mapped) sha256.update(blank.subarray(...range));
  for (const section of sections) {
    const { name, type, size, rest } = section;
    sha256.update(`\0${name}\0`).update(rest);
    if (isForDebugging(section) || type === noBits) continue;
    sha256.update(`${size}\0`).update(blank.subarray(...rangeOf(section)));
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
