import type { ImageTree } from "../../image/tree.ts";
import { type Findings, presentPaths, readEach } from "../findings.ts";
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

/**
 * The headers of all rpm databases of the image, each with the database's path. What cannot be read becomes
 * a problem of `findings`; two databases in one folder contradict each other, and the first one is read.
 */
export async function* rpmHeaders(
  tree: ImageTree,
  findings: Pick<Findings, "problem" | "seen">,
): AsyncGenerator<[path: string, header: RpmHeader]> {
  const real = new Set(folders.map((folder) => tree.resolve(folder)?.path ?? folder));
  for (const folder of real) {
    const found = formats.filter(([name]) => presentPaths(tree, [`${folder}/${name}`]).length > 0);
    for (const [name, read] of found.slice(0, 1)) {
      const path = `${folder}/${name}`;
      findings.seen();
      for await (const [, file] of readEach(tree, [path], findings, limit)) {
        yield* headersOf(path, read(file, await logOf(tree, path, findings)), findings);
      }
    }
    for (const [name] of found.slice(1)) {
      findings.problem(`${folder}/${name}`, `is a second package database beside ${found[0]![0]}`);
    }
  }
}

/** SQLite's write-ahead log beside the database, where there is one. */
async function logOf(
  tree: ImageTree,
  path: string,
  findings: Pick<Findings, "problem" | "seen">,
): Promise<Buffer | undefined> {
  for await (const [, log] of readEach(tree, presentPaths(tree, [`${path}-wal`]), findings, limit))
    return log;
  return undefined;
}

function* headersOf(
  path: string,
  blobs: Iterable<Buffer | Error>,
  findings: Pick<Findings, "problem" | "seen">,
): Generator<[path: string, header: RpmHeader]> {
  try {
    for (const blob of blobs) {
      if (blob instanceof Error) findings.problem(path, blob.message);
      else yield* headerOf(path, blob, findings);
    }
  } catch (error) {
    findings.problem(path, (error as Error).message);
  }
}

function* headerOf(
  path: string,
  blob: Buffer,
  findings: Pick<Findings, "problem" | "seen">,
): Generator<[string, RpmHeader]> {
  let header: RpmHeader;
  try {
    header = readHeader(blob);
  } catch (error) {
    findings.problem(path, (error as Error).message);
    return;
  }
  yield [path, header];
}
