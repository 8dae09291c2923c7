import type { ImageTree } from "../../image/tree.ts";
import { baseName, joinPath } from "../../image/tree-index.ts";
import type { Owned } from "../types.ts";
import { gemSpecs } from "./homes.ts";

/** A gem's folders, and the scripts that start its programs, which RubyGems writes into a bin folder. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const { path, home, spec, checkout } of await gemSpecs(tree)) {
    for (const name of spec.executables) files.add(`${home}/bin/${name}`);
    if (checkout) {
      folders.add(checkout.folder);
      continue;
    }
    const gem = baseName(path).slice(0, -".gemspec".length);
    folders.add(joinPath(home, `gems/${gem}`));
    for (const platform of tree.list(joinPath(home, "extensions")))
      for (const version of tree.list(platform.path)) folders.add(`${version.path}/${gem}`);
  }
  return { files, folders };
}
