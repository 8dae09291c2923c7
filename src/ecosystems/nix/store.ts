import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { Findings, presentPaths, readEach } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import { sqliteRows } from "../rpm/sqlite.ts";

/**
 * A store of built packages, named by hashes of all that went into them: Nix's, or that of Guix, which derives from it.
 */
export interface Store {
  /** "/nix/store". */
  folder: string;
  /** "/nix/var/nix/db/db.sqlite": which paths of the store are complete, and the digests of their archives. */
  database: string;
  /** The type of package URL. */
  type: string;
}

/** Bytes; a desktop's database has a few tens of megabytes. */
const databaseLimit = 512 * 1024 * 1024;

/** The letters of a hash: Nix' base 32, without e, o, t, u. */
const pathName = /^([0-9abcdfghijklmnpqrsvwxyz]{32})-([\w+.?=-]+)$/;

/** Outputs of one package that are built into paths of their own. */
const outputs = /-(bin|dev|doc|lib|man|info|out|static|debug|dist|py|devdoc|terminfo)$/;

/** The paths of a store, by name, version, output and hash; recipes (.drv) and unpacked sources are not packages. */
export async function collectStore(tree: ImageTree, store: Store): Promise<Collected> {
  const findings = new Findings();
  const paths = tree
    .list(store.folder)
    .filter(({ path, type }) => pathName.test(baseName(path)) && (type === "dir" || type === "file"))
    .filter(({ path }) => !/\.(drv|lock|chroot|patch|check)$/.test(path));
  if (paths.length === 0) return findings.outcome();
  findings.seen();
  const valid = await validPaths(tree, store, findings);
  for (const { path } of paths) {
    if (valid && !valid.has(path))
      findings.note(path, "is not in the store's database: it was not completed, or removed");
    else findings.add(toPackage(path, store, valid?.get(path)), path, path);
  }
  return findings.outcome();
}

/** Name and version as Nix splits them: the version begins after the first hyphen that is not followed by a letter. */
function toPackage(path: string, { type }: Store, digest: string | undefined): Package {
  const [, hash, rest] = pathName.exec(baseName(path))! as unknown as [string, string, string];
  const output = outputs.exec(rest)?.[1];
  const full = output ? rest.slice(0, -output.length - 1) : rest;
  const [, name, known] = /^(.+?)-([^a-zA-Z].*)$/.exec(full) ?? [];
  const version = known ?? hash;
  return {
    name: name ?? full,
    version,
    purl: purl(type, { name: name ?? full, version, qualifiers: { output, outputhash: hash } }),
    location: path,
    build: output ? `${hash} ${output}` : hash,
    ...(digest ? { hash: digest } : {}),
  };
}

/** The complete paths and the sha256 of their archives; undefined without a database (images made by dockerTools). */
async function validPaths(
  tree: ImageTree,
  { database }: Store,
  findings: Findings,
): Promise<Map<string, string | undefined> | undefined> {
  if (presentPaths(tree, [database]).length === 0) return undefined;
  const log = `${database}-wal`;
  const files = new Map<string, Buffer>();
  const paths = tree.resolve(log)?.type === "file" ? [database, log] : [database];
  for await (const [path, bytes] of readEach(tree, paths, findings, databaseLimit)) files.set(path, bytes);
  const file = files.get(database);
  if (!file) return undefined;
  try {
    const valid = new Map<string, string | undefined>();
    for (const { columns } of sqliteRows(file, "ValidPaths", files.get(log))) {
      const sum = /^sha256:([0-9a-f]{64})$/.exec(String(columns[2]))?.[0];
      valid.set(String(columns[1]), sum);
    }
    return valid;
  } catch (error) {
    findings.problem(database, (error as Error).message);
    return undefined;
  }
}

/** The folders of the store's paths; each belongs to its package alone. */
export function ownedInStore(
  tree: ImageTree,
  { folder }: Store,
): { folders: ReadonlySet<string>; files: ReadonlySet<string> } {
  const entries = tree.list(folder).filter(({ path }) => pathName.test(baseName(path)));
  const of = (type: string) => new Set(entries.flatMap((entry) => (entry.type === type ? [entry.path] : [])));
  return { folders: of("dir"), files: of("file") };
}
