/** Gives the bytes of one page of a database, from 1. */
export type Pages = (page: number) => Buffer;

const headerSize = 32;
const frameHeader = 24;

/**
 * The database's pages, replaced by those in a write-ahead log up to the last committed transaction: as in SQLite,
 * later frames, and those of an older generation or with a wrong checksum, do not count.
 */
export function withLog(pages: Pages, pageSize: number, log: Buffer | undefined): Pages {
  const newer = committedFrames(log ?? Buffer.alloc(0), pageSize);
  return (page) => newer.get(page) ?? pages(page);
}

function committedFrames(log: Buffer, pageSize: number): Map<number, Buffer> {
  const committed = new Map<number, Buffer>();
  if (log.length < headerSize) return committed;
  const magic = log.readUInt32BE(0);
  if ((magic & ~1) >>> 0 !== 0x377f0682) throw new Error("the write-ahead log is invalid");
  if (log.readUInt32BE(8) !== pageSize) throw new Error("the write-ahead log is for pages of another size");
  const salts = log.subarray(16, 24);
  const bigEndian = (magic & 1) === 1;
  let sum = checksum(log.subarray(0, 24), [0, 0], bigEndian);
  if (sum[0] !== log.readUInt32BE(24) || sum[1] !== log.readUInt32BE(28)) return committed;
  const open = new Map<number, Buffer>();
  const step = frameHeader + pageSize;
  for (let at = headerSize; at + step <= log.length; at += step) {
    if (!log.subarray(at + 8, at + 16).equals(salts)) break;
    sum = checksum(log.subarray(at, at + 8), sum, bigEndian);
    const page = log.subarray(at + frameHeader, at + step);
    sum = checksum(page, sum, bigEndian);
    if (sum[0] !== log.readUInt32BE(at + 16) || sum[1] !== log.readUInt32BE(at + 20)) break;
    open.set(log.readUInt32BE(at), page);
    if (log.readUInt32BE(at + 4) === 0) continue;
    for (const [number, bytes] of open) committed.set(number, bytes);
    open.clear();
  }
  return committed;
}

/** The log's running checksum over whole pairs of 32 bit words. */
function checksum(
  bytes: Buffer,
  [first, second]: readonly [number, number],
  bigEndian: boolean,
): [number, number] {
  let [a, b] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    a = (a + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0;
    b = (b + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0;
  }
  return [a, b];
}
