import type { Entry, ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import { archiveNote, javaArchive } from "../java/coordinates.ts";
import { byCodeUnit } from "../order.ts";
import { isApplicationName } from "../pyz/application.ts";
import type { Survey } from "../types.ts";
import { alteredFiles } from "./altered.ts";
import { moveOwnedByFolder, removeOwned } from "./owners.ts";

/** Files that belong to no package of any ecosystem, and that may be programs or libraries. */
export interface ForeignFiles {
  /** Executable files, shared libraries and Python applications, in path order. */
  programs: Entry[];
  /** Those in folders that a package has to itself: nothing says whether they are the package's own. */
  inPackages: Entry[];
  /** Java archives, in path order. */
  jars: Entry[];
  /** What an unpacked Java archive says of itself, in path order. */
  archiveNotes: Entry[];
  /** Other files whose name does not say what they are, in path order: Python runs an archive of any name. */
  unnamed: Entry[];
}

const cache = new WeakMap<ImageTree, Promise<ForeignFiles>>();

/**
 * The image's executable files, shared libraries and Java archives without an owner, such as `make install`, `wget |
 * tar x` and `curl -o` leave behind. A file installed over a package's own counts as well: if the package recorded its
 * digest, the content is compared. Computed once per tree.
 */
export function foreignFiles(tree: ImageTree, survey: Survey): Promise<ForeignFiles> {
  const known = cache.get(tree) ?? findForeign(tree, survey);
  cache.set(tree, known);
  return known;
}

/**
 * Folders in which nothing is installed: the kernel's, those that Apptainer mounts over (an image's own /tmp is not
 * seen at run time) or writes itself, package managers' own state, and git's store (checkouts are examined).
 */
const passedOver =
  /^\/(proc|sys|dev|run|tmp|var\/tmp|\.singularity\.d|var\/lib\/dpkg|var\/lib\/apt)\/|\/\.git\//;

const library = /\.(so(\.[\w.-]+)?|dylib|node)$/;

const isProgram = ({ mode, path }: Entry) =>
  (mode & 0o111) !== 0 || library.test(path) || isApplicationName(path);

/** Files that `python -m zipapp -o NAME` may have made without a shebang line, and so without the x bit. */
const ofNoKind = /\/[^/.]+$|\.zip$/;

async function findForeign(tree: ImageTree, survey: Survey): Promise<ForeignFiles> {
  const programs = new Map<string, Entry>();
  const jars = new Map<string, Entry>();
  const archiveNotes = new Map<string, Entry>();
  const unnamed = new Map<string, Entry>();
  for (const found of tree.entries.values()) {
    const entry = found.type === "symlink" ? intoStore(tree, found) : found;
    if (entry.type !== "file" || entry.size === 0 || passedOver.test(entry.path)) continue;
    if (isHookOfBareRepository(tree, entry.path)) continue;
    if (javaArchive.test(entry.path)) jars.set(entry.path, entry);
    else if (archiveNote.test(entry.path)) archiveNotes.set(entry.path, entry);
    else if (isProgram(entry)) programs.set(entry.path, entry);
    else if (ofNoKind.test(entry.path)) unnamed.set(entry.path, entry);
  }
  const inPackages = new Map<string, Entry>();
  const owned = await survey.owned();
  moveOwnedByFolder(owned, programs, inPackages);
  moveOwnedByFolder(owned, jars);
  moveOwnedByFolder(owned, archiveNotes);
  moveOwnedByFolder(owned, unnamed);
  // A program in a package's folder, for which a distribution package recorded another digest, is owned by no package.
  const all = [
    [programs, new Map([...programs, ...inPackages])],
    [jars, new Map(jars)],
  ] as const;
  const sums = await removeOwned(tree, owned, [programs, jars, archiveNotes, inPackages, unnamed]);
  for (const path of await alteredFiles(tree, sums)) {
    for (const [files, before] of all) if (before.has(path)) files.set(path, before.get(path)!);
  }
  return {
    programs: inOrder(programs),
    inPackages: inOrder(inPackages),
    jars: inOrder(jars),
    archiveNotes: inOrder(archiveNotes),
    unnamed: inOrder(unnamed),
  };
}

/** The folder of a bare repository is git's store too, whatever its name. */
function isHookOfBareRepository(tree: ImageTree, path: string): boolean {
  const folder = parentOf(path);
  if (!folder.endsWith("/hooks")) return false;
  return ["HEAD", "objects", "refs"].every((name) => tree.entries.has(joinPath(parentOf(folder), name)));
}

/** A link to a file in a package manager's cache stands for that file, because the cache itself is left out. */
function intoStore(tree: ImageTree, link: Entry): Entry {
  const real = tree.resolve(link.path);
  return real && !tree.entries.has(real.path) ? { ...real, path: link.path } : link;
}

function inOrder(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}
