import type { Privileges } from "../host/privileges.ts";
import type { RootedPrivileges } from "../host/rooted.ts";
import type { BuildScratch } from "./scratch.ts";

/**
 * Mounts an overlay over the folder in which the image is built. With the option "volatile" fsync returns at once: dpkg
 * calls it for every file, and after a crash this folder is thrown away anyway (overlayfs.rst, "Volatile mount"). Where
 * the disk or the kernel does not support this, the folder is used directly.
 */
const script = `mount -t overlay -o "volatile,userxattr,lowerdir=$1,upperdir=$2,workdir=$3" overlay "$4" 2>/dev/null
shift 4
exec "$@"`;

/**
 * Wraps a command so that its writes to the build's scratch do not wait for the disk, if its privileges allow a mount
 * that no other process sees: those of root, or of root in a namespace.
 */
export function withoutDiskWaits(
  { lower, upper, overlay, work }: BuildScratch,
  privileges: Privileges | RootedPrivileges,
  argv: string[],
): string[] {
  // Apptainer 1.4.5 does not find a mount point whose name /proc/self/mountinfo escapes ("failed to find mount point").
  if (/[\s\\]/.test(work)) return argv;
  const inside = ["sh", "-c", script, "sh", lower, upper, overlay, work, ...argv];
  if (privileges.mode === "root-userns") return inside;
  if (privileges.mode === "root" || privileges.mode === "sudo")
    return ["unshare", "--mount", "--", ...inside];
  return argv;
}
