import type { NoiseRule } from "../noise.ts";

/** What rpm, dnf and yum keep. */
export const rpmNoise: readonly NoiseRule[] = [
  {
    pattern: "/var/lib/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
    ignore: "content",
    reason:
      "The database holds the time at which each package was installed; its packages are compared one by one.",
  },
  {
    pattern:
      "/usr/lib/sysimage/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
    ignore: "content",
    reason:
      "The database holds the time at which each package was installed; its packages are compared one by one.",
  },
  {
    pattern: "/var/{lib,cache}/{dnf,yum,libdnf5}/**",
    ignore: "file",
    reason: "What the repositories offered, and the times of the installations.",
  },
  {
    pattern: "/{etc/{dnf,zypp},usr/lib/python3*/{site,dist}-packages{,/dnf-plugins{,/__pycache__}}}",
    ignore: "time",
    reason: "A locked recipe puts its pins there while it builds, and removes them.",
    since: 2,
  },
];
