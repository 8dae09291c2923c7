import { parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";
import { type CargoInstall, readFirstForm, readSecondForm } from "./installs.ts";

/** The two lists that cargo keeps in a root. */
export const names = { first: ".crates.toml", second: ".crates2.json" } as const;

/** A folder that `cargo install` installs into, with what its lists say. */
export interface CargoRoot {
  root: string;
  first?: CargoInstall[];
  second?: CargoInstall[];
}

/** Every cargo home or root of the image. */
export const cargoRoots = oncePerTree(async (tree, reporter): Promise<readonly CargoRoot[]> => {
  const roots = new Map<string, CargoRoot>();
  const paths = Object.values(names).flatMap((name) => tree.named(name).map(({ path }) => path));
  for await (const [path, bytes] of readEach(tree, paths, reporter)) {
    reporter.seen();
    const form = path.endsWith(names.first) ? "first" : "second";
    const read = form === "first" ? readFirstForm : readSecondForm;
    // Cargo makes an empty one before it installs anything.
    const { installs, problems } =
      bytes.length > 0 ? read(bytes.toString("utf8")) : { installs: [], problems: [] };
    for (const problem of problems) reporter.problem(path, problem);
    const root = roots.get(parentOf(path)) ?? { root: parentOf(path) };
    root[form] = installs;
    roots.set(root.root, root);
  }
  return [...roots.values()];
});
