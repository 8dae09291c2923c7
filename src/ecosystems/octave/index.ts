import type { Ecosystem } from "../types.ts";

/** Packages of GNU Octave. */
export const octave: Ecosystem = {
  id: "octave",
  version: 1,
  since: "0.2.0",
  about: {
    from: "GNU Octave: packages installed by `pkg install`, globally or for a user (`packinfo/DESCRIPTION`)",
    identity: "folder",
    packages: "packages of Octave",
  },
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
