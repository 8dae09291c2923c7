/** What a table says about one reference: an object's id, another reference's name, or that it is gone. */
export type Reference = { id: string } | { target: string } | "gone";

/** Characters of names that are still read, so that a small table cannot fill the memory: each name may begin with the whole one before. */
export interface Room {
  left: number;
}

/** Room for about a million references. */
export const roomOfStack = (): Room => ({ left: 64 * 1024 ** 2 });

const forms = { 1: { header: 24, hash: 20 }, 2: { header: 28, hash: 32 } } as const;

/**
 * The references in one table of a stack (git's technical documentation, "reftable"): blocks of records that are sorted
 * by name, each with the part of its name that differs from the one before.
 * @param room shared by the tables of a stack
 * @throws Error where the bytes are something else or are cut off, or the names have no room
 */
export function readReftable(bytes: Buffer, room: Room = roomOfStack()): Map<string, Reference> {
  const found = new Map<string, Reference>();
  const version = bytes[4];
  if (bytes.toString("latin1", 0, 4) !== "REFT" || (version !== 1 && version !== 2))
    throw new Error("is not a table of references");
  const { header } = forms[version];
  // Version 2 says which kind of id it has; git writes it for SHA-256 alone.
  const hash = version === 2 && bytes.toString("latin1", 24, 28) === "sha1" ? 20 : forms[version].hash;
  const blockSize = bytes.readUIntBE(5, 3);
  // The first block begins with the file's header, and its length counts that.
  for (let start = 0, at: number = header; bytes[at] === 0x72; at = start) {
    const length = bytes.readUIntBE(at + 1, 3);
    const end = start + length;
    if (length < at - start + 6 || end > bytes.length) throw new Error("has a block that is cut off");
    const restarts = bytes.readUInt16BE(end - 2);
    const recordsEnd = end - 2 - 3 * restarts;
    if (recordsEnd < at + 4) throw new Error("has a block that is cut off");
    readRecords(bytes.subarray(at + 4, recordsEnd), hash, room, found);
    const next =
      blockSize === 0 ? end : start + Math.max(blockSize, Math.ceil(length / blockSize) * blockSize);
    if (next <= start) throw new Error("has a block without a length");
    start = next;
  }
  return found;
}

function readRecords(block: Buffer, hash: number, room: Room, found: Map<string, Reference>): void {
  let at = 0;
  let name = Buffer.alloc(0);
  const take = (length: number): Buffer => {
    if (at + length > block.length) throw new Error("has a record that is cut off");
    at += length;
    return block.subarray(at - length, at);
  };
  const number = (): number => {
    let byte = take(1)[0]!;
    let value = byte & 0x7f;
    while (byte & 0x80) {
      byte = take(1)[0]!;
      value = (value + 1) * 128 + (byte & 0x7f);
      if (value > 2 ** 40) throw new Error("has a number that is too large");
    }
    return value;
  };
  while (at < block.length) {
    const shared = number();
    const more = number();
    if (shared > name.length) throw new Error("has a name that begins with more than the one before has");
    name = Buffer.concat([name.subarray(0, shared), take(Math.floor(more / 8))]);
    room.left -= name.length;
    if (room.left < 0) throw new Error("has more and longer names than are read");
    // The number of the update that wrote it.
    number();
    const kind = more & 7;
    if (kind > 3) throw new Error("has a record of a kind that is unknown");
    const value: Reference =
      kind === 0
        ? "gone"
        : kind === 3
          ? { target: take(number()).toString("utf8") }
          : { id: take(hash).toString("hex") };
    // The object that a tag leads to follows.
    if (kind === 2) take(hash);
    found.set(name.toString("utf8"), value);
  }
}

/** The id that a name leads to in a stack of tables, the oldest first, through as many names as git follows. */
export function lookUp(tables: readonly ReadonlyMap<string, Reference>[], name: string): string | undefined {
  let wanted = name;
  for (let links = 0; links < 5; links += 1) {
    const known = tables.findLast((table) => table.has(wanted))?.get(wanted);
    if (known === undefined || known === "gone") return undefined;
    if ("id" in known) return known.id;
    wanted = known.target;
  }
  return undefined;
}
