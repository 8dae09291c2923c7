import { join } from "node:path";
import { openInside } from "../files/inside.ts";
import { type Remover, removeLeftovers } from "../files/own-folder.ts";
import { listBuilds, listNames } from "../store/builds.ts";
import { memoryFolder } from "../store/memory-folder.ts";
import { withNameLock } from "../store/name-lock.ts";
import { openExistingStore } from "../store/open.ts";
import { removeBuild } from "../store/remove-build.ts";
import { planRetention } from "../store/retention.ts";
import { openPrivate, sweepScratch } from "../store/scratch.ts";
import { readPolicy } from "../verdict/read-policy.ts";

/** What was removed, and what was left though it looks like scratch. */
export interface Collected {
  /** Absolute paths of scratch folders and temporary files of killed processes. */
  scratch: string[];
  /** Build ids of failed builds, whose logs went. */
  failed: string[];
  /** Absolute paths in a store's scratch that nothing proves to be this program's. */
  left: string[];
}

/**
 * Removes what killed and failed runs left: scratch folders with the processes that still work in them, half-written
 * files and builds, and logs of failed builds beyond those that the configuration keeps. Builds that have a lock stay.
 * @param tmp also looks into this user's folder below it
 */
export async function collectGarbage(
  path: string,
  options: { tmp?: string | undefined; remove?: Remover },
): Promise<Collected> {
  const store = await openExistingStore(path);
  const scratch = await sweepStoreScratch(store, options.remove);
  for (const tmp of new Set([options.tmp, await memoryFolder()]))
    if (tmp !== undefined) scratch.swept.push(...(await sweepTmp(tmp, options.remove)));
  scratch.swept.push(...(await clearFolder(store, store)));
  const failed: string[] = [];
  for (const name of await listNames(store)) {
    scratch.swept.push(...(await clearFolder(store, join(store, name))));
    failed.push(...(await removeFailed(store, name)));
  }
  return { scratch: scratch.swept, failed, left: scratch.left };
}

async function sweepStoreScratch(
  store: string,
  remover: Remover | undefined,
): Promise<{ swept: string[]; left: string[] }> {
  const at = join(store, ".scratch");
  const folder = await openInside(store, at, "make folders");
  try {
    const { removed, foreign } = await sweepScratch(folder, remover);
    return { swept: removed.map((name) => join(at, name)), left: foreign.map((name) => join(at, name)) };
  } finally {
    await folder.close();
  }
}

async function sweepTmp(tmp: string, remover: Remover | undefined): Promise<string[]> {
  const { parent, at } = await openPrivate(tmp);
  try {
    return (await sweepScratch(parent, remover)).removed.map((name) => join(at, name));
  } finally {
    await parent.close();
  }
}

/** What killed processes were writing in a folder. @returns absolute paths */
async function clearFolder(store: string, path: string): Promise<string[]> {
  const folder = await openInside(store, path, "only what is there");
  try {
    return (await removeLeftovers(folder)).map((name) => join(path, name));
  } finally {
    await folder.close();
  }
}

async function removeFailed(store: string, name: string): Promise<string[]> {
  const { retain, retain_failed: retainFailed } = await readPolicy(store);
  return withNameLock(store, name, async () => {
    const planned = planRetention(await listBuilds(store, name), { retain, retainFailed });
    const gone = planned.filter(({ keep, build }) => !keep && build.state === "unfinished");
    for (const { build } of gone) await removeBuild({ store, name, ts: build.ts, part: "all" });
    return gone.map(({ build }) => `${name}-${build.ts}`);
  });
}
