import { posix } from "node:path";
import type { Entry, ImageTree } from "./tree.ts";
import { baseName, joinPath, parentOf, TreeIndex } from "./tree-index.ts";

/**
 * A name that is random or a time, and that nothing in the image depends on. Such entries are compared under a name that
 * is the same in every build; all that is in them is compared as it is.
 */
export interface Renaming {
  /** Whether an entry has such a name. */
  matches(entry: Entry): boolean;
  /** What it is compared as, by its place among those of its folder, in the order of their names, and what is in it. */
  name(entry: Entry, place: number, tree: ImageTree): string;
  reason: string;
}

/** The paths that get another name, before → after. */
function newNames(tree: ImageTree, renamings: readonly Renaming[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const renaming of renamings) {
    const places = new Map<string, number>();
    const found = [...tree.entries.values()].filter((entry) => renaming.matches(entry));
    for (const entry of found.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const folder = parentOf(entry.path);
      const place = (places.get(folder) ?? 0) + 1;
      places.set(folder, place);
      const after = joinPath(folder, renaming.name(entry, place, tree));
      // An entry keeps its name if the new one is taken, or if a folder above it is renamed itself.
      if (tree.entries.has(after) || taken.has(after)) continue;
      names.set(entry.path, after);
      taken.add(after);
    }
  }
  return names;
}

/** A path with the first of its folders that is renamed under its new name. */
function moved(path: string, names: ReadonlyMap<string, string>): string {
  for (let at = path.indexOf("/", 1); ; at = path.indexOf("/", at + 1)) {
    const folder = at < 0 ? path : path.slice(0, at);
    const after = names.get(folder);
    if (after !== undefined) return after + path.slice(folder.length);
    if (at < 0) return path;
  }
}

/** A link's target with what is renamed under its new name; a relative one stays relative. */
function movedTarget(link: string, target: string, names: ReadonlyMap<string, string>): string {
  if (target.startsWith("/")) return moved(target, names);
  const parts = target.split("/");
  for (let count = 1; count <= parts.length; count++) {
    const after = names.get(posix.join(parentOf(link), parts.slice(0, count).join("/")));
    if (after !== undefined)
      return [...parts.slice(0, count - 1), baseName(after), ...parts.slice(count)].join("/");
  }
  return target;
}

/**
 * A tree with these entries under their new names, also in links' targets; the tree itself if there are none.
 * @returns also a function that gives a path's name in the original tree
 */
export function renamedTree(
  tree: ImageTree,
  renamings: readonly Renaming[],
): { tree: ImageTree; original: (path: string) => string } {
  const names = newNames(tree, renamings);
  if (names.size === 0) return { tree, original: (path) => path };
  const entries = new Map<string, Entry>();
  const before = new Map<string, string>();
  for (const entry of tree.entries.values()) {
    const path = moved(entry.path, names);
    const renamed: Entry = path === entry.path ? { ...entry } : { ...entry, path };
    if (entry.target !== undefined) renamed.target = movedTarget(entry.path, entry.target, names);
    entries.set(path, renamed);
    if (path !== entry.path) before.set(path, entry.path);
  }
  const index = new TreeIndex(entries);
  const original = (path: string) => before.get(path) ?? path;
  const renamed = new Map([...before].map(([now, then]) => [then, now]));
  /** Asks the tree itself for these files, under the names they have there. */
  async function ask<T>(
    paths: Iterable<string>,
    answer: (paths: string[]) => Promise<Map<string, T>>,
  ): Promise<Map<string, T>> {
    const real = new Map([...index.files(paths)].map(([path, entry]) => [path, original(entry.path)]));
    const answers = await answer([...new Set(real.values())]);
    return new Map(
      [...real].flatMap(([path, at]) => (answers.has(at) ? [[path, answers.get(at)!] as const] : [])),
    );
  }
  return {
    original,
    tree: {
      ...tree,
      entries,
      named: (name) => index.named(name),
      list: (folder) => index.list(folder),
      resolve: (path) => index.resolve(path),
      read: (paths, limit) => ask(paths, (real) => tree.read(real, limit)),
      digests: (paths = index.allFiles(), look) =>
        ask(paths, (real) => tree.digests(real, look && ((at, bytes) => look(renamed.get(at) ?? at, bytes)))),
    },
  };
}
