import type { ImageTree } from "../../image/tree.ts";
import { presentPaths, readEach } from "../findings.ts";
import { oncePerTree, type Reporter, silentReporter } from "../once.ts";
import { isProgram } from "../program-paths.ts";
import type { OwnedFile } from "../types.ts";
import { bdbPackages } from "./bdb.ts";
import { type RpmHeader, readHeader } from "./header.ts";
import { ndbPackages } from "./ndb.ts";
import { findDatabases, type Place } from "./places.ts";
import { sqlitePackages } from "./sqlite.ts";

/**
 * The database contains a header for every package, with all its files: tens of kilobytes each, thousands of packages.
 */
const limit = 512 * 1024 * 1024;

/** What the rpm databases of an image say. */
export interface RpmDatabase {
  /** Every installed package, with its database. */
  packages: { database: Place; header: RpmPackage }[];
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
  for (const database of findDatabases(tree, reporter)) {
    const below = database.root === "/" ? "" : database.root;
    for await (const { files, sums, ...header } of rpmHeaders(tree, database, reporter)) {
      packages.push({ database, header });
      for (const file of files) owned.add(below + file);
      if (!files.some(isProgram)) continue;
      for (const [file, sum] of sumsOf(sums, isProgram)) programs.push([below + file, sum]);
    }
  }
  return { packages, files: owned, programs };
});

/**
 * The digests of all packages' files. Only callers that need them read them: in most images they are most of the
 * database.
 */
export const rpmSums = oncePerTree(async (tree): Promise<readonly OwnedFile[]> => {
  const all: OwnedFile[] = [];
  for await (const [below, { sums }] of allHeaders(tree))
    for (const [file, sum] of sumsOf(sums, () => true)) all.push([below + file, sum]);
  return all;
});

/** The files of each package by its name. */
export async function* rpmFilesByPackage(
  tree: ImageTree,
): AsyncGenerator<readonly [name: string, path: string]> {
  for await (const [below, { name, files }] of allHeaders(tree))
    for (const file of files) yield [name, below + file];
}

/** Every header with the folder that its paths are below; read again each time, because all at once need much memory. */
async function* allHeaders(tree: ImageTree): AsyncGenerator<[below: string, header: RpmHeader]> {
  for (const database of findDatabases(tree, silentReporter)) {
    const below = database.root === "/" ? "" : database.root;
    for await (const header of rpmHeaders(tree, database, silentReporter)) yield [below, header];
  }
}

/** Empty if the header contradicts itself in its file lists: names and versions are read nevertheless. */
function sumsOf(sums: RpmHeader["sums"], isWanted: (path: string) => boolean): ReturnType<RpmHeader["sums"]> {
  try {
    return sums(isWanted);
  } catch {
    return [];
  }
}

async function* rpmHeaders(
  tree: ImageTree,
  { path, format }: Place,
  reporter: Reporter,
): AsyncGenerator<RpmHeader> {
  reporter.seen();
  for await (const [, file] of readEach(tree, [path], reporter, limit)) {
    yield* headersOf(path, readers[format](file, await logOf(tree, path, reporter)), reporter);
  }
}

const readers: Record<Place["format"], (file: Buffer, log?: Buffer) => Iterable<Buffer | Error>> = {
  "rpmdb.sqlite": sqlitePackages,
  "Packages.db": ndbPackages,
  Packages: bdbPackages,
};

/** SQLite's write-ahead log beside the database, where there is one. */
async function logOf(tree: ImageTree, path: string, reporter: Reporter): Promise<Buffer | undefined> {
  for await (const [, log] of readEach(tree, presentPaths(tree, [`${path}-wal`]), reporter, limit))
    return log;
  return undefined;
}

function* headersOf(path: string, blobs: Iterable<Buffer | Error>, reporter: Reporter): Generator<RpmHeader> {
  try {
    for (const blob of blobs) {
      if (blob instanceof Error) reporter.problem(path, blob.message);
      else yield* headerOf(path, blob, reporter);
    }
  } catch (error) {
    reporter.problem(path, (error as Error).message);
  }
}

function* headerOf(path: string, blob: Buffer, reporter: Reporter): Generator<RpmHeader> {
  let header: RpmHeader;
  try {
    header = readHeader(blob);
  } catch (error) {
    reporter.problem(path, (error as Error).message);
    return;
  }
  yield header;
}
