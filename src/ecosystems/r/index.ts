import type { Ecosystem } from "../types.ts";
import { pinR, rPinSetup } from "./pin.ts";

/** R packages, and R. */
export const r: Ecosystem = {
  id: "r",
  version: 1,
  since: "0.1.0",
  about: {
    from: "R packages of every library, and R itself",
    identity: "library, repository, commit, the R they were built with",
    pinnedBy:
      "a filter of `available.packages()`, which finds the locked version in the repository's Archive if it is no longer the newest (`install.packages`, `BiocManager`, `remotes`; not pak, nor R with `--no-site-file`)",
  },
  otherDigests: true,
  purl: [{ type: "cran" }, { type: "bioconductor" }],
  pin: pinR,
  pinSetup: rPinSetup,
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  indexes: async () => (await import(/* webpackChunkName: "forecast" */ "./indexes.ts")).rIndexes,
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askR(packages, index),
  licences: async () => (await import(/* webpackChunkName: "licences" */ "./licences.ts")).licences,
};
