import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { Entry, LocalFileHeader } from "yauzl";

/** A file in an archive: its path as written there, and its content. */
export interface Part {
  name: string;
  size: number;
  mode: number;
  /** Undefined for all but plain files. */
  open?: () => Promise<Readable>;
  /** Of what is neither a plain file nor a folder: the target of a symbolic link; none for hard links, FIFOs and devices. */
  other?: { link?: string };
}

/** Where one file of a zip archive begins, and where its data ends. */
interface Extent {
  name: string;
  start: number;
  end: number;
  /** Its sizes may follow the data, not only precede it (APPNOTE 4.3.9). */
  hasDescriptor: boolean;
}

/** The lengths that a data descriptor may have: with or without a signature, with sizes of 4 or 8 bytes. */
const descriptors = [0, 12, 16, 20, 24];
const longestDescriptor = 24;
const directorySignature = "PK\x01\x02";
/** A size that stands in another field (APPNOTE 4.3.9.2). */
const elsewhere = 0xffffffff;

/**
 * The files of a zip archive, as its directory lists them. Some programs unpack by the directory, others by the header
 * before each file, and some take a name from an extra field: an archive that is not the same for all of them is
 * refused, because what is judged here would not be what a reader unpacks.
 * @param refuse makes the error
 */
export async function* zipParts(path: string, refuse: (why: string) => Error): AsyncGenerator<Part> {
  const { openPromise } = await import("yauzl");
  const zip = await openPromise(path, { lazyEntries: true, strictFileNames: true, autoClose: false });
  const extents: Extent[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const header = await zip.readLocalFileHeaderPromise(entry);
      const why = contradiction(entry, header);
      if (why !== undefined) throw refuse(`${JSON.stringify(entry.fileName)} ${why}`);
      extents.push({
        name: entry.fileName,
        start: entry.relativeOffsetOfLocalHeader,
        end: header.fileDataStart + entry.compressedSize,
        hasDescriptor: (header.generalPurposeBitFlag & 8) !== 0,
      });
      const { fileName: name, uncompressedSize: size, externalFileAttributes } = entry;
      // On Unix the upper half holds the file's mode; on other systems it is zero.
      const mode = externalFileAttributes >>> 16;
      const isFolder = name.endsWith("/");
      yield { name, size, mode, ...(isFolder ? {} : { open: () => zip.openReadStreamPromise(entry) }) };
    }
    const where = await unlisted(path, extents);
    if (where !== undefined) throw refuse(`it has data ${where} that it does not list`);
  } finally {
    zip.close();
  }
}

/** What the directory and the header before a file say differently about it. */
function contradiction(entry: Entry, header: LocalFileHeader): string | undefined {
  if (!header.fileName.equals(entry.fileNameRaw)) return "has a second name";
  // An extra field may hold the name in Unicode. No other spelling of a name in ASCII is needed.
  const raw = entry.fileNameRaw.toString("latin1");
  const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);
  if (raw !== entry.fileName && (isAscii(raw) || isAscii(entry.fileName))) return "has a second name";
  const isStated = (header.generalPurposeBitFlag & 8) === 0;
  const differs = (one: number, other: number) => isStated && one !== elsewhere && one !== other;
  return header.compressionMethod !== entry.compressionMethod ||
    differs(header.crc32, entry.crc32) ||
    differs(header.compressedSize, entry.compressedSize) ||
    differs(header.uncompressedSize, entry.uncompressedSize)
    ? "is described in two ways"
    : undefined;
}

/** Where something stands that is neither a listed file nor the directory: 'after "x"'. */
async function unlisted(path: string, extents: readonly Extent[]): Promise<string | undefined> {
  const inOrder = [...extents].sort((a, b) => a.start - b.start);
  if (inOrder[0] && inOrder[0].start !== 0) return `before ${JSON.stringify(inOrder[0].name)}`;
  for (const [at, { name, end, hasDescriptor }] of inOrder.entries()) {
    const next = inOrder[at + 1]?.start ?? (await directoryAfter(path, end));
    const gap = next - end;
    if (hasDescriptor ? !descriptors.includes(gap) : gap !== 0) return `after ${JSON.stringify(name)}`;
  }
  return undefined;
}

/** Where the directory begins after the last file; Infinity if it does not follow. */
async function directoryAfter(path: string, end: number): Promise<number> {
  await using file = await open(path, "r");
  const length = longestDescriptor + directorySignature.length;
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, end);
  const at = buffer.toString("latin1", 0, bytesRead).indexOf(directorySignature);
  return at < 0 ? Number.POSITIVE_INFINITY : end + at;
}
