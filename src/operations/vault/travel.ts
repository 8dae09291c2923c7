import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { Failure } from "../../failure.ts";
import { sha256 } from "../../files/digest.ts";
import { makeFolderInside, moveNewFileInside } from "../../files/inside.ts";
import { atMost } from "../../net/at-most.ts";
import { Repository } from "../../registry/artifact.ts";
import { parseReference, type Reference } from "../../registry/reference.ts";
import { storeFiles } from "../../store/names.ts";
import { openStore } from "../../store/open.ts";
import { assertReplaceable } from "../../store/replaceable.ts";
import { VaultFolder } from "../../vault/keep/folder.ts";
import { vaultFolder } from "../../vault/session.ts";
import {
  type ExportedPart,
  partsOf,
  VaultArchive,
  type VaultManifest,
  vaultManifest,
} from "../../vault/travel/archive.ts";
import {
  buildAnnotation,
  emptyConfig,
  manifestOf,
  manifestType,
  mediaTypes,
  type Part,
} from "../../vault/travel/artifact.ts";
import { packExport, type VaultExport } from "../../vault/travel/export.ts";
import {
  assertBuildId,
  type Imported,
  importArchive,
  importBody,
  importPulled,
} from "../../vault/travel/import.ts";
import { writeArchive, writeLayout } from "../../vault/travel/layout.ts";
import { foldersOf } from "../empty-folders.ts";
import { attachedTo } from "../transfer/evidence.ts";
import type { FoundVault } from "./find.ts";
import { assertNoOtherBuild, assertOneBuild } from "./one-build.ts";

const registryPrefix = /^(?:oras|docker):\/\//;

/** Whether a destination or source is in a registry. */
export const isRegistry = (text: string) => registryPrefix.test(text);

/** The result of an export. */
export interface Exported {
  buildId: string;
  bytes: number;
  parts: number;
  /** Files of the recipe that have changed since the build, and so were left out. */
  missing: string[];
  /** Digest of the artifact in a registry, and how many parts had to be sent there. */
  pushed?: { digest: string; sent: number };
}

/**
 * Exports a vault with the files of its build: to one file, to a folder (an OCI layout) if `to` ends in a slash, or to
 * a registry (`oras://ghcr.io/owner/name:tag`).
 */
export async function exportVault(
  vault: FoundVault,
  to: string,
  options: { image: boolean; context: string },
  onPart: (part: string) => void,
): Promise<Exported> {
  const packed = await vaultParts(vault, options);
  const { parts, missing } = packed;
  const done = { buildId: vault.buildId, parts: parts.length, missing, bytes: sum(parts) };
  if (isRegistry(to)) return { ...done, pushed: await push(packed, to, onPart) };
  if (to.endsWith("/")) await writeLayout(to.replace(/\/+$/, ""), vault.buildId, parts);
  else {
    await assertReplaceable(to, "tar archive");
    await writeArchive(to, vault.buildId, parts);
  }
  return done;
}

/** All parts of an export: those of the build in the store, or those in an exported file. */
export async function vaultParts(
  { archive, bodies, index, buildId, build }: FoundVault,
  options: { image: boolean; context: string },
): Promise<VaultExport> {
  if (archive) {
    const parts = archive.parts.map((part) => ({ ...part, read: () => archive.read(part.sha256) }));
    return { buildId, parts, missing: [] };
  }
  if (!build) return packExport(bodies, index, buildId);
  const { folder, lock, lockedRecipe, recipe, image } = build.stored.files;
  const travelling = {
    buildId,
    lock: build.lock,
    lockPath: lock,
    lockedRecipe,
    recipe,
    ...(options.image ? { image } : {}),
    context: options.context,
    folders: await foldersOf(recipe, build.lock, options.context, dirname(folder)),
  };
  return packExport(bodies, index, buildId, travelling);
}

const sum = (parts: readonly Part[]) => parts.reduce((total, { size }) => total + size, 0);

function push({ buildId, parts }: VaultExport, to: string, onPart: (part: string) => void) {
  return inRepository(to, (repository) => {
    const blobs = parts.map((part) => ({
      digest: `sha256:${part.sha256}`,
      size: part.size,
      title: part.title,
      read: () => part.read(),
    }));
    const config = { ...emptyConfig, title: "configuration", read: () => Readable.from([emptyConfig.bytes]) };
    return repository.push(manifestOf(buildId, parts), manifestType, [config, ...blobs], (blob) =>
      onPart((blob as (typeof blobs)[number]).title),
    );
  });
}

const inRepository = <T>(text: string, work: (repository: Repository) => Promise<T>): Promise<T> =>
  at(parseReference(text.replace(registryPrefix, "")), process.env, work);

async function at<T>(
  reference: Reference,
  env: NodeJS.ProcessEnv,
  work: (repository: Repository) => Promise<T>,
): Promise<T> {
  const repository = new Repository(reference, env);
  try {
    return await work(repository);
  } finally {
    repository.close();
  }
}

/** What an import brought, and which files of the build it added to the store. */
type ImportedBuild = Imported & { files: string[] };

/**
 * Imports an exported vault into a store, with the files of its build that the store does not have.
 * @param env environment in which to look for a registry's credentials
 */
export async function importVault(from: string, to: string, env = process.env): Promise<ImportedBuild> {
  const store = await openStore(to);
  const vault = new VaultFolder(vaultFolder(store));
  if (isRegistry(from)) return pull(parseReference(from.replace(registryPrefix, "")), vault, store, env);
  const archive = await VaultArchive.open(from);
  try {
    const read = async (part: ExportedPart) => archive.read(part.sha256);
    await assertTakeable(from, archive.buildId, archive.parts, read, store, vault);
    const imported = await importArchive(archive, vault);
    return { ...imported, files: await placeBuild(store, vault, imported.buildId, archive.parts, read) };
  } finally {
    await archive.close();
  }
}

/** Pulls a vault from the reference itself, or from the image that the reference names. */
function pull(
  reference: Reference,
  vault: VaultFolder,
  store: string,
  env: NodeJS.ProcessEnv,
): Promise<ImportedBuild> {
  return at(reference, env, async (repository) => {
    const text = await repository.manifest(manifestType);
    const manifest = vaultManifest.safeParse(parseJson(text.toString("utf8")));
    if (manifest.success) return take(manifest.data, repository, vault, store);
    const digest = `sha256:${sha256(text)}`;
    const [attached] = await attachedTo(reference, digest, mediaTypes.artifact, env);
    if (attached) return pull(attached, vault, store, env);
    throw new Failure("failed", `${repository.name} is not an exported vault`, {
      code: "vault-export-damaged",
      why: `its artifact type is not ${mediaTypes.artifact}, and no vault is attached to it`,
      remedy: "check the name and the tag",
    });
  });
}

async function take(manifest: VaultManifest, repository: Repository, vault: VaultFolder, store: string) {
  const pulled = {
    buildId: manifest.annotations[buildAnnotation],
    parts: partsOf(manifest),
    read: async (part: ExportedPart) =>
      Readable.from(atMost(await repository.blob(`sha256:${part.sha256}`), part.size, part.title)),
  };
  await assertTakeable(repository.name, pulled.buildId, pulled.parts, pulled.read, store, vault);
  const imported = await importPulled(pulled, vault);
  return { ...imported, files: await placeBuild(store, vault, imported.buildId, pulled.parts, pulled.read) };
}

/**
 * Makes sure of an export, before any part of it is written, that its parts are of one build, and that the store has no
 * other one of this id.
 */
export async function assertTakeable(
  from: string,
  buildId: string,
  parts: readonly ExportedPart[],
  read: (part: ExportedPart) => Promise<Readable>,
  store: string,
  vault: VaultFolder,
): Promise<void> {
  assertBuildId(buildId);
  await assertOneBuild(from, buildId, parts, read);
  await assertNoOtherBuild(from, buildId, parts, filesOf(store, buildId), vault.paths.index(buildId));
}

function filesOf(store: string, buildId: string) {
  const [, name, ts] = /^(.+)-(\d{4}-\d{4}-\d{6})$/.exec(buildId) as RegExpExecArray;
  return storeFiles(store, name as string, ts as string);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Adds lock, recipes and image of an imported build to the store; existing files are not changed. */
export async function placeBuild(
  store: string,
  vault: VaultFolder,
  buildId: string,
  parts: readonly ExportedPart[],
  read: (part: ExportedPart) => Promise<Readable>,
): Promise<string[]> {
  const files = filesOf(store, buildId);
  const placed: string[] = [];
  await makeFolderInside(store, dirname(files.lock));
  // The lock goes last, because a build that has one counts as complete.
  for (const role of ["recipe", "lockedRecipe", "image", "lock"] as const) {
    const part = parts.find((each) => each.role === role);
    if (!part || existsSync(files[role])) continue;
    // Written and checked like a body, then moved to its place.
    await importBody(vault, part, await read(part));
    await moveNewFileInside(vault.paths.blob(part.sha256), store, files[role]);
    placed.push(files[role]);
  }
  return placed;
}
