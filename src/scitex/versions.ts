import { resolve } from "node:path";
import { deployFlat } from "../operations/deploy/flat.ts";
import {
  activeVersion,
  cleanupFlat,
  type FlatVersion,
  flatVersions,
  rollbackFlat,
  switchFlat,
} from "../operations/versions/flat.ts";

/** The images `scitex-v*.sif` of a folder, newest first; [] for a folder that does not exist. */
export function listVersions(containersDir: string): Promise<FlatVersion[]> {
  return flatVersions(resolve(containersDir));
}

/** The version that `current.sif` names; null where there is none. */
export async function getActiveVersion(containersDir: string): Promise<string | null> {
  return (await activeVersion(resolve(containersDir))) ?? null;
}

/**
 * Makes a version the active one, in one step.
 * @throws Failure where there is no such version
 */
export async function switchVersion(
  version: string,
  containersDir: string,
  { useSudo = false }: { useSudo?: boolean } = {},
): Promise<void> {
  await switchFlat(resolve(containersDir), version, useSudo);
}

/** Makes the previously active version active again. @returns that version @returns that version */
export async function rollback(
  containersDir: string,
  { useSudo = false }: { useSudo?: boolean } = {},
): Promise<string> {
  return (await rollbackFlat(resolve(containersDir), useSudo)).version;
}

/** Copies the active image and the newest base image to another folder, and makes the image active there. */
export async function deploy(
  sourceDir: string,
  { targetDir = "/opt/scitex/singularity" }: { targetDir?: string } = {},
): Promise<void> {
  await deployFlat(resolve(sourceDir), resolve(targetDir));
}

/**
 * Removes old images until the active one and `keep` more are left.
 * @returns the paths that were removed
 */
export function cleanup(containersDir: string, { keep = 3 }: { keep?: number } = {}): Promise<string[]> {
  return cleanupFlat(resolve(containersDir), keep, true);
}
