import { Readable } from "node:stream";
import { z } from "zod";
import { canonicalJson } from "../../files/canonical-json.ts";
import { sha256 } from "../../files/digest.ts";
import { type PushedBlob, Repository } from "../../registry/artifact.ts";
import type { Reference } from "../../registry/reference.ts";
import { emptyConfig, manifestType, mediaTypes, titleAnnotation } from "../../vault/travel/artifact.ts";

/**
 * Media type of the artifact that is attached to an image's manifest in a registry and holds the evidence about the
 * image.
 */
export const evidenceType = "application/vnd.stx.container.evidence.v1";

/** The parts of the evidence: file ending → media type. */
export const evidenceParts = {
  ".lock": mediaTypes.lock,
  ".def": mediaTypes.lockedRecipe,
  ".rough.def": mediaTypes.recipe,
  ".verified": "application/vnd.stx.container.marker.v1+json",
} as const;
export type EvidencePart = keyof typeof evidenceParts;
const endings = Object.keys(evidenceParts) as EvidencePart[];

const indexType = "application/vnd.oci.image.index.v1+json";
/** Most bytes read of one part. */
const longest = 256 * 1024 ** 2;

export interface Subject {
  mediaType: string;
  digest: string;
  size: number;
}

type Env = Record<string, string | undefined>;

/** Attaches evidence to an image. @returns the digest of its manifest */
export async function pushEvidence(
  reference: Reference,
  subject: Subject,
  stem: string,
  texts: ReadonlyMap<EvidencePart, Buffer>,
  env: Env,
): Promise<string> {
  const { mediaType, digest, size, bytes } = emptyConfig;
  const blobs = [...texts.values()].map(blobOf);
  const layers = [...texts].map(([ending, text]) => ({
    mediaType: evidenceParts[ending],
    digest: `sha256:${sha256(text)}`,
    size: text.length,
    annotations: { [titleAnnotation]: `${stem}${ending}` },
  }));
  const config = { mediaType, digest, size };
  const head = { schemaVersion: 2, mediaType: manifestType, artifactType: evidenceType };
  const manifest = Buffer.from(canonicalJson({ ...head, config, layers, subject }));
  const artifact = { artifactType: evidenceType, manifest, blobs: [...blobs, blobOf(bytes)] };
  return attach(reference, subject, artifact, env);
}

/** An artifact attached to an image: a manifest that names the image as its subject, and its blobs. */
interface Attached {
  artifactType: string;
  manifest: Buffer;
  blobs: readonly PushedBlob[];
}

/** Attaches an artifact to an image, without a tag of its own. @returns the digest of its manifest */
export async function attach(
  reference: Reference,
  subject: Subject,
  { artifactType, manifest, blobs }: Attached,
  env: Env,
): Promise<string> {
  const repository = new Repository(withoutTag(reference), env);
  try {
    const pushed = await repository.push(manifest, manifestType, blobs);
    const descriptor = {
      mediaType: manifestType,
      artifactType,
      digest: pushed.digest,
      size: manifest.length,
    };
    if (!pushed.isReferrer) await keepTag(reference, subject, descriptor, env);
    return pushed.digest;
  } finally {
    repository.close();
  }
}

const blobOf = (bytes: Buffer) => ({
  digest: `sha256:${sha256(bytes)}`,
  size: bytes.length,
  read: () => Readable.from([bytes]),
});

function withoutTag({ tag: _, digest: __, ...reference }: Reference): Reference {
  return reference;
}

const indexSchema = z.object({
  manifests: z.array(z.looseObject({ digest: z.string(), artifactType: z.string().optional() })),
});

/**
 * For registries without the referrers API, clients maintain the list themselves under a tag (OCI distribution 1.1).
 */
async function keepTag(
  reference: Reference,
  subject: Subject,
  added: object & { digest: string },
  env: Env,
): Promise<void> {
  const tag = subject.digest.replace(":", "-");
  const repository = new Repository({ ...withoutTag(reference), tag }, env);
  try {
    const known = parseIndex(await repository.referrers(subject.digest));
    const manifests = [...known.filter(({ digest }) => digest !== added.digest), added];
    const index = canonicalJson({ schemaVersion: 2, mediaType: indexType, manifests });
    await repository.push(Buffer.from(index), indexType, []);
  } finally {
    repository.close();
  }
}

function parseIndex(bytes: Buffer | undefined) {
  if (bytes === undefined) return [];
  try {
    return indexSchema.parse(JSON.parse(bytes.toString("utf8"))).manifests;
  } catch {
    return [];
  }
}

const manifestSchema = z.object({
  subject: z.object({ digest: z.string() }).optional(),
  layers: z.array(z.object({ mediaType: z.string(), digest: z.string(), size: z.number() })),
});

/**
 * The evidence attached to an image: the newest that is complete. It is not trusted here; the gate checks that it
 * belongs to this image.
 */
export async function pullEvidence(
  reference: Reference,
  imageDigest: string,
  env: Env,
): Promise<Map<EvidencePart, Buffer>> {
  for (const attached of await attachedTo(reference, imageDigest, evidenceType, env)) {
    const found = await readEvidence(attached, imageDigest, env);
    if (found.size > 0) return found;
  }
  return new Map();
}

/** The artifacts of one type that are attached to an image, newest first. */
export async function attachedTo(
  reference: Reference,
  imageDigest: string,
  artifactType: string,
  env: Env,
): Promise<Reference[]> {
  const repository = new Repository(reference, env);
  try {
    const attached = parseIndex(await repository.referrers(imageDigest));
    return attached
      .filter((each) => each.artifactType === artifactType)
      .map(({ digest }) => ({ ...withoutTag(reference), digest }))
      .reverse();
  } finally {
    repository.close();
  }
}

async function readEvidence(
  reference: Reference,
  imageDigest: string,
  env: Env,
): Promise<Map<EvidencePart, Buffer>> {
  const repository = new Repository(reference, env);
  const found = new Map<EvidencePart, Buffer>();
  try {
    const text = (await repository.manifest(manifestType)).toString("utf8");
    const manifest = manifestSchema.safeParse(parseJson(text)).data;
    if (!manifest || manifest.subject?.digest !== imageDigest) return found;
    for (const { mediaType, digest, size } of manifest.layers) {
      const ending = endings.find((each) => evidenceParts[each] === mediaType);
      if (ending === undefined || size > longest) continue;
      const bytes = await readAll(await repository.blob(digest), size);
      if (bytes && `sha256:${sha256(bytes)}` === digest) found.set(ending, bytes);
    }
    return found;
  } finally {
    repository.close();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readAll(body: Readable, size: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += (chunk as Buffer).length;
    if (length > size) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
