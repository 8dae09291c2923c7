import { chmod, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { Privileges } from "../host/privileges.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";

/** Folders of one build in its scratch. */
export interface BuildScratch {
  tmp: string;
  varTmp: string;
  work: string;
  cache: string;
  ca: string;
  image: string;
}

/**
 * Makes the folders of one build.
 * @param request its scratch folder, and its cache if that is to be kept
 * @throws Failure where the folder cannot be made or has a name that Apptainer cannot mount
 */
export async function makeBuildScratch(request: { scratch: string; cache?: string }): Promise<BuildScratch> {
  if (/[,:"\n]/.test(request.scratch)) {
    throw new Failure("usage", `The scratch folder ${request.scratch} cannot be used`, {
      why: "Apptainer reads commas, colons and quotes in a mount's path as its own.",
      remedy: "Set a scratch folder without them.",
    });
  }
  const inside = (name: string) => join(request.scratch, name);
  const scratch: BuildScratch = {
    tmp: inside("tmp"),
    varTmp: inside("var-tmp"),
    work: inside("work"),
    ca: inside("ca"),
    cache: request.cache ?? inside("cache"),
    image: inside("image.sif"),
  };
  try {
    for (const folder of [scratch.tmp, scratch.varTmp, scratch.work, scratch.ca, scratch.cache]) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    }
    // These two stand in for the world-writable folders that every program expects.
    for (const folder of [scratch.tmp, scratch.varTmp]) await chmod(folder, 0o1777);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Failure("infrastructure", `The scratch folder ${request.scratch} cannot be made`, {
      why: message,
      remedy: code === "ENOSPC" ? "Free space on that disk." : "Set another scratch folder.",
      cause: error,
    });
  }
  return scratch;
}

/** Removes a folder in which a build may have left files of other ids than ours. */
export async function removeBuildScratch(folders: string[], privileges: Privileges): Promise<void> {
  for (const folder of folders) {
    try {
      await rm(folder, { recursive: true, force: true });
    } catch {
      const asOwner = privileges.asOwner ?? privileges.wrap;
      const [command, ...args] = asOwner(["rm", "-rf", "--", folder]);
      // What cannot be removed even so must not turn a good build into a failure.
      await run(command!, args, { env: scrubbedEnvironment(), timeLimitMs: 5 * 60_000 }).catch(() => {});
    }
  }
}
