import type { ImageTree } from "../image/tree.ts";
import { baseName, joinPath, parentOf } from "../image/tree-index.ts";

/** Where a path in a package's list is in the image: a merged /usr, or another link, may have moved its folder. */
export function locateInImage(tree: ImageTree, path: string): string | undefined {
  if (tree.entries.has(path)) return path;
  const folder = tree.resolve(parentOf(path))?.path;
  const place = folder && joinPath(folder, baseName(path));
  return place && tree.entries.has(place) ? place : undefined;
}
