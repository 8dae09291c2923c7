import type { Ecosystem } from "../types.ts";
import { names, pypi } from "./about.ts";
import { caches } from "./caches.ts";
import { pinPython, pythonPinSetup } from "./pin.ts";

/** Python packages, and the interpreters. */
export const python: Ecosystem = {
  id: "python",
  version: 2,
  since: "0.1.0",
  about: {
    from: "every environment (system, virtual, user's, conda's, `--target`, eggs of zc.buildout) and the interpreters",
    identity: "prefix, commit, link and hash of a direct install, editable or not",
    pinnedBy:
      "`PIP_CONSTRAINT` and `UV_CONSTRAINT`; if environments differ, pip builds in isolation, or the recipe sets constraints itself, each interpreter gets the constraints of its own environment. Isolated builds get none, but do not see what was uploaded after the build (pip 22.2 and later, on an index with upload times, such as PyPI). poetry, pdm (not with `use_uv`) and pipenv see only the locked versions, even if these were yanked since, unless their own lock file names others",
  },
  names,
  purl: [pypi],
  caches,
  pin: pinPython,
  pinVersion: 4,
  pinSetup: pythonPinSetup,
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree, survey),
  indexes: async () => (await import(/* webpackChunkName: "forecast" */ "./indexes.ts")).pythonIndexes,
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askPython(packages, index),
  published: async (item, text, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./published.ts")).publishedPython(item, text, index),
  licences: async () => (await import(/* webpackChunkName: "licences" */ "./licences.ts")).licences,
};
