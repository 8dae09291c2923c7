import type { Entry, ImageTree } from "../image/tree.ts";
import { parentOf } from "../image/tree-index.ts";
import { ecosystems } from "./index.ts";
import { findOncePerTree } from "./once.ts";

/**
 * The image as the collectors see it: without package managers' caches, which contain unpacked packages that are not
 * installed (and their tests' deliberately broken ones, which would make an image look damaged). No program is run from
 * there. Links into a cache are still followed, so that a package installed as such a link can be read. All callers get
 * the same tree, so that readers that cache by tree read it only once.
 */
export const withoutCaches = findOncePerTree((tree: ImageTree): ImageTree => {
  const hidden = new Set<string>();
  for (const [name, find] of ecosystems.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
    for (const entry of tree.named(name)) for (const folder of find(tree, entry)) hidden.add(folder);
  }
  if (hidden.size === 0) return tree;
  const entries = new Map<string, Entry>();
  // Parents come before children.
  for (const [path, entry] of tree.entries) {
    if (hidden.has(path) || hidden.has(parentOf(path))) hidden.add(path);
    else entries.set(path, entry);
  }
  return {
    entries,
    named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
    list: (folder) => tree.list(folder),
    resolve: (path) => tree.resolve(path),
    read: (paths, limit) => tree.read(paths, limit),
    ...(tree.heads && { heads: (paths) => tree.heads!(paths) }),
    digests: (paths, look) => tree.digests(paths, look),
    close: () => tree.close(),
  };
});
