import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { type Bodies, VaultFolder, vaultPaths } from "./keep/folder.ts";
import { readIndex } from "./keep/index-file.ts";
import type { VaultIndex } from "./keep/schema.ts";
import { VaultArchive } from "./travel/archive.ts";

/** An index, and the place of its bodies. */
export interface OpenVault {
  index: VaultIndex & { sha256: string };
  bodies: Bodies;
  /** The export that it is read from; undefined for a vault's folder. */
  archive: VaultArchive | undefined;
  close(): Promise<void>;
}

const nothing = async () => {};

/**
 * Opens the vault of one build.
 * @param path of an index, of an exported file, or of a folder with an OCI layout; without one, the build's own index
 * is opened
 * @param folder the store's vault
 * @param expected sha256 of the index, from the lock
 * @throws Failure("inconclusive") where it is missing, damaged or of another build
 */
export async function openVault(
  path: string | undefined,
  folder: string,
  buildId: string,
  expected: string | undefined,
): Promise<OpenVault> {
  if (path === undefined) {
    const index = await readIndex(vaultPaths(folder).index(buildId), expected);
    return { index, bodies: new VaultFolder(folder), archive: undefined, close: nothing };
  }
  if (path.endsWith(".json") && !(await stat(path).catch(() => undefined))?.isDirectory()) {
    const index = await readIndex(path, expected);
    return { index, bodies: new VaultFolder(dirname(dirname(path))), archive: undefined, close: nothing };
  }
  const archive = await VaultArchive.open(path);
  const index = await archive.index();
  if (expected === undefined || index.sha256 === expected)
    return { index, bodies: archive, archive, close: () => archive.close() };
  await archive.close();
  throw new Failure("inconclusive", `${path} is not the vault that the lock names`, {
    code: "vault-index-mismatch",
    why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
    remedy: "give the export of this build",
  });
}
