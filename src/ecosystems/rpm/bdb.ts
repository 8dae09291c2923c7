const pageHeader = 26;
const hashMagic = 0x00061561;
const pageTypes = { oldHash: 2, overflow: 7, hashMeta: 8, hash: 13 } as const;
const itemTypes = { inline: 1, offPage: 3 } as const;

/** A Berkeley DB file and its byte order, which is that of the machine that made it. */
interface Database {
  file: Buffer;
  littleEndian: boolean;
  pageSize: number;
}

function number(db: Database, at: number, size: 2 | 4): number {
  return db.littleEndian ? db.file.readUIntLE(at, size) : db.file.readUIntBE(at, size);
}

/**
 * The header blobs of rpm's Berkeley DB (`Packages`, a hash; rpm before 4.16). Hash pages are read in file order rather
 * than by bucket: removed packages are no longer on them. The record with key 0 is rpm's counter, not a package.
 * @throws Error if the file is not such a hash; a pointer out of the file is yielded as an Error
 */
export function* bdbPackages(file: Buffer): Generator<Buffer | Error> {
  const db = open(file);
  const last = number(db, 32, 4);
  for (let page = 1; page <= last; page += 1) {
    const start = page * db.pageSize;
    if (start + db.pageSize > file.length) {
      yield new Error(`the file ends at page ${Math.floor(file.length / db.pageSize)} of ${last + 1}`);
      return;
    }
    const type = file[start + 25];
    if (type !== pageTypes.hash && type !== pageTypes.oldHash) continue;
    yield* records(db, page);
  }
}

function open(file: Buffer): Database {
  if (file.length < 512) throw new Error("not a Berkeley DB hash");
  const littleEndian = file.readUInt32LE(12) === hashMagic;
  if (!littleEndian && file.readUInt32BE(12) !== hashMagic) throw new Error("not a Berkeley DB hash");
  const db = { file, littleEndian, pageSize: 0 };
  db.pageSize = number(db, 20, 4);
  const right = db.pageSize >= 512 && db.pageSize <= 65536 && (db.pageSize & (db.pageSize - 1)) === 0;
  if (!right || file[25] !== pageTypes.hashMeta || file[24] !== 0) throw new Error("not a Berkeley DB hash");
  return db;
}

function* records(db: Database, page: number): Generator<Buffer | Error> {
  const start = page * db.pageSize;
  const entries = number(db, start + 20, 2);
  if (pageHeader + 2 * entries > db.pageSize || entries % 2 !== 0) {
    yield new Error(`page ${page} announces ${entries} items`);
    return;
  }
  const offset = (i: number) => number(db, start + pageHeader + 2 * i, 2);
  for (let i = 0; i < entries; i += 2) {
    // Items are stored from the end of the page, so each ends where the one before it begins.
    const key = item(db, start, offset(i), i === 0 ? db.pageSize : offset(i - 1));
    if (key instanceof Error) yield key;
    else if (key.length === 4 && key.every((byte) => byte === 0)) continue;
    else yield item(db, start, offset(i + 1), offset(i));
  }
}

function item(db: Database, start: number, from: number, to: number): Buffer | Error {
  if (from < pageHeader || to <= from || to > db.pageSize) return new Error("an item outside of its page");
  const type = db.file[start + from];
  if (type === itemTypes.inline) return db.file.subarray(start + from + 1, start + to);
  if (type !== itemTypes.offPage || to - from < 12) return new Error(`an item of the unknown type ${type}`);
  return overflow(db, number(db, start + from + 4, 4), number(db, start + from + 8, 4));
}

/** A value on pages of its own: a chain of them, each with the number of its bytes in use. */
function overflow(db: Database, first: number, length: number): Buffer | Error {
  if (length > db.file.length) return new Error(`a header of ${length} bytes`);
  const parts: Buffer[] = [];
  let missing = length;
  for (let page = first; missing > 0; ) {
    const start = page * db.pageSize;
    if (page === 0 || start + db.pageSize > db.file.length)
      return new Error("a header whose pages are missing");
    const used = number(db, start + 22, 2);
    if (db.file[start + 25] !== pageTypes.overflow || used === 0 || used > db.pageSize - pageHeader) {
      return new Error(`page ${page} does not continue a header`);
    }
    parts.push(db.file.subarray(start + pageHeader, start + pageHeader + Math.min(used, missing)));
    missing -= used;
    page = number(db, start + 16, 4);
  }
  return Buffer.concat(parts);
}
