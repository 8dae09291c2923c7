import type { Ecosystem } from "../types.ts";
import { bitbucket, github } from "./about.ts";

/** Checkouts. */
export const git: Ecosystem = {
  id: "git",
  version: 2,
  since: "0.1.0",
  about: {
    from: "every checkout: `.git`",
    identity: "remote; its version is the commit",
  },
  // Paths of repositories: one letter more or less is another one.
  names: { loose: (name) => name },
  purl: [github, bitbucket],
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
};
