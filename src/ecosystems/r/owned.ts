import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import type { Owned } from "../types.ts";
import { descriptions } from "./libraries.ts";

/** The folders of R's packages. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const folders = new Set<string>();
  for (const path of descriptions(tree)) {
    const real = tree.resolve(path);
    if (real) folders.add(parentOf(real.path));
  }
  return { folders };
}
