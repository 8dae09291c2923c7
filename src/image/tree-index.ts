import { Failure } from "../failure.ts";
import type { Entry, ImageTree } from "./tree.ts";

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
export const defaultReadLimit = 32 * 1024 * 1024;

/** A tree stored in one file; it can also check that all of its data can be read. */
export interface CheckableTree extends ImageTree {
  /**
   * Reads every byte of metadata and of every file.
   * @throws Failure "inconclusive" saying what is damaged
   */
  check(): Promise<void>;
}

/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/**
 * As many parts as a path of PATH_MAX bytes can have. Parts of links that are followed count, too, which stops links
 * that were made to be slow.
 */
const maxParts = 2048;

/** A file is larger than the reader may hold in memory. */
export class TooLarge extends Failure {
  readonly path: string;
  readonly size: number;

  constructor(path: string, size: number, limit: number) {
    super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
      code: "image-file-too-large",
      why: `it has ${size} bytes, the limit is ${limit}`,
      remedy:
        "check why this file is so large; a package database or metadata file of this size is damaged or hostile",
    });
    this.name = "TooLarge";
    this.path = path;
    this.size = size;
  }
}

/** The last part of a path inside an image; "" for the root. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder a path inside an image is in; "/" for the root itself. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}

/** A name in a folder, as an absolute path inside the image. */
export function joinPath(folder: string, name: string): string {
  return folder === "/" ? `/${name}` : `${folder}/${name}`;
}

function byPath(a: Entry, b: Entry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function groupBy(entries: ReadonlyMap<string, Entry>, key: (path: string) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    if (entry.path === "/") continue;
    const name = key(entry.path);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}

/**
 * Answers the questions of an {@link ImageTree} that need only the list of its entries. Every kind of tree uses it, so
 * all follow links in the same way: as the kernel would with the image as its root ("/.." is "/", 40 links at most),
 * and so never out of the image.
 */
export class TreeIndex implements Pick<ImageTree, "entries" | "named" | "list" | "resolve"> {
  readonly entries: ReadonlyMap<string, Entry>;
  #names: Map<string, Entry[]> | undefined;
  #children: Map<string, Entry[]> | undefined;

  constructor(entries: ReadonlyMap<string, Entry>) {
    this.entries = entries;
  }

  named(name: string): readonly Entry[] {
    this.#names ??= groupBy(this.entries, baseName);
    return (this.#names.get(name) ?? []).sort(byPath);
  }

  list(folder: string): readonly Entry[] {
    const found = this.resolve(folder);
    if (found?.type !== "dir") return [];
    this.#children ??= groupBy(this.entries, parentOf);
    return (this.#children.get(found.path) ?? []).sort(byPath);
  }

  resolve(path: string): Entry | undefined {
    if (!path.startsWith("/")) return undefined;
    const direct = this.entries.get(path);
    if (direct && direct.type !== "symlink") return direct;
    // The parts still to walk, last part first.
    const ahead = path.split("/").reverse();
    let here = "/";
    let links = 0;
    for (let parts = 0; ahead.length > 0; parts++) {
      if (parts > maxParts) return undefined;
      const part = ahead.pop()!;
      if (this.entries.get(here)?.type !== "dir" && here !== "/") return undefined;
      if (part === "" || part === ".") continue;
      if (part === "..") {
        here = parentOf(here);
        continue;
      }
      const next = joinPath(here, part);
      const entry = this.entries.get(next);
      if (!entry) return undefined;
      if (entry.type !== "symlink") {
        here = next;
        continue;
      }
      links += 1;
      const target = entry.target ?? "";
      if (links > maxLinks || target === "") return undefined;
      if (target.startsWith("/")) here = "/";
      ahead.push(...target.split("/").reverse());
    }
    return this.entries.get(here);
  }

  /**
   * The files at these paths: asked path → entry of the real file. A path that leads to no file is left out.
   * @throws TooLarge where a file is over `limit` bytes
   */
  *files(
    paths: Iterable<string>,
    limit = Number.POSITIVE_INFINITY,
  ): Generator<[path: string, entry: Entry], void> {
    for (const path of paths) {
      const entry = this.resolve(path);
      if (entry?.type !== "file") continue;
      if (entry.size > limit) throw new TooLarge(path, entry.size, limit);
      yield [path, entry];
    }
  }

  /** The paths of all files of the tree. */
  allFiles(): string[] {
    return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
  }
}
