import { createHash } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256File } from "../files/digest.ts";
import { homeFolder } from "../files/home.ts";
import type { RunContext } from "./context.ts";
import type { CiLog } from "./log.ts";

/** The path for the cache client. Part of the key of an entry, so it must be the same on every machine. */
const cachedPath = "~/.cache/stx-container/apptainer-packages";

/** The folder whose files are saved in the cache. */
export const cachedFolder = () => join(homeFolder(), cachedPath.slice(2));

/** Events started by the repository itself. Pull requests of forks are included, because GitHub isolates their cache. */
const trustedEvents = new Set([
  "push",
  "pull_request",
  "pull_request_review",
  "merge_group",
  "schedule",
  "workflow_dispatch",
  "workflow_call",
]);

/** Why `cache: auto` uses no cache in a run; undefined if it uses one. */
export function whyNoCache(context: RunContext): string | undefined {
  if (!trustedEvents.has(context.event)) return `the cache is not used for the event ${context.event}`;
  if (context.ref.startsWith("refs/tags/")) return "the cache is not used for tags, which may be releases";
  return undefined;
}

async function client() {
  return import("@actions/cache");
}

/** Whether GitHub's cache service is available. */
export async function isCacheAvailable(): Promise<boolean> {
  return (await client()).isFeatureAvailable();
}

/**
 * Downloads the newest entry whose key begins with `prefix` and puts its files into `folder`, without their folders.
 * Never fails, because the cache only saves time.
 * @returns key of the entry; undefined if there is none
 */
export async function restoreFiles(prefix: string, folder: string, log: CiLog): Promise<string | undefined> {
  // The client unpacks with `tar -P`, so a forged entry could write anywhere. These options of GNU tar turn every name
  // and every link target into one in our folder.
  if (!/^[\w./-]+$/.test(folder)) {
    log.note(`Cache not used: the folder ${folder} has characters that tar's options cannot contain`);
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
    log.note(`Could not read the cache: ${(error as Error).message}`);
    return undefined;
  } finally {
    if (before === undefined) delete process.env.TAR_OPTIONS;
    else process.env.TAR_OPTIONS = before;
  }
}

/**
 * Saves the files in {@link cachedFolder}, unless there are none or the entry `known` has the same files. Never fails.
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
    log.note(id < 0 ? "Packages not saved in the cache" : `Packages saved in the cache as ${key}`);
  } catch (error) {
    log.note(`Packages not saved in the cache: ${(error as Error).message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
