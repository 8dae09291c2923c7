import type { Ecosystem } from "../types.ts";
import { apkType } from "./about.ts";

/** Alpine. */
export const apk: Ecosystem = {
  id: "apk",
  version: 2,
  since: "0.1.0",
  about: {
    from: "Alpine: apk's installed database",
    identity: "architecture, apk's checksum, commit of its recipe",
  },
  purl: [apkType],
  ownsOthers: true,
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
