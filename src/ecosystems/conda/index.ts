import { lowerCase } from "../purl.ts";
import type { Ecosystem } from "../types.ts";
import { caches } from "./caches.ts";

/** conda and its relatives. */
export const conda: Ecosystem = {
  id: "conda",
  version: 2,
  since: "0.1.0",
  about: {
    from: "conda, mamba, micromamba, pixi: `conda-meta` of every prefix",
    identity: "prefix, channel, subdir, build, URL, sha256 or md5",
  },
  names: { normal: lowerCase },
  purl: [{ type: "conda" }],
  ownsOthers: true,
  caches,
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
