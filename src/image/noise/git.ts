import { createHash } from "node:crypto";
import type { NoiseRule, Normaliser } from "../noise.ts";
import { byText } from "../normalise.ts";

/** How long names of objects are, and how the file's end is hashed, by the repository's format. */
const formats = [
  { algorithm: "sha1", length: 20 },
  { algorithm: "sha256", length: 32 },
] as const;

const header = 12;
/** In an entry's flags: another 16 bits of flags follow (version 3 and later). */
const extended = 0x4000;
/** Of an entry: ctime and mtime (8 bytes each), dev, ino; after its mode come uid and gid. */
const times = [0, 24] as const;
const owners = [28, 36] as const;
const statSize = 40;

/** Where an entry ends: a name with NULs up to a multiple of eight, or in version 4 a length and the rest of a name. */
function entryEnd(bytes: Buffer, start: number, nameAt: number, version: number): number {
  let at = nameAt;
  // How much of the name before is kept: seven bits a byte, the last one without the eighth.
  if (version === 4) while (bytes[at++]! & 0x80);
  const nul = bytes.indexOf(0, at);
  if (nul < 0) throw new RangeError("a name without an end");
  if (version === 4) return nul + 1;
  return start + Math.ceil((nul + 1 - start) / 8) * 8;
}

/**
 * The list of checked-out files without the results of stat(2), by which git detects possible changes. Undefined if the
 * hash at the end does not match the content, or a part is unknown.
 */
function withoutStat(content: Buffer): Buffer | undefined {
  const end = formats.find(({ algorithm, length }) => {
    const hash = content.subarray(-length);
    const whole = createHash(algorithm).update(content.subarray(0, -length)).digest();
    return content.length > header + length && hash.equals(whole);
  });
  const version = content.length > header ? content.readUInt32BE(4) : 0;
  if (!end || content.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) return undefined;
  const bytes = Buffer.from(content.subarray(0, content.length - end.length));
  let at = header;
  for (let n = content.readUInt32BE(8); n > 0; n--) {
    for (const [from, to] of [times, owners]) bytes.fill(0, at + from, at + to);
    const flags = bytes.readUInt16BE(at + statSize + end.length);
    at = entryEnd(bytes, at, at + statSize + end.length + (flags & extended ? 4 : 2), version);
  }
  return hasStat(bytes, at) ? undefined : bytes;
}

/** Extensions that hold what stat(2) said of other files, or another file's names. */
const withStat = new Set(["UNTR", "FSMN", "link"]);

function hasStat(bytes: Buffer, from: number): boolean {
  for (let at = from; at < bytes.length; at += 8 + bytes.readUInt32BE(at + 4))
    if (withStat.has(bytes.toString("latin1", at, at + 4))) return true;
  return false;
}

const index: Normaliser = {
  name: "git-index",
  normalise(content) {
    try {
      return withoutStat(content);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  },
};

/** A line of a reflog: two names of objects, who, when, and after a tab what was done. */
const logLine = /^([0-9a-f]{40,64} [0-9a-f]{40,64}) [^\n\t]*> \d{1,12} [+-]\d{4}(\t[^\n]*)?$/;

const reflog: Normaliser = {
  name: "git-reflog",
  normalise: byText((text) => {
    const lines = text.split("\n");
    if (lines.pop() !== "") return undefined;
    const kept = lines.map((line) => logLine.exec(line)?.slice(1).join(""));
    return kept.includes(undefined) ? undefined : kept.join("\n");
  }),
};

/** What git notes in a checkout beside what it checks out. */
export const gitNoise: readonly NoiseRule[] = [
  {
    pattern: "/**/.git/{,modules/**/,worktrees/*/}index",
    ignore: index,
    reason:
      "It holds times, inode numbers and owners of the checked-out files; names, modes and objects count.",
    since: 2,
  },
  {
    pattern: "/**/.git/{,modules/**/,worktrees/*/}logs/**",
    ignore: reflog,
    reason: "It holds who moved a branch on which machine, and when; from where to where, and why, counts.",
    since: 2,
  },
];
