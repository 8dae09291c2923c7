import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { texPackages } from "./database.ts";

/** The files that the database lists for each package. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const files = new Set<string>();
  for (const found of await texPackages(tree)) for (const file of found.files) files.add(file);
  return { files };
}
