import type { Ecosystem } from "../types.ts";

const store = { folder: "/gnu/store", database: "/var/guix/db/db.sqlite", type: "guix" };

/** What Guix built or fetched into its store. */
export const guix: Ecosystem = {
  id: "guix",
  version: 1,
  since: "0.2.0",
  about: {
    from: "Guix: the paths of `/gnu/store` in its database, or all if there is no database",
    identity: "hash of the store path (all that went into it), output, sha256 of its archive",
    packages: "paths of Guix's store",
  },
  purl: [{ type: "guix" }],
  collect: async (tree) =>
    (await import(/* webpackChunkName: "ecosystems" */ "../nix/store.ts")).collectStore(tree, store),
  owned: async (tree) =>
    (await import(/* webpackChunkName: "ecosystems" */ "../nix/store.ts")).ownedInStore(tree, store),
};
