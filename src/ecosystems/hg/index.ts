import type { Ecosystem } from "../types.ts";

/** Checkouts of Mercurial. */
export const hg: Ecosystem = {
  id: "hg",
  version: 1,
  since: "0.2.0",
  about: {
    from: "Mercurial: every checkout (`.hg`)",
    identity: "address; its version is the changeset",
    packages: "checkouts of Mercurial",
  },
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
};
