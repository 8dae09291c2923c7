import { basename, dirname } from "node:path";
import type { Settings } from "../apptainer/settings.ts";
import { verifyStored } from "../operations/verify-task.ts";
import type { Watcher } from "../roundtrip/types.ts";
import { RunFolder } from "./run-folder.ts";

/**
 * What a job of a run does on its compute node: it verifies one build and writes down the result. A task that already
 * has a result was restarted after it had finished, and does nothing.
 * @param folder the run's folder
 * @throws Error if stopped by the signal: SLURM reports why, and may start it again
 */
export async function runTask(
  folder: string,
  index: number,
  watcher: Watcher,
  signal?: AbortSignal,
): Promise<void> {
  const store = dirname(dirname(folder));
  const run = new RunFolder(store, basename(folder));
  const plan = await run.plan();
  const { builds, verify } = plan;
  const build = builds[index];
  if (build === undefined) throw new RangeError(`the run has no task ${index}`);
  if (await run.result(index, plan)) return;
  const options = { ...verify, settings: nodeSettings(verify.settings) };
  await run.writeResult(index, await verifyStored(build, options, watcher, signal));
}

/** Scratch on the node's own disk, if SLURM gives the job some, because builds are slow on shared file systems. */
function nodeSettings(settings: Settings): Settings {
  const tmp = settings.tmp ?? process.env.SLURM_TMPDIR;
  return tmp ? { ...settings, tmp } : settings;
}
