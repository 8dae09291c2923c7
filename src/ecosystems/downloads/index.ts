import type { Ecosystem } from "../types.ts";

/** Models and data that libraries download by themselves, into folders of their own. */
export const downloads: Ecosystem = {
  id: "downloads",
  version: 1,
  since: "0.2.0",
  about: {
    from: "models and data that libraries download: torch hub's repositories and checkpoints, NLTK's packages",
    identity: "folder, the digest in a checkpoint's name, sha256 of NLTK's archives",
    packages: "models and data that libraries downloaded",
  },
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
};
