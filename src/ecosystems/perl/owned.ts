import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { packlists } from "./packlists.ts";

/** The files in packlists. */
export async function owned(tree: ImageTree): Promise<Owned> {
  return { files: new Set((await packlists(tree)).flatMap(({ files }) => files)) };
}
