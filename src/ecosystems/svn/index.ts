import type { Ecosystem } from "../types.ts";

/** Working copies of Subversion. */
export const svn: Ecosystem = {
  id: "svn",
  version: 1,
  since: "0.2.0",
  about: {
    from: "Subversion: every working copy (`.svn/wc.db`; in versions before 1.7 `.svn/entries`)",
    identity: "address; its version is the revision, or the lowest and highest one, as `svnversion` shows it",
    packages: "working copies of Subversion",
  },
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
};
