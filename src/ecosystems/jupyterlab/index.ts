import { npmType } from "../npm/about.ts";
import type { Ecosystem } from "../types.ts";

/** Extensions of JupyterLab. */
export const jupyterlab: Ecosystem = {
  id: "jupyterlab",
  version: 1,
  since: "0.2.0",
  about: {
    from: "extensions of JupyterLab: the archives of `jupyter labextension install`, and prebuilt ones (`share/jupyter/labextensions`), also those of Python packages",
    identity: "folder, npm's integrity of the archive, link to a folder in development or not",
    packages: "extensions of JupyterLab",
  },
  purl: [npmType],
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
