import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import type { Owned } from "../types.ts";
import { corepackRecords } from "./fetched.ts";
import { findPlaces, storedManifests } from "./places.ts";

/**
 * The folders of installed packages, and those with the links to their programs (or the scripts that pnpm writes
 * there).
 */
export async function owned(tree: ImageTree): Promise<Owned> {
  const folders = new Set<string>();
  for (const { path, root } of storedManifests(tree)) {
    const folder = parentOf(path);
    folders.add(folder);
    folders.add(`${root}/.bin`);
    folders.add(folder.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, "/node_modules/.bin"));
  }
  for (const path of corepackRecords(tree)) folders.add(parentOf(path));
  for (const modules of findPlaces(tree).linking) folders.add(`${modules}/.bin`);
  return { folders };
}
