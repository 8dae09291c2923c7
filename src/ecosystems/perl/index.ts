import type { Ecosystem } from "../types.ts";
import { cpan } from "./about.ts";

/** CPAN. */
export const perl: Ecosystem = {
  id: "perl",
  version: 1,
  since: "0.1.0",
  about: {
    from: "CPAN: every `.packlist`",
    identity: "library, distribution file",
  },
  purl: [cpan],
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
