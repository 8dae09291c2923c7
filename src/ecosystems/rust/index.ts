import { crate, names } from "../cargo/about.ts";
import type { Ecosystem } from "../types.ts";

/** Crates in programs that were built by cargo-auditable. */
export const rust: Ecosystem = {
  id: "rust",
  version: 1,
  since: "0.2.0",
  about: {
    from: "programs built by cargo-auditable that belong to no package (such as uv from its own installer): the crates linked in",
    identity: "program",
    packages: "crates linked into programs",
  },
  contents: true,
  names,
  purl: [crate],
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
};
