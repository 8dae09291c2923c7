import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { presentPaths, readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";

/** Where pacman keeps its database by default. */
const usual = "/var/lib/pacman/local";

/** One entry of a database: the values of each field, by the field's name ("NAME"), and where it stands. */
export interface Entry {
  /** The entry's folder, <database>/<name>-<version>. */
  folder: string;
  /** The folder that the paths of its files begin at, "/" unless a whole system lies in a folder of the image. */
  root: string;
  fields: ReadonlyMap<string, readonly string[]>;
}

/**
 * The entries of every local database in the image: a folder for each package, with `desc` (what it is) and `files`
 * (what it owns). pacman marks the database with a file ALPM_DB_VERSION.
 */
export const pacmanEntries = oncePerTree(async (tree, reporter): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  const found = databases(tree);
  if (found.length > 0) reporter.seen();
  const folders = found.flatMap((database) =>
    tree
      .list(database)
      .filter(({ type }) => type === "dir")
      .map(({ path }) => path),
  );
  const paths = folders.map((folder) => `${folder}/desc`);
  for await (const [path, bytes] of readEach(tree, paths, reporter)) {
    const folder = parentOf(path);
    const fields = parseFields(bytes.toString("utf8"));
    const own = ["NAME", "VERSION"].map((name) => fields.get(name)?.[0] ?? "").join("-");
    if (own !== baseName(folder))
      reporter.problem(path, `is the entry of ${JSON.stringify(own)}, not of its folder`);
    else entries.push({ folder, root: rootOf(parentOf(folder)), fields });
  }
  return entries;
});

function rootOf(database: string): string {
  return (database.endsWith(usual) && database.slice(0, -usual.length)) || "/";
}

function databases(tree: ImageTree): string[] {
  const marked = tree.named("ALPM_DB_VERSION").map(({ path }) => parentOf(path));
  const real = [...marked, ...presentPaths(tree, [usual])].map((path) => tree.resolve(path)?.path ?? path);
  return [...new Set(real)];
}

/** "%NAME%" on a line, its values on the lines below it up to an empty one. */
export function parseFields(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const block of text.split(/\n{2,}/)) {
    const [head = "", ...values] = block.trim().split("\n");
    const name = /^%(\w+)%$/.exec(head)?.[1];
    if (name !== undefined) fields.set(name, values);
  }
  return fields;
}
