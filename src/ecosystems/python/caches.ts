import type { Entry, ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { folders } from "../folder-shapes.ts";
import type { Caches } from "../types.ts";

export const caches: Caches = {
  // uv, which marks its cache as the convention of cache folders says. Its environments-v2 can be run, so they stay.
  "CACHEDIR.TAG": (tree, { path }) =>
    folders(tree, parentOf(path)).filter((folder) =>
      /\/(archive|built-wheels|sdists|git|builds|wheels)-v\d+$/.test(folder),
    ),
  // virtualenv, also as poetry and tox run it: the packages that it puts into new environments, unpacked.
  CopyPipInstall: seedImage,
  SymlinkPipInstall: seedImage,
};

function seedImage(_: ImageTree, { path }: Entry): string[] {
  return /\/wheel\/\d\.\d+\/image\/\d+\/\w+$/.test(path) ? [path] : [];
}
