import type { Entry, ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { folders } from "../folder-shapes.ts";
import type { Caches } from "../types.ts";

export const caches: Caches = {
  // uv's cache, which has a CACHEDIR.TAG like other caches. The programs in its environments-v2 can be run, so that
  // folder stays.
  "CACHEDIR.TAG": (tree, { path }) =>
    folders(tree, parentOf(path)).filter((folder) =>
      /\/(archive|built-wheels|sdists|git|builds|wheels)-v\d+$/.test(folder),
    ),
  // virtualenv, also when poetry and tox run it: the unpacked packages that it puts into new environments.
  CopyPipInstall: seedImage,
  SymlinkPipInstall: seedImage,
};

function seedImage(_: ImageTree, { path }: Entry): string[] {
  return /\/wheel\/\d\.\d+\/image\/\d+\/\w+$/.test(path) ? [path] : [];
}
