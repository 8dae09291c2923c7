import { type Pages, withLog } from "./sqlite-log.ts";

const tableInterior = 0x05;
const tableLeaf = 0x0d;

/** A tree over 2^31 pages of the smallest size cannot be deeper. */
const maxDepth = 20;

/** The header blobs in rpm's SQLite database, in key order; else as {@link sqliteRows}. */
export function* sqlitePackages(file: Buffer, log?: Buffer): Generator<Buffer> {
  for (const { columns } of sqliteRows(file, "Packages", log)) {
    const blob = columns[1];
    if (!Buffer.isBuffer(blob)) throw new Error("a row of Packages without a header");
    yield blob;
  }
}

/**
 * The rows of one table of an SQLite database, in key order, with the write-ahead log applied as SQLite does on
 * opening. A column that is the table's INTEGER PRIMARY KEY is null, and its value is the row's `id`. This is our own
 * reader of the file format (sqlite.org/fileformat2.html): no SQL of the image is parsed or run, nothing is written.
 * @throws Error that names the contradiction if the file is damaged or ends early
 */
export function* sqliteRows(
  file: Buffer,
  table: string,
  log?: Buffer,
): Generator<{ id: number; columns: Column[] }> {
  const magic = "SQLite format 3\0";
  if (file.length < 100 || file.toString("latin1", 0, 16) !== magic)
    throw new Error("not an SQLite database");
  const written = file.readUInt16BE(16);
  const pageSize = written === 1 ? 65536 : written;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) throw new Error(`pages of ${pageSize} bytes`);
  const usable = pageSize - file.readUInt8(20);
  const pages = withLog(pagesOf(file, pageSize), pageSize, log);
  const root = findRoot(pages, usable, table);
  for (const { id, payload } of rows(pages, root, usable, new Set()))
    yield { id, columns: readRecord(payload) };
}

function pagesOf(file: Buffer, pageSize: number): Pages {
  return (page) => {
    const end = page * pageSize;
    if (page < 1 || end > file.length) throw new Error(`page ${page} is missing: the file ends before it`);
    return file.subarray(end - pageSize, end);
  };
}

function findRoot(pages: Pages, usable: number, table: string): number {
  for (const { payload } of rows(pages, 1, usable, new Set())) {
    const [type, name, , root] = readRecord(payload);
    if (String(type) === "table" && String(name) === table && typeof root === "number") return root;
  }
  throw new Error(`no table ${table} in the database`);
}

interface Row {
  id: number;
  payload: Buffer;
}

function* rows(pages: Pages, page: number, usable: number, seen: Set<number>, depth = 0): Generator<Row> {
  if (depth > maxDepth) throw new Error(`page ${page} lies too deep in the tree`);
  take(page, seen);
  const bytes = pages(page);
  const start = page === 1 ? 100 : 0;
  const type = bytes[start];
  const cells = bytes.readUInt16BE(start + 3);
  if (type !== tableLeaf && type !== tableInterior) throw new Error(`page ${page} is not a page of a table`);
  const pointers = start + (type === tableLeaf ? 8 : 12);
  if (pointers + 2 * cells > usable) throw new Error(`page ${page} announces ${cells} cells`);
  for (let i = 0; i < cells; i += 1) {
    const cell = bytes.readUInt16BE(pointers + 2 * i);
    if (cell + 4 > usable) throw new Error(`page ${page} has a cell outside of it`);
    if (type === tableLeaf) yield leafRow(pages, bytes, cell, usable, seen);
    else yield* rows(pages, bytes.readUInt32BE(cell), usable, seen, depth + 1);
  }
  if (type === tableInterior) yield* rows(pages, bytes.readUInt32BE(start + 8), usable, seen, depth + 1);
}

/** A page belongs to one node or one row: a second reference to it could loop, or unpack to any size. */
function take(page: number, seen: Set<number>): void {
  if (seen.has(page)) throw new Error(`page ${page} is in the tree twice`);
  seen.add(page);
}

function leafRow(pages: Pages, bytes: Buffer, cell: number, usable: number, seen: Set<number>): Row {
  const [length, afterLength] = varint(bytes, cell);
  const [id, start] = varint(bytes, afterLength);
  return { id, payload: leafPayload(pages, bytes, start, length, usable, seen) };
}

function leafPayload(
  pages: Pages,
  bytes: Buffer,
  start: number,
  length: number,
  usable: number,
  seen: Set<number>,
): Buffer {
  const most = usable - 35;
  if (length <= most) {
    if (start + length > usable) throw new Error("a row that leaves its page");
    return bytes.subarray(start, start + length);
  }
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fit = least + ((length - least) % (usable - 4));
  const local = fit <= most ? fit : least;
  if (start + local + 4 > usable) throw new Error("a row that leaves its page");
  const parts = [bytes.subarray(start, start + local)];
  let missing = length - local;
  let next = bytes.readUInt32BE(start + local);
  while (missing > 0) {
    take(next, seen);
    const page = pages(next);
    parts.push(page.subarray(4, 4 + Math.min(missing, usable - 4)));
    missing -= usable - 4;
    next = page.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** SQLite's variable-length number at `at` and the offset after it. */
function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0n;
  for (let i = 0; i < 9; i += 1) {
    const byte = bytes[at + i];
    if (byte === undefined) throw new Error("a number that leaves its page");
    if (i === 8) value = (value << 8n) | BigInt(byte);
    else value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80 || i === 8) return [Number(value), at + i + 1];
  }
  throw new Error("unreachable: a number has at most nine bytes");
}

/** A value as SQLite stores it. */
export type Column = null | number | string | Buffer;

const integerSizes: Record<number, number> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 6 };

/**
 * The columns of one row. Floating-point numbers and integers of eight bytes are null; the tables read here have none.
 */
function readRecord(payload: Buffer): Column[] {
  const [headerSize, first] = varint(payload, 0);
  if (headerSize > payload.length) throw new Error("a row that ends early");
  const columns: Column[] = [];
  let at = headerSize;
  for (let next = first; next < headerSize; ) {
    const [serial, after] = varint(payload, next);
    next = after;
    const size =
      serial >= 12
        ? Math.floor((serial - 12) / 2)
        : (integerSizes[serial] ?? (serial === 6 || serial === 7 ? 8 : 0));
    if (at + size > payload.length) throw new Error("a row that ends early");
    const bytes = payload.subarray(at, at + size);
    at += size;
    if (serial >= 12) columns.push(serial % 2 === 0 ? bytes : bytes.toString("utf8"));
    else if (integerSizes[serial]) columns.push(bytes.readIntBE(0, size));
    else columns.push(serial === 8 ? 0 : serial === 9 ? 1 : null);
  }
  return columns;
}
