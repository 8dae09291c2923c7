import type { Ecosystem } from "../types.ts";

const store = { folder: "/nix/store", database: "/nix/var/nix/db/db.sqlite", type: "nix" };

/** What Nix built or fetched into its store. */
export const nix: Ecosystem = {
  id: "nix",
  version: 1,
  since: "0.2.0",
  about: {
    from: "Nix: the paths of `/nix/store` in its database, or all if there is no database",
    identity: "hash of the store path (all that went into it), output, sha256 of its archive",
    packages: "paths of Nix's store",
  },
  purl: [{ type: "nix" }],
  collect: async (tree) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./store.ts")).collectStore(tree, store),
  owned: async (tree) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./store.ts")).ownedInStore(tree, store),
};
