import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Apptainer } from "../apptainer/find.ts";
import type { InstallOptions } from "../apptainer/install/ensure.ts";
import { cachedFolder, isCacheAvailable, restoreFiles, saveFiles, whyNoCache } from "../github/cache.ts";
import type { RunContext } from "../github/context.ts";
import { hostRelease } from "../host/release.ts";
import type { Inputs } from "./inputs.ts";
import { type Job, jobSettings } from "./job.ts";

/** Whether to use GitHub's cache for package files; notes it if the user wants the cache and it is not available. */
async function usesCache(
  wanted: Inputs<"build">["cache"],
  context: RunContext,
  note: (text: string) => void,
): Promise<boolean> {
  if (wanted === "off" || (wanted === "auto" && whyNoCache(context))) return false;
  if (await isCacheAvailable()) return true;
  if (wanted === "on") note("GitHub's cache is not available, so Apptainer's packages are downloaded");
  return false;
}

/**
 * Installs Apptainer with packages from GitHub's cache, if it is missing and the cache may be used; otherwise the build
 * installs it.
 * @throws Failure("infrastructure") if Apptainer cannot be installed
 */
export async function setUpApptainer(job: Job<"build"> | Job<"verify">): Promise<void> {
  const { inputs, context, deps, log } = job;
  const wanted: InstallOptions = jobSettings(inputs, context).apptainer ?? {};
  if (await deps.findApptainer(wanted)) return;
  if (await usesCache(inputs.cache, context, (text) => log.note(text))) await installCached(job, wanted);
}

/**
 * Finds Apptainer or installs it, with packages from the cache if it may be used, and prepares the host.
 * @throws Failure("infrastructure") if Apptainer cannot be installed
 */
export async function ensureApptainer(
  job: Job<"setup">,
  wanted: InstallOptions,
): Promise<{ apptainer: Apptainer; isNew: boolean }> {
  const { inputs, context, deps, log } = job;
  const note = (text: string) => log.note(text);
  const isNew = (await deps.findApptainer(wanted)) === undefined;
  const cached = isNew && (await usesCache(inputs.cache, context, note));
  const apptainer = cached
    ? await installCached(job, wanted)
    : await deps.installApptainer({ ...wanted, note });
  return { apptainer, isNew };
}

/**
 * Every cached package is verified by its sha256 in a signed list that is downloaded again. A forged entry can therefore
 * only slow this down.
 */
async function installCached(
  { deps, log, scratch }: Pick<Job<"setup">, "deps" | "log" | "scratch">,
  wanted: InstallOptions,
): Promise<Apptainer> {
  log.phase("Installing Apptainer");
  const packages = { offered: join(scratch, "cached-packages"), used: cachedFolder() };
  await rm(packages.used, { recursive: true, force: true });
  const { id, codename, arch } = await hostRelease();
  const prefix = ["stx-container-apptainer-1", id, codename, arch, wanted.version ?? "newest", ""].join("-");
  const known = await restoreFiles(prefix, packages.offered, log);
  const installed = await deps.installApptainer({ ...wanted, packages, note: (text) => log.note(text) });
  await saveFiles(prefix, known, log);
  await rm(packages.offered, { recursive: true, force: true });
  return installed;
}
