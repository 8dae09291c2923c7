import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { extensionPlaces } from "./places.ts";

/** The archives, and the folders of prebuilt extensions. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const { archives, folders } = extensionPlaces(tree);
  return {
    files: new Set(archives.map(({ path }) => path)),
    folders: new Set(folders.filter(({ linked }) => !linked).map(({ path }) => path)),
  };
}
