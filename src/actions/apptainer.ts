import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { InstallOptions } from "../apptainer/install/ensure.ts";
import { cachedFolder, cacheIsThere, restoreFiles, saveFiles, whyNoCache } from "../github/cache.ts";
import type { RunContext } from "../github/context.ts";
import { hostRelease } from "../host/release.ts";
import type { Inputs } from "./inputs.ts";
import { type Job, settingsOf } from "./job.ts";

/** Whether package files come from GitHub's cache and go there; says why not where the user asked for it. */
async function usesCache(
  wanted: Inputs<"build">["cache"],
  context: RunContext,
  note: (text: string) => void,
): Promise<boolean> {
  if (wanted === "off" || (wanted === "auto" && whyNoCache(context))) return false;
  if (await cacheIsThere()) return true;
  if (wanted === "on") note("GitHub's cache service is not there; Apptainer's packages are downloaded");
  return false;
}

/**
 * Gets Apptainer ready before a build with packages from GitHub's cache, where it is missing and the cache may be
 * used; else the build does it without. What comes from the cache counts only by its sha256 in a list that a key
 * has signed, fetched anew: whoever can write an entry can slow this down and nothing else.
 * @throws Failure("infrastructure") where Apptainer cannot be had
 */
export async function setUpApptainer(job: Job<"build"> | Job<"verify">): Promise<void> {
  const { inputs, context, deps, log, scratch } = job;
  const apptainer: InstallOptions = settingsOf(inputs, context).apptainer ?? {};
  const note = (text: string) => log.note(text);
  if (await deps.hasApptainer(apptainer)) return;
  if (!(await usesCache(inputs.cache, context, note))) return;
  log.phase("getting Apptainer ready");
  const packages = { offered: join(scratch, "cached-packages"), used: cachedFolder() };
  await rm(packages.used, { recursive: true, force: true });
  const { id, codename, arch } = await hostRelease();
  const prefix = ["stx-container-apptainer-1", id, codename, arch, apptainer.version ?? "newest", ""].join(
    "-",
  );
  const known = await restoreFiles(prefix, packages.offered, log);
  await deps.installApptainer({ ...apptainer, packages, note });
  await saveFiles(prefix, known, log);
  await rm(packages.offered, { recursive: true, force: true });
}
