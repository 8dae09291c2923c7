import type { ImageTree } from "../image/tree.ts";
import { apkEntries } from "./apk/database.ts";
import { condaRecords } from "./conda/records.ts";
import { ownedByDpkg } from "./dpkg/owned.ts";
import { rpmHeaders } from "./rpm/databases.ts";

/** The ecosystem whose package a file belongs to, as the field `owner` of a package. */
export type OwnerOf = (path: string) => { owner?: string };

const cache = new WeakMap<ImageTree, Promise<OwnerOf>>();

/** What is wrong with a database is its own collector's to say; here it means that nobody owns its files. */
const nobody = { problem() {}, seen() {} };

/**
 * Whose file a path is: dpkg's, conda's, apk's or rpm's, by their own file lists. So a Python or npm package that
 * the distribution packaged is told from one that pip or npm installed, whatever the package itself claims.
 */
export function owners(tree: ImageTree): Promise<OwnerOf> {
  const known = cache.get(tree) ?? readOwners(tree);
  cache.set(tree, known);
  return known;
}

async function readOwners(tree: ImageTree): Promise<OwnerOf> {
  const [dpkg, conda] = await Promise.all([ownedByDpkg(tree), condaRecords(tree)]);
  const apk = new Set<string>();
  for await (const [, { files }] of apkEntries(tree, nobody)) for (const path of files) apk.add(path);
  const rpm = new Set<string>();
  for await (const [, { files }] of rpmHeaders(tree, nobody)) for (const path of files) rpm.add(path);
  const lists: [string, ReadonlySet<string>][] = [
    ["dpkg", dpkg],
    ["conda", conda.owned],
    ["apk", apk],
    ["rpm", rpm],
  ];
  return (path) => {
    const owner = lists.find(([, files]) => files.has(path))?.[0];
    return owner === undefined ? {} : { owner };
  };
}
