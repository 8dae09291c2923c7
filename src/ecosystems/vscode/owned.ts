import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { extensions } from "./extensions.ts";

/** The folders that extensions were unpacked to. */
export async function owned(tree: ImageTree): Promise<Owned> {
  return { folders: new Set((await extensions(tree)).map(({ folder }) => folder)) };
}
