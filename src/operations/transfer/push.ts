import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { Failure } from "../../failure.ts";
import { readBoundedIfThere } from "../../files/bounded.ts";
import { canonicalJson } from "../../files/canonical-json.ts";
import { sha256 } from "../../files/digest.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import { Repository } from "../../registry/artifact.ts";
import { parseReference } from "../../registry/reference.ts";
import { parseImageUri } from "../../registry/uri.ts";
import { manifestType, mediaTypes, titleAnnotation } from "../../vault/travel/artifact.ts";
import { imageForUse } from "../exec/resolve.ts";
import { type EvidencePart, evidenceParts, pushEvidence } from "./evidence.ts";
import { pushSbom } from "./sbom.ts";
import { pushVault, type VaultToPush } from "./vault.ts";

export interface PushRequest {
  /** A name or build id of the store, or the path of an image. */
  subject: { name: string } | { path: string };
  store: string;
  /** `oras://REGISTRY/NAME:TAG`. */
  to: string;
  /** Also push an image that is not verified. */
  allowUnverified?: boolean;
  /** Also attach the build's vault. */
  vault?: VaultToPush | undefined;
  env: Record<string, string | undefined>;
  signal?: AbortSignal | undefined;
}

export interface Pushed {
  /** The name by digest: `registry/name@sha256:…`. */
  reference: string;
  digest: string;
  image: { path: string; sha256: string; size: number };
  /** Number of blobs that were sent; the registry already had the others. */
  sent: number;
  /** Digest of the attached artifact with lock, recipes and marker; null where there is no lock. */
  evidence: string | null;
  /** Digest of the attached list of packages, SPDX 2.3 JSON; null where there is no lock. */
  sbom: string | null;
  /** Digest of the attached vault; null where none was asked for. */
  vault: string | null;
  /** Why the image is not verified; null where it is. */
  doubt: string | null;
}

const configType = "application/vnd.sylabs.sif.config.v1+json";
const longest = 256 * 1024 ** 2;

/**
 * Pushes an image in Apptainer's format, so that `apptainer pull oras://` can fetch it, and attaches its lock, recipes
 * and marker, and the lock's packages as SPDX. The gate is asked first.
 * @throws Failure for an image that is not verified, unless that is allowed, and where the registry refuses it
 */
export async function push(request: PushRequest): Promise<Pushed> {
  const { scheme, reference: text } = parseImageUri(request.to);
  if (scheme !== "oras") throw notOras(request.to);
  const reference = parseReference(text);
  const { image, doubt, assertUnchanged } = await imageForUse({
    subject: request.subject,
    store: request.store,
  });
  if (doubt !== undefined && !request.allowUnverified) throw notVerified(image, doubt);
  const digest = await cachedDigest(image);
  const { size } = await stat(image);
  assertUnchanged();
  const config = Buffer.from("{}");
  const manifest = imageManifest(image, digest, size, config);
  const repository = new Repository(reference, request.env, request.signal);
  try {
    const { digest: pushed, sent } = await repository.push(manifest, manifestType, [
      { digest: `sha256:${digest}`, size, read: () => createReadStream(image) },
      { digest: `sha256:${sha256(config)}`, size: config.length, read: () => Readable.from([config]) },
    ]);
    const subject = { mediaType: manifestType, digest: pushed, size: manifest.length };
    const texts = await evidenceOf(image);
    const evidence =
      texts.size > 0
        ? await pushEvidence(reference, subject, basename(image, ".sif"), texts, request.env)
        : null;
    const stem = basename(image, ".sif");
    const sbom = await pushSbom(reference, subject, stem, texts.get(".lock"), request.env);
    const vault = request.vault
      ? await pushVault(reference, subject, stem, texts.get(".lock"), request.vault, request.env)
      : null;
    const name = `${repository.name}@${pushed}`;
    return {
      reference: name,
      digest: pushed,
      image: { path: image, sha256: digest, size },
      sent,
      evidence,
      sbom,
      vault,
      doubt: doubt ?? null,
    };
  } finally {
    repository.close();
  }
}

function imageManifest(image: string, digest: string, size: number, config: Buffer): Buffer {
  return Buffer.from(
    canonicalJson({
      schemaVersion: 2,
      mediaType: manifestType,
      config: { mediaType: configType, digest: `sha256:${sha256(config)}`, size: config.length },
      layers: [
        {
          mediaType: mediaTypes.image,
          digest: `sha256:${digest}`,
          size,
          annotations: { [titleAnnotation]: basename(image) },
        },
      ],
    }),
  );
}

/** Lock, recipes and marker next to an image. */
async function evidenceOf(image: string): Promise<Map<EvidencePart, Buffer>> {
  const stem = image.replace(/\.sif$/, "");
  const texts = new Map<EvidencePart, Buffer>();
  for (const ending of Object.keys(evidenceParts) as EvidencePart[]) {
    const bytes = await readBoundedIfThere(stem + ending, longest, { what: "evidence" });
    if (bytes) texts.set(ending, bytes);
  }
  return texts;
}

function notOras(to: string): Failure {
  return new Failure("usage", `cannot push to ${to}`, {
    code: "image-reference-invalid",
    why: "an image file is an artifact in a registry, addressed by oras://",
    remedy: `write ${to.replace(/^(?:[a-z-]+:\/\/)?/, "oras://")}`,
  });
}

function notVerified(image: string, doubt: string): Failure {
  return new Failure("unverified", `${image} is not verified`, {
    code: "push-not-verified",
    why: doubt,
    remedy: "stx-container verify BUILD, or push it anyway with --allow-unverified",
  });
}
