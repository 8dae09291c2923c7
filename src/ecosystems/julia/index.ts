import type { Ecosystem } from "../types.ts";

/** Julia. */
export const julia: Ecosystem = {
  id: "julia",
  version: 2,
  since: "0.1.0",
  about: {
    from: "the manifest of every environment, and Julia itself",
    identity: "environment, UUID, git tree, commit",
  },
  purl: [{ type: "julia" }],
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
