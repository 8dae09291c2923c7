import type { Ecosystem } from "../types.ts";
import { npmType } from "./about.ts";
import { caches } from "./caches.ts";
import { pinNpm } from "./pin.ts";

/** npm and its relatives, and Node.js. */
export const npm: Ecosystem = {
  id: "npm",
  version: 2,
  since: "0.1.0",
  about: {
    from: "npm, yarn, pnpm, bun, deno: every `node_modules`, global or an application's, Plug'n'Play, and Node.js itself",
    identity: "folder, integrity where a lock file records it",
    pinnedBy:
      "a module loaded into npm that hides other versions from its choice, for the dependencies of global packages, too",
  },
  purl: [npmType],
  caches,
  pin: pinNpm,
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
