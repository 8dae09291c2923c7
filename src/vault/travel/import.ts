import type { Readable } from "node:stream";
import { Failure } from "../../failure.ts";
import { writeFileInside } from "../../files/inside.ts";
import type { Blob, VaultFolder } from "../keep/folder.ts";
import { blobsOf, formatIndex } from "../keep/index-file.ts";
import { digestPattern } from "../keep/schema.ts";
import type { VaultArchive } from "./archive.ts";

/** What an import brought. */
export interface Imported {
  buildId: string;
  /** sha256 of the index. */
  index: string;
  /** Bodies that were not there before, and their bytes. */
  bodies: number;
  bytes: number;
}

const buildIdPattern = /^[a-z0-9][a-z0-9._-]{0,127}-\d{4}-\d{4}-\d{6}$/;

/** @throws Failure("inconclusive") for what cannot name a build, and so no file */
export function assertBuildId(buildId: string): void {
  if (buildIdPattern.test(buildId)) return;
  throw new Failure("inconclusive", `invalid build id ${JSON.stringify(buildId.slice(0, 200))}`, {
    code: "vault-export-damaged",
    why: "build ids are like hello-2026-1120-210800",
    remedy: "make the export again with `stx-container vault export`",
  });
}

/** Takes a body under its digest. @throws Failure("inconclusive") where its bytes are others */
export async function importBody(vault: VaultFolder, wanted: Blob, source: Readable): Promise<void> {
  const writer = vault.writer();
  try {
    for await (const part of source as AsyncIterable<Buffer>) await writer.write(part);
  } catch (error) {
    await writer.discard();
    throw error;
  }
  await writer.end(wanted.sha256);
}

/**
 * Takes an exported vault into a folder. What is there already is not read again; the index comes last, so that an
 * import that was cut off only leaves bodies that are right.
 */
export async function importArchive(archive: VaultArchive, vault: VaultFolder): Promise<Imported> {
  assertBuildId(archive.buildId);
  const index = await archive.index();
  await vault.make();
  const imported: Imported = { buildId: archive.buildId, index: index.sha256, bodies: 0, bytes: 0 };
  for (const [digest, { size }] of index.bodies ? blobsOf(index) : []) {
    if (!digestPattern.test(digest) || (await vault.has({ sha256: digest, size }))) continue;
    if (!(await archive.has({ sha256: digest, size }))) throw missingBody(archive.path, digest);
    await importBody(vault, { sha256: digest, size }, archive.read(digest));
    imported.bodies += 1;
    imported.bytes += size;
  }
  await vault.sync();
  await writeFileInside(vault.folder, vault.paths.index(archive.buildId), formatIndex(index));
  return imported;
}

function missingBody(path: string, digest: string): Failure {
  return new Failure("inconclusive", `${path} lacks the body sha256:${digest}`, {
    code: "vault-body-missing",
    why: "its index names it",
    remedy: "make the export again with `stx-container vault export`",
  });
}
