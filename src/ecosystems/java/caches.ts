import { parentOf } from "../../image/tree-index.ts";
import { folders } from "../folder-shapes.ts";
import type { Caches } from "../types.ts";

/** What Maven and Gradle fetched for builds. */
export const caches: Caches = {
  // Maven marks the folder of each version that it fetched: <repository>/<group>/<name>/<version>/_remote.repositories.
  "_remote.repositories": (_, { path }) => [parentOf(path)],
  // Gradle: <home>/caches/modules-2/files-2.1/<group>/<name>/<version>/<sha1>/.
  "files-2.1": (tree, { path }) =>
    path.endsWith("/modules-2/files-2.1") && folders(tree, path).length > 0 ? [path] : [],
};
