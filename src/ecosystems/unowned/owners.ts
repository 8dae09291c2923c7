import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { isProgram } from "../program-paths.ts";
import type { Owned } from "../types.ts";

/** Files that are still without an owner, by path. */
type Candidates = readonly Map<string, Entry>[];

/**
 * Removes from `candidates` the files that packages own, according to the file lists of package managers.
 * @returns the recorded digests of those removed files that are programs: "md5:<hex>"
 */
export async function removeOwned(
  tree: ImageTree,
  owned: readonly Owned[],
  candidates: Candidates,
): Promise<Map<string, Set<string>>> {
  const { remove, sums } = removerFor(
    tree,
    candidates,
    owned.flatMap(({ replaced = [] }) => replaced),
  );
  for (const { files } of owned) for (const path of files ?? []) remove(path);
  for (const { listed } of owned) {
    if (listed) for await (const [path, sum] of listed()) remove(path, sum);
  }
  return sums;
}

type Remove = (path: string, sum?: string) => void;

/**
 * Package lists name files by their packaged path, which a merged /usr, or another link, may have moved: links are
 * followed only for paths with a candidate's file name. Files at `replaced` stay.
 */
function removerFor(
  tree: ImageTree,
  candidates: Candidates,
  replaced: readonly string[],
): { remove: Remove; sums: Map<string, Set<string>> } {
  const all = new Set(candidates.flatMap((map) => [...map.keys()]));
  const names = new Set([...all].map(baseName));
  const sums = new Map<string, Set<string>>();
  const realPath = (path: string) => {
    if (all.has(path) || !names.has(baseName(path))) return path;
    const folder = tree.resolve(parentOf(path))?.path;
    return folder === undefined ? path : joinPath(folder, baseName(path));
  };
  for (const path of replaced) all.delete(realPath(path));
  const remove = (path: string, sum?: string) => {
    const real = realPath(path);
    if (!all.has(real)) return;
    for (const map of candidates) map.delete(real);
    if (sum && isProgram(real)) sums.set(real, (sums.get(real) ?? new Set()).add(sum));
  };
  return { remove, sums };
}

/** Moves files in folders that belong to one package from `candidates` into `taken`. */
export function moveOwnedByFolder(
  owned: readonly Owned[],
  candidates: Map<string, Entry>,
  taken?: Map<string, Entry>,
): void {
  const known = new Map<string, boolean>();
  const isOwned = (folder: string): boolean => {
    const answer =
      known.get(folder) ??
      (folder !== "/" && (owned.some(({ folders }) => folders?.has(folder)) || isOwned(parentOf(folder))));
    known.set(folder, answer);
    return answer;
  };
  for (const [path, entry] of candidates) {
    if (!isOwned(parentOf(path))) continue;
    candidates.delete(path);
    taken?.set(path, entry);
  }
}
