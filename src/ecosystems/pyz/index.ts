import { parentOf } from "../../image/tree-index.ts";
import { names, pypi } from "../python/about.ts";
import type { Ecosystem } from "../types.ts";

/**
 * Python packages inside single-file applications, which Python runs without unpacking: zipapps, and those made by pex
 * and shiv.
 */
export const pyz: Ecosystem = {
  id: "pyz",
  version: 1,
  since: "0.2.0",
  about: {
    from: "single-file Python applications (zipapp, shiv, pex) that belong to no package: the packages inside",
    identity: "file",
    packages: "packages inside Python applications of one file",
  },
  contents: true,
  names,
  purl: [pypi],
  caches: {
    // Folders into which pex and shiv unpack on the first run.
    installed_wheels: (_, { path }) => (/\/\.?pex(?:\/\d+)?\/installed_wheels$/.test(path) ? [path] : []),
    unzipped_pexes: (_, { path }) => (/\/\.?pex(?:\/\d+)?\/unzipped_pexes$/.test(path) ? [path] : []),
    "site-packages": (_, { path }) =>
      /\/\.shiv\/[^/]+_[0-9a-f]{64}\/site-packages$/.test(path) ? [parentOf(path)] : [],
  },
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
};
