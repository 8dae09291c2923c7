import type { Ecosystem } from "../types.ts";
import { caches } from "./caches.ts";

/** Java archives. */
export const java: Ecosystem = {
  id: "java",
  version: 2,
  since: "0.1.0",
  about: {
    from: "Java archives that belong to no package, packed or unpacked in a folder, and the archives inside them: Maven coordinates",
    identity: "path, sha256",
  },
  contents: true,
  caches,
  // Coordinates: one letter more or less is another archive.
  names: { loose: (name) => name },
  purl: [{ type: "maven" }],
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
};
