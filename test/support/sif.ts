import { readFileSync, writeFileSync } from "node:fs";

/** What a data object of a SIF made for a test is like; everything else is as Apptainer writes it. */
export interface SifObject {
  /** The format's number of the data type: 0x4001 definition, 0x4004 partition. */
  type: number;
  content: Buffer;
  id?: number;
  group?: number;
  /** On a page of its own, as Apptainer puts partitions. */
  aligned?: boolean;
  name?: string;
  offset?: number;
  size?: number;
  /** fstype, parttype, arch. */
  partition?: readonly [number, number, string];
}

/** What of the header is to differ. */
export interface SifHeader {
  magic?: string;
  version?: string;
  arch?: string;
  total?: number;
  free?: number;
  tableOffset?: number;
}

const slots = 48;
const descriptorSize = 585;
const dataOffset = 32768;

/** The bytes of a SIF, written after the format and independently of the reader. */
export function sifBytes(objects: readonly SifObject[], header: SifHeader = {}): Buffer {
  const head = Buffer.alloc(dataOffset);
  head.write("#!/usr/bin/env run-singularity\n", 0, "latin1");
  head.write(
    `${header.magic ?? "SIF_MAGIC"}\0${header.version ?? "01"}\0${header.arch ?? "02"}\0`,
    32,
    "latin1",
  );
  const parts: Buffer[] = [head];
  let end = dataOffset;
  objects.forEach((object, n) => {
    const at = 4096 + n * descriptorSize;
    if (object.aligned) {
      const filling = (4096 - (end % 4096)) % 4096;
      parts.push(Buffer.alloc(filling));
      end += filling;
    }
    head.writeInt32LE(object.type, at);
    head.writeUInt8(1, at + 4);
    head.writeUInt32LE(object.id ?? n + 1, at + 5);
    head.writeUInt32LE(object.group ? 0xf0000000 + object.group : 0, at + 9);
    head.write(object.name ?? "", at + 73, "latin1");
    head.writeBigInt64LE(BigInt(object.offset ?? end), at + 17);
    head.writeBigInt64LE(BigInt(object.size ?? object.content.length), at + 25);
    head.writeBigInt64LE(BigInt(object.content.length), at + 33);
    if (object.partition) {
      head.writeInt32LE(object.partition[0], at + 201);
      head.writeInt32LE(object.partition[1], at + 205);
      head.write(`${object.partition[2]}\0`, at + 209, "latin1");
    }
    parts.push(object.content);
    end += object.content.length;
  });
  const numbers = [
    1_700_000_000,
    1_700_000_000,
    header.free ?? slots - objects.length,
    header.total ?? slots,
    header.tableOffset ?? 4096,
    slots * descriptorSize,
    dataOffset,
    end - dataOffset,
  ];
  numbers.forEach((number, n) => {
    head.writeBigInt64LE(BigInt(number), 64 + n * 8);
  });
  return Buffer.concat(parts);
}

/** Wraps a squashfs file as a SIF as `apptainer build` would. */
export function makeSif(squashfs: string, sif: string, definition = "Bootstrap: scratch\n"): string {
  const objects: SifObject[] = [
    { type: 0x4001, content: Buffer.from(definition) },
    { type: 0x4004, content: readFileSync(squashfs), partition: [1, 2, "02"] },
  ];
  writeFileSync(sif, sifBytes(objects));
  return sif;
}
