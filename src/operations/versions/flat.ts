import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { removeFileInside } from "../../files/inside.ts";
import { openExistingStore } from "../../store/open.ts";
import { type ActiveLink, activate, activeIn, rollBack } from "./active-link.ts";

/** An image `scitex-v<version>.sif` directly in a folder, the layout of scitex-container. */
export interface FlatVersion {
  version: string;
  path: string;
  /** Bytes. */
  size: number;
  /** Of the last change, ISO 8601 in UTC. */
  date: string;
  active: boolean;
}

const versionOf = (file: string) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
const fileOf = (version: string) => `scitex-v${version}.sif`;
const linkIn = (folder: string): ActiveLink => ({ folder, link: "current.sif", fileOf, versionOf });

/** The images in a folder, newest first; [] if the folder does not exist. */
export async function flatVersions(folder: string): Promise<FlatVersion[]> {
  const active = await activeVersion(folder);
  const files = await readdir(folder).catch((): string[] => []);
  const found: FlatVersion[] = [];
  for (const file of files) {
    const version = versionOf(file);
    const path = join(folder, file);
    // Links count, too: in a store, one leads to the image of the published build.
    const image = version === undefined ? undefined : await stat(path).catch(() => undefined);
    if (version === undefined || !image?.isFile()) continue;
    const { size, mtime } = image;
    found.push({ version, path, size, date: mtime.toISOString(), active: version === active });
  }
  return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a)));
}

const compareNames = (a: FlatVersion, b: FlatVersion) =>
  a.version.localeCompare(b.version, "en", { numeric: true });

/** The version that `current.sif` names; undefined where there is none. */
export const activeVersion = (folder: string) => activeIn(linkIn(folder));

/**
 * Makes a version the active one, in one step.
 * @returns the version that was active until now
 * @throws Failure where there is no such version, or something other than a link has its name
 */
export async function switchFlat(
  folder: string,
  version: string,
  useSudo = false,
): Promise<string | undefined> {
  const at = await openExistingStore(folder);
  const versions = await flatVersions(at);
  if (!versions.some((each) => each.version === version)) throw missing(at, version, versions);
  return activate(linkIn(at), version, { useSudo });
}

/**
 * Makes the previously active version active again.
 * @returns the version that is active now, and the one until then
 */
export async function rollbackFlat(
  folder: string,
  useSudo = false,
): Promise<{ version: string; from: string }> {
  const at = await openExistingStore(folder);
  const versions = (await flatVersions(at)).map(({ version }) => version);
  return rollBack(linkIn(at), versions, useSudo);
}

/**
 * Selects the versions to remove so that the active one and `keep` more are left; base images (`scitex-base-v*.sif`)
 * and links are never removed.
 * @param apply remove them
 * @returns absolute paths
 */
export async function cleanupFlat(folder: string, keep: number, apply: boolean): Promise<string[]> {
  assertCount(keep);
  const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
  const removed: string[] = [];
  for (const { path } of old) {
    if (!(await lstat(path)).isFile()) continue;
    if (apply) await removeFileInside(folder, path);
    removed.push(path);
  }
  return removed;
}

/**
 * What is no longer needed in a folder of images: files `*.sif.old` and `*.sif.backup.*`, and old versions as in
 * {@link cleanupFlat}. Base images, the active version, links and builds of a store stay.
 */
export async function purgeSifs(folder: string, keep: number, apply: boolean): Promise<string[]> {
  const old = await cleanupFlat(folder, keep, apply);
  const left: string[] = [];
  for (const file of await readdir(folder).catch((): string[] => [])) {
    const path = join(folder, file);
    if (!/\.sif\.(?:old|backup\..+)$/.test(file) || !(await lstat(path)).isFile()) continue;
    if (apply) await removeFileInside(folder, path);
    left.push(path);
  }
  return [...left, ...old];
}

/** @throws Failure unless it is a valid number of versions to keep */
export function assertCount(keep: number): void {
  if (Number.isInteger(keep) && keep >= 0) return;
  throw new Failure("usage", `invalid number to keep: ${keep}`, {
    code: "wrong-use",
    why: "it must be a whole number, 0 or more",
    remedy: "correct the number",
  });
}

function missing(folder: string, version: string, versions: readonly FlatVersion[]): Failure {
  return new Failure("usage", `there is no version ${version} in ${folder}`, {
    code: "version-missing",
    why:
      versions.length > 0
        ? `the folder has: ${versions.map((each) => each.version).join(", ")}`
        : "the folder has no scitex-v*.sif",
    remedy: "choose one of them, or name another folder",
  });
}
