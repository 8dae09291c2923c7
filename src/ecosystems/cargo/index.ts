import type { Ecosystem } from "../types.ts";
import { crate, names } from "./about.ts";
import { caches } from "./caches.ts";
import { cargoPinSetup, pinCargo } from "./pin.ts";

/** Rust programs. */
export const cargo: Ecosystem = {
  id: "cargo",
  version: 1,
  since: "0.1.0",
  about: {
    from: "`cargo install`: `.crates.toml` of every root",
    identity: "root, registry or git commit, compiler",
    pinnedBy:
      "only the recipe's own `cargo install --locked CRATE@VERSION`; a build that differs from its lock fails. A crate that was published without a Cargo.lock is named in `unlocked`: nothing holds what it is built with",
  },
  names,
  purl: [crate],
  caches,
  pin: pinCargo,
  pinSetup: cargoPinSetup,
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askCargo(packages, index),
};
