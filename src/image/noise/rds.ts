import { gunzipSync, inflateSync } from "node:zlib";

/** Bytes that a part of a help database may have unpacked; pages have a few thousand. */
const most = 4 * 1024 * 1024;

/** The content of a file that R's saveRDS wrote; undefined where it is not compressed with gzip. */
export function unpackedRds(content: Buffer): Buffer | undefined {
  try {
    return gunzipSync(content, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

/** The folder in which R builds a package: R_TempDir's random name, and that of this installation. */
const installFolder = /(?:\/[^/\0]{1,100}){0,10}\/Rtmp[A-Za-z0-9]{6}\/R\.INSTALL[0-9a-f]{4,32}(?=[/\0]|$)/;

/** In R's XDR form of a value: a string of characters (CHARSXP, any encoding), then its length. */
const isString = (bytes: Buffer, at: number) => at >= 0 && bytes[at] === 0 && bytes[at + 3] === 9;

/** Writes the folder's name the same in every string that begins with it, whatever its length. */
function withoutFolder(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let done = 0;
  for (let from = 0; ; ) {
    const found = bytes.indexOf("/Rtmp", from);
    if (found < 0) break;
    from = found + 1;
    // The string begins at the first byte behind a length that reaches over this place.
    const start = stringStart(bytes, found, done);
    if (start === undefined) continue;
    const length = bytes.readInt32BE(start - 4);
    const text = bytes.toString("latin1", start, start + length);
    const match = installFolder.exec(text);
    if (match?.index !== 0) continue;
    const replaced = Buffer.from(`/R.INSTALL${text.slice(match[0].length)}`, "latin1");
    const size = Buffer.alloc(4);
    size.writeInt32BE(replaced.length);
    parts.push(bytes.subarray(done, start - 4), size, replaced);
    done = start + length;
    from = done;
  }
  return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(done)]);
}

/** Where the string that a byte is in begins; undefined where none can be made out. */
function stringStart(bytes: Buffer, within: number, least: number): number | undefined {
  for (let start = within; start >= Math.max(least + 8, within - 1000); start--) {
    const length = bytes.readInt32BE(start - 4);
    if (isString(bytes, start - 8) && length > within - start && start + length <= bytes.length) return start;
  }
  return undefined;
}

/** A time that a source file had: one number, and the class POSIXct (as a symbol that is new here, or seen before). */
const fileTime =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: R's binary form.
  /(\x00\x00\x03\x0e\x00\x00\x00\x01)([\s\S]{8})(?=\x00\x00\x04\x02(?:\x00\x00\x00\x01\x00\x04\x00\x09\x00\x00\x00\x05class|[\s\S]{3}\xff)\x00\x00\x00\x10\x00\x00\x00\x02\x00\x04\x00\x09\x00\x00\x00\x07POSIXct)/g;

/** Takes the times out that the build gave to its files. */
function withoutTimes(bytes: Buffer, isOfBuild: (seconds: number) => boolean): Buffer {
  if (!bytes.includes("POSIXct")) return bytes;
  const text = bytes.toString("latin1").replace(fileTime, (whole, before: string, time: string) => {
    const seconds = Buffer.from(time, "latin1").readDoubleBE(0);
    return isOfBuild(seconds) ? `${before}########` : whole;
  });
  return Buffer.from(text, "latin1");
}

/** A value of R's without the folder in which, and the times at which, its package was built. */
export const withoutBuild = (bytes: Buffer, isOfBuild: (seconds: number) => boolean): Buffer =>
  withoutTimes(withoutFolder(bytes), isOfBuild);

/** In help/paths.rds: how many characters all paths share, and one more; the length of the folder is in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: R's binary form.
const shared = /(first\x00\x00\x00\x0d\x00\x00\x00\x01)([\s\S]{4})(?=\x00\x00\x00\xfe$)/;

/** The whole of help/paths.rds of a package without help pages: no path, and how many characters R counted of its folder. */
const noPaths =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: R's binary form.
  /^(X\n[\s\S]{12}(?:\x00\x00\x00[\x01-\x40][\w.-]{1,64})?\x00\x00\x02\x10\x00\x00\x00\x00\x00\x00\x04\x02\x00\x00\x00\x01\x00\x04\x00\x09\x00\x00\x00\x05first\x00\x00\x00\x0d\x00\x00\x00\x01)[\s\S]{4}(\x00\x00\x00\xfe)$/;

/** The paths of the pages' sources, without the folder in which they were. */
export function withoutFolderOfPaths(plain: Buffer): Buffer {
  const empty = noPaths.exec(plain.toString("latin1"));
  if (empty) return Buffer.from(`${empty[1]}####${empty[2]}`, "latin1");
  const folder = installFolder.exec(plain.toString("latin1"))?.[0].length ?? 0;
  const text = withoutFolder(plain).toString("latin1");
  const rest = text.replace(shared, (_, before: string, count: string) => {
    const counted = Buffer.from(count, "latin1").readInt32BE(0);
    return `${before}${counted - folder}`;
  });
  return Buffer.from(rest, "latin1");
}

/** One value of a database that R loads lazily: its place in the file. */
interface Place {
  at: number;
  length: number;
}

/** A list of two integers, as the index of such a database has one for each value. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: R's binary form.
const place = /(\x00\x00\x00\x0d\x00\x00\x00\x02)([\s\S]{8})/g;

/**
 * The index of a lazily loaded database (help/*.rdx), with each value's digest in the place of its position and length,
 * and the places themselves.
 * @param digest of the value at a place
 */
export function resolvedIndex(
  index: Buffer,
  digest: (place: Place) => string | undefined,
): { resolved: Buffer; places: Place[] } | undefined {
  const places: Place[] = [];
  let isWhole = true;
  const text = index.toString("latin1").replace(place, (_, before: string, pair: string) => {
    const bytes = Buffer.from(pair, "latin1");
    const one = { at: bytes.readInt32BE(0), length: bytes.readInt32BE(4) };
    const value = digest(one);
    if (value === undefined) isWhole = false;
    places.push(one);
    return `${before}${value}`;
  });
  return isWhole ? { resolved: Buffer.from(text, "latin1"), places } : undefined;
}

/** One value of the database: four bytes with its length, then it, compressed with zlib. */
export function unpackedValue(database: Buffer, { at, length }: Place): Buffer | undefined {
  if (at < 0 || length < 5 || at + length > database.length) return undefined;
  const size = database.readUInt32BE(at);
  if (size > most) return undefined;
  try {
    const value = inflateSync(database.subarray(at + 4, at + length), { maxOutputLength: size + 1 });
    return value.length === size ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether these places lie one behind the other and make up the whole of the database. */
export function coverWholeFile(places: readonly Place[], size: number): boolean {
  const sorted = [...places].sort((a, b) => a.at - b.at);
  let end = 0;
  for (const { at, length } of sorted) {
    if (at !== end) return false;
    end = at + length;
  }
  return end === size;
}
