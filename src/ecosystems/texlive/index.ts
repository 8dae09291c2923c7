import type { Ecosystem } from "../types.ts";

/** TeX Live, TinyTeX, MacTeX: what tlmgr installs. */
export const texlive: Ecosystem = {
  id: "texlive",
  version: 1,
  since: "0.2.0",
  about: {
    from: "TeX Live and TinyTeX, at any path: `tlpkg/texlive.tlpdb`",
    identity: "installation, revision, the version in CTAN's catalogue, checksum of the container",
    packages: "packages of TeX Live",
  },
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
