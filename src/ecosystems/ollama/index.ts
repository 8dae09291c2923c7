import type { Ecosystem } from "../types.ts";

/** Language models of Ollama. */
export const ollama: Ecosystem = {
  id: "ollama",
  version: 1,
  since: "0.2.0",
  about: {
    from: "Ollama: the manifest of every model, at any path (`models/manifests/HOST/NAMESPACE/MODEL/TAG` beside `models/blobs`)",
    identity: "folder, digest of the manifest, which has the digests of weights, template and parameters",
    packages: "models of Ollama",
  },
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
