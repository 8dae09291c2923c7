import { ByteSource } from "./byte-source.ts";
import { damaged, type Unaccounted } from "./failures.ts";
import {
  architectures,
  descriptorSize,
  headerSize,
  launchScript,
  parseDescriptor,
  parseHeader,
  type SifDescriptor,
  type SifHeader,
} from "./sif-format.ts";

const maxDefinition = 1024 * 1024;
const chunk = 1024 * 1024;

/**
 * What an object is for when the image runs: `system` is the root file system, `overlay` is mounted over it,
 * `definition` is the recipe's text, `metadata` is labels and other JSON that `apptainer inspect` shows, `signature`
 * is a signature, `key` is the encrypted key of an encrypted system; `unexpected` is anything else.
 */
export type SifRole = "system" | "overlay" | "definition" | "metadata" | "signature" | "key" | "unexpected";

/** One data object of a SIF; offset and size in bytes. */
export interface SifObject {
  id: number;
  group: number;
  kind: string;
  role: SifRole;
  offset: number;
  size: number;
  name: string;
}

/** A partition that Apptainer mounts at every run. */
export interface Partition {
  id: number;
  offset: number;
  size: number;
  fs: "squashfs" | "ext3" | "encrypted" | "gocryptfs";
}

/** What a SIF says about itself, and what it holds beyond an image as Apptainer builds it. */
export interface Sif {
  /** As Go and OCI spell it ("amd64", "arm64"). */
  arch: string;
  /** Seconds since the epoch; undefined where the builder left it out (a reproducible build). */
  created: number | undefined;
  objects: SifObject[];
  primary: Partition;
  /** In the order in which Apptainer lays them over the system: the last one is on top. */
  overlays: Partition[];
  /** The recipe the image was built from, as the image holds it. */
  definition?: string;
  /** Objects and bytes that no reader of the image looks at. */
  unaccounted: Unaccounted[];
}

/** Makes sure that no two objects overlap, nor an object and the header or descriptors. */
function checkApart(path: string, extents: readonly Extent[]): void {
  extents.forEach((extent, n) => {
    const before = extents[n - 1];
    if (before && before.end > extent.start) {
      throw damaged(path, `${before.what} and ${extent.what} of the SIF overlap`, {
        code: "image-sif-overlap",
      });
    }
  });
}

/** A range of the file that the header or a descriptor accounts for; positions in bytes. */
interface Extent {
  what: string;
  start: number;
  end: number;
}

/** All ranges of the file that are accounted for, by position. */
function extentsOf(header: SifHeader, objects: readonly SifDescriptor[]): Extent[] {
  const table = header.tableOffset + header.total * descriptorSize;
  return [
    { what: "the header", start: 0, end: headerSize },
    { what: "the descriptors", start: header.tableOffset, end: table },
    ...objects.map(({ id, offset, size }) => ({ what: `object ${id}`, start: offset, end: offset + size })),
  ]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}

/** The position of the first byte of a range that is not NUL; undefined where all are NUL. */
async function firstByte(source: ByteSource, start: number, end: number): Promise<number | undefined> {
  for (let at = start; at < end; at += chunk) {
    const bytes = await source.read(at, Math.min(chunk, end - at), "bytes between the SIF's objects");
    const found = bytes.findIndex((byte) => byte !== 0);
    if (found >= 0) return at + found;
  }
  return undefined;
}

/**
 * The ranges that belong to no object and yet hold bytes other than zero. Apptainer pads to whole pages with zeros;
 * `apptainer sif del` leaves the bytes of what it removes.
 */
export async function strayBytes(source: ByteSource, extents: readonly Extent[]): Promise<Unaccounted[]> {
  const found: Unaccounted[] = [];
  let end = 0;
  for (const extent of [...extents, { what: "the end", start: source.size, end: source.size }]) {
    const first = await firstByte(source, end, extent.start);
    if (first !== undefined) {
      const what = `bytes ${first} to ${extent.start} of the SIF belong to no object`;
      found.push({ code: "image-stray-bytes", what });
    }
    end = extent.end;
  }
  return found;
}

/** Names an object in a message. */
function named({ id, kind, name, partition }: SifDescriptor): string {
  const what = partition ? `${partition.type} partition` : kind;
  return `object ${id} (${what}${name === "" ? "" : `, ${JSON.stringify(name)}`})`;
}

/** Gives each object its role; call it in the order of the descriptors, since only the first definition counts. */
class Roles {
  readonly unaccounted: Unaccounted[] = [];
  readonly overlays: Partition[] = [];
  readonly #group: number;
  readonly #isEncrypted: boolean;
  #definitions = 0;

  /** @param system overlays in another group than the system's are not mounted; only an encrypted system has a key */
  constructor(system: { group: number; fs: Partition["fs"] }) {
    this.#group = system.group;
    this.#isEncrypted = system.fs === "encrypted" || system.fs === "gocryptfs";
  }

  #unexpected(code: Unaccounted["code"], what: string): "unexpected" {
    this.unaccounted.push({ code, what });
    return "unexpected";
  }

  of(object: SifDescriptor): SifRole {
    const { kind, partition } = object;
    if (partition?.type === "primary") return "system";
    if (partition?.type === "overlay") return this.#overlay(object, partition.fs);
    if (kind === "json" || kind === "labels") return "metadata";
    if (kind === "signature") return "signature";
    if (kind === "crypto-message" && this.#isEncrypted) return "key";
    if (kind === "definition" && this.#definitions++ === 0) return "definition";
    const code = kind.startsWith("unknown") ? "image-object-unknown" : "image-object-unexpected";
    return this.#unexpected(code, `${named(object)} is not part of what Apptainer builds`);
  }

  /** Apptainer's rules for what it mounts: pkg/image/sif.go, and addOverlayMount of its engine. */
  #overlay(object: SifDescriptor, fs: string): SifRole {
    if (this.#group > 0 && object.group !== this.#group) {
      const what = `${named(object)} is in group ${object.group}, the system in ${this.#group}: it is not mounted`;
      return this.#unexpected("image-overlay-not-mounted", what);
    }
    if (fs !== "squashfs" && fs !== "ext3") {
      const what = `${named(object)} has a file system that cannot be an overlay: ${fs}`;
      return this.#unexpected("image-overlay-unsupported", what);
    }
    const { id, offset, size } = object;
    this.overlays.push({ id, offset, size, fs });
    return "overlay";
  }
}

const systems = ["squashfs", "ext3", "encrypted", "gocryptfs"] as const;

/** The one primary partition, which holds the root file system. */
function primaryOf(path: string, objects: readonly SifDescriptor[]): SifDescriptor & { fs: Partition["fs"] } {
  const primaries = objects.filter(({ partition }) => partition?.type === "primary");
  const [primary, second] = primaries;
  if (!primary) {
    const oci = objects.some(({ kind }) => kind.startsWith("oci-"));
    throw damaged(
      path,
      `the SIF has no primary system partition${oci ? " (it is an OCI-SIF, which is not supported)" : ""}`,
      { code: "image-no-system-partition" },
    );
  }
  if (second) {
    throw damaged(path, `the SIF has ${primaries.length} primary system partitions`, {
      code: "image-two-system-partitions",
    });
  }
  const fs = systems.find((name) => name === primary.partition?.fs);
  if (!fs) throw damaged(path, `the primary partition has a file system of ${primary.partition?.fs}`);
  if (primary.size === 0) throw damaged(path, "the primary partition is empty");
  return { ...primary, fs };
}

/** The architecture; header and primary partition must agree on it. */
function archOf(path: string, header: string, partition: string | undefined): string {
  const arch = architectures[header];
  if (header === partition && arch) return arch;
  throw damaged(
    path,
    `the SIF's architecture is ${JSON.stringify(header)} in its header and ${JSON.stringify(partition)} in its primary partition`,
    { code: "image-sif-header" },
  );
}

/** The objects that the table of descriptors lists, and the free slots that hold bytes all the same. */
function objectsIn(path: string, table: Buffer, header: SifHeader, fileSize: number) {
  const objects: SifDescriptor[] = [];
  const unaccounted: Unaccounted[] = [];
  for (let position = 1; position <= header.total; position++) {
    const slot = table.subarray((position - 1) * descriptorSize, position * descriptorSize);
    const object = parseDescriptor(path, slot, position, header, fileSize);
    if (object) objects.push(object);
    if (object ? object.leftover : slot.some((byte) => byte !== 0)) {
      const what = `descriptor ${position} of the SIF holds bytes that mean nothing`;
      unaccounted.push({ code: "image-stray-bytes", what });
    }
  }
  const fail = (why: string) => damaged(path, why, { code: "image-sif-descriptor" });
  if (objects.length !== header.total - header.free)
    throw fail(`the SIF header counts ${header.total - header.free} objects, ${objects.length} are there`);
  if (new Set(objects.map(({ id }) => id)).size !== objects.length)
    throw fail("two objects of the SIF have the same id");
  return { objects, unaccounted };
}

async function definitionOf(source: ByteSource, objects: readonly SifObject[]): Promise<string | undefined> {
  const definition = objects.find(({ role }) => role === "definition");
  if (!definition) return undefined;
  if (definition.size > maxDefinition)
    throw damaged(source.path, `its definition has ${definition.size} bytes`);
  return (await source.read(definition.offset, definition.size, "the definition")).toString("utf8");
}

/**
 * Reads header and descriptors of an open SIF, and what lies between its objects.
 * @throws Failure "inconclusive" saying what is wrong
 */
export async function parseSif(source: ByteSource): Promise<Sif> {
  const { path, size } = source;
  if (size < headerSize) throw damaged(path, `it has ${size} bytes, less than a SIF header`);
  const header = parseHeader(path, await source.read(0, headerSize, "the SIF header"), size);
  const tableSize = header.total * descriptorSize;
  const table = await source.read(header.tableOffset, tableSize, "the SIF's descriptors");
  const { objects: found, unaccounted } = objectsIn(path, table, header, size);
  const extents = extentsOf(header, found);
  checkApart(path, extents);
  const primary = primaryOf(path, found);
  const arch = archOf(path, header.arch, primary.partition?.arch);
  const roles = new Roles(primary);
  const objects = found.map((object): SifObject => {
    const { id, group, kind, offset, size, name } = object;
    return { id, group, kind, role: roles.of(object), offset, size, name };
  });
  if (header.launchScript !== launchScript) {
    const what = `the SIF starts with the launch script ${JSON.stringify(header.launchScript)}`;
    unaccounted.push({ code: "image-launch-script", what });
  }
  const definition = await definitionOf(source, objects);
  return {
    arch,
    // Go's zero time, what Apptainer writes under SOURCE_DATE_EPOCH, is before the epoch.
    created: header.created > 0 ? header.created : undefined,
    objects,
    primary: { id: primary.id, offset: primary.offset, size: primary.size, fs: primary.fs },
    overlays: roles.overlays,
    ...(definition === undefined ? {} : { definition }),
    unaccounted: [...unaccounted, ...roles.unaccounted, ...(await strayBytes(source, extents))],
  };
}

/**
 * Reads what a SIF file says about itself: header, every object with its role, definition, and whatever in it belongs
 * to no object (format: github.com/apptainer/sif, pkg/sif).
 * @throws Failure "inconclusive" saying where, when the file is missing, cut off or breaks its format
 */
export async function readSif(path: string): Promise<Sif> {
  const source = await ByteSource.open(path);
  try {
    return await parseSif(source);
  } finally {
    await source.close();
  }
}
