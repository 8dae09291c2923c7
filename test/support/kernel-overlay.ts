import { execFileSync, spawnSync } from "node:child_process";

/** A command that runs as root of a namespace of its own, in which file systems can be mounted. */
const inNamespace = ["unshare", "--user", "--mount", "--map-root-user", "sh", "-euc"] as const;

function sh(script: string, ...args: string[]): string {
  const [command, ...words] = inNamespace;
  return execFileSync(command, [...words, script, "sh", ...args], { encoding: "latin1", stdio: "pipe" });
}

/** Why the kernel's overlayfs cannot be asked here, or false: for a test's `skip`. */
export function noKernelOverlay(): string | false {
  const [command, ...words] = inNamespace;
  const script = "d=$(mktemp -d); mkdir $d/a $d/b $d/m; mount -t overlay o -o lowerdir=$d/a:$d/b $d/m";
  const tried = spawnSync(command, [...words, script], { encoding: "utf8" });
  return tried.status === 0 ? false : `overlayfs cannot be mounted: ${tried.error?.message ?? tried.stderr}`;
}

/**
 * What the kernel shows of folders laid over each other: `type mode path [-> target] content` a line, sorted.
 * @param folders from the bottom up
 */
export function kernelView(folders: readonly string[], mountPoint: string): string[] {
  const script =
    'mount -t overlay o -o "lowerdir=$1" "$2"; cd "$2"; find . -printf "%y %m %p -> %l\\n" | sort; find . -type f -exec sha256sum {} + | sort';
  return sh(script, [...folders].reverse().join(":"), mountPoint)
    .trim()
    .split("\n");
}
