import { folderIfAllNamed, folders } from "../folder-shapes.ts";
import type { Caches } from "../types.ts";

export const caches: Caches = {
  // yarn 1: <cache>/v6/npm-a-1.0.0-<hash>/node_modules/a/.yarn-metadata.json.
  ".yarn-metadata.json": (_, { path }) =>
    /^(.+\/v\d+)\/[^/]+\/node_modules\/(?:@[^/]+\/)?[^/]+\/\.yarn-metadata\.json$/.exec(path)?.slice(1) ?? [],
  // yarn's later versions: files that are linked into node_modules, by their sha1 (and mode).
  index: (tree, { path }) => folderIfAllNamed(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{40}\d*\.dat$/),
  // pnpm: <store>/v10/files/ab/<sha512>, with "-exec" or "-index.json" behind it.
  files: (tree, { path }) => folderIfAllNamed(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{126}(-\w+(\.\w+)?)?$/),
  // bun: <home>/install/cache/a@1.0.0@@@1.
  cache: (tree, { path }) =>
    path.endsWith("/install/cache") && folders(tree, path).some((folder) => folder.includes("@@@"))
      ? [path]
      : [],
};
