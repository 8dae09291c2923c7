import { lowerCase } from "../purl.ts";
import type { Ecosystem } from "../types.ts";

/** Rocks, the packages that LuaRocks installs for Lua. */
export const luarocks: Ecosystem = {
  id: "luarocks",
  version: 1,
  since: "0.2.0",
  about: {
    from: "LuaRocks: every rock with a `rock_manifest` in a tree of rocks (system, user's, a project's `lua_modules`)",
    identity: "tree, namespace, digest over the recorded digests of rockspec, modules and programs",
    packages: "rocks",
  },
  names: { normal: lowerCase },
  purl: [{ type: "luarocks", namespace: lowerCase, name: lowerCase, version: lowerCase }],
  otherDigests: true,
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
