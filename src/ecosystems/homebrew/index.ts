import type { Ecosystem } from "../types.ts";

/** Formulae of Homebrew and Linuxbrew. */
export const homebrew: Ecosystem = {
  id: "homebrew",
  version: 1,
  since: "0.2.0",
  about: {
    from: "Homebrew and Linuxbrew, at any path: every keg of a Cellar (`Cellar/NAME/VERSION`, `INSTALL_RECEIPT.json`)",
    identity: "prefix, tap, what it was built from source with",
    packages: "formulae",
  },
  purl: [{ type: "brew" }],
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
