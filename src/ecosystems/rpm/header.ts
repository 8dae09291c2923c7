/** The fields of an rpm header about one installed package. A missing tag is an empty string. */
export interface RpmHeader {
  name: string;
  epoch: number | undefined;
  version: string;
  release: string;
  arch: string;
  vendor: string;
  licence: string;
  sourceRpm: string;
  modularity: string;
  /** sha256 over the immutable header, hex; "" in databases from before rpm 4.14. */
  sha256: string;
  /** md5 over header and payload, hex. */
  md5: string;
  /** Absolute paths of the package's files, as packaged. */
  files: string[];
  /** The digests ("sha256:<hex>") of the wanted ones among them that are plain files, and that `rpm --verify` would look at; no configuration. */
  sums(this: void, isWanted: (path: string) => boolean): readonly [path: string, sum: string][];
}

/** Tag numbers from rpm's rpmtag.h. */
const tags = {
  md5: 261,
  sha256: 273,
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  licence: 1014,
  arch: 1022,
  oldFileNames: 1027,
  fileStates: 1029,
  fileDigests: 1035,
  fileFlags: 1037,
  sourceRpm: 1044,
  fileVerifyFlags: 1045,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
  fileDigestAlgorithm: 5011,
  modularity: 5096,
} as const;

/** The tags of a region's first entry: HEADERIMAGE, HEADERSIGNATURES, HEADERIMMUTABLE. */
const [firstRegion, lastRegion] = [61, 63];

const types = { char: 1, int32: 4, string: 6, binary: 7, stringArray: 8, i18nString: 9 } as const;

interface IndexEntry {
  type: number;
  offset: number;
  count: number;
}

/** How many entries and data bytes rpm itself accepts in one header. */
const maxEntries = 0x10000;
const maxData = 0x10000000;

/**
 * Reads one header blob in the form of rpm's database: entry count and data size as big-endian 32 bit numbers, 16 bytes
 * per entry (tag, type, offset, count), then the data.
 * @throws Error that names the contradiction if the blob is damaged
 */
export function readHeader(blob: Buffer): RpmHeader {
  const { data, entries } = readIndex(blob);
  const text = (tag: number) => strings(data, entries.get(tag), 1)[0] ?? "";
  const epoch = numbers(data, entries.get(tags.epoch))[0];
  return {
    name: text(tags.name),
    epoch,
    version: text(tags.version),
    release: text(tags.release),
    arch: text(tags.arch),
    vendor: text(tags.vendor),
    licence: text(tags.licence),
    sourceRpm: text(tags.sourceRpm),
    modularity: text(tags.modularity),
    sha256: text(tags.sha256),
    md5: binary(data, entries.get(tags.md5)).toString("hex"),
    files: fileNames(data, entries),
    sums: (isWanted) => fileSums(data, entries, isWanted),
  };
}

function readIndex(blob: Buffer): { data: Buffer; entries: Map<number, IndexEntry> } {
  if (blob.length < 8) throw new Error(`a header of ${blob.length} bytes`);
  const count = blob.readUInt32BE(0);
  const size = blob.readUInt32BE(4);
  if (count > maxEntries || size > maxData || 8 + 16 * count + size > blob.length) {
    throw new Error(`a header of ${blob.length} bytes that announces ${count} tags and ${size} bytes`);
  }
  const data = blob.subarray(8 + 16 * count, 8 + 16 * count + size);
  const all: [tag: number, entry: IndexEntry][] = Array.from({ length: count }, (_, i) => {
    const at = 8 + 16 * i;
    const entry = {
      type: blob.readUInt32BE(at + 4),
      offset: blob.readInt32BE(at + 8),
      count: blob.readUInt32BE(at + 12),
    };
    return [blob.readInt32BE(at), entry];
  });
  const split = regionEnd(data, all);
  const entries = new Map(all.slice(0, split).reverse());
  const added = new Map(all.slice(split).reverse());
  // As in rpm (hdrblobImport): entries after the region replace those in the region with the same tag, and file names
  // in the new form those in the old one. Which of two entries in the same part wins is not defined; here it is the
  // first.
  if (added.has(tags.baseNames)) entries.delete(tags.oldFileNames);
  for (const [tag, entry] of added) entries.set(tag, entry);
  return { data, entries };
}

/**
 * How many entries belong to the region, which was built and signed; entries that rpm adds on installation come after
 * it. The first entry's data is itself an entry, whose offset leads back to the region's first entry.
 */
function regionEnd(data: Buffer, all: readonly [tag: number, entry: IndexEntry][]): number {
  const [tag, first] = all[0] ?? [];
  if (tag === undefined || first === undefined || tag < firstRegion || tag > lastRegion || first.offset === 0)
    return all.length;
  checkInside(data, first, 16);
  const end = -data.readInt32BE(first.offset + 8) / 16;
  if (!Number.isInteger(end) || end < 1 || end > all.length)
    throw new Error("a header that contradicts its region");
  return end;
}

function checkInside(data: Buffer, entry: IndexEntry, bytes: number): void {
  if (entry.offset < 0 || entry.offset + bytes > data.length) {
    throw new Error("a header whose tag points outside of it");
  }
}

function strings(data: Buffer, entry: IndexEntry | undefined, most = Number.POSITIVE_INFINITY): string[] {
  if (!entry) return [];
  if (![types.string, types.stringArray, types.i18nString].includes(entry.type as 6)) {
    throw new Error("a header whose text is of another type");
  }
  checkInside(data, entry, entry.count);
  const found: string[] = [];
  let at = entry.offset;
  while (found.length < Math.min(entry.count, most)) {
    const end = data.indexOf(0, at);
    if (end < 0) throw new Error("a header with a text that does not end");
    found.push(data.toString("utf8", at, end));
    at = end + 1;
  }
  return found;
}

function numbers(data: Buffer, entry: IndexEntry | undefined): number[] {
  if (!entry) return [];
  if (entry.type !== types.int32) throw new Error("a header whose number is of another type");
  checkInside(data, entry, 4 * entry.count);
  return Array.from({ length: entry.count }, (_, i) => data.readUInt32BE(entry.offset + 4 * i));
}

function chars(data: Buffer, entry: IndexEntry | undefined): Buffer {
  if (entry?.type !== types.char) return Buffer.alloc(0);
  checkInside(data, entry, entry.count);
  return data.subarray(entry.offset, entry.offset + entry.count);
}

function binary(data: Buffer, entry: IndexEntry | undefined): Buffer {
  if (entry?.type !== types.binary) return Buffer.alloc(0);
  checkInside(data, entry, entry.count);
  return data.subarray(entry.offset, entry.offset + entry.count);
}

/** The numbers are OpenPGP's; 1 is md5, which is also the default for headers without the tag. */
const algorithms: Record<number, string> = { 1: "md5", 2: "sha1", 8: "sha256", 9: "sha384", 10: "sha512" };

/** Flags of files that may be changed, or need not be there: configuration, ghosts. */
const [configuration, ghost] = [1, 64];
/** The flag by which rpm verifies a file's digest; a spec file removes it with %verify(not filedigest). */
const verifyDigest = 1;

function fileSums(
  data: Buffer,
  entries: Map<number, IndexEntry>,
  isWanted: (path: string) => boolean,
): [string, string][] {
  const algorithm = algorithms[numbers(data, entries.get(tags.fileDigestAlgorithm))[0] ?? 1];
  const digests = strings(data, entries.get(tags.fileDigests));
  const flags = numbers(data, entries.get(tags.fileFlags));
  const verify = numbers(data, entries.get(tags.fileVerifyFlags));
  const states = chars(data, entries.get(tags.fileStates));
  return fileNames(data, entries).flatMap((path, i): [string, string][] => {
    const isSteady = ((flags[i] ?? 0) & (configuration | ghost)) === 0;
    // Any state but 0: left out on installation, or replaced by another package.
    const isOwn = isSteady && ((verify[i] ?? verifyDigest) & verifyDigest) !== 0 && (states[i] ?? 0) === 0;
    return algorithm && digests[i] && isOwn && isWanted(path) ? [[path, `${algorithm}:${digests[i]}`]] : [];
  });
}

function fileNames(data: Buffer, entries: Map<number, IndexEntry>): string[] {
  const bases = strings(data, entries.get(tags.baseNames));
  if (bases.length === 0) return strings(data, entries.get(tags.oldFileNames));
  const folders = strings(data, entries.get(tags.dirNames));
  const indexes = numbers(data, entries.get(tags.dirIndexes));
  return bases.map((base, i) => {
    const folder = folders[indexes[i] ?? -1];
    if (folder === undefined) throw new Error("a header with a file in no folder");
    return folder + base;
  });
}
