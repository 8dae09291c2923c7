import { lowerCase } from "../purl.ts";
import type { Ecosystem } from "../types.ts";
import { gemPinSetup, pinGem } from "./pin.ts";

/** RubyGems. */
export const gem: Ecosystem = {
  id: "gem",
  version: 2,
  since: "0.1.0",
  about: {
    from: "Ruby: the specifications of every gem home, Bundler's checkouts, and gems that an application takes from a folder (`Gemfile.lock`)",
    identity: "gem home, platform, commit of a checkout",
    pinnedBy:
      "a file that Ruby loads into gem and bundle (`RUBYOPT`), which hides other versions; Bundler with a `Gemfile.lock` is left alone",
  },
  names: { normal: lowerCase },
  purl: [{ type: "gem" }],
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  pin: pinGem,
  pinSetup: gemPinSetup,
  indexes: async () => (await import(/* webpackChunkName: "forecast" */ "./indexes.ts")).gemIndexes,
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askGem(packages, index),
  licences: async () => (await import(/* webpackChunkName: "licences" */ "./licences.ts")).licences,
};
