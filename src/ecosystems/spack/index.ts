import type { Ecosystem } from "../types.ts";

/** Spack, the package manager of many HPC centres. */
export const spack: Ecosystem = {
  id: "spack",
  version: 1,
  since: "0.2.0",
  about: {
    from: "Spack, at any path: its database `.spack-db/index.json`, and `.spack/spec.json` (or `spec.yaml`) of packages that were copied without the database",
    identity: "the hash of the concrete spec (versions, compiler, variants, dependencies), platform",
    packages: "packages of Spack",
  },
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
