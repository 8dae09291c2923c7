import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { byCodeUnit } from "../../ecosystems/order.ts";
import { canonicalJson } from "../../files/canonical-json.ts";
import { sha256 } from "../../files/digest.ts";
import type { Blob, Bodies } from "../keep/folder.ts";
import { padded, tarEnd, tarHeader } from "./tar.ts";

/** The roles of the parts of an exported vault, by their media type. */
export const mediaTypes = {
  artifact: "application/vnd.stx.container.vault.v1",
  index: "application/vnd.stx.container.vault.index.v1+json",
  /** Small bodies packed together: an archive whose files are named by their digests. */
  bodies: "application/vnd.stx.container.vault.bodies.v1.tar",
  body: "application/vnd.stx.container.vault.body.v1",
  lock: "application/vnd.stx.container.lock.v1+json",
  lockedRecipe: "application/vnd.stx.container.locked-recipe.v1",
  recipe: "application/vnd.stx.container.recipe.v1",
  context: "application/vnd.stx.container.context.v1.tar",
  image: "application/vnd.sylabs.sif.layer.v1.sif",
} as const;
export type Role = Exclude<keyof typeof mediaTypes, "artifact">;

export const buildAnnotation = "io.github.stx.container-action.build";
export const titleAnnotation = "org.opencontainers.image.title";
export const manifestType = "application/vnd.oci.image.manifest.v1+json";
/** The empty configuration of an artifact (OCI image specification, "Guidance for an Empty Descriptor"). */
export const emptyConfig = {
  mediaType: "application/vnd.oci.empty.v1+json",
  digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  size: 2,
  bytes: Buffer.from("{}"),
};

/** One part of an export. */
export interface Part extends Blob {
  role: Role;
  title: string;
  /** Its bytes; they are read again at every call. */
  read(): Readable;
}

/** Bodies of this size or more are parts of their own: a registry transfers and stores each only once. */
const largeBody = 1024 * 1024;

/** A part made of a text. */
export function textPart(role: Role, title: string, text: string | Buffer): Part {
  const bytes = Buffer.from(text as string);
  return { role, title, sha256: sha256(bytes), size: bytes.length, read: () => Readable.from([bytes]) };
}

/** A part that is a whole file. */
export function filePart(role: Role, title: string, path: string, blob: Blob): Part {
  return { role, title, ...blob, read: () => createReadStream(path) };
}

/** A file to put into a part that is an archive. */
export interface Packed {
  name: string;
  size: number;
  mode?: number;
  read(): Readable;
}

/** An archive as a part. Computing its digest reads everything in it. */
export async function packPart(role: Role, title: string, files: readonly Packed[]): Promise<Part> {
  async function* bytes(): AsyncGenerator<Buffer> {
    for (const { name, size, mode, read } of files) {
      yield tarHeader(name, size, mode);
      let given = 0;
      for await (const part of read() as AsyncIterable<Buffer>) {
        given += part.length;
        yield part;
      }
      if (given !== size) throw new Error(`${name} has ${given} bytes in place of ${size}`);
      yield Buffer.alloc(padded(size) - size);
    }
    yield tarEnd;
  }
  const hash = createHash("sha256");
  let size = 0;
  for await (const part of bytes()) {
    hash.update(part);
    size += part.length;
  }
  return {
    role,
    title,
    sha256: hash.digest("hex"),
    size,
    read: () => Readable.from(bytes(), { objectMode: false }),
  };
}

/**
 * The bodies as parts: large ones separately, small ones in up to sixteen archives by the first digit of their
 * digests, so that a build that downloaded little new shares most of them with the one before it.
 */
export async function bodyParts(bodies: Bodies, needed: readonly Blob[]): Promise<Part[]> {
  const sorted = needed.toSorted((a, b) => byCodeUnit(a.sha256, b.sha256));
  const packs = Map.groupBy(
    sorted.filter(({ size }) => size < largeBody),
    ({ sha256: digest }) => digest.slice(0, 1),
  );
  const packed: Part[] = [];
  for (const [digit, blobs] of packs) {
    const files = blobs.map(({ sha256: name, size }) => ({ name, size, read: () => bodies.read(name) }));
    packed.push(await packPart("bodies", `bodies-${digit}.tar`, files));
  }
  const large = sorted
    .filter(({ size }) => size >= largeBody)
    .map(
      (blob): Part => ({ ...blob, role: "body", title: blob.sha256, read: () => bodies.read(blob.sha256) }),
    );
  return [...packed, ...large];
}

/** The manifest of an export. @param subject the image's manifest that it is attached to, in a registry */
export function manifestOf(buildId: string, parts: readonly Part[], subject?: object): Buffer {
  const { mediaType, digest, size } = emptyConfig;
  return Buffer.from(
    canonicalJson({
      schemaVersion: 2,
      mediaType: manifestType,
      artifactType: mediaTypes.artifact,
      config: { mediaType, digest, size },
      layers: parts.map((part) => ({
        mediaType: mediaTypes[part.role],
        digest: `sha256:${part.sha256}`,
        size: part.size,
        annotations: { [titleAnnotation]: part.title },
      })),
      annotations: { [buildAnnotation]: buildId },
      ...(subject && { subject }),
    }),
  );
}
