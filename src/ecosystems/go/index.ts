import type { Ecosystem } from "../types.ts";
import { golang, names } from "./about.ts";
import { caches } from "./caches.ts";

/** Programs made by Go. */
export const go: Ecosystem = {
  id: "go",
  version: 2,
  since: "0.1.0",
  about: {
    from: "programs made by Go that no package owns: the modules linked in",
    identity: "program, the module's hash",
  },
  contents: true,
  names,
  purl: [golang],
  caches,
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
};
