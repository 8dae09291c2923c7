import type { Privileges } from "../host/privileges.ts";
import type { RootedPrivileges } from "../host/rooted.ts";
import type { BuildScratch } from "./scratch.ts";

/**
 * Lays an overlay over the folder in which the image grows, whose option "volatile" lets fsync return at once: dpkg waits
 * for the disk at every file, and after a crash this folder is thrown away anyway (overlayfs.rst, "Volatile mount"). Where
 * the disk or the kernel cannot do it, the folder is used as it is.
 */
const script = `mount -t overlay -o "volatile,userxattr,lowerdir=$1,upperdir=$2,workdir=$3" overlay "$4" 2>/dev/null
shift 4
exec "$@"`;

/**
 * A command that does not wait for the disk in the scratch of a build, if its privileges allow a mount that no other
 * process sees: root, or root of a namespace.
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
