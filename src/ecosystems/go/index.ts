import type { Ecosystem } from "../types.ts";
import { golang, names } from "./about.ts";
import { caches } from "./caches.ts";
import { goPinSetup, pinGo } from "./pin.ts";

/** Programs made by Go. */
export const go: Ecosystem = {
  id: "go",
  version: 2,
  since: "0.1.0",
  about: {
    from: "Go programs that belong to no package: the modules linked in",
    identity: "program, the module's hash",
    pinnedBy:
      "a module proxy in a folder (`GOPROXY`) that resolves `@latest` and branches to the locked version, for programs and for modules that the recipe names",
  },
  contents: true,
  names,
  purl: [golang],
  caches,
  pin: pinGo,
  pinSetup: goPinSetup,
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  indexes: async () => (await import(/* webpackChunkName: "forecast" */ "./indexes.ts")).goIndexes,
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askGo(packages, index),
};
