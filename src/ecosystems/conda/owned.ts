import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { condaRecords } from "./records.ts";

/** The files that the records in conda-meta list. */
export async function owned(tree: ImageTree): Promise<Owned> {
  return { files: (await condaRecords(tree)).owned };
}
