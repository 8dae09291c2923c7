import type { Ecosystem } from "../types.ts";
import { huggingfaceType } from "./about.ts";

/** Models and data sets of the Hugging Face Hub. */
export const huggingface: Ecosystem = {
  id: "huggingface",
  version: 1,
  since: "0.2.0",
  about: {
    from: "models, data sets and spaces of the Hugging Face Hub: its cache, at any path (`hub/models--…`), and folders that `hf download --local-dir` filled",
    identity: "repository, commit, digest over the downloaded files' own digests",
    packages: "repositories of the Hugging Face Hub",
  },
  purl: [huggingfaceType],
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
};
