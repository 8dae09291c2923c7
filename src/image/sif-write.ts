import { createHash } from "node:crypto";
import { architectures, descriptorSize, launchScript, objectKinds } from "./sif-format.ts";

/** An object of a SIF to write, before its bytes. */
export interface NewObject {
  kind: "definition" | "json" | "partition";
  name?: string;
  /** Bytes. */
  size: number;
}

/** The layout of a new SIF. */
export interface SifPlan {
  /** Header and descriptors, for the file's start. */
  head: Buffer;
  /** Position of each object in bytes, in their order. */
  offsets: number[];
  /** Bytes of the whole file. */
  size: number;
}

/** The same layout as Apptainer's own images: 48 slots, partitions aligned to whole pages. */
const slots = 48;
const tableOffset = 4096;
const pageSize = 4096;
/** All objects belong to one group. */
const group = 0xf0000001;
/** The format's code for a value: the key under which a table lists it. */
const keyOf = (table: Readonly<Record<string, string>>, value: string) =>
  Object.entries(table).find(([, name]) => name === value)?.[0];

function int64s(target: Buffer, at: number, values: readonly number[]): void {
  values.forEach((value, n) => {
    target.writeBigInt64LE(BigInt(value), at + 8 * n);
  });
}

function descriptor(object: NewObject, id: number, offset: number, epoch: number, arch: string): Buffer {
  const bytes = Buffer.alloc(descriptorSize);
  bytes.writeInt32LE(Number(keyOf(objectKinds, object.kind)), 0);
  bytes[4] = 1;
  bytes.writeUInt32LE(id, 5);
  bytes.writeUInt32LE(group, 9);
  int64s(bytes, 17, [offset, object.size, object.size, epoch, epoch, 0, 0]);
  bytes.write(object.name ?? "", 73, "utf8");
  if (object.kind === "partition") {
    bytes.writeInt32LE(1, 201); // squashfs
    bytes.writeInt32LE(2, 205); // the primary system partition
    bytes.write(arch, 209, "latin1");
  }
  return bytes;
}

/**
 * Lays out a SIF from the given objects alone: the id is derived from the objects' digest, and all times are the
 * epoch.
 * @param facts.arch as Go spells it
 * @param facts.epoch seconds since 1970
 * @param facts.digest sha256 (hex) over the objects' contents
 */
export function planSif(
  objects: readonly NewObject[],
  { arch, epoch, digest }: { arch: string; epoch: number; digest: string },
): SifPlan {
  const code = keyOf(architectures, arch) ?? "00";
  const dataOffset = tableOffset + slots * descriptorSize;
  const head = Buffer.alloc(dataOffset);
  head.write(launchScript, 0, "latin1");
  head.write("SIF_MAGIC\0", 32, "latin1");
  head.write("01\0", 42, "latin1");
  head.write(`${code}\0`, 45, "latin1");
  uuidOf(digest).copy(head, 48);
  const offsets: number[] = [];
  let end = dataOffset;
  objects.forEach((object, n) => {
    const offset = object.kind === "partition" ? Math.ceil(end / pageSize) * pageSize : end;
    offsets.push(offset);
    descriptor(object, n + 1, offset, epoch, code).copy(head, tableOffset + n * descriptorSize);
    end = offset + object.size;
  });
  int64s(head, 64, [epoch, epoch, slots - objects.length, slots, tableOffset, slots * descriptorSize]);
  int64s(head, 112, [dataOffset, end - dataOffset]);
  return { head, offsets, size: end };
}

/** A version 8 UUID (RFC 9562: free for the application to define), derived from a digest. */
function uuidOf(digest: string): Buffer {
  const bytes = createHash("sha256").update(`stx-sif-1\n${digest}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes;
}
