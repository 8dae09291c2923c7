import { Failure } from "../failure.ts";
import { rootPrefix } from "../host/as-root.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import { formatSize } from "../report/format.ts";
import { freeSpace } from "./scratch-disk.ts";

/**
 * What GitHub installs on its machines and no build of a container uses. Source: actions/runner-images, the scripts that
 * install each of them on Ubuntu.
 */
export const unusedFolders = [
  "/opt/ghc",
  "/opt/hostedtoolcache/CodeQL",
  "/usr/local/.ghcup",
  "/usr/local/lib/android",
  "/usr/share/dotnet",
  "/usr/share/swift",
];

/** Whether this is one of GitHub's machines, which are thrown away after the job. */
export const isGitHubs = () => process.env.RUNNER_ENVIRONMENT === "github-hosted";

/**
 * Removes GitHub's own large tools from one of its machines. On any other machine these
 * folders are someone's: nothing is removed there.
 * @param isTheirs whether this is one
 * @returns what was done, in a sentence
 * @throws Failure("infrastructure", "disk-not-freed")
 */
export async function freeDisk(
  isTheirs: boolean,
  folders: readonly string[] = unusedFolders,
): Promise<string> {
  if (!isTheirs) return "Nothing is removed to free space, because this is not a machine of GitHub";
  const before = await freeSpace("/");
  const [program = "rm", ...args] = [...((await rootPrefix()) ?? []), "rm", "-rf", "--one-file-system", "--"];
  const { code, stderr } = await run(program, [...args, ...folders], {
    env: scrubbedEnvironment(),
    timeLimitMs: 10 * 60_000,
  });
  if (code !== 0)
    throw new Failure("infrastructure", "could not free space on this machine", {
      code: "disk-not-freed",
      why: stderr.trim().split("\n").at(-1) || `rm ended with ${code}`,
      remedy: "leave out free-disk, or set tmp to a folder on a larger disk",
    });
  const after = await freeSpace("/");
  return `Freed ${formatSize(Math.max(0, after.bytes - before.bytes))}: ${formatSize(after.bytes)} are free`;
}
