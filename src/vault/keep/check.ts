import { readdir } from "node:fs/promises";
import type { Bodies, VaultFolder } from "./folder.ts";
import { blobsOf } from "./index-file.ts";
import type { VaultIndex } from "./schema.ts";

/** A body that an index needs but that is missing or damaged. */
export interface Fault {
  sha256: string;
  /** One of the addresses that it was fetched from. */
  url: string;
  what: "missing" | "damaged";
}

/** Checks every body that an index needs: whether it exists and matches its digest. */
export async function faultsOf(bodies: Bodies, index: VaultIndex): Promise<Fault[]> {
  if (!index.bodies) return [];
  const faults: Fault[] = [];
  for (const [sha256, { size, url }] of blobsOf(index)) {
    if (!(await bodies.has({ sha256, size }))) faults.push({ sha256, url, what: "missing" });
    else if (!(await bodies.isWhole(sha256))) faults.push({ sha256, url, what: "damaged" });
  }
  return faults;
}

/** Build ids of the indexes in a vault's folder, sorted. */
export async function indexedBuilds(vault: VaultFolder): Promise<string[]> {
  const names = await readdir(vault.paths.indexes).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.flatMap((name) => /^([^.].*)\.json$/.exec(name)?.[1] ?? []).sort();
}
