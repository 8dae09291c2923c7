import { alignment, flags, type GoBuildInfo, headerSize, mark, readInlineStrings } from "./buildinfo.ts";
import { executableKind } from "./executable.ts";

/** How many bytes after a mark are kept; the list of modules of the largest programs has about 100 KiB. */
const most = 4 * 1024 * 1024;
/** How many marks are examined; a program that itself reads such information has one or two besides its own. */
const maxMarks = 16;

/** The bytes that follow one mark. */
interface Candidate {
  parts: Buffer[];
  size: number;
  /** Bytes were left out, for lack of room. */
  cut: boolean;
}

/**
 * How many bytes the scans of one image may keep in memory together: all links to one program are scanned at the same
 * time.
 */
export interface Room {
  left: number;
}

type Answer = { kind: ReturnType<typeof executableKind>; go: GoBuildInfo | string | undefined };

/**
 * Looks for Go's build information in a program that is too large for memory; its bytes are passed in order. The
 * section table, which says where the information is, comes at the end of a program. So every place is a candidate
 * where the mark is aligned as the linker aligns it and the strings follow.
 */
export class ProgramScan {
  #head = Buffer.alloc(0);
  /** The end of the last bytes, in which a mark may begin. */
  #tail = Buffer.alloc(0);
  #position = 0;
  #candidates: Candidate[] = [];
  #answer: Answer | undefined;
  readonly #size: number;
  readonly #room: Room;

  /** @param size of the program, bytes. @param room shared with other scans, given back at the end of this one */
  constructor(size: number, room: Room) {
    this.#size = size;
    this.#room = room;
  }

  /** Processes the next bytes of the program; they are copied, not kept. */
  look(bytes: Buffer): void {
    if (this.#head.length < 4) this.#head = Buffer.concat([this.#head, bytes.subarray(0, 4)]);
    for (const one of this.#candidates) this.#keep(one, bytes);
    const window = Buffer.concat([this.#tail, bytes]);
    const start = this.#position - this.#tail.length;
    for (let at = window.indexOf(mark); at >= 0; at = window.indexOf(mark, at + 1)) {
      if ((start + at) % alignment !== 0 || this.#candidates.length >= maxMarks) continue;
      const one: Candidate = { parts: [], size: 0, cut: false };
      this.#keep(one, window.subarray(at));
      this.#candidates.push(one);
    }
    // One byte less than a mark, so that a mark is never found twice.
    this.#tail = Buffer.from(window.subarray(Math.max(window.length - mark.length + 1, 0)));
    this.#position += bytes.length;
    if (this.#position >= this.#size) this.#end();
  }

  /** What the program is, and its build information; a message if that exists but cannot be read. */
  result(): Answer {
    return this.#end();
  }

  #end(): Answer {
    this.#answer ??= this.#read();
    for (const { size } of this.#candidates) this.#room.left += size;
    this.#candidates = [];
    return this.#answer;
  }

  #keep(one: Candidate, bytes: Buffer): void {
    // Bytes after a gap do not continue the mark.
    if (one.cut) return;
    const wanted = Math.min(bytes.length, most - one.size);
    const part = Buffer.from(bytes.subarray(0, Math.min(wanted, this.#room.left)));
    one.cut ||= part.length < wanted;
    if (part.length === 0) return;
    one.parts.push(part);
    one.size += part.length;
    this.#room.left -= part.length;
  }

  #read(): Answer {
    const kind = executableKind(this.#head);
    const answers = kind === undefined || kind === "script" ? [] : this.#candidates.map(readCandidate);
    const go = answers.find((answer) => typeof answer === "object") ?? answers.find((answer) => answer);
    return { kind, go };
  }
}

function readCandidate({ parts, cut }: Candidate): GoBuildInfo | string | undefined {
  const bytes = Buffer.concat(parts);
  const tooMuch = "its Go build information is not read: too many programs of this size have it";
  if (bytes.length < headerSize) return cut ? tooMuch : undefined;
  const [pointer, kind] = [bytes[14]!, bytes[15]!];
  const empty = bytes.subarray(16, headerSize).every((byte) => byte === 0);
  if (kind <= flags.bigEndian && (pointer === 4 || pointer === 8) && !empty) {
    return "its Go build information is from before Go 1.18, which is not read in programs of this size";
  }
  if ((kind & ~flags.bigEndian) !== flags.inline || !empty) return undefined;
  try {
    const info = readInlineStrings(bytes);
    return /^(?:go\d|devel)/.test(info.goVersion) ? info : undefined;
  } catch (error) {
    if (error instanceof RangeError) return cut ? tooMuch : "its Go build information is damaged";
    throw error;
  }
}
