import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { type Header, pack } from "tar-stream";

/** One entry of a layer: a header of tar-stream, and the content of a file. */
export type LayerEntry = Partial<Header> & { name: string; content?: string };

/** The bytes of a tar archive with these entries. */
export async function tarBytes(entries: readonly LayerEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { content, ...header } of entries)
    archive.entry({ mtime: new Date(0), ...header }, content ?? "");
  archive.finalize();
  const parts: Buffer[] = [];
  for await (const part of archive) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export interface Blob {
  mediaType: string;
  digest: string;
  size: number;
  platform?: { os: string; architecture: string };
}

/** Writes a blob into a layout; gives its descriptor. */
export function writeBlob(layout: string, mediaType: string, bytes: Buffer): Blob {
  const hex = createHash("sha256").update(bytes).digest("hex");
  mkdirSync(join(layout, "blobs/sha256"), { recursive: true });
  writeFileSync(join(layout, "blobs/sha256", hex), bytes);
  return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
}

const compressions = {
  "": (bytes: Buffer) => bytes,
  "+gzip": (bytes: Buffer) => gzipSync(bytes),
  "+zstd": (bytes: Buffer) => zstdCompressSync(bytes),
};

/** Writes layers and a manifest into a layout; gives the manifest's descriptor. */
export async function writeManifest(
  layout: string,
  layers: readonly (readonly LayerEntry[])[],
  compression: keyof typeof compressions = "+gzip",
): Promise<Blob> {
  const written: Blob[] = [];
  for (const layer of layers) {
    const bytes = compressions[compression](await tarBytes(layer));
    written.push(writeBlob(layout, `application/vnd.oci.image.layer.v1.tar${compression}`, bytes));
  }
  const config = writeBlob(layout, "application/vnd.oci.image.config.v1+json", Buffer.from("{}"));
  const manifest = { schemaVersion: 2, config, layers: written };
  return writeBlob(
    layout,
    "application/vnd.oci.image.manifest.v1+json",
    Buffer.from(JSON.stringify(manifest)),
  );
}

/** Writes the two files that make a folder an OCI layout. */
export function writeIndex(layout: string, manifests: readonly Blob[]): string {
  writeFileSync(join(layout, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(join(layout, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
  return layout;
}
