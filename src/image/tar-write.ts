import { encodePath } from "./bytes.ts";
import { blockSize, tarTypes } from "./tar-format.ts";
import type { Entry } from "./tree.ts";

/** A tar archive before its files' contents are in it. */
export interface TarPlan {
  /** Bytes of the whole archive. */
  size: number;
  /** Headers, each with its position in bytes. */
  headers: { at: number; bytes: Buffer }[];
  /** Position of each file's content, by path. */
  contentAt: Map<string, number>;
}

const letters = Object.fromEntries(Object.entries(tarTypes).map(([letter, type]) => [type, letter]));

/** The largest number that 11 octal digits hold. */
const maxOctal = 0o77777777777;

/** One record of an extended header; its length counts its own digits. */
function paxRecord(key: Buffer, value: Buffer): Buffer {
  const rest = 3 + key.length + value.length;
  let length = rest + String(rest).length;
  if (String(length).length > String(rest).length) length++;
  return Buffer.concat([Buffer.from(`${length} `), key, Buffer.from("="), value, Buffer.from("\n")]);
}

/** Records for what the fixed fields of a header cannot hold: long names, large numbers, extended attributes. */
function paxRecords(entry: Entry, name: Buffer, link: Buffer, size: number): Buffer {
  const records: [string, Buffer][] = [];
  if (name.length > 100) records.push(["path", name]);
  if (link.length > 100) records.push(["linkpath", link]);
  const numbers = { size, mtime: entry.mtime, uid: entry.uid, gid: entry.gid };
  for (const [key, value] of Object.entries(numbers)) {
    const max = key === "uid" || key === "gid" ? 0o7777777 : maxOctal;
    if (value < 0 || value > max) records.push([key, Buffer.from(String(value))]);
  }
  const plain = records.map(([key, value]) => paxRecord(Buffer.from(key), value));
  const xattrs = Object.entries(entry.xattrs ?? {}).map(([attribute, hex]) =>
    paxRecord(encodePath(`SCHILY.xattr.${attribute}`), Buffer.from(hex, "hex")),
  );
  return Buffer.concat([...plain, ...xattrs]);
}

interface Fields {
  flag: string;
  name: Buffer;
  link?: Buffer;
  size: number;
  entry?: Entry;
}

/** One ustar header of 512 bytes. Numbers that do not fit are in the extended header before it. */
function headerBlock({ flag, name, link, size, entry }: Fields): Buffer {
  const block = Buffer.alloc(blockSize);
  const octal = (at: number, length: number, value: number) => {
    const fits = value >= 0 && value < 8 ** (length - 1);
    block.write((fits ? value : 0).toString(8).padStart(length - 1, "0"), at, "latin1");
  };
  name.copy(block, 0, 0, 100);
  octal(100, 8, entry?.mode ?? 0o644);
  octal(108, 8, entry?.uid ?? 0);
  octal(116, 8, entry?.gid ?? 0);
  octal(124, 12, size);
  octal(136, 12, entry?.mtime ?? 0);
  block.write("        ", 148, "latin1");
  block.write(flag, 156, "latin1");
  link?.copy(block, 157, 0, 100);
  block.write("ustar\x0000", 257, "latin1");
  octal(329, 8, entry?.device?.[0] ?? 0);
  octal(337, 8, entry?.device?.[1] ?? 0);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}

const padded = (size: number) => Math.ceil(size / blockSize) * blockSize;

/** The header of an entry, with an extended header before it if it needs one. */
function headersOf(entry: Entry, firstName: string | undefined): { bytes: Buffer; size: number } {
  // Paths are relative, so that the archive can be unpacked into any folder.
  const relative = entry.path === "/" ? "./" : `.${entry.path}${entry.type === "dir" ? "/" : ""}`;
  const name = encodePath(relative);
  const link = encodePath(firstName === undefined ? (entry.target ?? "") : `.${firstName}`);
  const flag = firstName === undefined ? letters[entry.type]! : letters.hardlink!;
  const size = firstName === undefined && entry.type === "file" ? entry.size : 0;
  const header = headerBlock({ flag, name, link, size, entry });
  const records = paxRecords(entry, name, link, size);
  if (records.length === 0) return { bytes: header, size };
  const extended = headerBlock({ flag: "x", name: Buffer.from("./pax"), size: records.length });
  const body = Buffer.concat([records, Buffer.alloc(padded(records.length) - records.length)]);
  return { bytes: Buffer.concat([extended, body, header]), size };
}

/**
 * Lays out a POSIX pax archive of entries, parents before children; contents can then be written to their places in
 * any order. Sockets are left out: tar has no form for them.
 * @param firstNames for each hard link to a file that has an entry already, that entry's path
 */
export function planTar(entries: readonly Entry[], firstNames: ReadonlyMap<Entry, string>): TarPlan {
  const plan: TarPlan = { size: 0, headers: [], contentAt: new Map() };
  for (const entry of entries) {
    if (entry.type === "socket") continue;
    const firstName = firstNames.get(entry);
    const { bytes, size } = headersOf(entry, firstName);
    plan.headers.push({ at: plan.size, bytes });
    plan.size += bytes.length;
    if (size > 0) plan.contentAt.set(entry.path, plan.size);
    plan.size += padded(size);
  }
  plan.size += 2 * blockSize;
  return plan;
}
