import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree, silentReporter } from "../once.ts";
import type { Owned, OwnedFile } from "../types.ts";
import { dpkgDatabase, otherStatusFiles } from "./database.ts";
import { diversions } from "./diversions.ts";

/** Folders that a merged /usr turns into links, although package lists still use the old paths. */
const merged = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];

const infoFolder = "/var/lib/dpkg/info";
const statusFolder = "/var/lib/dpkg/status.d";

/**
 * The paths that dpkg's packages own, as their file lists say (/var/lib/dpkg/info/*.list, in distroless images
 * status.d/*.md5sums), with /bin, /lib … where the image really has them.
 */
export const ownedByDpkg = oncePerTree(async (tree): Promise<ReadonlySet<string>> => {
  const links = new Map(
    merged
      .filter((folder) => tree.entries.get(folder)?.type === "symlink")
      .map((folder) => [folder, tree.resolve(folder)?.path ?? folder]),
  );
  const files = new Set<string>();
  const add = (path: string) => {
    const slash = path.indexOf("/", 1);
    const target = slash < 0 ? undefined : links.get(path.slice(0, slash));
    files.add(target === undefined ? path : target + path.slice(slash));
  };
  for (const paths of (await fileLists(tree)).values()) for (const path of paths) add(path);
  for (const { sums } of await statusSums(tree)) for (const [path] of sums) add(path);
  for (const path of await filesElsewhere(tree)) files.add(path);
  return files;
});

/** The paths in each file list, by the package's name (with its architecture, where that is in the list's name). */
const fileLists = oncePerTree(async (tree) => {
  const lists = new Map<string, string[]>();
  // If a list cannot be read, its files have no owner and are listed one by one.
  for await (const [path, bytes] of readEach(tree, inFolder(tree, infoFolder, ".list"), silentReporter))
    lists.set(stem(path), bytes.toString().split("\n").filter(Boolean));
  return lists;
});

/** The files of systems in folders of the image, as these name them. */
async function filesElsewhere(tree: ImageTree): Promise<string[]> {
  const files: string[] = [];
  for (const { path: status, root } of otherStatusFiles(tree)) {
    const base = root === "/" ? "" : root;
    for await (const [, bytes] of readEach(
      tree,
      inFolder(tree, `${parentOf(status)}/info`, ".list"),
      silentReporter,
    )) {
      // opkg adds a tab and the file's mode.
      for (const line of bytes.toString().split("\n")) if (line) files.push(base + line.split("\t")[0]);
    }
  }
  return files;
}

/** The name of the package that owns a file, by its path in the image; undefined if dpkg does not own it. */
export async function dpkgOwner(tree: ImageTree, path: string): Promise<string | undefined> {
  if (!(await ownedByDpkg(tree)).has(path)) return undefined;
  // Lists may contain the path from before the merge of /usr.
  const spellings = new Set([path, path.replace(/^\/usr(?=\/)/, "")]);
  for (const [name, paths] of await fileLists(tree))
    if (paths.some((each) => spellings.has(each))) return name.split(":")[0];
  return undefined;
}

interface SumList {
  path: string;
  sums: [path: string, md5: string][];
}

/** The digests in the packages' own lists, from one of dpkg's folders. */
async function* readSums(tree: ImageTree, folder: string): AsyncGenerator<SumList> {
  for await (const [path, bytes] of readEach(tree, inFolder(tree, folder, ".md5sums"), silentReporter)) {
    const lines = bytes.toString().matchAll(/^([0-9a-f]{32}) {2}(.+)$/gm);
    yield { path, sums: Array.from(lines, ([, md5, file]) => [`/${file}`, md5!]) };
  }
}

/** Distroless images have no other lists of files. */
const statusSums = oncePerTree(async (tree): Promise<readonly SumList[]> => {
  const lists: SumList[] = [];
  for await (const list of readSums(tree, statusFolder)) lists.push(list);
  return lists;
});

function inFolder(tree: ImageTree, folder: string, ending: string): string[] {
  return tree
    .list(folder)
    .map(({ path }) => path)
    .filter((path) => path.endsWith(ending));
}

function stem(path: string): string {
  return baseName(path).replace(/\.(list|md5sums)$/, "");
}

/**
 * The files of dpkg's packages. At a path from which the administrator diverted a file, whatever is there now does not
 * belong to the package.
 */
export async function owned(tree: ImageTree): Promise<Owned> {
  const [files, diverted] = await Promise.all([ownedByDpkg(tree), diversions(tree)]);
  return {
    files,
    replaced: [...diverted].filter(([, { by }]) => by === ":").map(([from]) => from),
    listed: () => listed(tree),
    packages: () => filesByPackage(tree),
  };
}

async function* filesByPackage(tree: ImageTree): AsyncGenerator<readonly [name: string, path: string]> {
  for (const [name, paths] of await fileLists(tree))
    for (const path of paths) yield [name.split(":")[0]!, path];
  for (const { path: list, sums } of await statusSums(tree))
    for (const [path] of sums) yield [stem(list), path];
}

/**
 * The paths to which files are diverted, and the packages' files with their recorded digests ("md5:<hex>"). A file that
 * another package took over is only counted for that package, and a diverted file at its actual path. Configuration
 * files have no digest, because they are meant to be edited.
 */
async function* listed(tree: ImageTree): AsyncGenerator<OwnedFile> {
  const [diverted, lists, configuration] = await Promise.all([
    diversions(tree),
    fileLists(tree),
    configurationFiles(tree),
  ]);
  for (const { to } of diverted.values()) yield [to];
  const place = function* ({ path: list, sums }: SumList): Generator<OwnedFile> {
    const name = stem(list).split(":")[0];
    const known = lists.get(stem(list));
    const own = known && new Set(known);
    for (const [path, md5] of sums) {
      if (own?.has(path) === false || configuration.has(path)) continue;
      const diversion = diverted.get(path);
      yield [diversion && diversion.by !== name ? diversion.to : path, `md5:${md5}`];
    }
  };
  for await (const list of readSums(tree, infoFolder)) yield* place(list);
  for (const list of await statusSums(tree)) yield* place(list);
}

/** The files that packages declare as configuration; some packages list them among their md5sums nevertheless. */
const configurationFiles = oncePerTree(async (tree): Promise<ReadonlySet<string>> => {
  const { entries } = await dpkgDatabase(tree);
  const files = entries.flatMap(({ paragraph }) =>
    // Lines of a path, its md5, and possibly "obsolete".
    (paragraph.get("conffiles") ?? "").split("\n").map((line) => line.trim().split(" ")[0]!),
  );
  return new Set(files);
});
