import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { spackPackages } from "./database.ts";

/** Each package has its own folder; one from the system (external) has none. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const folders = new Set<string>();
  for (const { spec, path } of await spackPackages(tree)) {
    const real = path && !spec.external ? tree.resolve(path) : undefined;
    if (real?.type === "dir" && real.path !== "/") folders.add(real.path);
  }
  return { folders };
}
