import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { silentReporter } from "../once.ts";
import type { Owned } from "../types.ts";
import { octavePackages } from "./packages.ts";

/** The folders of Octave's packages; compiled files are in a folder of the same name below lib/octave. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const packages = await octavePackages(tree, silentReporter);
  const names = new Set(packages.map(({ folder }) => baseName(folder)));
  const compiled = [...names].flatMap((name) =>
    tree.named(name).filter(({ path, type }) => type === "dir" && /\/octave\/.*packages\//.test(path)),
  );
  return { folders: new Set([...packages.map(({ folder }) => folder), ...compiled.map(({ path }) => path)]) };
}
