import type { ImageTree } from "../image/tree.ts";

/** A database of a distribution's package manager that does not belong to the image's own system. */
export interface SystemDatabase {
  /** The database's real path. */
  path: string;
  /** The folder that the system is in, "/opt/rootfs"; "/" where only the database's place is another one. */
  root: string;
}

/**
 * Databases of systems within the image: what debootstrap, `apk --root`, `apt -o RootDir` or a copied root file system
 * left in a folder.
 * @param place how the path of such a file ends; its root is the part before
 * @param own the paths of the image's own system
 */
export function databasesElsewhere(
  tree: ImageTree,
  name: string,
  place: RegExp,
  own: readonly string[],
): SystemDatabase[] {
  const known = new Set(own.map((path) => tree.resolve(path)?.path ?? path));
  return tree.named(name).flatMap(({ path, type }) => {
    const end = place.exec(path);
    if (type !== "file" || !end || known.has(path)) return [];
    return [{ path, root: path.slice(0, end.index) || "/" }];
  });
}
