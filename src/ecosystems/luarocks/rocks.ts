import { baseName, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";
import { type LuaTable, parseLuaTable } from "./lua-table.ts";

/** Bytes; the list of a rock with thousands of files has a few hundred kilobytes. */
const limit = 8 * 1024 * 1024;

/** One installed rock. */
export interface Rock {
  name: string;
  /** With the revision of its rockspec: "1.2.0-1". */
  version: string;
  /** <tree>/lib/luarocks/rocks-5.3 */
  rocks: string;
  /** <rocks>/<name>/<version> */
  folder: string;
  /** The list of its files. */
  manifest: string;
  /** Its files with their md5, by the folders of the rock: bin, lua, lib, doc… */
  files: LuaTable;
}

/** The folder is "rocks-5.4" since LuaRocks 2.0.3, and "rocks" before, or where LuaRocks was set up for one Lua only. */
const place = /\/rocks(?:-\d[\d.]*)?\/([^/]+)\/([^/]+)\/rock_manifest$/;

/**
 * Every rock of every tree. LuaRocks keeps each in a folder of its name and version, with the list of its files;
 * several versions of one rock may be installed side by side.
 */
export const installedRocks = oncePerTree(async (tree, reporter): Promise<readonly Rock[]> => {
  const paths = tree
    .named("rock_manifest")
    .filter(({ path, type }) => type !== "dir" && place.test(path))
    .map(({ path }) => path);
  const found: Rock[] = [];
  for await (const [path, bytes] of readEach(tree, paths, reporter, limit)) {
    reporter.seen();
    const [, name, version] = place.exec(path)!;
    const folder = parentOf(path);
    const rock = {
      name: name!,
      version: version!,
      rocks: parentOf(parentOf(folder)),
      folder,
      manifest: path,
    };
    try {
      found.push({ ...rock, files: parseLuaTable(bytes.toString("utf8"), "rock_manifest") });
    } catch (error) {
      reporter.problem(path, `cannot be read as a list of a rock's files: it ${(error as Error).message}`);
      found.push({ ...rock, files: {} });
    }
  }
  return found;
});

/** The tree that rocks are installed into, and the version of Lua that it is for: "/usr/local" and "5.3". */
export function treeOf({ rocks }: Rock): { root: string; lua: string | undefined } {
  const root = rocks.replace(/(?:\/lib\/luarocks|\/lib64\/luarocks)?\/[^/]+$/, "");
  return { root: root === "" ? "/" : root, lua: /^rocks-(.+)$/.exec(baseName(rocks))?.[1] };
}
