import { alignment, flags, type GoBuildInfo, headerSize, mark, readInPlace } from "./buildinfo.ts";
import { executableKind } from "./executable.ts";

/** Bytes after a mark that are kept; the list of modules of the largest programs has about 100 KiB. */
const most = 4 * 1024 * 1024;
/** Marks that are looked at; a program that reads such information itself has one or two more than its own. */
const maxMarks = 16;

/** What follows one mark. */
interface Candidate {
  parts: Buffer[];
  size: number;
}

/**
 * Looks for Go's build information in a program that is too large to be held in memory: it is shown its bytes in
 * order. The sections that say where the information lies stand at the end of a program, so every place is
 * taken where the mark stands as the linker places it and the strings follow.
 */
export class ProgramScan {
  #head = Buffer.alloc(0);
  /** The end of what was shown last, in which a mark may begin. */
  #tail = Buffer.alloc(0);
  #position = 0;
  #candidates: Candidate[] = [];

  /** The next bytes of the program; they are not kept but copied. */
  look(bytes: Buffer): void {
    if (this.#head.length < 4) this.#head = Buffer.concat([this.#head, bytes.subarray(0, 4)]);
    for (const one of this.#candidates) keep(one, bytes);
    const window = Buffer.concat([this.#tail, bytes]);
    const start = this.#position - this.#tail.length;
    for (let at = window.indexOf(mark); at >= 0; at = window.indexOf(mark, at + 1)) {
      if ((start + at) % alignment !== 0 || this.#candidates.length >= maxMarks) continue;
      const one: Candidate = { parts: [], size: 0 };
      keep(one, window.subarray(at));
      this.#candidates.push(one);
    }
    // One byte less than a mark: a mark found once is not found again.
    this.#tail = Buffer.from(window.subarray(Math.max(window.length - mark.length + 1, 0)));
    this.#position += bytes.length;
  }

  /** What the program is, and its build information; a message where that is there and cannot be read. */
  result(): { kind: ReturnType<typeof executableKind>; go: GoBuildInfo | string | undefined } {
    const kind = executableKind(this.#head);
    const answers =
      kind === undefined || kind === "script"
        ? []
        : this.#candidates.map(({ parts }) => readCandidate(Buffer.concat(parts)));
    const go = answers.find((answer) => typeof answer === "object") ?? answers.find((answer) => answer);
    return { kind, go };
  }
}

function keep(one: Candidate, bytes: Buffer): void {
  if (one.size >= most) return;
  const part = Buffer.from(bytes.subarray(0, most - one.size));
  one.parts.push(part);
  one.size += part.length;
}

function readCandidate(bytes: Buffer): GoBuildInfo | string | undefined {
  if (bytes.length < headerSize) return undefined;
  const [pointer, kind] = [bytes[14]!, bytes[15]!];
  const empty = bytes.subarray(16, headerSize).every((byte) => byte === 0);
  if (kind <= flags.bigEndian && (pointer === 4 || pointer === 8) && !empty) {
    return "its Go build information is of before Go 1.18, which is not read in programs of this size";
  }
  if ((kind & ~flags.bigEndian) !== flags.inline || !empty) return undefined;
  try {
    const info = readInPlace(bytes);
    return /^(?:go\d|devel)/.test(info.goVersion) ? info : undefined;
  } catch (error) {
    if (error instanceof RangeError) return "its Go build information is damaged";
    throw error;
  }
}
