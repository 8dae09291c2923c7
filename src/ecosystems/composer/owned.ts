import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { installed } from "./installed.ts";

/** The folders that Composer unpacked packages to, where they are in its vendor folder. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const inVendor = (await installed(tree)).flatMap(({ folder, vendor }) =>
    folder?.startsWith(`${vendor}/`) ? [folder] : [],
  );
  return { folders: new Set(inVendor) };
}
