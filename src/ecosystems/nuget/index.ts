import { parentOf } from "../../image/tree-index.ts";
import type { Ecosystem } from "../types.ts";

/** Packages of NuGet that .NET applications bring. */
export const nuget: Ecosystem = {
  id: "nuget",
  version: 1,
  since: "0.2.0",
  about: {
    from: ".NET: the packages of NuGet whose files an application or a runtime has (`NAME.deps.json`)",
    identity: "the application's folder and list, sha512 of the package",
    packages: "packages of NuGet",
  },
  purl: [{ type: "nuget" }],
  // What was fetched for builds: <packages>/<name>/<version>/.nupkg.metadata.
  caches: { ".nupkg.metadata": (_, { path }) => [parentOf(path)] },
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
};
