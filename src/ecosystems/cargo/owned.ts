import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { cargoRoots } from "./roots.ts";

/** The programs that .crates.toml lists. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const roots = await cargoRoots(tree);
  const programs = roots.flatMap(({ root, first = [] }) =>
    first.flatMap(({ bins }) => bins.map((bin) => `${root}/bin/${bin}`)),
  );
  return { files: new Set(programs) };
}
