import { createHash } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { sha256File } from "../files/digest.ts";
import type { RunContext } from "./context.ts";
import type { CiLog } from "./log.ts";

/** As the cache client wants it: its digest tells one cache from another, so it is the same on every machine. */
const cachedPath = "~/.cache/stx-container/apptainer-packages";

/** The folder whose files are saved. */
export const cachedFolder = () => join(homedir(), cachedPath.slice(2));

/** Events whose run the repository itself started. Fork pull requests are among them: GitHub gives them a cache apart. */
const trustedEvents = new Set([
  "push",
  "pull_request",
  "pull_request_review",
  "merge_group",
  "schedule",
  "workflow_dispatch",
  "workflow_call",
]);

/** Why a run that may choose uses no cache; undefined where it uses one. */
export function whyNoCache(context: RunContext): string | undefined {
  if (!trustedEvents.has(context.event)) return `runs on the event ${context.event} use no cache`;
  if (context.ref.startsWith("refs/tags/")) return "runs on a tag, which may be a release, use no cache";
  return undefined;
}

async function client() {
  return import("@actions/cache");
}

/** Whether GitHub's cache service can be had here. */
export async function cacheIsThere(): Promise<boolean> {
  return (await client()).isFeatureAvailable();
}

/**
 * Fetches the newest entry whose key begins with `prefix`, and lays its files into `folder` by their bare names.
 * Never fails: without a cache, work takes longer, and that is all.
 * @returns the entry's key; undefined where there is none
 */
export async function restoreFiles(prefix: string, folder: string, log: CiLog): Promise<string | undefined> {
  // The client unpacks with `tar -P`, so that an entry made by someone else could write anywhere. GNU tar takes
  // options from here too: every name, and every link's target, becomes one in our folder.
  if (!/^[\w./-]+$/.test(folder)) {
    log.note(`no cache is used: tar could not be kept to the folder ${folder}`);
    return undefined;
  }
  await mkdir(folder, { recursive: true });
  const { TAR_OPTIONS: before } = process.env;
  process.env.TAR_OPTIONS = `--transform=s|^.*/||;s|^|${folder}/|`;
  try {
    const { restoreCache } = await client();
    const limits = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 };
    return await log.aside(() => restoreCache([cachedPath], prefix, [prefix], limits));
  } catch (error) {
    log.note(`nothing came from the cache: ${(error as Error).message}`);
    return undefined;
  } finally {
    if (before === undefined) delete process.env.TAR_OPTIONS;
    else process.env.TAR_OPTIONS = before;
  }
}

/**
 * Saves the files in {@link cachedFolder}, unless it holds none or the entry `known` is of the same ones. Never fails.
 */
export async function saveFiles(prefix: string, known: string | undefined, log: CiLog): Promise<void> {
  const folder = cachedFolder();
  try {
    const names = (await readdir(folder).catch((): string[] => [])).sort();
    if (names.length === 0) return;
    const hash = createHash("sha256");
    for (const name of names) hash.update(`${await sha256File(join(folder, name))} ${name}\n`);
    const key = prefix + hash.digest("hex").slice(0, 16);
    if (key === known) return;
    const { saveCache } = await client();
    const id = await log.aside(() => saveCache([cachedPath], key));
    log.note(id < 0 ? "the packages were not saved in the cache" : `the packages are in the cache as ${key}`);
  } catch (error) {
    log.note(`the packages were not saved in the cache: ${(error as Error).message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
