import type { Ecosystem } from "../types.ts";
import { rpmType } from "./about.ts";
import { pinRpm, rpmPinSetup } from "./pin.ts";

/** Red Hat, Fedora, SUSE and their relatives. */
export const rpm: Ecosystem = {
  id: "rpm",
  version: 2,
  since: "0.1.0",
  about: {
    from: "Red Hat, Fedora, SUSE: the rpm database (SQLite, ndb, Berkeley DB)",
    identity: "architecture, digest of the header, source package",
    pinnedBy:
      "dnf 4: a plugin that hides other versions, also of packages that the build removes again; where dnf's history lists those, it hides all other packages, too. dnf 5: its `versionlock.toml`; zypper: locks on other versions",
  },
  purl: [rpmType],
  ownsOthers: true,
  otherDigests: true,
  pin: pinRpm,
  pinSetup: rpmPinSetup,
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  history: async (tree) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./history.ts")).rpmHistory(tree),
  repositories: async (tree) =>
    (await import(/* webpackChunkName: "forecast" */ "./repositories.ts")).rpmRepositories(tree),
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askRpm(packages, index),
  licences: async () => (await import(/* webpackChunkName: "licences" */ "./licences.ts")).licences,
};
