import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { presentPaths, readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Owned, OwnedFile } from "../types.ts";
import { descriptions } from "./libraries.ts";

/**
 * The folders of R's packages; those that were installed as binaries have a list of their files' digests, which
 * tools::checkMD5sums reads.
 */
export async function owned(tree: ImageTree): Promise<Owned> {
  const folders = new Set<string>();
  for (const path of descriptions(tree)) {
    const real = tree.resolve(path);
    if (real) folders.add(parentOf(real.path));
  }
  return {
    folders,
    async *recorded() {
      for await (const [, files] of sumsOf(tree, folders)) yield* files;
    },
    async *packages() {
      for await (const [folder, files] of sumsOf(tree, folders))
        for (const [path] of files) yield [baseName(folder), path];
    },
  };
}

/** Installers of R packages (remotes, renv, pak) add a package's source to this file after the package was built. */
const written = new Set(["DESCRIPTION", "Meta/package.rds"]);

/** The file MD5 of each package that has one: lines "<md5> *<path>". */
async function* sumsOf(
  tree: ImageTree,
  folders: ReadonlySet<string>,
): AsyncGenerator<[folder: string, files: OwnedFile[]]> {
  const lists = presentPaths(
    tree,
    [...folders].map((folder) => `${folder}/MD5`),
  );
  for await (const [list, bytes] of readEach(tree, lists, silentReporter)) {
    const folder = parentOf(list);
    const lines = bytes.toString("utf8").matchAll(/^([0-9a-f]{32}) [* ](.+)$/gm);
    const files = Array.from(lines, ([, md5, file]): [string, string] => [file!, `md5:${md5}`]);
    yield [
      folder,
      files
        .filter(([file]) => !written.has(file))
        .map(([file, sum]): OwnedFile => [`${folder}/${file}`, sum]),
    ];
  }
}
