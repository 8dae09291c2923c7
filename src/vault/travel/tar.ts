import type { FileHandle } from "node:fs/promises";
import { blockSize, isZero, parseTarHeader } from "../../image/tar-format.ts";

/** A regular file or a folder in an archive. */
export interface TarFile {
  /** That of a folder ends in a slash. */
  name: string;
  mode: number;
  size: number;
  /** Position of its content in the file that holds the archive. */
  offset: number;
}

/** How many bytes a content takes up in an archive. */
export const padded = (size: number) => Math.ceil(size / blockSize) * blockSize;

/** The end of an archive: two empty blocks. */
export const tarEnd = Buffer.alloc(2 * blockSize);

/**
 * The header of a regular file, or of a folder where the name ends in a slash (POSIX ustar), without a time and without
 * an owner: the same file gives the same bytes.
 */
export function tarHeader(name: string, size: number, mode = 0o644): Buffer {
  const bytes = Buffer.from(name, "utf8");
  const cut = bytes.length > 100 ? bytes.lastIndexOf("/", Math.min(155, bytes.length - 2)) : -1;
  const [prefix, short] =
    cut < 0 ? [Buffer.alloc(0), bytes] : [bytes.subarray(0, cut), bytes.subarray(cut + 1)];
  if (short.length > 100) throw new RangeError(`the name ${name} is too long for an archive`);
  const header = Buffer.alloc(blockSize);
  const octal = (value: number, at: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at, "latin1");
  short.copy(header, 0);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  if (size < 8 ** 11) octal(size, 124, 12);
  else {
    // GNU's form for sizes of 8 GiB and more: big-endian, with the highest bit set.
    header[124] = 0x80;
    header.writeBigUInt64BE(BigInt(size), 128);
  }
  octal(0, 136, 12);
  header.write(`        ${name.endsWith("/") ? 5 : 0}`, 148, "latin1");
  header.write("ustar\x0000", 257, "latin1");
  prefix.copy(header, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return header;
}

/**
 * The regular files of an archive that lies in an open file, without reading their contents.
 * @param withFolders its folders, too
 * @throws RangeError for what is not an archive, or is cut off
 */
export async function scanTar(
  file: FileHandle,
  start: number,
  end: number,
  withFolders = false,
): Promise<TarFile[]> {
  const files: TarFile[] = [];
  const block = Buffer.alloc(blockSize);
  for (let at = start; at + blockSize <= end; ) {
    const { bytesRead } = await file.read(block, 0, blockSize, at);
    if (bytesRead < blockSize) throw new RangeError("it is cut off");
    if (isZero(block)) return files;
    const { name, flag, mode, size } = parseTarHeader(block);
    const offset = at + blockSize;
    if (offset + size > end) throw new RangeError("it is cut off");
    if (flag === "0" || (withFolders && flag === "5"))
      files.push({ name: name.toString("utf8"), mode: mode & 0o777, size, offset });
    at = offset + padded(size);
  }
  throw new RangeError("it is cut off");
}
