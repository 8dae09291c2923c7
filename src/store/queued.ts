import { join } from "node:path";
import { readBoundedIfThere } from "../files/bounded.ts";
import { namesIfThere } from "../files/look.ts";
import { formatTs } from "./names.ts";

/** The folder of a store's queue; operations/queue defines its format. */
export const queueFolder = (store: string) => join(store, ".queue");

/** The folder of a store's SLURM runs; slurm/run-folder defines its format. */
export const runsFolder = (store: string) => join(store, ".slurm");

const maxRun = 256 * 1024 * 1024;
/** A job without a result after this many days will never have one, unless its run is resumed. */
const daysOfRun = 14;

/** Ids of the builds that are to be verified: those in the queue, and those whose SLURM jobs have no result yet. */
export async function queuedBuilds(store: string, now = new Date()): Promise<Set<string>> {
  const since = formatTs(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1000));
  const runs = namesIfThere(runsFolder(store)).filter((name) => name >= since);
  const ofRuns = await Promise.all(runs.map((run) => openBuilds(join(runsFolder(store), run))));
  const ofQueue = namesIfThere(queueFolder(store)).flatMap((name) =>
    name.endsWith(".json") ? [name.slice(0, -".json".length)] : [],
  );
  return new Set([...ofQueue, ...ofRuns.flat()]);
}

async function openBuilds(run: string): Promise<string[]> {
  const bytes = await readBoundedIfThere(join(run, "run.json"), maxRun);
  const done = new Set(namesIfThere(join(run, "results")));
  try {
    const { builds } = JSON.parse(String(bytes));
    if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string")) return [];
    return builds.filter((_, index) => !done.has(`${index}.json`));
  } catch {
    return [];
  }
}
