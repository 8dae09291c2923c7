import { posix } from "node:path";
import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { presentPaths, readEach } from "../findings.ts";
import { nobody } from "../once.ts";
import type { Owned, OwnedFile } from "../types.ts";
import { findTraces, type Shape } from "./places.ts";

/** What installers of Python packages list, and the folders of unpacked eggs. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const eggs = pathsOf(tree, "egg").filter((path) => tree.resolve(`${path}/EGG-INFO/PKG-INFO`));
  return { folders: new Set(eggs), listed: () => listed(tree) };
}

function pathsOf(tree: ImageTree, wanted: Shape): string[] {
  return findTraces(tree).flatMap(({ shape, path }) => (shape === wanted ? [path] : []));
}

/**
 * RECORD, one line a file: path relative to the site folder (quoted as CSV where it must be), hash, size; and
 * installed-files.txt.
 */
async function* listed(tree: ImageTree): AsyncGenerator<OwnedFile> {
  const records = pathsOf(tree, "dist-info").map((path) => `${path}/RECORD`);
  for await (const [path, bytes] of readEach(tree, presentPaths(tree, records), nobody)) {
    const site = parentOf(parentOf(path));
    for (const line of bytes.toString("utf8").split("\n")) {
      const file = line.startsWith('"')
        ? /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"')
        : line.split(",")[0];
      if (file) yield [posix.normalize(file.startsWith("/") ? file : `${site}/${file}`)];
    }
  }
  const lists = pathsOf(tree, "egg-info").map((path) => `${path}/installed-files.txt`);
  for await (const [path, bytes] of readEach(tree, presentPaths(tree, lists), nobody)) {
    for (const file of bytes.toString("utf8").split("\n"))
      if (file) yield [posix.normalize(`${parentOf(path)}/${file}`)];
  }
}
