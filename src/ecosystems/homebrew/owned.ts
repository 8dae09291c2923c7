import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { kegs } from "./kegs.ts";

/** The folders of kegs; what is linked into `bin` and `lib` of the prefix leads there. */
export async function owned(tree: ImageTree): Promise<Owned> {
  return { folders: new Set(kegs(tree).map(({ folder }) => folder)) };
}
