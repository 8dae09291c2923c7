import type { Entry, ImageTree } from "../image/tree.ts";
import { baseName, joinPath, parentOf } from "../image/tree-index.ts";

/**
 * Where a package manager keeps what it fetched or unpacked, beside what it installed: by the name of an entry
 * that such a store has, the folders that it makes up. Nothing is run from there; a name alone is never enough.
 */
const stores: Record<string, (tree: ImageTree, entry: Entry) => string[]> = {
  // conda, mamba and rattler: one folder for each unpacked package.
  pkgs: (tree, { path }) =>
    folders(tree, path).filter(
      (folder) =>
        (has(tree, folder, "info/index.json") || has(tree, folder, "info/repodata_record.json")) &&
        !has(tree, folder, "conda-meta"),
    ),
  // uv, which marks its cache as the convention of cache folders says. Its environments-v2 can be run, so they stay.
  "CACHEDIR.TAG": (tree, { path }) =>
    folders(tree, parentOf(path)).filter((folder) =>
      /\/(archive|built-wheels|sdists|git|builds|wheels)-v\d+$/.test(folder),
    ),
  // virtualenv, also as poetry and tox run it: the packages that it puts into new environments, unpacked.
  CopyPipInstall: seedImage,
  SymlinkPipInstall: seedImage,
  // yarn 1: <cache>/v6/npm-a-1.0.0-<hash>/node_modules/a/.yarn-metadata.json.
  ".yarn-metadata.json": (_, { path }) =>
    /^(.+\/v\d+)\/[^/]+\/node_modules\/(?:@[^/]+\/)?[^/]+\/\.yarn-metadata\.json$/.exec(path)?.slice(1) ?? [],
  // yarn's later versions: files that are linked into node_modules, by their sha1 (and mode).
  index: (tree, { path }) => whereAll(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{40}\d*\.dat$/),
  // pnpm: <store>/v10/files/ab/<sha512>, with "-exec" or "-index.json" behind it.
  files: (tree, { path }) => whereAll(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{126}(-\w+(\.\w+)?)?$/),
  // bun: <home>/install/cache/a@1.0.0@@@1.
  cache: (tree, { path }) =>
    path.endsWith("/install/cache") && folders(tree, path).some((folder) => folder.includes("@@@"))
      ? [path]
      : [],
  // Go's modules: <path>/pkg/mod, its downloads in cache/download; the toolchains among them are run.
  download: (tree, { path }) =>
    /\/mod\/cache\/download$/.test(path) && has(tree, parentOf(path), "lock")
      ? folders(tree, parentOf(parentOf(path))).flatMap((folder) =>
          baseName(folder) === "golang.org"
            ? folders(tree, folder).filter((each) => !baseName(each).startsWith("toolchain@"))
            : [folder],
        )
      : [],
  // cargo's unpacked sources.
  src: (tree, { path }) =>
    path.endsWith("/registry/src") && has(tree, parentOf(path), "cache") ? [path] : [],
  checkouts: (tree, { path }) =>
    path.endsWith("/git/checkouts") && has(tree, parentOf(path), "db") ? [path] : [],
};

function seedImage(_: ImageTree, { path }: Entry): string[] {
  return /\/wheel\/\d\.\d+\/image\/\d+\/\w+$/.test(path) ? [path] : [];
}

/**
 * The image as the collectors are to see it: without the stores of package managers, where unpacked packages lie
 * that are not installed (and their tests' broken ones, which would make an image seem damaged). Links that lead
 * into a store are still followed: what is installed as a link to it can be read.
 */
export function withoutCaches(tree: ImageTree): ImageTree {
  const hidden = new Set<string>();
  for (const [name, find] of Object.entries(stores)) {
    for (const entry of tree.named(name)) for (const folder of find(tree, entry)) hidden.add(folder);
  }
  if (hidden.size === 0) return tree;
  const entries = new Map<string, Entry>();
  // Parents come before children.
  for (const [path, entry] of tree.entries) {
    if (hidden.has(path) || hidden.has(parentOf(path))) hidden.add(path);
    else entries.set(path, entry);
  }
  return {
    entries,
    named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
    list: (folder) => tree.list(folder),
    resolve: (path) => tree.resolve(path),
    read: (paths, limit) => tree.read(paths, limit),
    digests: (paths, look) => tree.digests(paths, look),
    close: () => tree.close(),
  };
}

function has(tree: ImageTree, folder: string, name: string): boolean {
  return tree.entries.has(joinPath(folder, name));
}

/** The folders in a folder, links not counted. */
function folders(tree: ImageTree, folder: string): string[] {
  if (tree.entries.get(folder)?.type !== "dir") return [];
  return tree
    .list(folder)
    .filter(({ type }) => type === "dir")
    .map(({ path }) => path);
}

/** The folder itself where everything in it, and in the folders in it, has names of these forms. */
function whereAll(tree: ImageTree, folder: string, outer: RegExp, inner: RegExp): string[] {
  const parts = folders(tree, folder);
  if (parts.length === 0 || !tree.list(folder).every(({ path }) => outer.test(baseName(path)))) return [];
  const files = parts.flatMap((part) => tree.list(part));
  return files.length > 0 && files.every(({ path }) => inner.test(baseName(path))) ? [folder] : [];
}
