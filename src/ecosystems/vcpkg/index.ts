import type { Ecosystem } from "../types.ts";

/** C and C++ libraries that vcpkg built. */
export const vcpkg: Ecosystem = {
  id: "vcpkg",
  version: 1,
  since: "0.2.0",
  about: {
    from: "vcpkg: the status of every folder that it installs into (`installed/vcpkg/status`, `vcpkg_installed/vcpkg/status`) and its `updates`",
    identity: "folder, triplet, port version, features",
    packages: "libraries of vcpkg",
  },
  purl: [{ type: "vcpkg" }],
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
