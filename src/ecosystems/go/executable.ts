import { isElf } from "../../image/bytes.ts";

/** A run of bytes of an executable, and the address it is loaded at. */
export interface Range {
  address: number;
  offset: number;
  size: number;
}

/** The parts of an executable that may contain Go's build information or be the target of its pointers. */
export interface Executable {
  /** Where the linker puts the build information: a section of its own, else the writable data. */
  data: Range[];
  /** Everything that is loaded. */
  loaded: Range[];
}

/** The kind of file, by its first bytes. */
export function executableKind(head: Buffer): "elf" | "pe" | "mach-o" | "script" | undefined {
  if (isElf(head)) return "elf";
  if (head.length >= 2 && head.toString("latin1", 0, 2) === "MZ") return "pe";
  if (head.length >= 4 && machMagics.has(head.readUInt32BE(0))) return "mach-o";
  return head.length >= 2 && head.toString("latin1", 0, 2) === "#!" ? "script" : undefined;
}

/** 32 and 64 bit, in both byte orders. */
const machMagics = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe]);

/** The layout of an ELF, PE or Mach-O file. @throws RangeError where the file's tables point outside it */
export function readExecutable(file: Buffer): Executable | undefined {
  switch (executableKind(file)) {
    case "elf":
      return readElf(file);
    case "pe":
      return readPe(file);
    case "mach-o":
      return readMachO(file);
    default:
      return undefined;
  }
}

/** Reads numbers of one byte order; addresses over 2^53 do not occur in files that Go links. */
function reader(file: Buffer, littleEndian: boolean, wide: boolean) {
  const u32 = (at: number) => (littleEndian ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const u64 = (at: number) => Number(littleEndian ? file.readBigUInt64LE(at) : file.readBigUInt64BE(at));
  return {
    u16: (at: number) => (littleEndian ? file.readUInt16LE(at) : file.readUInt16BE(at)),
    u32,
    u64,
    word: wide ? u64 : u32,
  };
}

function text(file: Buffer, at: number, most: number): string {
  const end = file.indexOf(0, at);
  return file.toString("latin1", at, end < 0 || end > at + most ? at + most : end);
}

function readElf(file: Buffer): Executable {
  const wide = file[4] === 2;
  const { u16, u32, word } = reader(file, file[5] === 1, wide);
  const [programs, sections] = wide ? [word(32), word(40)] : [word(28), word(32)];
  const at = wide ? 54 : 42;
  const [programSize, programCount, sectionSize, sectionCount, namesIndex] = [0, 2, 4, 6, 8].map((i) =>
    u16(at + i),
  ) as [number, number, number, number, number];
  const loaded: Range[] = [];
  const writable: Range[] = [];
  for (let i = 0; i < programCount; i += 1) {
    const start = programs + i * programSize;
    if (u32(start) !== 1) continue;
    const flags = u32(start + (wide ? 4 : 24));
    const range = wide
      ? { offset: word(start + 8), address: word(start + 16), size: word(start + 32) }
      : { offset: word(start + 4), address: word(start + 8), size: word(start + 16) };
    loaded.push(range);
    if ((flags & 3) === 2) writable.push(range);
  }
  const section = (i: number) => {
    const start = sections + i * sectionSize;
    return wide
      ? { name: u32(start), address: word(start + 16), offset: word(start + 24), size: word(start + 32) }
      : { name: u32(start), address: word(start + 12), offset: word(start + 16), size: word(start + 20) };
  };
  // A program stripped of its section headers still has its segments.
  if (sections === 0 || sectionCount === 0) return { data: writable, loaded };
  const names = section(namesIndex).offset;
  const own = Array.from({ length: sectionCount }, (_, i) => section(i)).filter(
    ({ name }) => text(file, names + name, 32) === ".go.buildinfo",
  );
  return { data: own.length > 0 ? own : writable, loaded };
}

function readPe(file: Buffer): Executable {
  const { u16, u32, u64 } = reader(file, true, true);
  const header = u32(60);
  if (u32(header) !== 0x00004550) return { data: [], loaded: [] };
  const optional = header + 24;
  const base = u16(optional) === 0x20b ? u64(optional + 24) : u32(optional + 28);
  const loaded: Range[] = [];
  const data: Range[] = [];
  for (let i = 0; i < u16(header + 6); i += 1) {
    const start = optional + u16(header + 20) + 40 * i;
    const range = { address: base + u32(start + 12), size: u32(start + 16), offset: u32(start + 20) };
    const flags = u32(start + 36);
    loaded.push(range);
    // Initialised, readable and writable.
    if ((flags & 0xc0000040) >>> 0 === 0xc0000040) data.push(range);
  }
  return { data, loaded };
}

function readMachO(file: Buffer): Executable {
  const magic = file.readUInt32BE(0);
  const littleEndian = magic === 0xcefaedfe || magic === 0xcffaedfe;
  const wide = magic === 0xfeedfacf || magic === 0xcffaedfe;
  const { u32, word } = reader(file, littleEndian, wide);
  const [loaded, writable, own]: Range[][] = [[], [], []];
  let at = wide ? 32 : 28;
  for (let i = 0; i < u32(16); i += 1, at += Math.max(u32(at + 4), 8)) {
    if (u32(at) !== (wide ? 0x19 : 1)) continue;
    const w = wide ? 8 : 4;
    const [address, offset, size] = [word(at + 24), word(at + 24 + 2 * w), word(at + 24 + 3 * w)];
    const after = at + 24 + 4 * w;
    loaded!.push({ address, offset, size });
    if (u32(after + 4) === 3) writable!.push({ address, offset, size });
    for (let j = 0; j < u32(after + 8); j += 1) {
      const section = after + 16 + j * (wide ? 80 : 68);
      if (text(file, section, 16) !== "__go_buildinfo") continue;
      own!.push({
        address: word(section + 32),
        size: word(section + 32 + w),
        offset: u32(section + 32 + 2 * w),
      });
    }
  }
  return { data: own!.length > 0 ? own! : writable!, loaded: loaded! };
}
