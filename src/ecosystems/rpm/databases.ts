import type { ImageTree } from "../../image/tree.ts";
import { presentPaths, readEach } from "../findings.ts";
import { oncePerTree, type Reporter } from "../once.ts";
import { isProgram } from "../program-paths.ts";
import type { OwnedFile } from "../types.ts";
import { bdbPackages } from "./bdb.ts";
import { type RpmHeader, readHeader } from "./header.ts";
import { ndbPackages } from "./ndb.ts";
import { sqlitePackages } from "./sqlite.ts";

/** Where rpm keeps its database: the old place, and the one for images whose /var is not theirs. */
const folders = ["/var/lib/rpm", "/usr/lib/sysimage/rpm"];

/** In the order in which rpm's own choice falls where several lie in one folder. */
const formats: readonly [name: string, read: (file: Buffer, log?: Buffer) => Iterable<Buffer | Error>][] = [
  ["rpmdb.sqlite", sqlitePackages],
  ["Packages.db", ndbPackages],
  ["Packages", bdbPackages],
];

/** The header of every file a package owns is in the database: tens of kilobytes a package, thousands of them. */
const limit = 512 * 1024 * 1024;

/** What the rpm databases of an image say. */
export interface RpmDatabase {
  /** Every installed package, with the path of its database. */
  packages: { path: string; header: RpmPackage }[];
  /** Paths of the files of all packages, as packaged. */
  files: ReadonlySet<string>;
  /** The digests that packages have of their programs. */
  programs: readonly OwnedFile[];
}

/** A header without its lists of files. */
export type RpmPackage = Omit<RpmHeader, "files" | "sums">;

/**
 * The headers of all rpm databases of the image. Two databases in one folder contradict each other: that is a problem,
 * and the first one is read.
 */
export const rpmDatabase = oncePerTree(async (tree, reporter): Promise<RpmDatabase> => {
  const packages: RpmDatabase["packages"] = [];
  const owned = new Set<string>();
  const programs: OwnedFile[] = [];
  for await (const [path, { files, sums, ...header }] of rpmHeaders(tree, reporter)) {
    packages.push({ path, header });
    for (const file of files) owned.add(file);
    if (files.some(isProgram)) for (const file of sumsOf(sums)) programs.push(file);
  }
  return { packages, files: owned, programs };
});

/** None where the header contradicts itself there: its names and versions are read all the same. */
function sumsOf(sums: RpmHeader["sums"]): readonly OwnedFile[] {
  try {
    return sums(isProgram);
  } catch {
    return [];
  }
}

async function* rpmHeaders(
  tree: ImageTree,
  reporter: Reporter,
): AsyncGenerator<[path: string, header: RpmHeader]> {
  const real = new Set(folders.map((folder) => tree.resolve(folder)?.path ?? folder));
  for (const folder of real) {
    const found = formats.filter(([name]) => presentPaths(tree, [`${folder}/${name}`]).length > 0);
    for (const [name, read] of found.slice(0, 1)) {
      const path = `${folder}/${name}`;
      reporter.seen();
      for await (const [, file] of readEach(tree, [path], reporter, limit)) {
        yield* headersOf(path, read(file, await logOf(tree, path, reporter)), reporter);
      }
    }
    for (const [name] of found.slice(1)) {
      reporter.problem(`${folder}/${name}`, `is a second package database beside ${found[0]![0]}`);
    }
  }
}

/** SQLite's write-ahead log beside the database, where there is one. */
async function logOf(tree: ImageTree, path: string, reporter: Reporter): Promise<Buffer | undefined> {
  for await (const [, log] of readEach(tree, presentPaths(tree, [`${path}-wal`]), reporter, limit))
    return log;
  return undefined;
}

function* headersOf(
  path: string,
  blobs: Iterable<Buffer | Error>,
  reporter: Reporter,
): Generator<[path: string, header: RpmHeader]> {
  try {
    for (const blob of blobs) {
      if (blob instanceof Error) reporter.problem(path, blob.message);
      else yield* headerOf(path, blob, reporter);
    }
  } catch (error) {
    reporter.problem(path, (error as Error).message);
  }
}

function* headerOf(path: string, blob: Buffer, reporter: Reporter): Generator<[string, RpmHeader]> {
  let header: RpmHeader;
  try {
    header = readHeader(blob);
  } catch (error) {
    reporter.problem(path, (error as Error).message);
    return;
  }
  yield [path, header];
}
