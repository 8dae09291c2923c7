import { ByteSource, damaged } from "./byte-source.ts";

/** What a data object of a SIF holds, by its number in the format. */
const kinds: Record<number, string> = {
  16385: "definition",
  16386: "environment",
  16387: "labels",
  16388: "partition",
  16389: "signature",
  16390: "json",
  16391: "generic",
  16392: "crypto-message",
  16393: "sbom",
  16394: "oci-index",
  16395: "oci-blob",
};

const architectures: Record<string, string> = {
  "00": "unknown",
  "01": "386",
  "02": "amd64",
  "03": "arm",
  "04": "arm64",
  "05": "ppc64",
  "06": "ppc64le",
  "07": "mips",
  "08": "mipsle",
  "09": "mips64",
  "10": "mips64le",
  "11": "s390x",
  "12": "riscv64",
};

const fileSystems: Record<number, Partition["fs"]> = {
  1: "squashfs",
  2: "ext3",
  5: "encrypted",
  6: "gocryptfs",
};

const headerSize = 128;
const descriptorSize = 585;
/** More than any SIF has; a count is checked against the file's size as well. */
const maxDescriptors = 4096;
const maxDefinition = 1024 * 1024;
const primarySystem = 2;

/** One data object of a SIF; offset and size in bytes. */
export interface Descriptor {
  id: number;
  kind: string;
  offset: number;
  size: number;
  name: string;
}

/** The partition the container's root is in. */
export interface Partition {
  offset: number;
  size: number;
  fs: "squashfs" | "ext3" | "encrypted" | "gocryptfs";
}

/** What a SIF says about itself. */
export interface Sif {
  /** As Go and OCI spell it ("amd64", "arm64"). */
  arch: string;
  /** Seconds since the epoch; undefined where the builder left it out (a reproducible build). */
  created: number | undefined;
  descriptors: Descriptor[];
  primary: Partition;
  /** The recipe the image was built from, as the image holds it. */
  definition?: string;
}

/** Whether these first bytes of a file are those of a SIF. */
export function isSif(bytes: Buffer): boolean {
  return bytes.subarray(32, 42).toString("latin1") === "SIF_MAGIC\0";
}

/** A text that ends at its first NUL. */
function text(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}

interface RawDescriptor extends Descriptor {
  /** The part whose meaning depends on the kind. */
  extra: Buffer;
}

function parseDescriptor(
  path: string,
  bytes: Buffer,
  position: number,
  fileSize: number,
): RawDescriptor | undefined {
  const used = bytes[4];
  if (used === 0) return undefined;
  const fail = (why: string) => damaged(path, `descriptor ${position} of the SIF is wrong: ${why}`);
  if (used !== 1) throw fail(`its "used" byte is ${used}`);
  const number = bytes.readInt32LE(0);
  const kind = kinds[number];
  if (!kind) throw fail(`data type ${number} is not known`);
  const id = bytes.readUInt32LE(5);
  const offset = Number(bytes.readBigInt64LE(17));
  const size = Number(bytes.readBigInt64LE(25));
  if (id === 0) throw fail("its id is 0");
  if (offset < headerSize || size < 0) throw fail(`its data is at ${offset}, ${size} bytes long`);
  if (offset + size > fileSize) {
    throw damaged(
      path,
      `it is cut off: object ${id} (${kind}) ends at byte ${offset + size}, the file has ${fileSize}`,
    );
  }
  return {
    id,
    kind,
    offset,
    size,
    name: text(bytes.subarray(73, 201)),
    extra: bytes.subarray(201, descriptorSize),
  };
}

/** Every two objects, and the objects and the descriptors themselves, must lie apart. */
function checkApart(path: string, extents: { what: string; offset: number; size: number }[]): void {
  const sorted = extents.filter((extent) => extent.size > 0).sort((a, b) => a.offset - b.offset);
  sorted.forEach((extent, n) => {
    const before = sorted[n - 1];
    if (before && before.offset + before.size > extent.offset) {
      throw damaged(path, `${before.what} and ${extent.what} of the SIF overlap`);
    }
  });
}

function primaryPartition(
  path: string,
  descriptors: RawDescriptor[],
): { partition: Partition; arch: string } {
  const primaries = descriptors.filter(
    (d) => d.kind === "partition" && d.extra.readInt32LE(4) === primarySystem,
  );
  const [primary, second] = primaries;
  if (!primary) {
    const oci = descriptors.some((descriptor) => descriptor.kind.startsWith("oci-"));
    throw damaged(
      path,
      `the SIF has no primary system partition${oci ? " (it is an OCI-SIF, which is not supported)" : ""}`,
    );
  }
  if (second) throw damaged(path, `the SIF has ${primaries.length} primary system partitions`);
  const number = primary.extra.readInt32LE(0);
  const fs = fileSystems[number];
  if (!fs)
    throw damaged(path, `the primary partition has a file system of type ${number}, which is not known`);
  if (primary.size === 0) throw damaged(path, "the primary partition is empty");
  return {
    partition: { offset: primary.offset, size: primary.size, fs },
    arch: text(primary.extra.subarray(8, 11)),
  };
}

function parseHeader(path: string, header: Buffer, fileSize: number) {
  if (!isSif(header)) throw damaged(path, "it has no SIF magic number");
  const version = text(header.subarray(42, 45));
  if (version !== "01") throw damaged(path, `SIF version ${JSON.stringify(version)} is not known`);
  const numbers = Array.from({ length: 8 }, (_, n) => Number(header.readBigInt64LE(64 + n * 8)));
  const [created, , free, total, tableOffset, tableSize, dataOffset, dataSize] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (total < 1 || total > maxDescriptors || free < 0 || free > total) {
    throw damaged(path, `the SIF header counts ${total} descriptors, ${free} of them free`);
  }
  if (
    tableOffset < headerSize ||
    tableSize < total * descriptorSize ||
    tableOffset + total * descriptorSize > fileSize
  ) {
    throw damaged(
      path,
      `the SIF's ${total} descriptors at byte ${tableOffset} do not fit (${tableSize} bytes, file of ${fileSize})`,
    );
  }
  if (dataOffset < tableOffset + total * descriptorSize || dataSize < 0) {
    throw damaged(
      path,
      `the SIF header puts ${dataSize} bytes of data at ${dataOffset}, where its descriptors are`,
    );
  }
  return { arch: text(header.subarray(45, 48)), created, free, total, tableOffset };
}

/**
 * Reads header and descriptors of a SIF that is open already.
 * @throws Failure "inconclusive" saying what is wrong
 */
export async function parseSif(source: ByteSource): Promise<Sif> {
  const { path, size } = source;
  if (size < headerSize) throw damaged(path, `it has ${size} bytes, less than a SIF header`);
  const header = parseHeader(path, await source.read(0, headerSize, "the SIF header"), size);
  const tableSize = header.total * descriptorSize;
  const table = await source.read(header.tableOffset, tableSize, "the SIF's descriptors");
  const descriptors = Array.from({ length: header.total }, (_, n) =>
    parseDescriptor(path, table.subarray(n * descriptorSize, (n + 1) * descriptorSize), n + 1, size),
  ).filter((descriptor) => descriptor !== undefined);
  if (descriptors.length !== header.total - header.free) {
    throw damaged(
      path,
      `the SIF header counts ${header.total - header.free} objects, ${descriptors.length} are there`,
    );
  }
  if (new Set(descriptors.map((descriptor) => descriptor.id)).size !== descriptors.length) {
    throw damaged(path, "two objects of the SIF have the same id");
  }
  checkApart(path, [
    { what: "the descriptors", offset: header.tableOffset, size: tableSize },
    ...descriptors.map(({ id, offset, size: length }) => ({ what: `object ${id}`, offset, size: length })),
  ]);
  const { partition, arch } = primaryPartition(path, descriptors);
  const codes = [header.arch, arch];
  if (codes[0] !== codes[1] || !architectures[arch]) {
    throw damaged(
      path,
      `the SIF's architecture is ${JSON.stringify(header.arch)} in its header and ${JSON.stringify(arch)} in its primary partition`,
    );
  }
  const sif: Sif = {
    arch: architectures[arch],
    // Go's zero time, what Apptainer writes under SOURCE_DATE_EPOCH, is before the epoch.
    created: header.created > 0 ? header.created : undefined,
    descriptors: descriptors.map(({ extra: _, ...descriptor }) => descriptor),
    primary: partition,
  };
  const definition = descriptors.find((descriptor) => descriptor.kind === "definition");
  if (!definition) return sif;
  if (definition.size > maxDefinition) throw damaged(path, `its definition has ${definition.size} bytes`);
  const bytes = await source.read(definition.offset, definition.size, "the definition");
  return { ...sif, definition: bytes.toString("utf8") };
}

/**
 * Reads what a SIF file says about itself: header, descriptors, definition (format: github.com/apptainer/sif, pkg/sif).
 * @throws Failure "inconclusive" where it is missing, cut off or contradicts its format, saying where
 */
export async function readSif(path: string): Promise<Sif> {
  const source = await ByteSource.open(path);
  try {
    return await parseSif(source);
  } finally {
    await source.close();
  }
}
