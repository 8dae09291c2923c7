import type { Entry, ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import { javaArchive } from "../java/archive.ts";
import { byCodeUnit } from "../order.ts";
import { isApplicationName } from "../pyz/application.ts";
import type { Survey } from "../types.ts";
import { alteredFiles } from "./altered.ts";
import { removeOwned, takeFolders } from "./owners.ts";

/** Files that belong to no package of any ecosystem, and that a program or a library could be. */
export interface ForeignFiles {
  /** Executable files, shared libraries and Python applications, in path order. */
  programs: Entry[];
  /** Those in folders that a package has to itself: nothing says whether they are the package's own. */
  inPackages: Entry[];
  /** Java archives, in path order. */
  jars: Entry[];
  /** Other files whose name does not say what they are, in path order: Python runs an archive of any name. */
  unnamed: Entry[];
}

const cache = new WeakMap<ImageTree, Promise<ForeignFiles>>();

/**
 * The image's executable files, shared libraries and Java archives without an owner, which is what `make
 * install`, `wget | tar x` and `curl -o` leave behind, also in the place of a package's own file: where the package
 * recorded a digest of that, its content is read. Looked for once per tree.
 */
export function foreignFiles(tree: ImageTree, survey: Survey): Promise<ForeignFiles> {
  const known = cache.get(tree) ?? findForeign(tree, survey);
  cache.set(tree, known);
  return known;
}

/**
 * Folders in which nothing is installed: the kernel's, what Apptainer mounts over (an image's own /tmp is not
 * seen at run time) or writes itself, package managers' own state, and git's store (its checkout is looked at).
 */
const passedOver =
  /^\/(proc|sys|dev|run|tmp|var\/tmp|\.singularity\.d|var\/lib\/dpkg|var\/lib\/apt)\/|\/\.git\//;

const library = /\.(so(\.[\w.-]+)?|dylib|node)$/;

const isProgram = ({ mode, path }: Entry) =>
  (mode & 0o111) !== 0 || library.test(path) || isApplicationName(path);

/** What `python -m zipapp -o NAME` may have made without a first line, so without the x bit too. */
const ofNoKind = /\/[^/.]+$|\.zip$/;

async function findForeign(tree: ImageTree, survey: Survey): Promise<ForeignFiles> {
  const programs = new Map<string, Entry>();
  const jars = new Map<string, Entry>();
  const unnamed = new Map<string, Entry>();
  for (const found of tree.entries.values()) {
    const entry = found.type === "symlink" ? intoStore(tree, found) : found;
    if (entry.type !== "file" || entry.size === 0 || passedOver.test(entry.path)) continue;
    if (isHookOfBareRepository(tree, entry.path)) continue;
    if (javaArchive.test(entry.path)) jars.set(entry.path, entry);
    else if (isProgram(entry)) programs.set(entry.path, entry);
    else if (ofNoKind.test(entry.path)) unnamed.set(entry.path, entry);
  }
  const inPackages = new Map<string, Entry>();
  const owned = await survey.owned();
  takeFolders(owned, programs, inPackages);
  takeFolders(owned, jars);
  takeFolders(owned, unnamed);
  // A program in a package's folder that a package of a distribution recorded otherwise is one that no package owns.
  const all = [
    [programs, new Map([...programs, ...inPackages])],
    [jars, new Map(jars)],
  ] as const;
  const sums = await removeOwned(tree, owned, [programs, jars, inPackages, unnamed]);
  for (const path of await alteredFiles(tree, sums)) {
    for (const [files, before] of all) if (before.has(path)) files.set(path, before.get(path)!);
  }
  return {
    programs: inOrder(programs),
    inPackages: inOrder(inPackages),
    jars: inOrder(jars),
    unnamed: inOrder(unnamed),
  };
}

/** A bare repository is git's store, too, under whatever name. */
function isHookOfBareRepository(tree: ImageTree, path: string): boolean {
  const folder = parentOf(path);
  if (!folder.endsWith("/hooks")) return false;
  return ["HEAD", "objects", "refs"].every((name) => tree.entries.has(joinPath(parentOf(folder), name)));
}

/** A link that leads to a file in a package manager's store, which is left out itself, stands for that file. */
function intoStore(tree: ImageTree, link: Entry): Entry {
  const real = tree.resolve(link.path);
  return real && !tree.entries.has(real.path) ? { ...real, path: link.path } : link;
}

function inOrder(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}
