import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { removeFileInside } from "../../files/inside.ts";
import { indexedBuilds } from "./check.ts";
import type { VaultFolder } from "./folder.ts";
import { blobsOf, readIndex } from "./index-file.ts";
import { digestPattern } from "./schema.ts";

/** What was removed, or would be. */
export interface Garbage {
  bodies: number;
  bytes: number;
  indexes: string[];
}

/** A running build may need a body that no index names yet, so recent ones stay. */
const youngMs = 24 * 3600_000;

/**
 * Removes the bodies that no index names.
 * @param isGone says for a build id whether to remove its index first
 * @throws Failure where an index cannot be read: it is then unknown what it needs, and nothing is removed
 */
export async function collectGarbage(
  vault: VaultFolder,
  options: { dryRun: boolean; isGone: (buildId: string) => Promise<boolean>; now?: number },
): Promise<Garbage> {
  const garbage: Garbage = { bodies: 0, bytes: 0, indexes: [] };
  const needed = new Set<string>();
  for (const buildId of await indexedBuilds(vault)) {
    if (await options.isGone(buildId)) garbage.indexes.push(buildId);
    else for (const sha256 of blobsOf(await readIndex(vault.paths.index(buildId))).keys()) needed.add(sha256);
  }
  if (!options.dryRun)
    for (const buildId of garbage.indexes) await removeFileInside(vault.folder, vault.paths.index(buildId));
  const [now, names] = [options.now ?? Date.now(), await readdir(vault.paths.blobs).catch(() => [])];
  for (const name of names.filter((each) => digestPattern.test(each) && !needed.has(each))) {
    const path = join(vault.paths.blobs, name);
    const found = await lstat(path).catch(() => undefined);
    if (!found?.isFile() || now - found.mtimeMs < youngMs) continue;
    if (!options.dryRun) await removeFileInside(vault.folder, path);
    garbage.bodies += 1;
    garbage.bytes += found.size;
  }
  return garbage;
}
