import { isElf } from "../../image/bytes.ts";

/** How an ELF program or library was made, as far as it records that; unknown facts are absent. */
export interface ElfFacts {
  /** The linker's digest of the program (`--build-id`), hex. */
  buildId?: string;
  /** The name that a library is linked by. */
  soname?: string;
  /** The libraries that it needs. */
  needed: string[];
  /** The compilers and linkers that made it, as `.comment` has them. */
  compilers: string[];
}

interface Section {
  name: string;
  offset: number;
  size: number;
}

/** How much of a damaged or hostile file is examined. */
const maxSections = 4096;
const maxEntries = 2000;
const maxText = 300;
const maxComment = 64 * 1024;

/**
 * The facts of a program by its section headers; undefined if it is not ELF, was stripped of them, or they point
 * outside the file.
 */
export function elfFacts(file: Buffer): ElfFacts | undefined {
  if (!isElf(file) || file.length < 64) return undefined;
  try {
    const sections = sectionsOf(file);
    const bytes = (name: string) => {
      const found = sections.find((section) => section.name === name);
      return found ? file.subarray(found.offset, found.offset + found.size) : Buffer.alloc(0);
    };
    const dynamic = dynamicOf(file, bytes(".dynamic"), bytes(".dynstr"));
    const buildId = buildIdOf(file, bytes(".note.gnu.build-id"));
    const compilers = new Set(
      bytes(".comment")
        .toString("utf8", 0, maxComment)
        .split("\0")
        .map((text) => text.trim()),
    );
    return {
      ...(buildId ? { buildId } : {}),
      ...dynamic,
      compilers: [...compilers].filter((text) => text !== "" && text.length <= maxText).slice(0, 5),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The content of one section; undefined if the file has none of that name, or its headers point outside the file. */
export function elfSection(file: Buffer, name: string): Buffer | undefined {
  if (!isElf(file) || file.length < 64) return undefined;
  try {
    const found = sectionsOf(file).find((section) => section.name === name);
    return found && file.subarray(found.offset, found.offset + found.size);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function numbers(file: Buffer) {
  const isLittle = file[5] === 1;
  return {
    isWide: file[4] === 2,
    u16: (at: number) => (isLittle ? file.readUInt16LE(at) : file.readUInt16BE(at)),
    u32: (from: Buffer, at: number) => (isLittle ? from.readUInt32LE(at) : from.readUInt32BE(at)),
    u64: (from: Buffer, at: number) => Number(isLittle ? from.readBigUInt64LE(at) : from.readBigUInt64BE(at)),
  };
}

function sectionsOf(file: Buffer): Section[] {
  const { isWide, u16, u32, u64 } = numbers(file);
  const start = isWide ? u64(file, 40) : u32(file, 32);
  const [size, count, names] = (isWide ? [58, 60, 62] : [46, 48, 50]).map(u16) as [number, number, number];
  if (start === 0 || count > maxSections) return [];
  const read = (i: number) => {
    const at = start + i * size;
    return isWide
      ? { name: u32(file, at), offset: u64(file, at + 24), size: u64(file, at + 32) }
      : { name: u32(file, at), offset: u32(file, at + 16), size: u32(file, at + 20) };
  };
  const texts = count > 0 ? read(names).offset : 0;
  return Array.from({ length: count }, (_, i) => read(i)).map((each) => ({
    ...each,
    name: textAt(file, texts + each.name),
  }));
}

function textAt(bytes: Buffer, at: number): string {
  // Thousands of strings could point into one stretch of a gigabyte without a terminator.
  const part = bytes.subarray(at, at + maxText + 1);
  const end = part.indexOf(0);
  return end < 0 ? "" : part.toString("utf8", 0, end);
}

/** DT_NEEDED is 1, DT_SONAME 14; the list ends with 0. */
function dynamicOf(file: Buffer, dynamic: Buffer, texts: Buffer): Pick<ElfFacts, "soname" | "needed"> {
  const { isWide, u32, u64 } = numbers(file);
  const word = isWide ? 8 : 4;
  const read = (at: number) => (isWide ? u64(dynamic, at) : u32(dynamic, at));
  const needed: string[] = [];
  let soname: string | undefined;
  for (let i = 0; i < maxEntries && (2 * i + 2) * word <= dynamic.length; i += 1) {
    const tag = read(2 * i * word);
    if (tag === 0) break;
    if (tag === 1) needed.push(textAt(texts, read((2 * i + 1) * word)));
    if (tag === 14) soname = textAt(texts, read((2 * i + 1) * word));
  }
  return { ...(soname ? { soname } : {}), needed: needed.filter(Boolean) };
}

/** A note: the lengths of its name and content, its type, "GNU", the digest. */
function buildIdOf(file: Buffer, note: Buffer): string | undefined {
  if (note.length < 16) return undefined;
  const { u32 } = numbers(file);
  const [name, size] = [u32(note, 0), u32(note, 4)];
  const start = 12 + Math.ceil(name / 4) * 4;
  return size <= 64 ? note.toString("hex", start, start + size) : undefined;
}
