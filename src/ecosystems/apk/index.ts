import type { Ecosystem } from "../types.ts";
import { apkType } from "./about.ts";
import { apkPinSetup, pinApk } from "./pin.ts";

/** Alpine. */
export const apk: Ecosystem = {
  id: "apk",
  version: 2,
  since: "0.1.0",
  about: {
    from: "Alpine: apk's installed database",
    identity: "architecture, apk's checksum, commit of its recipe",
    pinnedBy:
      "a package without files that conflicts with newer versions (`apk add --virtual`), which apk's messages name if Alpine has deleted the locked version",
  },
  purl: [apkType],
  ownsOthers: true,
  otherDigests: true,
  pin: pinApk,
  pinSetup: apkPinSetup,
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  repositories: async (tree) =>
    (await import(/* webpackChunkName: "forecast" */ "./repositories.ts")).apkRepositories(tree),
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askApk(packages, index),
  licences: async () => (await import(/* webpackChunkName: "licences" */ "./licences.ts")).licences,
};
