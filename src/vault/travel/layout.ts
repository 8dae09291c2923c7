import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { canonicalJson } from "../../files/canonical-json.ts";
import { sha256 } from "../../files/digest.ts";
import { fileFailure } from "../../files/failures.ts";
import { makeFolder } from "../../files/folders.ts";
import { assertOutputFile } from "../../files/output-file.ts";
import { buildAnnotation, emptyConfig, manifestOf, manifestType, type Part } from "./artifact.ts";
import { padded, tarEnd, tarHeader } from "./tar.ts";

/** One file of an OCI layout. */
interface LayoutFile {
  path: string;
  size: number;
  read(): Readable;
}

/** The files of an OCI layout (OCI image specification, "Image Layout") that contains one artifact. */
function layoutFiles(buildId: string, parts: readonly Part[]): LayoutFile[] {
  const manifest = manifestOf(buildId, parts);
  const digest = sha256(manifest);
  const index = {
    schemaVersion: 2,
    manifests: [
      {
        mediaType: manifestType,
        digest: `sha256:${digest}`,
        size: manifest.length,
        annotations: { [buildAnnotation]: buildId },
      },
    ],
  };
  const text = (path: string, bytes: Buffer): LayoutFile => ({
    path,
    size: bytes.length,
    read: () => Readable.from([bytes]),
  });
  const blob = (hex: string) => `blobs/sha256/${hex}`;
  const files = [
    text("oci-layout", Buffer.from('{"imageLayoutVersion":"1.0.0"}')),
    text("index.json", Buffer.from(canonicalJson(index))),
    text(blob(digest), manifest),
    text(blob(emptyConfig.digest.slice("sha256:".length)), emptyConfig.bytes),
    ...parts.map((part) => ({ path: blob(part.sha256), size: part.size, read: () => part.read() })),
  ];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** Writes an export as one file: an archive of an OCI layout. The file appears complete or not at all. */
export async function writeArchive(path: string, buildId: string, parts: readonly Part[]): Promise<void> {
  const file = await assertOutputFile(path);
  const temporary = join(dirname(file), `.${randomBytes(6).toString("hex")}.tmp`);
  async function* bytes(): AsyncGenerator<Buffer> {
    for (const { path: name, size, read } of layoutFiles(buildId, parts)) {
      yield tarHeader(name, size);
      yield* read() as AsyncIterable<Buffer>;
      yield Buffer.alloc(padded(size) - size);
    }
    yield tarEnd;
  }
  try {
    await pipeline(bytes(), createWriteStream(temporary, { flags: "wx", flush: true }));
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw fileFailure(error, `could not write ${path}`);
  }
}

/**
 * Writes an export as a folder: an OCI layout.
 * @throws Failure("usage") where something else than an empty folder has that path, before anything is written
 */
export async function writeLayout(folder: string, buildId: string, parts: readonly Part[]): Promise<void> {
  const temporary = join(dirname(folder), `.${randomBytes(6).toString("hex")}.tmp`);
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0)
    throw fileFailure(Object.assign(new Error(), { code: "ENOTEMPTY" }), `could not write ${folder}`);
  try {
    await makeFolder(join(temporary, "blobs/sha256"));
    for (const { path, read } of layoutFiles(buildId, parts))
      await pipeline(read(), createWriteStream(join(temporary, path), { flags: "wx", flush: true }));
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw fileFailure(error, `could not write ${folder}`);
  }
}
