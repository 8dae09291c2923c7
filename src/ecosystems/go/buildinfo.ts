import { type Executable, type Range, readExecutable } from "./executable.ts";

/** A module that was linked into a program. */
export interface GoModule {
  path: string;
  /** "v1.2.3", or "(devel)" for a module that was built from a folder. */
  version: string;
  /** Go's own digest of the module ("h1:…"); "" where it has none. */
  sum: string;
  /** The folder that its files were taken from in its place, as go.mod names it ("./lib"). */
  folder?: string;
}

/** What the Go linker wrote into a program. */
export interface GoBuildInfo {
  /** "go1.22.1" */
  goVersion: string;
  /** Import path of the main package; "" in programs that were built without modules. */
  path: string;
  main: GoModule | undefined;
  /** The dependencies as linked: where a module was replaced, what it was replaced by. */
  deps: GoModule[];
  /** "-tags", "GOARCH", "vcs.revision" … */
  settings: ReadonlyMap<string, string>;
}

/** The magic bytes at the beginning of the information. */
export const mark = Buffer.from("\xff Go buildinf:", "latin1");
export const headerSize = 32;
export const alignment = 16;

/** Flags after the mark: numbers are big-endian; the strings follow in place (since Go 1.18). */
export const flags = { bigEndian: 1, inline: 2 } as const;

/**
 * Go's build information in an executable file, as `go version -m` prints it, in both formats: with inline strings
 * (since Go 1.18) and with pointers. Undefined if the file is not a program made by Go.
 * @returns a message if the magic is there but the rest is damaged
 */
export function readBuildInfo(file: Buffer): GoBuildInfo | string | undefined {
  try {
    const program = readExecutable(file);
    const at = program && findMark(file, program);
    if (program === undefined || at === undefined) return undefined;
    const [goVersion, modules] =
      (file[at + 15]! & flags.inline) !== 0 ? inPlace(file, at) : pointed(file, program, at);
    if (goVersion === "") return undefined;
    return { goVersion, ...parseModules(modules) };
  } catch (error) {
    // Only pointers out of the file are handled here: any other error is a defect of this program.
    if (error instanceof RangeError)
      return file.indexOf(mark) < 0 ? undefined : "its Go build information is damaged";
    throw error;
  }
}

function findMark(file: Buffer, program: Executable): number | undefined {
  for (const { offset, size } of program.data) {
    const end = Math.min(offset + size, file.length);
    for (
      let at = file.indexOf(mark, offset);
      at >= 0 && at + headerSize <= end;
      at = file.indexOf(mark, at + 1)
    ) {
      if ((at - offset) % alignment === 0) return at;
    }
  }
  return undefined;
}

/**
 * The information in these bytes, which begin with the magic, with inline strings.
 * @throws RangeError where it is longer than the bytes
 */
export function readInlineStrings(bytes: Buffer): GoBuildInfo {
  const [goVersion, modules] = inPlace(bytes, 0);
  return { goVersion, ...parseModules(modules) };
}

function inPlace(file: Buffer, at: number): [goVersion: string, modules: string] {
  const [version, next] = counted(file, at + headerSize);
  const [modules] = counted(file, next);
  return [version, unframed(modules)];
}

/** A string after its length, a varint of seven bits per byte. */
function counted(file: Buffer, at: number): [text: string, next: number] {
  let length = 0;
  let start = at;
  for (let shift = 0; ; shift += 7) {
    const byte = file.readUInt8(start);
    start += 1;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
    if (shift > 28) throw new RangeError("a length of more than 32 bits");
  }
  return [slice(file, start, length), start + length];
}

function slice(file: Buffer, start: number, length: number): string {
  if (start < 0 || start + length > file.length) throw new RangeError("a text outside of the file");
  return file.toString("utf8", start, start + length);
}

/** Two pointers to strings, each of which is a pointer and a length. */
function pointed(file: Buffer, program: Executable, at: number): [goVersion: string, modules: string] {
  const size = file[at + 14]!;
  if (size !== 4 && size !== 8) throw new RangeError("pointers of an unknown size");
  const big = (file[at + 15]! & flags.bigEndian) !== 0;
  const number = (where: number) => {
    if (size === 4) return big ? file.readUInt32BE(where) : file.readUInt32LE(where);
    return Number(big ? file.readBigUInt64BE(where) : file.readBigUInt64LE(where));
  };
  const string = (pointer: number) => {
    const header = offsetOf(program.loaded, pointer);
    if (header === undefined) return "";
    const [address, length] = [number(header), number(header + size)];
    const start = offsetOf(program.loaded, address);
    return start === undefined ? "" : slice(file, start, length);
  };
  return [string(number(at + 16)), unframed(string(number(at + 16 + size)))];
}

function offsetOf(loaded: readonly Range[], address: number): number | undefined {
  const range = loaded.find((one) => address >= one.address && address < one.address + one.size);
  return range && range.offset + (address - range.address);
}

/**
 * The list of modules is between two marks of 16 bytes. Some of these bytes are not UTF-8, so characters cannot be
 * counted.
 */
function unframed(text: string): string {
  const start = text.search(/(?:path|mod|dep|build)\t/);
  const end = text.lastIndexOf("\n");
  return start < 0 || end < start ? "" : text.slice(start, end);
}

function parseModules(text: string): Omit<GoBuildInfo, "goVersion"> {
  let path = "";
  let main: GoModule | undefined;
  const deps: GoModule[] = [];
  const settings = new Map<string, string>();
  // A replacement belongs to the module in the line before it. If it is a folder, the replaced module's name is kept.
  let replace: (by: GoModule) => void = () => {};
  for (const line of text.split("\n")) {
    const [key, first = "", version = "", sum = ""] = line.split("\t");
    const module = { path: first, version, sum };
    if (key === "path") path = first;
    else if (key === "mod") {
      main = module;
      replace = (by) => {
        main = replaced(module, by);
      };
    } else if (key === "dep") {
      const index = deps.push(module) - 1;
      replace = (by) => {
        deps[index] = replaced(module, by);
      };
    } else if (key === "=>") replace(module);
    else if (key === "build")
      settings.set(first.split("=")[0]!, unquote(first.slice(first.indexOf("=") + 1)));
  }
  return { path, main, deps, settings };
}

function replaced(module: GoModule, by: GoModule): GoModule {
  return /^(\.{0,2}\/|\.{1,2}$)/.test(by.path) ? { ...module, sum: "", folder: by.path } : by;
}

/** Values with blanks are written as Go strings. */
function unquote(value: string): string {
  return /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value;
}
