import { lstat, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Folder } from "../files/folder.ts";
import { openInside } from "../files/inside.ts";
import { type Remover, removeLeftovers } from "../files/own-folder.ts";
import { listBuilds, listNames } from "../store/builds.ts";
import { memoryFolder } from "../store/memory-folder.ts";
import { withNameLock } from "../store/name-lock.ts";
import { openExistingStore } from "../store/open.ts";
import { queueFolder, runsFolder } from "../store/queued.ts";
import { removeBuild } from "../store/remove-build.ts";
import { planRetention } from "../store/retention.ts";
import { openPrivate, sweepScratch } from "../store/scratch.ts";
import { readPolicy } from "../verdict/read-policy.ts";
import { QueueFolder } from "./queue/folder.ts";
import { removeKilled } from "./sandbox/apptainer.ts";

const runPattern = /^\d{4}-\d{4}-\d{6}-[0-9a-f]{6}$/;
/** A run without a plan may still be in preparation for this long. */
const makingMs = 3_600_000;

/** What was removed, and what looks like scratch but was left. */
export interface Collected {
  /** Absolute paths of scratch folders and temporary files of killed processes. */
  scratch: string[];
  /** Build ids of failed builds whose logs were removed. */
  failed: string[];
  /** Absolute paths in a store's scratch folder that nothing shows to be this program's. */
  left: string[];
  /** Absolute paths of scratch folders whose process this machine cannot ask about, with its host and until when they stay. */
  kept: { path: string; host: string; pid: number; until: string }[];
}

/**
 * Removes what killed and failed runs left behind: scratch folders (ending processes that still work in them),
 * half-written files and builds, claims of workers that are gone, SLURM runs without a plan, and more logs of failed
 * builds than the configuration keeps. Builds that have a lock stay.
 * @param tmp folder in which to look for this user's scratch folders, too
 */
export async function collectGarbage(
  path: string,
  options: { tmp?: string | undefined; remove?: Remover },
): Promise<Collected> {
  const store = await openExistingStore(path);
  const scratch = await sweepStoreScratch(store, options.remove);
  for (const tmp of new Set([options.tmp, await memoryFolder()])) {
    if (tmp === undefined) continue;
    const { swept, kept } = await sweepTmp(tmp, options.remove);
    scratch.swept.push(...swept);
    scratch.kept.push(...kept);
  }
  for (const folder of [store, ...(await workFolders(store))])
    scratch.swept.push(...(await clearFolder(store, folder)));
  scratch.swept.push(...(await clearQueue(store)), ...(await clearRuns(store)));
  scratch.swept.push(...(await removeKilled(store, "sandbox")));
  const failed: string[] = [];
  for (const name of await listNames(store)) {
    scratch.swept.push(...(await clearFolder(store, join(store, name))));
    failed.push(...(await removeFailed(store, name)));
  }
  return { scratch: scratch.swept, failed, left: scratch.left, kept: scratch.kept };
}

/** What a sweep of one folder found, with absolute paths. */
type SweptIn = Pick<Collected, "left" | "kept"> & { swept: string[] };

async function sweepStoreScratch(store: string, remover: Remover | undefined): Promise<SweptIn> {
  const at = join(store, ".scratch");
  const folder = await openInside(store, at, "make folders");
  return sweepAt(at, folder, remover);
}

async function sweepTmp(tmp: string, remover: Remover | undefined): Promise<SweptIn> {
  const { parent, at } = await openPrivate(tmp);
  return sweepAt(at, parent, remover);
}

/** @param folder that at `at`, open; it is closed */
async function sweepAt(at: string, folder: Folder, remover: Remover | undefined): Promise<SweptIn> {
  try {
    const { removed, foreign, elsewhere } = await sweepScratch(folder, remover);
    return {
      swept: removed.map((name) => join(at, name)),
      left: foreign.map((name) => join(at, name)),
      kept: elsewhere.map(({ name, host, pid, until }) => ({
        path: join(at, name),
        host,
        pid,
        until: new Date(until).toISOString(),
      })),
    };
  } finally {
    await folder.close();
  }
}

/** The files that killed processes were writing in a folder. @returns absolute paths */
async function clearFolder(store: string, path: string): Promise<string[]> {
  const folder = await openInside(store, path, "only what is there");
  try {
    return (await removeLeftovers(folder)).map((name) => join(path, name));
  } finally {
    await folder.close();
  }
}

/** The folders below `path` that exist, relative to it; links are not followed. */
async function foldersIn(path: string): Promise<string[]> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [];
  const entries = await readdir(path, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** The folders of queue and SLURM runs, including those of every run, where killed processes may have been writing. */
async function workFolders(store: string): Promise<string[]> {
  const found = await foldersIn(store);
  const queue = [queueFolder(store)].filter((path) => found.includes(basename(path)));
  const runs: string[] = [];
  for (const run of found.includes(basename(runsFolder(store))) ? await runFolders(store) : [])
    runs.push(run, ...(await foldersIn(run)).map((name) => join(run, name)));
  return [...queue, ...runs];
}

async function runFolders(store: string): Promise<string[]> {
  const at = runsFolder(store);
  return (await foldersIn(at)).filter((name) => runPattern.test(name)).map((name) => join(at, name));
}

/**
 * What a killed worker leaves in the queue: its claim on a build, and requests to cancel builds that are no longer
 * queued.
 */
async function clearQueue(store: string): Promise<string[]> {
  const queue = new QueueFolder(store);
  return (await foldersIn(store)).includes(basename(queue.path)) ? queue.clearGone() : [];
}

/** Runs that were killed before they had a plan and so cannot be continued. Only empty folders are removed. */
async function clearRuns(store: string): Promise<string[]> {
  const removed: string[] = [];
  for (const run of await runFolders(store)) {
    const folder = await openInside(store, run, "only what is there");
    try {
      if (Date.now() - Number((await folder.stat()).mtimeMs) < makingMs) continue;
      if (await folder.look("run.json")) continue;
      for (const name of ["results", "logs"]) await folder.rmdir(name).catch(() => {});
    } finally {
      await folder.close();
    }
    const parent = await openInside(store, runsFolder(store), "only what is there");
    const gone = await parent.rmdir(basename(run)).then(
      () => true,
      () => false,
    );
    await parent.close();
    if (gone) removed.push(run);
  }
  return removed;
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
