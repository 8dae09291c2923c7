import { damaged, truncated } from "./failures.ts";

/** Architectures as Go spells them, by the format's code of two digits (github.com/apptainer/sif, pkg/sif/arch.go). */
export const architectures: Readonly<Record<string, string>> = {
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

/** What the kernel runs where a SIF is executed as a program, as Apptainer and SingularityCE write it. */
export const launchScript = "#!/usr/bin/env run-singularity\n";

/** What a data object of a SIF holds, by its number in the format (github.com/apptainer/sif, pkg/sif/sif.go). */
export const objectKinds: Readonly<Record<number, string>> = {
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

/** What a partition is for, by its number in the format. */
const partitionTypes: Record<number, string> = { 1: "system", 2: "primary", 3: "data", 4: "overlay" };

const fileSystems: Record<number, string> = {
  1: "squashfs",
  2: "ext3",
  3: "archive",
  4: "raw",
  5: "encrypted",
  6: "gocryptfs",
};

export const headerSize = 128;
export const descriptorSize = 585;
/** More than any SIF has; a count is checked against the file's size as well. */
const maxDescriptors = 4096;
/** The high bits of a group's number, which only mark it as one. */
const groupMask = 0xf0000000;

/** What the header says; offsets and sizes in bytes. */
export interface SifHeader {
  /** The first 32 bytes without the NULs at their end: what the system runs where the image is executed as a program. */
  launchScript: string;
  /** The format's code of two digits. */
  arch: string;
  /** Seconds since the epoch. */
  created: number;
  /** How many descriptors there are, and how many of them are free. */
  total: number;
  free: number;
  tableOffset: number;
  dataOffset: number;
  dataSize: number;
}

/** What one descriptor says; offset and size in bytes. */
export interface SifDescriptor {
  id: number;
  /** The group of objects that it belongs to; 0 for none. */
  group: number;
  /** "unknown type 18841" where the format has no such type. */
  kind: string;
  offset: number;
  size: number;
  name: string;
  /** Whether the slot holds bytes that mean nothing: behind its name, or behind what is said of a partition. */
  leftover: boolean;
  /** Of a partition alone. */
  partition?: { fs: string; type: string; arch: string };
}

/** A text that ends at its first NUL. */
function text(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}

/** Whether the unused bytes after a text or a record are all NUL. */
const isEmpty = (bytes: Buffer) => bytes.every((byte) => byte === 0);

/** Whether these first bytes of a file are those of a SIF. */
export function isSif(bytes: Buffer): boolean {
  return bytes.subarray(32, 42).toString("latin1") === "SIF_MAGIC\0";
}

/**
 * Reads the header.
 * @param fileSize bytes that the file has
 * @throws Failure "inconclusive" where it is invalid or contradicts the file's size
 */
export function parseHeader(path: string, header: Buffer, fileSize: number): SifHeader {
  const fail = (why: string) => damaged(path, why, { code: "image-sif-header" });
  if (!isSif(header)) throw fail("it has no SIF magic number");
  const version = text(header.subarray(42, 45));
  if (version !== "01") throw fail(`SIF version ${JSON.stringify(version)} is unknown`);
  const number = (at: number) => Number(header.readBigInt64LE(at));
  const parsed: SifHeader = {
    launchScript: header.toString("latin1", 0, 32).replace(/\0+$/, ""),
    arch: text(header.subarray(45, 48)),
    created: number(64),
    free: number(80),
    total: number(88),
    tableOffset: number(96),
    dataOffset: number(112),
    dataSize: number(120),
  };
  const { free, total, tableOffset, dataOffset, dataSize } = parsed;
  const tableSize = number(104);
  if (total < 1 || total > maxDescriptors || free < 0 || free > total) {
    throw fail(`the SIF header counts ${total} descriptors, ${free} of them free`);
  }
  const needed = total * descriptorSize;
  if (tableOffset < headerSize || tableSize < needed || tableOffset + needed > fileSize) {
    throw fail(
      `the SIF's ${total} descriptors at byte ${tableOffset} do not fit (${tableSize} bytes, file of ${fileSize})`,
    );
  }
  if (dataOffset < tableOffset + needed || dataSize < 0) {
    throw fail(`the SIF header puts ${dataSize} bytes of data at ${dataOffset}, where its descriptors are`);
  }
  return parsed;
}

/**
 * Reads one slot of the table of descriptors.
 * @param position of the slot, from 1, for messages
 * @returns undefined where it is free
 * @throws Failure "inconclusive" where it is invalid or contradicts the header or the file's size
 */
export function parseDescriptor(
  path: string,
  bytes: Buffer,
  position: number,
  header: SifHeader,
  fileSize: number,
): SifDescriptor | undefined {
  const used = bytes[4];
  if (used === 0) return undefined;
  const fail = (why: string) =>
    damaged(path, `descriptor ${position} of the SIF is invalid: ${why}`, { code: "image-sif-descriptor" });
  if (used !== 1) throw fail(`its "used" byte is ${used}`);
  const id = bytes.readUInt32LE(5);
  const offset = Number(bytes.readBigInt64LE(17));
  const size = Number(bytes.readBigInt64LE(25));
  const number = bytes.readInt32LE(0);
  const kind = objectKinds[number] ?? `unknown type ${number}`;
  if (id === 0) throw fail("its id is 0");
  if (offset < headerSize || size < 0) throw fail(`its data is at ${offset}, ${size} bytes long`);
  if (offset + size > fileSize) {
    throw truncated(
      path,
      `object ${id} (${kind}) ends at byte ${offset + size}, the file has ${fileSize}: it is cut off`,
    );
  }
  const { dataOffset, dataSize } = header;
  if (size > 0 && (offset < dataOffset || offset + size > dataOffset + dataSize)) {
    throw fail(
      `its bytes ${offset} to ${offset + size} are outside of the data, ${dataOffset} to ${dataOffset + dataSize}`,
    );
  }
  const descriptor: SifDescriptor = {
    id,
    group: (bytes.readUInt32LE(9) & ~groupMask) >>> 0,
    kind,
    offset,
    size,
    name: text(bytes.subarray(73, 201)),
    leftover: false,
  };
  const nameEnd = bytes.indexOf(0, 73);
  descriptor.leftover = nameEnd >= 0 && nameEnd < 201 && !isEmpty(bytes.subarray(nameEnd, 201));
  if (kind !== "partition") return descriptor;
  const [fs, type] = [bytes.readInt32LE(201), bytes.readInt32LE(205)];
  const partition = {
    fs: fileSystems[fs] ?? `type ${fs}, which is unknown`,
    type: partitionTypes[type] ?? `type ${type}, which is unknown`,
    arch: text(bytes.subarray(209, 212)),
  };
  return { ...descriptor, leftover: descriptor.leftover || !isEmpty(bytes.subarray(212)), partition };
}
