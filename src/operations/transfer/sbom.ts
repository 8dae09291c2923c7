import { Readable } from "node:stream";
import { canonicalJson } from "../../files/canonical-json.ts";
import { sha256 } from "../../files/digest.ts";
import { exportLock } from "../../lock/export/index.ts";
import { parseLock } from "../../lock/read.ts";
import type { Reference } from "../../registry/reference.ts";
import { emptyConfig, manifestType, titleAnnotation } from "../../vault/travel/artifact.ts";
import { attach, type Subject } from "./evidence.ts";

/** The media type that IANA lists for SPDX in JSON, by which scanners look for it among what is attached. */
const spdxType = "application/spdx+json";

/**
 * Attaches the packages of a lock to an image in a registry, as SPDX 2.3. The same lock gives the same artifact.
 * @returns digest of the artifact; null for an image without a lock
 */
export async function pushSbom(
  reference: Reference,
  subject: Subject,
  stem: string,
  lockText: Buffer | undefined,
  env: Record<string, string | undefined>,
): Promise<string | null> {
  if (lockText === undefined) return null;
  const text = Buffer.from(await exportLock(parseLock(lockText.toString("utf8"), `${stem}.lock`), "spdx"));
  const layer = {
    mediaType: spdxType,
    digest: `sha256:${sha256(text)}`,
    size: text.length,
    annotations: { [titleAnnotation]: `${stem}.spdx.json` },
  };
  const { bytes, ...config } = emptyConfig;
  const head = { schemaVersion: 2, mediaType: manifestType, artifactType: spdxType };
  const manifest = Buffer.from(canonicalJson({ ...head, config, layers: [layer], subject }));
  const blob = (each: Buffer, digest: string) => ({
    digest,
    size: each.length,
    read: () => Readable.from([each]),
  });
  const blobs = [blob(text, layer.digest), blob(bytes, config.digest)];
  return attach(reference, subject, { artifactType: spdxType, manifest, blobs }, env);
}
