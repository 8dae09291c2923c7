import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { findOncePerTree } from "../once.ts";

/**
 * The DESCRIPTION of every installed package. renv keeps packages in a cache, each in a folder of its version and
 * hash, and fills libraries with links to them: the links are what is installed. Its sandbox links to R's own.
 */
export const descriptions = findOncePerTree((tree): readonly string[] => {
  const installed = tree
    .named("DESCRIPTION")
    .filter((entry) => !interrupted.test(entry.path) && isInstalled(tree, entry));
  const folders = installed.map((entry) => parentOf(entry.path));
  const names = new Set(folders.map(baseName));
  const links: string[] = [];
  for (const { path, type } of tree.entries.values()) {
    if (type !== "symlink" || !names.has(baseName(path)) || path.includes("/renv/sandbox/")) continue;
    const description = `${path}/DESCRIPTION`;
    const real = tree.resolve(description);
    if (real && isInstalled(tree, real)) links.push(description);
  }
  const own = folders.filter((folder) => !inCache.test(folder)).map((folder) => `${folder}/DESCRIPTION`);
  return [...own, ...links];
});

/** The packages that an interrupted `R CMD INSTALL` left in its own folder: R ignores these. */
export const leftovers = findOncePerTree((tree): readonly string[] =>
  tree.named("DESCRIPTION").flatMap(({ path }) => (interrupted.test(path) ? [parentOf(path)] : [])),
);

/** Packages whose DESCRIPTION was removed: R reads the copy that it made, in a format of its own, and lists them. */
export const withoutDescription = findOncePerTree((tree): readonly string[] =>
  tree
    .named("package.rds")
    .filter(({ path }) => path.endsWith("/Meta/package.rds"))
    .map(({ path }) => parentOf(parentOf(path)))
    .filter(
      (folder) => !interrupted.test(`${folder}/DESCRIPTION`) && !tree.entries.has(`${folder}/DESCRIPTION`),
    ),
);

/** <library>/00LOCK-dplyr/dplyr, <library>/00LOCK/00new/dplyr */
const interrupted = /\/00LOCK(?:-[^/]+)?\/(?:00new\/)?[^/]+\/DESCRIPTION$/;

/** <cache>/v5/R-4.3/x86_64-pc-linux-gnu/dplyr/1.1.4/<hash>/dplyr */
const inCache = /\/([^/]+)\/[^/]+\/[0-9a-f]{32}\/\1$/;

/** Installation writes Meta/package.rds beside DESCRIPTION; sources, and files of other programs, have none. */
function isInstalled(tree: ImageTree, description: Entry): boolean {
  return tree.resolve(`${parentOf(description.path)}/Meta/package.rds`) !== undefined;
}
