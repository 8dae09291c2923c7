import { lowerCase } from "../purl.ts";
import type { Ecosystem } from "../types.ts";
import { caches } from "./caches.ts";
import { condaPinSetup, pinConda } from "./pin.ts";

/** conda and its relatives. */
export const conda: Ecosystem = {
  id: "conda",
  version: 2,
  since: "0.1.0",
  about: {
    from: "conda, mamba, micromamba, pixi: `conda-meta` of every prefix",
    identity: "prefix, channel, subdir, build, URL, sha256 or md5",
    pinnedBy:
      "`pinned_packages` in a file of `/etc/conda/condarc.d`, for conda, mamba and micromamba (not pixi); versions that an environment had earlier in the build, according to its history, stay allowed",
  },
  names: { normal: lowerCase },
  purl: [{ type: "conda" }],
  ownsOthers: true,
  caches,
  pin: pinConda,
  pinSetup: condaPinSetup,
  passes: "versions",
  history: async (tree) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./history.ts")).condaHistory(tree),
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askConda(packages, index),
  licences: async () => (await import(/* webpackChunkName: "licences" */ "./licences.ts")).licences,
};
