import type { Ecosystem } from "../types.ts";
import { cpan } from "./about.ts";
import { perlPinSetup, pinPerl } from "./pin.ts";

/** CPAN. */
export const perl: Ecosystem = {
  id: "perl",
  version: 2,
  since: "0.1.0",
  about: {
    from: "CPAN: every `.packlist`",
    identity: "library, distribution file",
    pinnedBy:
      "a separate index for cpanm (`PERL_CPANM_OPT`), which names the installed distribution of each module",
  },
  purl: [cpan],
  pin: pinPerl,
  pinVersion: 2,
  pinSetup: perlPinSetup,
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  indexes: async () => (await import(/* webpackChunkName: "forecast" */ "./indexes.ts")).perlIndexes,
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askPerl(packages, index),
};
