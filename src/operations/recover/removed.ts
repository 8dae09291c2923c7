import { ownedByDpkg } from "../../ecosystems/dpkg/owned.ts";
import { locateInImage } from "../../ecosystems/place.ts";
import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";

/**
 * A recipe does not remove more paths than this; if more are missing, the image's lists and files do not belong
 * together.
 */
const maxRemoved = 20_000;

/**
 * What dpkg's packages brought and the image no longer has, such as documentation that a recipe removed. If a whole
 * folder is missing, only the folder is listed. Empty if too much is missing to have been removed on purpose.
 */
export async function removedFiles(tree: ImageTree): Promise<string[]> {
  const gone = new Set<string>();
  for (const path of await ownedByDpkg(tree)) {
    // Only names that can be written in a recipe and refer to no other place; dpkg's lists begin with "/.".
    if (!/^\/[\w.+@:,~%=/-]+$/.test(path) || path.split("/").some((part) => /^\.\.?$/.test(part))) continue;
    if (locateInImage(tree, path) !== undefined) continue;
    let top = path;
    while (top !== "/" && locateInImage(tree, parentOf(top)) === undefined) top = parentOf(top);
    gone.add(top);
  }
  return gone.size > maxRemoved ? [] : [...gone].sort();
}
