import type { Ecosystem } from "../types.ts";
import { npmType } from "./about.ts";
import { caches } from "./caches.ts";
import { npmPinSetup, pinNpm } from "./pin.ts";

/** npm and its relatives, and Node.js. */
export const npm: Ecosystem = {
  id: "npm",
  version: 2,
  since: "0.1.0",
  about: {
    from: "npm, yarn, pnpm, bun, deno: every `node_modules`, global or an application's, Plug'n'Play, packages in deno's own folder, managers fetched by Corepack, and Node.js itself",
    identity: "folder, integrity if a lock file records it",
    pinnedBy:
      "a module that node loads into npm (`NODE_OPTIONS`) and npm's `before`: versions newer than the build are hidden, also for the dependencies of global packages; a request that no locked version satisfies (`npm ci`) sees the other versions. yarn and pnpm before 12 get registry documents that are filtered in the same way, even if these give no times",
  },
  purl: [npmType],
  caches,
  pin: pinNpm,
  pinVersion: 2,
  pinSetup: npmPinSetup,
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  indexes: async () => (await import(/* webpackChunkName: "forecast" */ "./indexes.ts")).npmIndexes,
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askNpm(packages, index),
  published: async (item, text, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./published.ts")).publishedNpm(item, text, index),
  licences: async () => (await import(/* webpackChunkName: "licences" */ "./licences.ts")).licences,
};
