import { folders, has } from "../folder-shapes.ts";
import type { Caches } from "../types.ts";

/** conda, mamba and rattler: one folder for each unpacked package. */
export const caches: Caches = {
  pkgs: (tree, { path }) =>
    folders(tree, path).filter(
      (folder) =>
        (has(tree, folder, "info/index.json") || has(tree, folder, "info/repodata_record.json")) &&
        !has(tree, folder, "conda-meta"),
    ),
};
