import { existsSync, statSync } from "node:fs";
import { Failure } from "../../failure.ts";
import { currentUser, freeStart, fullRange, rangeOf, readSubids } from "../../host/subids.ts";
import { findProgram } from "../../process/find-program.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { installPackages } from "./tools.ts";

const files = ["/etc/subuid", "/etc/subgid"];

/**
 * Adds a range of subordinate ids for the current user to /etc/subuid and /etc/subgid, if it has none.
 * @param asRoot words to put before a command to run it as root
 */
async function addSubids(asRoot: string[], note: (text: string) => void): Promise<void> {
  const user = currentUser();
  const all = files.map(readSubids);
  if (all.every((ranges) => rangeOf(ranges, user))) return;
  const start = freeStart(all.flat());
  for (const [i, file] of files.entries()) {
    if (rangeOf(all[i]!, user)) continue;
    const [command, ...args] = [...asRoot, "tee", "-a", file];
    const result = await run(command!, args, {
      env: scrubbedEnvironment(),
      input: `${user.name}:${start}:${fullRange}\n`,
      timeLimitMs: 10_000,
    });
    if (result.code !== 0) {
      throw new Failure("infrastructure", `could not write ${file}`, {
        code: "host-file-unwritable",
        why: result.stderr.trim(),
        remedy: `ask an administrator to add the line ${user.name}:${start}:${fullRange}`,
      });
    }
    note(`Added the subordinate ids ${start} to ${start + fullRange - 1} for ${user.name} to ${file}`);
  }
}

/** Whether ordinary users may use FUSE; otherwise Apptainer unpacks the whole image at every exec. */
export function isFuseUsable(): boolean {
  try {
    return (statSync("/dev/fuse").mode & 0o006) === 0o006;
  } catch {
    return false;
  }
}

/** Whether no udev manages the device files, as in containers and minimal virtual machines. */
function noDeviceManager(): boolean {
  return !existsSync("/run/udev/control");
}

/**
 * Prepares this host for builds as far as permitted: newuidmap, subordinate ids for the current user, and access to
 * /dev/fuse for ordinary users. Each change is reported as a note.
 * @param asRoot words to put before a command to run it as root; undefined if we cannot become root
 */
export async function prepareHost(asRoot: string[] | undefined, note: (text: string) => void): Promise<void> {
  if (!asRoot) return;
  if (!(await findProgram("newuidmap")) && (await findProgram("apt-get"))) {
    note("Installing uidmap");
    await installPackages(asRoot, ["uidmap"]);
  }
  await addSubids(asRoot, note);
  if (existsSync("/dev/fuse") && !isFuseUsable() && noDeviceManager()) {
    const [command, ...args] = [...asRoot, "chmod", "0666", "/dev/fuse"];
    const result = await run(command!, args, { env: scrubbedEnvironment(), timeLimitMs: 10_000 });
    if (result.code === 0) note("Set the mode of /dev/fuse to 0666, for ordinary users");
  }
}
