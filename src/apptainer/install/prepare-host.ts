import { existsSync, statSync } from "node:fs";
import { Failure } from "../../failure.ts";
import { currentUser, freeStart, fullRange, rangeOf, readSubids } from "../../host/subids.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { onPath } from "../find.ts";
import { installPackages } from "./tools.ts";

const files = ["/etc/subuid", "/etc/subgid"];

/**
 * Gives the current user a range of subordinate ids in /etc/subuid and /etc/subgid where it has none.
 * @param asRoot what comes before a command to run it as root
 */
async function giveSubids(asRoot: string[], note: (text: string) => void): Promise<void> {
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
      throw new Failure("infrastructure", `${file} cannot be written`, { why: result.stderr.trim() });
    }
    note(`Gave ${user.name} the subordinate ids ${start} to ${start + fullRange - 1} in ${file}`);
  }
}

/** Whether ordinary users may use FUSE; without it Apptainer unpacks the whole image at every exec. */
export function fuseIsOpen(): boolean {
  try {
    return (statSync("/dev/fuse").mode & 0o006) === 0o006;
  } catch {
    return false;
  }
}

/** Whether device files here are made by nobody but us: no udev, as in containers and minimal virtual machines. */
function noDeviceManager(): boolean {
  return !existsSync("/run/udev/control");
}

/**
 * Makes this host ready for builds where that is missing and we may: newuidmap, subordinate ids for whoever builds, and a
 * /dev/fuse that ordinary users may use. Each change is said in a note.
 * @param asRoot what comes before a command to run it as root; undefined where we cannot become root
 */
export async function prepareHost(asRoot: string[] | undefined, note: (text: string) => void): Promise<void> {
  if (!asRoot) return;
  if (!(await onPath("newuidmap")) && (await onPath("apt-get"))) {
    note("Installing uidmap");
    await installPackages(asRoot, ["uidmap"]);
  }
  await giveSubids(asRoot, note);
  if (existsSync("/dev/fuse") && !fuseIsOpen() && noDeviceManager()) {
    const [command, ...args] = [...asRoot, "chmod", "0666", "/dev/fuse"];
    const result = await run(command!, args, { env: scrubbedEnvironment(), timeLimitMs: 10_000 });
    if (result.code === 0) note("Made /dev/fuse usable by ordinary users (mode 0666)");
  }
}
