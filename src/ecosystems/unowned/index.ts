import type { Ecosystem } from "../types.ts";

/** What belongs to no package. */
export const unowned: Ecosystem = {
  id: "unowned",
  version: 2,
  since: "0.1.0",
  about: {
    from: "programs, scripts and shared libraries that belong to no package: what `wget | tar x` leaves in `/opt`, or writes over a package's program",
    identity:
      "path, sha256; of ELF files soname, known projects in it, compilers, needed libraries, build id",
    packages: "programs that no package owns",
  },
  contents: true,
  // Paths: one letter more or less is another file.
  names: { loose: (name) => name },
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
};
