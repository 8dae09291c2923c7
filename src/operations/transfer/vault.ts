import { Readable } from "node:stream";
import { Failure } from "../../failure.ts";
import { builtLock, parseLock } from "../../lock/read.ts";
import type { Reference } from "../../registry/reference.ts";
import { emptyConfig, manifestOf, mediaTypes, type Part } from "../../vault/travel/artifact.ts";
import { type FoundVault, findVault, storedVault } from "../vault/find.ts";
import { vaultParts } from "../vault/travel.ts";
import { attach, type Subject } from "./evidence.ts";

/** The vault to attach to an image: an exported file, or that of the store. All paths absolute. */
export interface VaultToPush {
  file?: string | undefined;
  store: string;
  /** Folder with the files that the recipe copies. */
  context: string;
}

/**
 * Attaches a build's vault to its image in a registry; what the registry already has is not sent.
 * @param lockText the build's lock, which names the index of its vault
 * @returns digest of the artifact
 * @throws Failure("inconclusive") where there is no vault, or it belongs to another build
 */
export async function pushVault(
  reference: Reference,
  subject: Subject,
  buildId: string,
  lockText: Buffer | undefined,
  { file, store, context }: VaultToPush,
  env: Record<string, string | undefined>,
): Promise<string> {
  const vault = file === undefined ? await storedVault(buildId, store) : await findVault(file, file, store);
  try {
    assertOfLock(vault, buildId, lockText);
    const { parts } = await vaultParts(vault, { image: false, context });
    const blobs = parts.map((part) => ({ ...part, digest: `sha256:${part.sha256}` }));
    const config = { ...emptyConfig, read: () => Readable.from([emptyConfig.bytes]) };
    const manifest = manifestOf(buildId, parts as Part[], subject);
    return await attach(
      reference,
      subject,
      { artifactType: mediaTypes.artifact, manifest, blobs: [config, ...blobs] },
      env,
    );
  } finally {
    await vault.close();
  }
}

function assertOfLock({ index }: FoundVault, buildId: string, text: Buffer | undefined): void {
  const lock = text && builtLock(parseLock(text.toString("utf8"), `${buildId}.lock`), `${buildId}.lock`);
  if (lock?.vault?.index === index.sha256) return;
  throw new Failure("inconclusive", `the vault is not that of ${buildId}`, {
    code: "vault-index-mismatch",
    why: lock?.vault
      ? `the lock names the index sha256:${lock.vault.index}, the vault has sha256:${index.sha256}`
      : "the lock names no vault",
    remedy: "give the vault of this build, or push without one",
  });
}
