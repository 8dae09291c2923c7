import { lowerCase } from "../purl.ts";
import type { Ecosystem } from "../types.ts";

/** Packages of Composer, the package manager of PHP. */
export const composer: Ecosystem = {
  id: "composer",
  version: 1,
  since: "0.2.0",
  about: {
    from: "Composer (PHP): `composer/installed.json` in the `vendor` folder of every project, also in global ones",
    identity: "vendor folder, commit or sha1 of the archive, address of a source",
    packages: "packages of Composer",
  },
  names: { normal: lowerCase },
  purl: [{ type: "composer", namespace: lowerCase, name: lowerCase }],
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
