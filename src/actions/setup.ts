import { dirname } from "node:path";
import { addPath, notice, setOutput } from "@actions/core";
import { type Apptainer, toolFolders } from "../apptainer/find.ts";
import { Failure } from "../failure.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
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
  if (inputs.registry) await logIn(job, apptainer, inputs.registry);
  log.end();
  log.note(`Apptainer ${apptainer.version}: ${apptainer.command}`);
}

/**
 * Lets Apptainer log in to a registry, which writes its own file of credentials in the home of this user.
 * @throws Failure("failed", "registry-access-denied")
 */
async function logIn(
  { inputs, log, signal }: Job<"setup">,
  { command }: Apptainer,
  registry: string,
): Promise<void> {
  const { username = "", password } = inputs;
  if (password === undefined) {
    const title = `No login to ${registry}`;
    return notice("there is no password; runs for pull requests of forks have no secrets", { title });
  }
  const args = ["registry", "login", "--username", username, "--password-stdin", `docker://${registry}`];
  const { code, stderr } = await run(command, args, {
    env: scrubbedEnvironment(),
    input: password,
    timeLimitMs: 5 * 60_000,
    signal,
  });
  if (code !== 0)
    throw new Failure("failed", `could not log in to ${registry}`, {
      code: "registry-access-denied",
      why: stderr.trim().split("\n").at(-1) || `apptainer registry login ended with ${code}`,
      remedy: "check user and password, and that the token may read packages",
    });
  log.note(`Logged in to ${registry} as ${username}`);
}
