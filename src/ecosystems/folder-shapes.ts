import type { ImageTree } from "../image/tree.ts";
import { baseName, joinPath } from "../image/tree-index.ts";

/** Whether a folder has an entry of this name (or path below it). */
export function has(tree: ImageTree, folder: string, name: string): boolean {
  return tree.entries.has(joinPath(folder, name));
}

/** The folders in a folder, links not counted. */
export function folders(tree: ImageTree, folder: string): string[] {
  if (tree.entries.get(folder)?.type !== "dir") return [];
  return tree
    .list(folder)
    .filter(({ type }) => type === "dir")
    .map(({ path }) => path);
}

/** The folder itself, if everything in it and in its subfolders has names of these forms. */
export function folderIfAllNamed(tree: ImageTree, folder: string, outer: RegExp, inner: RegExp): string[] {
  const parts = folders(tree, folder);
  if (parts.length === 0 || !tree.list(folder).every(({ path }) => outer.test(baseName(path)))) return [];
  const files = parts.flatMap((part) => tree.list(part));
  return files.length > 0 && files.every(({ path }) => inner.test(baseName(path))) ? [folder] : [];
}
