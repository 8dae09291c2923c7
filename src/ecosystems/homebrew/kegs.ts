import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { folders } from "../folder-shapes.ts";
import { findOncePerTree } from "../once.ts";

/** One version of a formula, in a folder of its own. */
export interface Keg {
  name: string;
  /** With the revision of the formula: "1.2.3_1". */
  version: string;
  /** <prefix>/Cellar/<name>/<version> */
  folder: string;
  prefix: string;
}

const receipt = /^(.*)\/Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/;

/**
 * Every keg, as `brew list --versions` lists them: the folders below a Cellar that has a receipt; the kegs themselves need none.
 * Versions of one formula may be installed side by side.
 */
export const kegs = findOncePerTree((tree: ImageTree): readonly Keg[] => {
  const receipts = tree.named("INSTALL_RECEIPT.json");
  const prefixes = new Set(receipts.flatMap(({ path }) => receipt.exec(path)?.[1] ?? []));
  return [...prefixes].flatMap((prefix) =>
    folders(tree, `${prefix}/Cellar`)
      .flatMap((rack) => folders(tree, rack))
      .filter((folder) => !baseName(folder).startsWith("."))
      .map((folder) => ({
        name: baseName(parentOf(folder)),
        version: baseName(folder),
        folder,
        prefix: prefix || "/",
      })),
  );
});
