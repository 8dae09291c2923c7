import { createHash } from "node:crypto";
import { join } from "node:path";
import { Readable } from "node:stream";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { inPlainWords, problemsIn } from "../files/plain-words.ts";
import { hostArch } from "./arch.ts";
import { ByteSource } from "./byte-source.ts";
import { damaged, notAnImage } from "./failures.ts";
import { defaultLimits, type Limits, Meter } from "./limits.ts";
import { tarEntries } from "./tar.ts";

const maxDocument = 4 * 1024 * 1024;
const chunk = 1024 * 1024;

/** OCI image-spec 1.1, "descriptor": what a blob is, by its digest. */
const descriptor = z.object({
  mediaType: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/),
  size: z.number().int().nonnegative(),
  platform: z.object({ architecture: z.string(), os: z.string() }).optional(),
});
const index = z.object({ manifests: z.array(descriptor).max(1000) });
const manifest = z.object({ config: descriptor.optional(), layers: z.array(descriptor).max(1000) });
const config = z.object({ architecture: z.string().optional() });

/** What identifies a blob: media type, digest (`sha256:…`), size in bytes. */
export type BlobDescriptor = z.infer<typeof descriptor>;

/** The blobs of an OCI layout, wherever they are. */
export interface Layout {
  path: string;
  /**
   * Opens a file of the layout by its name in it (`blobs/sha256/…`).
   * @throws Failure "inconclusive" where it is missing
   */
  open(name: string): Promise<ByteSource>;
  close(): Promise<void>;
}

function openIn(folder: string, name: string): Promise<ByteSource> {
  return ByteSource.open(join(folder, name)).catch((error: Failure) => {
    if ((error.cause as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw damaged(folder, `its file ${name} is not there`, { cause: error.cause });
  });
}

/** A layout that is a folder. */
export function folderLayout(path: string): Layout {
  const opened = new Map<string, ByteSource>();
  return {
    path,
    async open(name) {
      const found = opened.get(name) ?? (await openIn(path, name));
      opened.set(name, found);
      return found;
    },
    async close() {
      await Promise.all([...opened.values()].map((source) => source.close()));
    },
  };
}

/**
 * A layout packed as a tar archive, not compressed: read in place, nothing is unpacked. It owns `source`.
 * @throws Failure "inconclusive" where the archive is damaged or over a limit
 */
export async function archiveLayout(source: ByteSource, limits: Limits = defaultLimits): Promise<Layout> {
  const files = new Map<string, ByteSource>();
  const meter = new Meter(source.path, limits);
  for await (const entry of tarEntries(source.path, Readable.from(pieces(source)))) {
    meter.add(entry.name, undefined, entry.size);
    if (entry.type === "file")
      files.set(entry.name.replace(/^(?:\.\/)+/, ""), source.part(entry.offset, entry.size));
  }
  if (!files.has("index.json")) throw notAnImage(source.path, ...otherArchive(files.has("manifest.json")));
  return {
    path: source.path,
    async open(name) {
      const found = files.get(name);
      if (!found) throw damaged(source.path, `${name} is not in the archive`);
      return found;
    },
    close: () => source.close(),
  };
}

/** What a tar archive is that is no OCI layout, and what to do about it. */
function otherArchive(ofDocker: boolean): [why: string, remedy: string] {
  if (ofDocker)
    return [
      "it is an archive of docker save, in the form that Docker wrote before version 25",
      "Convert it: skopeo copy docker-archive:FILE oci:FOLDER:latest, and give the folder.",
    ];
  return [
    "it is a tar archive, but no OCI layout: it has no index.json",
    "Unpack a root file system into a folder (as root, tar -xp), and give the folder.",
  ];
}

async function* pieces(source: ByteSource): AsyncGenerator<Buffer> {
  for (let at = 0; at < source.size; at += chunk) {
    yield await source.read(at, Math.min(chunk, source.size - at), "the archive");
  }
}

/**
 * The bytes of a blob; at its end its size and digest have been checked.
 * @throws Failure "inconclusive" where they are not those of the descriptor
 */
export async function* blobBytes(layout: Layout, { digest, size }: BlobDescriptor): AsyncGenerator<Buffer> {
  const [algorithm, hex] = digest.split(":") as [string, string];
  const source = await layout.open(`blobs/${algorithm}/${hex}`);
  if (source.size !== size)
    throw damaged(layout.path, `blob ${digest} has ${source.size} bytes, not ${size}`);
  const hash = createHash(algorithm);
  for await (const bytes of pieces(source)) {
    hash.update(bytes);
    yield bytes;
  }
  if (hash.digest("hex") !== hex) throw damaged(layout.path, `blob ${digest} has another digest`);
}

async function readDocument<T>(
  layout: Layout,
  what: string,
  bytes: AsyncIterable<Buffer>,
  schema: z.ZodType<T>,
): Promise<T> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > maxDocument) throw damaged(layout.path, `${what} has more than ${maxDocument} bytes`);
    parts.push(part);
  }
  try {
    return schema.parse(JSON.parse(Buffer.concat(parts).toString("utf8")), inPlainWords);
  } catch (error) {
    const why = error instanceof z.ZodError ? problemsIn(error.issues, "it", 1) : (error as Error).message;
    throw damaged(layout.path, `${what} is not what it should be: ${why}`, { cause: error });
  }
}

const isIndex = (type: string) =>
  /^application\/vnd\.(oci\.image\.index|docker\.distribution\.manifest\.list)\./.test(type);
const isManifest = (type: string) =>
  /^application\/vnd\.(oci\.image\.manifest|docker\.distribution\.manifest)\./.test(type) && !isIndex(type);

async function configured(layout: Layout, said: BlobDescriptor | undefined): Promise<z.infer<typeof config>> {
  return said ? readDocument(layout, `config ${said.digest}`, blobBytes(layout, said), config) : {};
}

const maxNesting = 4;
const maxIndexes = 100;

/** All image manifests that indexes name, those of nested indexes included. Every index is read once. */
async function manifests(layout: Layout, named: readonly BlobDescriptor[]): Promise<BlobDescriptor[]> {
  const found: BlobDescriptor[] = [];
  const read = new Set<string>();
  let level = named;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxNesting) throw damaged(layout.path, "its indexes are nested too deeply");
    const below: BlobDescriptor[] = [];
    for (const one of level) {
      if (isManifest(one.mediaType) && one.platform?.os !== "unknown") found.push(one);
      if (!isIndex(one.mediaType) || read.has(one.digest)) continue;
      if (read.add(one.digest).size > maxIndexes)
        throw damaged(layout.path, `it has more than ${maxIndexes} nested indexes`);
      const nested = await readDocument(layout, `index ${one.digest}`, blobBytes(layout, one), index);
      below.push(...nested.manifests);
    }
    level = below;
  }
  return found;
}

/** What is to be read of an image in a layout. */
export interface Layers {
  /** Lowest first. */
  layers: BlobDescriptor[];
  /** As Go spells it; undefined where nothing says so. */
  arch: string | undefined;
}

/**
 * The layers of the image of an OCI layout: that for this machine's architecture, or the only one.
 * @throws Failure "inconclusive" where there is none or several, or a document is damaged
 */
export async function readLayers(layout: Layout): Promise<Layers> {
  const top = await readDocument(layout, "index.json", pieces(await layout.open("index.json")), index);
  const all = await manifests(layout, top.manifests);
  const architecture = hostArch();
  const fitting = all.filter(
    ({ platform }) => platform?.os === "linux" && platform.architecture === architecture,
  );
  const digests = new Map((all.length === 1 ? all : fitting).map((one) => [one.digest, one]));
  const [chosen] = digests.values();
  if (!chosen || digests.size > 1) {
    throw new Failure("inconclusive", `the OCI layout ${layout.path} does not say which image is meant`, {
      code: "image-layout-ambiguous",
      why: `it holds ${all.length} images, ${digests.size} of them for linux/${architecture}`,
      remedy: "keep one image for this architecture in the layout",
    });
  }
  const said = await readDocument(layout, `manifest ${chosen.digest}`, blobBytes(layout, chosen), manifest);
  const arch = chosen.platform?.architecture ?? (await configured(layout, said.config)).architecture;
  return { layers: said.layers, arch };
}
