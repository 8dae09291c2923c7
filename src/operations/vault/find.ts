import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { Failure } from "../../failure.ts";
import type { BuiltLock } from "../../lock/schema.ts";
import type { VaultSource } from "../../roundtrip/types.ts";
import { findBuild, listBuilds, type StoredBuild } from "../../store/builds.ts";
import { vaultPaths } from "../../vault/keep/folder.ts";
import { type OpenVault, openVault } from "../../vault/open.ts";
import { vaultFolder } from "../../vault/session.ts";
import { readBuiltLock } from "../../verdict/lock-file.ts";

/** The vault of one build, wherever it is stored. */
export interface FoundVault extends OpenVault {
  buildId: string;
  /** The build in the store, if it is there. */
  build: { stored: StoredBuild; lock: BuiltLock } | undefined;
}

/**
 * Finds a vault by what a user calls it: a name or build id of the store, or the path of an index, of an exported file
 * or of a folder with an OCI layout.
 * @param path the user's word as an absolute path
 */
export async function findVault(what: string, path: string, store: string): Promise<FoundVault> {
  const found = await stat(path).catch(() => undefined);
  const isLayout =
    found?.isDirectory() && (await stat(`${path}/oci-layout`).catch(() => undefined))?.isFile();
  if (!found?.isFile() && !isLayout) return storedVault(what, store);
  const vault = await openVault(path, vaultFolder(store), "", undefined);
  return { ...vault, buildId: vault.archive?.buildId ?? basename(path, ".json"), build: undefined };
}

/** Finds the vault of a name or build id of a store. */
export async function storedVault(what: string, store: string): Promise<FoundVault> {
  const folder = vaultFolder(store);
  const build = await storedBuild(what, store);
  const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
  const vault = await openVault(undefined, folder, buildId, build?.lock.vault?.index);
  return { ...vault, buildId, build };
}

/** A newer build of the name that was recorded, because a name alone stands for the published build; or how to make one. */
async function recordedInstead(store: string, { name, ts }: StoredBuild): Promise<string> {
  for (const { ts: other, files } of await listBuilds(store, name)) {
    if (other <= ts) continue;
    const lock = await readBuiltLock(files.lock).catch(() => undefined);
    if (lock?.vault) return `name the newer build, which was: ${name}-${other}`;
  }
  return "build it again: stx-container build RECIPE --vault --force, then verify and name that build";
}

/** The build in the store; undefined if only the vault knows it, as after an import. */
async function storedBuild(what: string, store: string): Promise<FoundVault["build"]> {
  const known = vaultPaths(vaultFolder(store)).index(what);
  try {
    const stored = await findBuild(store, what);
    const lock = await readBuiltLock(stored.files.lock);
    if (lock.vault || (await stat(known).catch(() => undefined))) return { stored, lock };
    throw new Failure("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
      code: "vault-missing",
      why: "its lock names no vault",
      remedy: await recordedInstead(store, stored),
    });
  } catch (error) {
    const isUnknown = error instanceof Failure && error.kind === "usage";
    if (isUnknown && (await stat(known).catch(() => undefined))) return undefined;
    throw error;
  }
}

/**
 * The vault for `build --from-vault`: a file or folder, a build of the store, or the newest recorded build of a name.
 * @param what the user's word; undefined for the newest build of `name`
 * @param path the user's word as an absolute path
 */
export async function vaultSource(
  what: string | undefined,
  path: string,
  store: string,
  name: string,
): Promise<VaultSource> {
  if (what !== undefined && (await stat(path).catch(() => undefined))) return { path };
  const folder = vaultFolder(store);
  for (const { name: found, ts } of await listBuilds(store, what === undefined ? name : nameOf(what))) {
    const buildId = `${found}-${ts}`;
    const index = vaultPaths(folder).index(buildId);
    if (what !== undefined && what !== found && what !== buildId) continue;
    if (await stat(index).catch(() => undefined)) return { path: index, buildId };
  }
  throw new Failure("usage", `${store} has no recorded build of ${what ?? name}`, {
    code: "vault-missing",
    why: "no index in its vault belongs to such a build",
    remedy: "build with --vault first, or name an exported vault",
  });
}

const nameOf = (buildId: string) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");
