import type { NoiseRule } from "../noise.ts";

/** What apt, dpkg and debconf keep. */
export const dpkgNoise: readonly NoiseRule[] = [
  {
    pattern: "/var/cache/apt/{pkgcache,srcpkgcache}.bin",
    ignore: "file",
    canonical: "remove",
    reason: "apt's index of its own lists, made again when missing; it holds times and addresses in memory.",
  },
  {
    pattern: "/var/lib/apt/lists/**",
    ignore: "file",
    reason: "They say what the archive offered when apt looked, under a name made from the mirror's.",
  },
  {
    pattern: "/var/lib/dpkg/{status,diversions,statoverride,available}-old",
    ignore: "file",
    reason: "dpkg's copy of the state before its last run; how many runs there were does not matter.",
  },
  {
    pattern: "/var/cache/debconf/*-old",
    ignore: "file",
    reason: "debconf's copy of the state before its last run; how many runs there were does not matter.",
  },
  {
    pattern: "/etc/apt/{preferences,apt.conf,sources.list}.d",
    ignore: "time",
    reason: "A locked recipe puts its pins there while it builds, and removes them.",
    since: 2,
  },
];
