import { dirname } from "node:path";
import { addPath, setOutput } from "@actions/core";
import { toolFolders } from "../apptainer/find.ts";
import { ensureApptainer } from "./apptainer.ts";
import type { Job } from "./job.ts";

/**
 * Mode setup: Apptainer on the PATH of the later steps, installed if need be, and the host prepared for it.
 * @throws Failure("infrastructure") if there is no verified way to install it · sets every output of setup/action.yml
 */
export async function setupMode(job: Job<"setup">): Promise<void> {
  const { inputs, log } = job;
  log.phase("Setting up Apptainer");
  const { "apptainer-version": version, "apptainer-sha256": sha256 } = inputs;
  const wanted = { ...(version && { version }), ...(sha256 && { sha256 }) };
  const { apptainer, isNew } = await ensureApptainer(job, wanted);
  for (const folder of [...toolFolders(apptainer).reverse(), dirname(apptainer.command)]) addPath(folder);
  setOutput("path", apptainer.command);
  setOutput("version", apptainer.version);
  setOutput("installed", String(isNew));
  log.end();
  log.note(`Apptainer ${apptainer.version}: ${apptainer.command}`);
}
