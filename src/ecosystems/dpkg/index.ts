import type { Ecosystem } from "../types.ts";
import { deb, names } from "./about.ts";
import { dpkgPinSetup, pinDpkg } from "./pin.ts";

/** Debian and its derivatives. */
export const dpkg: Ecosystem = {
  id: "dpkg",
  version: 2,
  since: "0.1.0",
  about: {
    from: "Debian, Ubuntu, distroless: the packages whose files dpkg installed, by its status and its journal",
    identity: "architecture, source package",
    pinnedBy:
      "apt preferences with priority 1001, also for packages that the build removes again; the archive's [snapshot](configuration.md#snapshots-of-apt-archives) if it has deleted a version",
  },
  names,
  purl: [deb],
  ownsOthers: true,
  otherDigests: true,
  pin: pinDpkg,
  pinSetup: dpkgPinSetup,
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  history: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./log.ts")).dpkgHistory(tree),
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askApt(packages, index),
  published: async (item, text, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./published.ts")).publishedApt(item, text, index),
  licences: async () => (await import(/* webpackChunkName: "licences" */ "./licences.ts")).licences,
};
