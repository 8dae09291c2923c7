import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { Failure } from "../../failure.ts";
import { builtLock, parseLock } from "../../lock/read.ts";
import type { BuiltLock } from "../../lock/schema.ts";
import { findBuild, type StoredBuild } from "../../store/builds.ts";
import { vaultPaths } from "../../vault/keep/folder.ts";
import { type OpenVault, openVault } from "../../vault/open.ts";
import { vaultFolder } from "../../vault/session.ts";

/** The vault of one build, wherever it is. */
export interface FoundVault extends OpenVault {
  buildId: string;
  /** The build in the store, if it is there. */
  build: { stored: StoredBuild; lock: BuiltLock } | undefined;
}

/**
 * Finds a vault by what a user calls it: a name or a build id of the store, the path of an index, of an exported file or
 * of a folder with an OCI layout.
 * @param path what was written, made absolute
 */
export async function findVault(what: string, path: string, store: string): Promise<FoundVault> {
  const found = await stat(path).catch(() => undefined);
  const isLayout =
    found?.isDirectory() && (await stat(`${path}/oci-layout`).catch(() => undefined))?.isFile();
  if (!found?.isFile() && !isLayout) return fromStore(what, store);
  const vault = await openVault(path, vaultFolder(store), "", undefined);
  return { ...vault, buildId: vault.archive?.buildId ?? basename(path, ".json"), build: undefined };
}

async function fromStore(what: string, store: string): Promise<FoundVault> {
  const folder = vaultFolder(store);
  const build = await storedBuild(what, store);
  const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
  const vault = await openVault(undefined, folder, buildId, build?.lock.vault?.index);
  return { ...vault, buildId, build };
}

/** The build of the store; undefined where only the vault knows it, as after an import. */
async function storedBuild(what: string, store: string): Promise<FoundVault["build"]> {
  const known = vaultPaths(vaultFolder(store)).index(what);
  try {
    const stored = await findBuild(store, what);
    const lock = builtLock(
      parseLock(await readFile(stored.files.lock, "utf8"), stored.files.lock),
      stored.files.lock,
    );
    if (lock.vault || (await stat(known).catch(() => undefined))) return { stored, lock };
    throw new Failure("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
      code: "vault-missing",
      why: "its lock names no vault",
      remedy: "build it again with --vault",
    });
  } catch (error) {
    const isUnknown = error instanceof Failure && error.kind === "usage";
    if (isUnknown && (await stat(known).catch(() => undefined))) return undefined;
    throw error;
  }
}
