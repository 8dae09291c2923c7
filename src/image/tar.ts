import { pipeline, type Readable, type Transform } from "node:stream";
import { Failure } from "../failure.ts";
import { decodePath } from "./bytes.ts";
import { damaged } from "./failures.ts";
import {
  blockSize,
  isZero,
  parsePax,
  parseTarHeader,
  paxNumber,
  type TarHeader,
  tarTypes,
} from "./tar-format.ts";
import type { Entry } from "./tree.ts";

/**
 * One entry of a tar archive. Names are spelled as in {@link Entry}, but as they were written: relative, and
 * unchecked.
 */
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
  /** Extended attributes, as stored. */
  xattrs: [name: string, value: Buffer][];
  /** Position of its content in the archive. */
  offset: number;
  /** Its content; what is not read is skipped. */
  content: AsyncIterable<Buffer>;
}

/** Most bytes of a long name or an extended header; the same limit as in Go's archive/tar. */
const maxHeader = 1024 * 1024;

/** Reads a stream in pieces of any size. */
class Taker {
  /** Bytes taken so far. */
  position = 0;
  readonly #stream: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#stream = stream[Symbol.asyncIterator]();
  }

  /** Up to `most` bytes, whatever is available without waiting for more; empty only at the end. */
  async some(most: number): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const { value, done } = await this.#stream.next();
      if (done) return Buffer.alloc(0);
      this.#rest = value as Buffer;
    }
    const part = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(part.length);
    this.position += part.length;
    return part;
  }

  async *pieces(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      const part = await this.some(left);
      if (part.length === 0) throw new RangeError("it ends within an entry");
      left -= part.length;
      yield part;
    }
  }

  async exactly(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.pieces(length)) parts.push(part);
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** A block; undefined at the end of the stream. */
  async block(): Promise<Buffer | undefined> {
    const first = await this.some(blockSize);
    if (first.length === 0) return undefined;
    return first.length === blockSize
      ? first
      : Buffer.concat([first, await this.exactly(blockSize - first.length)]);
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.pieces(length)) {
      // Discarded.
    }
  }
}

const filling = (size: number) => (blockSize - (size % blockSize)) % blockSize;

/** What the extended headers before an entry say about it. */
interface Extended {
  pax: Map<string, Buffer>;
  name?: Buffer;
  target?: Buffer;
}

const xattrKey = "SCHILY.xattr.";

/** Makes an entry from its header and the extended headers before it. @throws RangeError */
function toTarEntry(
  header: TarHeader,
  { pax, ...long }: Extended,
  offset: number,
): Omit<TarEntry, "content"> {
  const name = decodePath(pax.get("path") ?? long.name ?? header.name);
  const type = tarTypes[header.flag];
  if (!type)
    throw new RangeError(`${JSON.stringify(name)} of a type that is unknown, ${JSON.stringify(header.flag)}`);
  if ([...pax.keys()].some((key) => key.startsWith("GNU.sparse.")))
    throw new RangeError(`${JSON.stringify(name)}, stored as a sparse file`);
  const xattrs = [...pax]
    .filter(([key]) => key.startsWith(xattrKey))
    .map(([key, value]): [string, Buffer] => [key.slice(xattrKey.length), value]);
  return {
    name,
    type,
    mode: header.mode & 0o7777,
    uid: paxNumber(pax, "uid") ?? header.uid,
    gid: paxNumber(pax, "gid") ?? header.gid,
    size: type === "file" ? (paxNumber(pax, "size") ?? header.size) : 0,
    mtime: paxNumber(pax, "mtime") ?? header.mtime,
    target: decodePath(pax.get("linkpath") ?? long.target ?? header.target),
    device: header.device,
    xattrs,
    offset,
  };
}

/** A long name in GNU's form: text that ends with a NUL. */
function longName(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** Walks an archive from header to header. @throws RangeError where it is malformed */
async function* walk(taker: Taker): AsyncGenerator<TarEntry> {
  let everywhere = new Map<string, Buffer>();
  let extended: Extended = { pax: new Map(everywhere) };
  for (let block = await taker.block(); block; block = await taker.block()) {
    if (isZero(block)) {
      const next = await taker.block();
      if (next && !isZero(next)) throw new RangeError("an entry after its end");
      break;
    }
    const header = parseTarHeader(block);
    if ("xgLK".includes(header.flag)) {
      if (header.size > maxHeader) throw new RangeError(`an extended header of ${header.size} bytes`);
      const bytes = Buffer.from(await taker.exactly(header.size));
      await taker.skip(filling(header.size));
      if (header.flag === "L") extended.name = longName(bytes);
      else if (header.flag === "K") extended.target = longName(bytes);
      else if (header.flag === "x") for (const [key, value] of parsePax(bytes)) extended.pax.set(key, value);
      else {
        everywhere = new Map([...everywhere, ...parsePax(bytes)]);
        extended = { ...extended, pax: new Map([...everywhere, ...extended.pax]) };
      }
      continue;
    }
    const entry = toTarEntry(header, extended, taker.position);
    extended = { pax: new Map(everywhere) };
    const end = taker.position + entry.size + filling(entry.size);
    yield { ...entry, content: taker.pieces(entry.size) };
    // Skip what the consumer did not read of the entry.
    await taker.skip(end - taker.position);
  }
  // Read what follows the end, too, so that the caller's source can verify every byte.
  while ((await taker.some(Number.POSITIVE_INFINITY)).length > 0);
}

/**
 * Streams the entries of a tar archive (ustar, pax, GNU) in order, with bounded memory and without writing to disk. We
 * have our own reader because tar-stream decodes the values of extended headers as UTF-8, and attributes and names
 * need not be UTF-8.
 * @param path of the image, for messages
 * @param transforms what to put before the tar reader (a decompressor)
 * @throws Failure "inconclusive" where the archive is damaged
 */
export async function* tarEntries(
  path: string,
  bytes: Readable,
  ...transforms: Transform[]
): AsyncGenerator<TarEntry> {
  const last = transforms.reduce<Readable>(
    // A failure in an earlier stage destroys the last one, whose reader gets the error.
    (from, to) => pipeline(from, to, () => {}),
    bytes,
  );
  try {
    yield* walk(new Taker(last as AsyncIterable<Buffer>));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw damaged(path, `a tar archive in it cannot be read: ${(error as Error).message}`, { cause: error });
  } finally {
    bytes.destroy();
    last.destroy();
  }
}
