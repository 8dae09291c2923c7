import { baseName, parentOf } from "../../image/tree-index.ts";
import { folders, has } from "../folder-shapes.ts";
import type { Caches } from "../types.ts";

/** Go's module cache: <path>/pkg/mod, with downloads in cache/download. The toolchains in it are used, so they stay. */
export const caches: Caches = {
  download: (tree, { path }) =>
    /\/mod\/cache\/download$/.test(path) && has(tree, parentOf(path), "lock")
      ? folders(tree, parentOf(parentOf(path))).flatMap((folder) =>
          baseName(folder) === "golang.org"
            ? folders(tree, folder).filter((each) => !baseName(each).startsWith("toolchain@"))
            : [folder],
        )
      : [],
};
