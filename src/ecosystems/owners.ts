import type { ImageTree } from "../image/tree.ts";
import { apkEntries } from "./apk/database.ts";
import { condaRecords } from "./conda/records.ts";
import { ownedByDpkg } from "./dpkg/owned.ts";
import { rpmHeaders } from "./rpm/databases.ts";

/** The ecosystem whose package a file belongs to, as the field `owner` of a package. */
export type OwnerOf = (path: string) => { owner?: string };

/** Paths of the files that each ecosystem's packages own. */
export type FileLists = ReadonlyMap<string, ReadonlySet<string>>;

const cache = new WeakMap<ImageTree, Promise<FileLists>>();

/** What is wrong with a database is its own collector's to say; here it means that nobody owns its files. */
export const nobody = { problem() {}, seen() {} };

/** The files of dpkg's, conda's, apk's and rpm's packages, by their own lists; read once per tree. */
export function fileLists(tree: ImageTree): Promise<FileLists> {
  const known = cache.get(tree) ?? readLists(tree);
  cache.set(tree, known);
  return known;
}

/**
 * Whose file a path is: dpkg's, conda's, apk's or rpm's. So a Python or npm package that the distribution packaged
 * is told from one that pip or npm installed, whatever the package itself claims.
 */
export async function owners(tree: ImageTree): Promise<OwnerOf> {
  const lists = [...(await fileLists(tree))];
  return (path) => {
    const owner = lists.find(([, files]) => files.has(path))?.[0];
    return owner === undefined ? {} : { owner };
  };
}

async function readLists(tree: ImageTree): Promise<FileLists> {
  const [dpkg, conda] = await Promise.all([ownedByDpkg(tree), condaRecords(tree)]);
  const apk = new Set<string>();
  for await (const [, { files }] of apkEntries(tree, nobody)) for (const path of files) apk.add(path);
  const rpm = new Set<string>();
  for await (const [, { files }] of rpmHeaders(tree, nobody)) for (const path of files) rpm.add(path);
  return new Map([
    ["dpkg", dpkg],
    ["conda", conda.owned],
    ["apk", apk],
    ["rpm", rpm],
  ]);
}
