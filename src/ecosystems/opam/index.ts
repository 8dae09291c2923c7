import type { Ecosystem } from "../types.ts";

/** Packages of opam, for OCaml and Coq. */
export const opam: Ecosystem = {
  id: "opam",
  version: 1,
  since: "0.2.0",
  about: {
    from: "opam: every switch, global or in a project's `_opam` (`.opam-switch/switch-state`)",
    identity: "switch, digest and address of the archive, the address of a pin",
    packages: "packages of opam",
  },
  purl: [{ type: "opam" }],
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
