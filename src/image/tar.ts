import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Failure } from "../failure.ts";
import { decodePath } from "./bytes.ts";
import { damaged } from "./failures.ts";
import type { Entry } from "./tree.ts";

/** One entry of a tar archive. Names as {@link Entry} has them, but as written: relative, and unchecked. */
export interface TarEntry {
  name: string;
  type: Entry["type"] | "hardlink";
  mode: number;
  uid: number;
  gid: number;
  size: number;
  mtime: number;
  /** Where a link points, as written. */
  target: string;
  device: readonly [number, number];
  /** Position of its content in the archive. */
  offset: number;
  /** Its content; what is not read is skipped. */
  content: AsyncIterable<Buffer>;
}

/** What tar-stream gives; its types leave out what it does not document but needs here. */
interface Header {
  name: string;
  type: string | null;
  mode: number;
  uid: number;
  gid: number;
  size: number;
  mtime: Date;
  linkname: string | null;
  devmajor: number;
  devminor: number;
  byteOffset: number;
  pax?: Record<string, string> | null;
}

const types: Record<string, TarEntry["type"]> = {
  file: "file",
  "contiguous-file": "file",
  link: "hardlink",
  symlink: "symlink",
  directory: "dir",
  "character-device": "char",
  "block-device": "block",
  fifo: "fifo",
};

function toTarEntry(path: string, header: Header, content: AsyncIterable<Buffer>): TarEntry {
  const pax = header.pax ?? {};
  // The library reads names in headers byte by byte, as asked to, but those in extended headers as UTF-8.
  const text = (fromHeader: string, extended: string | undefined): string => {
    if (extended === undefined) return decodePath(Buffer.from(fromHeader, "latin1"));
    if (extended.includes("\ufffd")) throw damaged(path, "a name in a tar archive is not UTF-8");
    return extended;
  };
  const name = text(header.name, pax.path);
  const type = types[header.type ?? ""];
  if (!type) throw damaged(path, `${JSON.stringify(name)} in a tar archive is of a type that is not known`);
  if (pax["GNU.sparse.major"] !== undefined)
    throw damaged(path, `${JSON.stringify(name)} is stored as a sparse file`);
  const [uid, gid] = [Number(pax.uid ?? header.uid), Number(pax.gid ?? header.gid)];
  const seconds = pax.mtime === undefined ? header.mtime.getTime() / 1000 : Number(pax.mtime);
  if (![uid, gid, seconds, header.mode].every(Number.isFinite)) {
    throw damaged(path, `${JSON.stringify(name)} in a tar archive has a number that is none`);
  }
  return {
    name,
    type,
    mode: header.mode & 0o7777,
    uid,
    gid,
    size: type === "file" ? header.size : 0,
    mtime: Math.floor(seconds),
    target: text(header.linkname ?? "", pax.linkpath),
    device: [header.devmajor, header.devminor],
    offset: header.byteOffset,
    content,
  };
}

/**
 * The entries of a tar archive (ustar, pax, GNU), in its order, in a stream: bounded memory, nothing written.
 * @param path of the image, for messages
 * @param transforms what to put before the tar reader (a decompressor)
 * @throws Failure "inconclusive" where the archive is damaged
 */
export async function* tarEntries(
  path: string,
  bytes: Readable,
  ...transforms: Transform[]
): AsyncGenerator<TarEntry> {
  const { extract } = await import("tar-stream");
  const extractor = extract({ filenameEncoding: "latin1" } as Parameters<typeof extract>[0]);
  const piped = pipeline([bytes, ...transforms, extractor as unknown as NodeJS.WritableStream]);
  // Awaited at the end; without this an error meanwhile would count as unhandled.
  piped.catch(() => {});
  try {
    for await (const entry of extractor) {
      yield toTarEntry(path, entry.header as unknown as Header, entry as unknown as AsyncIterable<Buffer>);
      entry.resume();
    }
    await piped;
  } catch (error) {
    extractor.destroy();
    const cause = await piped.then(
      () => error,
      (first: unknown) => first,
    );
    if (cause instanceof Failure) throw cause;
    if (error instanceof Failure) throw error;
    throw damaged(path, `a tar archive in it cannot be read: ${(cause as Error).message}`, { cause });
  } finally {
    extractor.destroy();
  }
}
