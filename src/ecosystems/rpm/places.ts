import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { presentPaths } from "../findings.ts";
import type { Reporter } from "../once.ts";

/** The order in which rpm itself chooses if several are in one folder. */
const formats = ["rpmdb.sqlite", "Packages.db", "Packages"] as const;

/** One rpm database. */
export interface Place {
  path: string;
  format: (typeof formats)[number];
  /** The folder that the paths of its packages' files begin at. */
  root: string;
  /** What distinguishes its packages from those of the system: undefined for the system's own database. */
  prefix: string | undefined;
}

/**
 * Where rpm keeps the system's database: the old place, the one for images that do not own /var, and that of systems
 * that are updated as a whole (CoreOS, bootc).
 */
const usual = ["/var/lib/rpm", "/usr/lib/sysimage/rpm", "/usr/share/rpm"];

/** Files of rpm's other two formats that accompany the file of packages, whose own name is too common. */
const beside: Record<Place["format"], readonly string[]> = {
  "rpmdb.sqlite": [],
  "Packages.db": ["Index.db"],
  Packages: ["Name", "Basenames"],
};

/** Every rpm database of the image, at its usual places and anywhere else. */
export function findDatabases(tree: ImageTree, reporter: Reporter): Place[] {
  const own = new Set(usual.map((folder) => tree.resolve(folder)?.path ?? folder));
  const found = [...own].flatMap((folder) => databaseIn(tree, folder, reporter, "/", undefined));
  const others = new Set(
    formats.flatMap((name) =>
      tree
        .named(name)
        .map(({ path }) => parentOf(path))
        .filter((folder) => beside[name].every((other) => tree.resolve(`${folder}/${other}`))),
    ),
  );
  for (const folder of others) {
    if (own.has(folder)) continue;
    if (folder.endsWith("/rpm-ostree-base-db")) {
      reporter.note(folder, "is rpm-ostree's copy of the database as the base has it");
      continue;
    }
    // A complete system in a folder of the image, else a database that was made with --dbpath.
    const place = usual.find((each) => folder.endsWith(each));
    const root = place === undefined ? "/" : folder.slice(0, -place.length);
    found.push(...databaseIn(tree, folder, reporter, root, place === undefined ? folder : root));
  }
  return found;
}

function databaseIn(
  tree: ImageTree,
  folder: string,
  reporter: Reporter,
  root: string,
  prefix: string | undefined,
): Place[] {
  const [first, ...others] = formats.filter((name) => presentPaths(tree, [`${folder}/${name}`]).length > 0);
  for (const name of others) {
    const path = `${folder}/${name}`;
    if (tree.resolve(path)?.size === 0) reporter.note(path, `is empty, so that rpm reads ${first} beside it`);
    else reporter.problem(path, `is a second package database beside ${first}`);
  }
  return first === undefined ? [] : [{ path: `${folder}/${first}`, format: first, root, prefix }];
}
