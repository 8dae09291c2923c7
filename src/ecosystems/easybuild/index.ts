import type { Ecosystem } from "../types.ts";

/** EasyBuild, which builds scientific software with toolchains. */
export const easybuild: Ecosystem = {
  id: "easybuild",
  version: 1,
  since: "0.2.0",
  about: {
    from: "EasyBuild, at any path: the easyconfig in an installation's own `easybuild/` folder",
    identity: "installation folder, toolchain, versionsuffix, digest of the easyconfig",
    packages: "installations of EasyBuild",
  },
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).owned(tree),
};
