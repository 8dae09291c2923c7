import type { ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { gemSpecs } from "../gem/homes.ts";
import { depotFolders } from "../julia/depots.ts";
import { installedManifests } from "../npm/places.ts";
import { nobody } from "../owners.ts";
import { findTraces } from "../python/places.ts";
import { descriptions } from "../r/collect.ts";

/**
 * The folders that a package has to itself, what installing it made there included: of npm, R, RubyGems, Julia and
 * eggs of Python. Only those of packages that their collector lists: what has such a folder's shape alone is
 * nobody's, for nothing else would tell it.
 */
export async function packageFolders(tree: ImageTree): Promise<ReadonlySet<string>> {
  const folders = new Set<string>(await depotFolders(tree));
  for (const { path, root } of installedManifests(tree)) {
    const folder = parentOf(path);
    folders.add(folder);
    // The programs' links, or the scripts that pnpm writes in their place.
    folders.add(`${root}/.bin`);
    folders.add(folder.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, "/node_modules/.bin"));
  }
  for (const path of descriptions(tree)) {
    const real = tree.resolve(path);
    if (real) folders.add(parentOf(real.path));
  }
  for (const { path, shape } of findTraces(tree))
    if (shape === "egg" && tree.resolve(`${path}/EGG-INFO/PKG-INFO`)) folders.add(path);
  for await (const { path, home } of gemSpecs(tree, nobody)) {
    const gem = baseName(path).slice(0, -".gemspec".length);
    folders.add(joinPath(home, `gems/${gem}`));
    for (const platform of tree.list(joinPath(home, "extensions")))
      for (const version of tree.list(platform.path)) folders.add(`${version.path}/${gem}`);
  }
  return folders;
}
