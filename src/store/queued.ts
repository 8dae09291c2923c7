import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The folder of a store's queue; its format is that of operations/queue. */
export const queueFolder = (store: string) => join(store, ".queue");

/** The folder of a store's runs in SLURM; its format is that of slurm/run-folder. */
export const runsFolder = (store: string) => join(store, ".slurm");

/** Build ids of the builds that wait to be verified. */
export async function queuedBuilds(store: string): Promise<Set<string>> {
  const names = await readdir(queueFolder(store)).catch(() => [] as string[]);
  return new Set(names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : [])));
}
