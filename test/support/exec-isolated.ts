import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Apptainer, toolFolders } from "../../src/apptainer/find.ts";
import type { Privileges } from "../../src/host/privileges.ts";
import { type RunResult, run, scrubbedEnvironment } from "../../src/process/run.ts";

export interface ExecOptions {
  /** Milliseconds after which the container is ended. */
  timeLimitMs: number;
  input?: Buffer | string;
  /** As {@link choosePrivileges} found them. */
  privileges: Privileges;
  signal?: AbortSignal;
}

/** What of the host Apptainer would mount by itself. */
const notMounted = "home,cwd,tmp,bind-paths,hostfs,devpts,sys";

/**
 * Runs a command inside an image, to read what cannot be read out of the file itself. The image is read-only and
 * sees nothing of the host: no home, working directory, /tmp, variables, devices, processes or network, and none of
 * the mounts that APPTAINER* and SINGULARITY* variables or the system's configuration would add.
 * @param image absolute path of the SIF file
 * @param argv command inside the image; what it prints is the image's word, not evidence
 * @throws Failure on the time limit, or when Apptainer cannot be started
 */
export async function execIsolated(
  apptainer: Apptainer,
  image: string,
  argv: readonly string[],
  options: ExecOptions,
): Promise<RunResult> {
  const { timeLimitMs, input, privileges, signal } = options;
  const scratch = await mkdtemp(join(tmpdir(), "stx-exec-"));
  try {
    const home = join(scratch, "home");
    await mkdir(home);
    const prefix = apptainer.name.toUpperCase();
    // An empty home: Apptainer would read its own configuration there, and remote credentials.
    const env = scrubbedEnvironment({
      HOME: home,
      [`${prefix}_TMPDIR`]: scratch,
      [`${prefix}_CACHEDIR`]: scratch,
    });
    for (const name of Object.keys(env)) if (/_proxy$/i.test(name)) delete env[name];
    env.PATH = [...toolFolders(apptainer), env.PATH].join(delimiter);
    // %environment of the image runs before the command; these keep Python from writing and from user folders.
    env[`${prefix}ENV_PYTHONNOUSERSITE`] = "1";
    env[`${prefix}ENV_PYTHONDONTWRITEBYTECODE`] = "1";
    const [command, ...args] = privileges.wrap([
      apptainer.command,
      "--silent",
      "exec",
      "--containall",
      "--cleanenv",
      "--no-home",
      "--no-mount",
      notMounted,
      "--net",
      "--network",
      "none",
      "--pwd",
      "/",
      image,
      ...argv,
    ]);
    return await run(command!, args, {
      cwd: home,
      env,
      timeLimitMs,
      ...(input !== undefined && { input }),
      ...(signal && { signal }),
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
