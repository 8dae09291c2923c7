import { ownedByDpkg } from "../../ecosystems/dpkg/owned.ts";
import { placeOf } from "../../ecosystems/place.ts";
import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";

/** More than so many paths were not removed by a recipe: such an image's lists and files do not belong together. */
const maxRemoved = 20_000;

/**
 * What dpkg's packages brought and the image no longer has, such as documentation that a recipe removed: of a whole folder
 * the folder alone. Empty where it is too much to have been removed on purpose.
 */
export async function removedFiles(tree: ImageTree): Promise<string[]> {
  const gone = new Set<string>();
  for (const path of await ownedByDpkg(tree)) {
    // The name can stand in a recipe, and means no other place; dpkg's lists begin with "/.".
    if (!/^\/[\w.+@:,~%=/-]+$/.test(path) || path.split("/").some((part) => /^\.\.?$/.test(part))) continue;
    if (placeOf(tree, path) !== undefined) continue;
    let top = path;
    while (top !== "/" && placeOf(tree, parentOf(top)) === undefined) top = parentOf(top);
    gone.add(top);
  }
  return gone.size > maxRemoved ? [] : [...gone].sort();
}
