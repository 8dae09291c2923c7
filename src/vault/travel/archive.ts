import { createHash } from "node:crypto";
import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { z } from "zod";
import { Failure } from "../../failure.ts";
import type { Blob, Bodies } from "../keep/folder.ts";
import { parseIndex } from "../keep/index-file.ts";
import { digestPattern, type VaultIndex } from "../keep/schema.ts";
import { buildAnnotation, mediaTypes, type Role, titleAnnotation } from "./artifact.ts";
import { scanTar, type TarFile } from "./tar.ts";

const descriptor = z.object({
  mediaType: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  size: z.number().int().min(0),
  annotations: z.record(z.string(), z.string()).optional(),
});
const layoutIndex = z.object({ manifests: z.array(descriptor).min(1) });
export const vaultManifest = z.object({
  artifactType: z.literal(mediaTypes.artifact),
  layers: z.array(descriptor),
  annotations: z.object({ [buildAnnotation]: z.string() }),
});
export type VaultManifest = z.infer<typeof vaultManifest>;

/** Most bytes of a document that is read as a whole. */
const longestDocument = 256 * 1024 * 1024;

/** A location of bytes: a range of an open file. */
interface Place {
  file: FileHandle;
  offset: number;
  size: number;
}

/** One part of an export, with its role. */
export interface ExportedPart extends Blob {
  role: Role;
  title: string;
}

const roleOf = (mediaType: string) =>
  (Object.keys(mediaTypes) as (keyof typeof mediaTypes)[]).find(
    (role): role is Role => role !== "artifact" && mediaTypes[role] === mediaType,
  );

/** The parts that a manifest names. */
export function partsOf(manifest: VaultManifest): ExportedPart[] {
  return manifest.layers.flatMap(({ mediaType, digest, size, annotations }) => {
    const role = roleOf(mediaType);
    const sha256 = digest.slice("sha256:".length);
    return role ? [{ role, sha256, size, title: annotations?.[titleAnnotation] ?? sha256 }] : [];
  });
}

/** An exported vault, read in place: one file, or a folder with an OCI layout. */
export class VaultArchive implements Bodies {
  readonly path: string;
  readonly buildId: string;
  readonly parts: ExportedPart[];
  readonly #places: Map<string, Place>;
  readonly #files: FileHandle[];

  private constructor(
    path: string,
    files: FileHandle[],
    places: Map<string, Place>,
    manifest: VaultManifest,
  ) {
    this.path = path;
    this.buildId = manifest.annotations[buildAnnotation];
    this.parts = partsOf(manifest);
    this.#places = places;
    this.#files = files;
  }

  /** @throws Failure("inconclusive") for anything that is not an exported vault, or is cut off or damaged */
  static async open(path: string): Promise<VaultArchive> {
    const files: FileHandle[] = [];
    try {
      return await VaultArchive.#open(path, files);
    } catch (error) {
      for (const file of files) await file.close();
      if (error instanceof Failure) throw error;
      const { code } = error as NodeJS.ErrnoException;
      throw new Failure(code === "ENOENT" ? "usage" : "inconclusive", `${path} is not an exported vault`, {
        code: "vault-export-damaged",
        why: error instanceof Error ? error.message : String(error),
        remedy: "make it again with `stx-container vault export`",
        cause: error,
      });
    }
  }

  static async #open(path: string, files: FileHandle[]): Promise<VaultArchive> {
    const isFolder = (await stat(path)).isDirectory();
    const places = isFolder ? new Map<string, Place>() : await placesIn(path, files);
    const find = async (name: string): Promise<Place> => {
      const known = places.get(name);
      if (known) return known;
      if (!isFolder) throw new Error(`${name} is missing`);
      const file = await open(join(path, name));
      files.push(file);
      const place = { file, offset: 0, size: (await file.stat()).size };
      places.set(name, place);
      return place;
    };
    const [head] = layoutIndex.parse(
      JSON.parse((await readWhole(await find("index.json"))).toString("utf8")),
    ).manifests;
    const manifest = await readChecked(await find(blobPath(head!.digest)), head!.digest);
    const parsed = vaultManifest.parse(JSON.parse(manifest.toString("utf8")));
    const bodies = new Map<string, Place>();
    for (const part of partsOf(parsed)) {
      const place = await find(blobPath(`sha256:${part.sha256}`));
      if (place.size !== part.size)
        throw new Error(`${part.title} has ${place.size} bytes in place of ${part.size}`);
      bodies.set(part.sha256, place);
      if (part.role !== "bodies") continue;
      for (const { name, offset, size } of await scanTar(place.file, place.offset, place.offset + place.size))
        if (digestPattern.test(name)) bodies.set(name, { file: place.file, offset, size });
    }
    return new VaultArchive(path, files, bodies, parsed);
  }

  /** The only part with a role; undefined if there is none. */
  part(role: Role): ExportedPart | undefined {
    return this.parts.find((part) => part.role === role);
  }

  bytesOf({ sha256 }: Blob): Promise<Buffer> {
    return readWhole(this.#places.get(sha256) as Place);
  }

  /**
   * A part's bytes, checked.
   * @throws Failure("inconclusive") if they do not match its digest
   */
  async bytes({ sha256, title }: ExportedPart): Promise<Buffer> {
    const bytes = await readWhole(this.#places.get(sha256) as Place);
    if (hashOf(bytes) === sha256) return bytes;
    throw this.#damaged(title);
  }

  /** The index, and its sha256. */
  async index(): Promise<VaultIndex & { sha256: string }> {
    const part = this.part("index");
    if (!part) throw this.#damaged("the index");
    return { ...parseIndex((await this.bytes(part)).toString("utf8"), this.path), sha256: part.sha256 };
  }

  /** The files in a part that is an archive. */
  async filesOf({ sha256 }: ExportedPart): Promise<(TarFile & { read(): Readable })[]> {
    const { file, offset, size } = this.#places.get(sha256) as Place;
    const files = await scanTar(file, offset, offset + size, true);
    return files.map((each) => ({
      ...each,
      read: () => streamOf({ file, offset: each.offset, size: each.size }),
    }));
  }

  async has({ sha256, size }: Blob): Promise<boolean> {
    return this.#places.get(sha256)?.size === size;
  }

  async isWhole(sha256: string): Promise<boolean> {
    if (!this.#places.has(sha256)) return false;
    const hash = createHash("sha256");
    for await (const part of this.read(sha256) as AsyncIterable<Buffer>) hash.update(part);
    return hash.digest("hex") === sha256;
  }

  read(sha256: string, range?: { start: number; end: number }): Readable {
    const place = this.#places.get(sha256);
    if (!place) throw new TypeError(`${this.path} has no sha256:${sha256}`);
    return streamOf(place, range);
  }

  async close(): Promise<void> {
    for (const file of this.#files) await file.close();
  }

  #damaged(what: string): Failure {
    return new Failure("inconclusive", `${what} in ${this.path} is damaged`, {
      code: "vault-export-damaged",
      why: "its bytes are not those that its digest names",
      remedy: "make it again with `stx-container vault export`",
    });
  }
}

const blobPath = (digest: string) => `blobs/sha256/${digest.slice("sha256:".length)}`;

async function placesIn(path: string, files: FileHandle[]): Promise<Map<string, Place>> {
  const file = await open(path);
  files.push(file);
  const { size } = await file.stat();
  const entries = await scanTar(file, 0, size);
  return new Map(entries.map((entry) => [entry.name.replace(/^\.\//, ""), { file, ...entry }]));
}

/** Bytes that are read at a time. */
const pieceSize = 256 * 1024;

/** The bytes at a location. The file stays open, and several streams may read it at the same time. */
function streamOf({ file, offset, size }: Place, range?: { start: number; end: number }): Readable {
  const start = offset + (range?.start ?? 0);
  const end = offset + (range ? Math.min(range.end + 1, size) : size);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const piece = Buffer.allocUnsafe(Math.min(pieceSize, end - at));
      const { bytesRead } = await file.read(piece, 0, piece.length, at);
      if (bytesRead === 0) throw new RangeError("it is cut off");
      yield piece.subarray(0, bytesRead);
      at += bytesRead;
    }
  }
  return Readable.from(pieces(), { objectMode: false });
}

async function readWhole({ file, offset, size }: Place): Promise<Buffer> {
  if (size > longestDocument) throw new RangeError("a document in it is too long");
  const bytes = Buffer.alloc(size);
  const { bytesRead } = await file.read(bytes, 0, size, offset);
  if (bytesRead !== size) throw new RangeError("it is cut off");
  return bytes;
}

async function readChecked(place: Place, digest: string): Promise<Buffer> {
  const bytes = await readWhole(place);
  if (`sha256:${hashOf(bytes)}` === digest) return bytes;
  throw new Error("its manifest is not what its digest says");
}

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
