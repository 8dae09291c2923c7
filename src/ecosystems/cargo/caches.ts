import { parentOf } from "../../image/tree-index.ts";
import { has } from "../folder-shapes.ts";
import type { Caches } from "../types.ts";

/** cargo's unpacked sources. */
export const caches: Caches = {
  src: (tree, { path }) =>
    path.endsWith("/registry/src") && has(tree, parentOf(path), "cache") ? [path] : [],
  checkouts: (tree, { path }) =>
    path.endsWith("/git/checkouts") && has(tree, parentOf(path), "db") ? [path] : [],
};
