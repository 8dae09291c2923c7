import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { Failure } from "../../failure.ts";
import { sha256 } from "../../files/digest.ts";
import { removeFileInside, writeFileInside } from "../../files/inside.ts";
import type { Blob, VaultFolder } from "../keep/folder.ts";
import { blobsOf, formatIndex, parseIndex } from "../keep/index-file.ts";
import { digestPattern } from "../keep/schema.ts";
import type { ExportedPart, VaultArchive } from "./archive.ts";
import { scanTar } from "./tar.ts";

/** The result of an import. */
export interface Imported {
  buildId: string;
  /** sha256 of the index. */
  index: string;
  /** Bodies that were not there before, and their bytes. */
  bodies: number;
  bytes: number;
}

const buildIdPattern = /^[a-z0-9][a-z0-9._-]{0,127}-\d{4}-\d{4}-\d{6}$/;

/** @throws Failure("inconclusive") for text that cannot be a build id, and so not a file name */
export function assertBuildId(buildId: string): void {
  if (buildIdPattern.test(buildId)) return;
  throw new Failure("inconclusive", `invalid build id ${JSON.stringify(buildId.slice(0, 200))}`, {
    code: "vault-export-damaged",
    why: "build ids are like hello-2026-1120-210800",
    remedy: "make the export again with `stx-container vault export`",
  });
}

/**
 * Stores a body under its digest.
 * @throws Failure("inconclusive") if its bytes do not match
 */
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
 * Imports an exported vault into a folder. Existing bodies are not read again. The index comes last, so that an
 * interrupted import leaves only correct bodies.
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

/** A vault in a registry. */
export interface PulledVault {
  buildId: string;
  parts: ExportedPart[];
  /** Bytes of a part. */
  read(part: ExportedPart): Promise<Readable>;
}

/** Imports a vault from a registry into a folder, without what the folder already has; see {@link importArchive}. */
export async function importPulled(pulled: PulledVault, vault: VaultFolder): Promise<Imported> {
  assertBuildId(pulled.buildId);
  const own = pulled.parts.find(({ role }) => role === "index");
  if (!own) throw missingBody(pulled.buildId, "its index");
  const text = (await readPart(pulled, own)).toString("utf8");
  const index = parseIndex(text, own.title);
  await vault.make();
  const imported: Imported = { buildId: pulled.buildId, index: own.sha256, bodies: 0, bytes: 0 };
  const missing = new Map<string, number>();
  for (const [digest, { size }] of index.bodies ? blobsOf(index) : [])
    if (!(await vault.has({ sha256: digest, size }))) missing.set(digest, size);
  const take = async (digest: string, size: number, source: Readable) => {
    await importBody(vault, { sha256: digest, size }, source);
    missing.delete(digest);
    imported.bodies += 1;
    imported.bytes += size;
  };
  for (const part of pulled.parts) {
    if (part.role === "body" && missing.has(part.sha256))
      await take(part.sha256, part.size, await pulled.read(part));
    if (part.role === "bodies" && [...missing.keys()].some((digest) => part.title.includes(`-${digest[0]}.`)))
      await takePack(vault, pulled, part, missing, take);
  }
  const [left] = missing.keys();
  if (left !== undefined) throw missingBody(pulled.buildId, left);
  await vault.sync();
  await writeFileInside(vault.folder, vault.paths.index(pulled.buildId), formatIndex(index));
  return imported;
}

async function takePack(
  vault: VaultFolder,
  pulled: PulledVault,
  part: ExportedPart,
  missing: ReadonlyMap<string, number>,
  take: (digest: string, size: number, source: Readable) => Promise<void>,
): Promise<void> {
  // Stored like a body while it is unpacked: written, checked and found in the same way.
  await importBody(vault, part, await pulled.read(part));
  const path = vault.paths.blob(part.sha256);
  const file = await open(path);
  try {
    for (const { name, offset, size } of await scanTar(file, 0, part.size)) {
      if (missing.get(name) !== size) continue;
      const source =
        size === 0 ? Readable.from([]) : vault.read(part.sha256, { start: offset, end: offset + size - 1 });
      await take(name, size, source);
    }
  } finally {
    await file.close();
    await removeFileInside(vault.folder, path);
  }
}

/** Bytes of a part that is read into memory; the index of a build with a hundred thousand downloads has about 60 MB. */
const longestPart = 256 * 1024 ** 2;

/** A small part, complete and checked. */
export async function readPart(pulled: PulledVault, part: ExportedPart): Promise<Buffer> {
  if (part.size > longestPart)
    throw new Failure("inconclusive", `${part.title} is too large to be read`, {
      code: "vault-export-damaged",
      why: `it has ${part.size} bytes, and such parts have at most ${longestPart}`,
      remedy: "make the export again with `stx-container vault export`",
    });
  const chunks: Buffer[] = [];
  for await (const chunk of (await pulled.read(part)) as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (sha256(bytes) === part.sha256) return bytes;
  throw new Failure("infrastructure", `${part.title} came damaged`, {
    code: "registry-digest-mismatch",
    why: "its bytes are not those that its digest names",
    remedy: "run the command again, or use another network: a proxy may be altering the responses",
  });
}

function missingBody(path: string, digest: string): Failure {
  return new Failure("inconclusive", `${path} lacks the body sha256:${digest}`, {
    code: "vault-body-missing",
    why: "its index names it",
    remedy: "make the export again with `stx-container vault export`",
  });
}
