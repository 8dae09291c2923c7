import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { depotFolders } from "./depots.ts";

/** The folders of Julia's depots. */
export async function owned(tree: ImageTree): Promise<Owned> {
  return { folders: new Set(await depotFolders(tree)) };
}
