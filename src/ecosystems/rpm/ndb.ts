const headerSize = 32;
const slotSize = 16;
const blockSize = 16;
const pageSize = 4096;
const blobHead = 16;
const blobTail = 12;

/** The magic letters as the little-endian number in the file. */
function magic(letters: string): number {
  return Buffer.from(letters, "latin1").readUInt32LE(0);
}

/**
 * The header blobs of rpm's own ndb database (`Packages.db`, openSUSE's default): a header, pages of slots, and blobs
 * in 16-byte blocks, each between a head and a tail that repeat its length (rpm's rpmpkg.c). Slots that point outside
 * the file are reported one by one, and the other packages are still read.
 * @throws Error if the file is not such a database or ends within its slots
 */
export function* ndbPackages(file: Buffer): Generator<Buffer | Error> {
  if (file.length < headerSize || file.readUInt32LE(0) !== magic("RpmP"))
    throw new Error("not an ndb database");
  const version = file.readUInt32LE(4);
  if (version !== 0) throw new Error(`an ndb database of the unknown version ${version}`);
  const end = file.readUInt32LE(12) * pageSize;
  if (end > file.length) throw new Error("the file ends within its slots");
  for (let slot = headerSize; slot < end; slot += slotSize) {
    if (file.readUInt32LE(slot) !== magic("Slot")) throw new Error("a slot without its mark");
    const index = file.readUInt32LE(slot + 4);
    if (index !== 0) yield blobAt(file, slot, index);
  }
}

function blobAt(file: Buffer, slot: number, index: number): Buffer | Error {
  const start = file.readUInt32LE(slot + 8) * blockSize;
  const end = start + file.readUInt32LE(slot + 12) * blockSize;
  if (end > file.length) return new Error(`the file ends before package ${index} does`);
  if (end - start < blobHead + blobTail) return new Error(`package ${index} has no room for a header`);
  const length = file.readUInt32LE(start + 12);
  const right =
    file.readUInt32LE(start) === magic("BlbS") &&
    file.readUInt32LE(start + 4) === index &&
    file.readUInt32LE(end - 8) === length &&
    file.readUInt32LE(end - 4) === magic("BlbE") &&
    length <= end - start - blobHead - blobTail;
  if (!right) return new Error(`package ${index} contradicts its slot`);
  return file.subarray(start + blobHead, start + blobHead + length);
}
