import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export const run = promisify(execFile);

/**
 * A Python with these packages, installed by pip below `folder`: runs scripts, or says why it can't be had.
 * @param requirements as `pip install` takes them, its options too
 */
export async function pythonWith(
  folder: string,
  requirements: readonly string[],
): Promise<{ py: (script: string, ...args: string[]) => Promise<string>; skip: string | undefined }> {
  const site = join(folder, "site");
  const install = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--no-compile",
    "--target",
    site,
  ];
  const env = { PATH: process.env.PATH, HOME: folder, PYTHONPATH: site };
  return {
    py: async (script, ...args) =>
      (await run("python3", ["-c", script, ...args], { env, timeout: 3_600_000 })).stdout,
    skip: await run("python3", [...install, ...requirements], { timeout: 3_600_000, env: process.env }).then(
      () => undefined,
      (error) => `no Python with ${requirements.join(" ")}: ${String(error).split("\n")[0]}`,
    ),
  };
}
