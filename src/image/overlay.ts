import type { Unaccounted } from "./failures.ts";
import { defaultLimits, type Limits, overLimit } from "./limits.ts";
import type { Entry } from "./tree.ts";
import {
  baseName,
  type CheckableTree,
  defaultReadLimit,
  joinPath,
  parentOf,
  TreeIndex,
} from "./tree-index.ts";

/** One file system of a stack, and the folder in it that is laid over the others ("/" or "/upper"). */
export interface Layer {
  tree: CheckableTree;
  folder: string;
  /** What the file system is in its image, for messages ("object 4"). */
  what: string;
}

/** The mark of a name that is deleted: a character device 0:0 (Linux' Documentation/filesystems/overlayfs.rst). */
const isWhiteout = ({ type, device }: Entry) => type === "char" && device?.[0] === 0 && device[1] === 0;

/** How fuse-overlayfs marks a deleted name where it cannot make devices, and a folder that hides what is below it. */
const fuseWhiteout = ".wh.";
const fuseOpaque = new Set([".wh..wh..opq", ".wh..opq"]);

/** The kernel reads the first as root alone and the second never under Apptainer; fuse-overlayfs reads all it can. */
const opaqueAttributes = ["trusted.overlay.opaque", "user.overlay.opaque", "user.fuseoverlayfs.opaque"];
/** These lead to another path or another file's data, or mark a deletion, for root's kernel alone. */
const redirecting = /^(?:trusted|user)\.overlay\.(?:redirect|metacopy|whiteout)$/;

/** Where one layer's entries go, and what it hides of those below. */
interface Laid {
  entries: { path: string; entry: Entry }[];
  /** Paths that are hidden with all below them. */
  hidden: Set<string>;
  /** Folders of which only what is in them is hidden. */
  opaque: Set<string>;
  /** Names that all readers but some see as deleted, or folders as opaque: where, and by which mark. */
  disputed: Map<string, string>;
  redirected: string[];
}

const pathIn = (folder: string, path: string) => (folder === "/" ? path : path.slice(folder.length) || "/");

/** The mark that makes a folder opaque, if it has one. */
function opaqueMark({ type, xattrs }: Entry): string | undefined {
  if (type !== "dir" || !xattrs) return undefined;
  return opaqueAttributes.find((name) => name in xattrs);
}

/** What one layer puts over those below it. */
function lay({ tree, folder }: Layer): Laid {
  const laid: Laid = {
    entries: [],
    hidden: new Set(),
    opaque: new Set(),
    disputed: new Map(),
    redirected: [],
  };
  for (const entry of tree.entries.values()) {
    if (folder !== "/" && entry.path !== folder && !entry.path.startsWith(`${folder}/`)) continue;
    const path = pathIn(folder, entry.path);
    const name = baseName(path);
    if (isWhiteout(entry) && !fuseOpaque.has(name)) {
      laid.hidden.add(path);
      continue;
    }
    if (fuseOpaque.has(name)) {
      laid.opaque.add(parentOf(path));
      laid.disputed.set(parentOf(path), name);
      continue;
    }
    if (name.startsWith(fuseWhiteout)) {
      const deleted = joinPath(parentOf(path), name.slice(fuseWhiteout.length));
      laid.hidden.add(deleted);
      laid.disputed.set(deleted, name);
      continue;
    }
    laid.entries.push({ path, entry });
    const mark = opaqueMark(entry);
    if (mark) {
      laid.opaque.add(path);
      laid.disputed.set(path, mark);
    }
    if (Object.keys(entry.xattrs ?? {}).some((attribute) => redirecting.test(attribute)))
      laid.redirected.push(path);
  }
  return laid;
}

/** Where an entry of the stack comes from: the layer's tree and the path in it. */
interface Origin {
  tree: CheckableTree;
  path: string;
}

/** Files from several file systems keep apart which of their names are one file. */
const inodesApart = 2 ** 33;

/** The entries of a stack of file systems, merged so far. */
class Stack {
  readonly entries = new Map<string, Entry>();
  readonly origins = new Map<string, Origin>();
  readonly unaccounted: Unaccounted[] = [];
  #count = 0;

  /** Removes what a layer hides; returns those of its marks that hid something. */
  #hide({ hidden, opaque, entries }: Laid): Set<string> {
    // What is not a folder above hides all of its name below, and so does a folder over what is none.
    const covered = new Set<string>();
    for (const { path, entry } of entries) {
      const below = this.entries.get(path);
      if (below && (entry.type !== "dir" || below.type !== "dir")) covered.add(path);
    }
    const effective = new Set<string>();
    const gone = new Map<string, boolean>([["/", false]]);
    const isGone = (path: string): boolean => {
      const known = gone.get(path);
      if (known !== undefined) return known;
      const parent = parentOf(path);
      const mark = hidden.has(path) ? path : opaque.has(parent) ? parent : undefined;
      if (mark !== undefined) effective.add(mark);
      const answer = mark !== undefined || covered.has(path) || isGone(parent);
      gone.set(path, answer);
      return answer;
    };
    for (const path of [...this.entries.keys()]) {
      if (!isGone(path)) continue;
      this.entries.delete(path);
      this.origins.delete(path);
    }
    return effective;
  }

  add(layer: Layer): void {
    const laid = lay(layer);
    const effective = this.#hide(laid);
    const dispute = (path: string, why: string) =>
      this.unaccounted.push({
        code: "image-overlay-ambiguous",
        what: `${layer.what} ${why} ${JSON.stringify(path)}, which the kernel's overlayfs, as root or as a user, and fuse-overlayfs read differently`,
      });
    for (const [path, mark] of laid.disputed)
      if (effective.has(path)) dispute(path, `hides files by ${JSON.stringify(mark)} at`);
    for (const path of laid.redirected) dispute(path, "redirects");
    const apart = this.#count++ * inodesApart;
    for (const { path, entry } of laid.entries) {
      const moved: Entry = { ...entry, path };
      if (entry.inode !== undefined) moved.inode = entry.inode + apart;
      this.entries.set(path, moved);
      this.origins.set(path, { tree: layer.tree, path: entry.path });
    }
  }
}

/**
 * One file system laid over another, as overlayfs shows them when Apptainer mounts the overlay partitions of an image:
 * a folder is merged with the one below it, anything else hides what is below, a whiteout hides a name, an opaque folder
 * what is below it. Marks that not every kind of overlayfs reads are followed as the one that wrote them reads them, and
 * named in `unaccounted` where they hide something.
 * @param layers from the bottom up
 */
export function stackTrees(
  path: string,
  layers: readonly Layer[],
  limits: Limits = defaultLimits,
): CheckableTree {
  const stack = new Stack();
  for (const layer of layers) {
    stack.add(layer);
    if (stack.entries.size > limits.entries) throw overLimit(path, "files and folders", limits.entries);
  }
  const index = new TreeIndex(stack.entries);

  /** Asks each layer for what comes from it; `paths` of the stack, as asked. */
  async function gather<T>(
    paths: Iterable<string>,
    limit: number | undefined,
    ask: (tree: CheckableTree, paths: string[], asked: Map<string, string[]>) => Promise<Map<string, T>>,
  ): Promise<Map<string, T>> {
    const byTree = new Map<CheckableTree, Map<string, string[]>>();
    for (const [asked, entry] of index.files(paths, limit)) {
      const { tree, path } = stack.origins.get(entry.path)!;
      const of = byTree.get(tree) ?? new Map<string, string[]>();
      byTree.set(tree, of.set(path, [...(of.get(path) ?? []), asked]));
    }
    const answer = new Map<string, T>();
    for (const [tree, asked] of byTree) {
      for (const [path, value] of await ask(tree, [...asked.keys()], asked))
        for (const name of asked.get(path) ?? []) answer.set(name, value);
    }
    return answer;
  }

  return {
    unaccounted: stack.unaccounted,
    entries: index.entries,
    named: (name) => index.named(name),
    list: (folder) => index.list(folder),
    resolve: (path) => index.resolve(path),
    read: (paths, limit = defaultReadLimit) => gather(paths, limit, (tree, of) => tree.read(of, limit)),
    digests: (paths = index.allFiles(), look) =>
      gather(paths, undefined, (tree, of, asked) =>
        tree.digests(
          of,
          look &&
            ((path, bytes) => {
              for (const name of asked.get(path) ?? []) look(name, bytes);
            }),
        ),
      ),
    async check() {
      for (const { tree } of layers) await tree.check();
    },
    async close() {
      for (const { tree } of layers) await tree.close();
    },
  };
}
