import { posix } from "node:path";
import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { apkEntries } from "../apk/database.ts";
import { readFirstForm } from "../cargo/installs.ts";
import { diversions } from "../dpkg/diversions.ts";
import { dpkgSums } from "../dpkg/sums.ts";
import { presentPaths, readEach } from "../findings.ts";
import { gemSpecs } from "../gem/homes.ts";
import { fileLists, nobody } from "../owners.ts";
import { findTraces } from "../python/places.ts";
import { rpmHeaders } from "../rpm/databases.ts";
import type { RpmHeader } from "../rpm/header.ts";
import { packageFolders } from "./folders.ts";

/** Files that are still without an owner, by path. */
type Candidates = readonly Map<string, Entry>[];

/**
 * Takes out of `candidates` what a package owns that its collector lists: by the file lists of dpkg, apk, rpm, conda,
 * Python, Perl and cargo, and by the folders that other managers' packages have to themselves.
 * @returns of the programs among what was taken out, the digests that dpkg, apk and rpm have: "md5:<hex>"
 */
export async function removeOwned(
  tree: ImageTree,
  candidates: Candidates,
): Promise<Map<string, Set<string>>> {
  removeFolders(await packageFolders(tree), candidates);
  const diverted = await diversions(tree);
  // What lies where the administrator had a package's file moved away from is not that package's.
  const replaced = [...diverted].filter(([, { by }]) => by === ":").map(([from]) => from);
  const { remove, sums } = removerFor(tree, candidates, replaced);
  for (const files of (await fileLists(tree)).values()) for (const path of files) remove(path);
  for (const { to } of diverted.values()) remove(to);
  await removePython(tree, remove);
  await removePerl(tree, remove);
  await removeCargo(tree, remove);
  await removeGems(tree, remove);
  for await (const [path, sum] of dpkgSums(tree, diverted)) remove(path, sum);
  for await (const [, header] of rpmHeaders(tree, nobody)) {
    for (const [path, sum] of sumsOf(header)) remove(path, sum);
  }
  for await (const [, entry] of apkEntries(tree, nobody)) {
    for (const [path, sum] of entry.sums) remove(path, sum);
  }
  return sums;
}

/**
 * Where programs lie that are called by name, which are what someone installs over a package's. Libraries are left out:
 * most of a system's bytes are in them, and to read those a second time would make a lock a sixth slower.
 */
const program = /\/(s?bin|libexec)\/[^/]+$/;

/** None where the header contradicts itself there: its names and versions are read all the same. */
function sumsOf(header: RpmHeader): readonly [string, string][] {
  try {
    return header.sums();
  } catch {
    return [];
  }
}

type Remove = (path: string, sum?: string) => void;

/**
 * Package lists name files by the path they were packaged with, which a merged /usr, or a link on the way,
 * may have moved: only what has a candidate's own name is followed. What is at `replaced` stays.
 */
function removerFor(
  tree: ImageTree,
  candidates: Candidates,
  replaced: readonly string[],
): { remove: Remove; sums: Map<string, Set<string>> } {
  const all = new Set(candidates.flatMap((map) => [...map.keys()]));
  const names = new Set([...all].map(baseName));
  const sums = new Map<string, Set<string>>();
  const realPath = (path: string) => {
    if (all.has(path) || !names.has(baseName(path))) return path;
    const folder = tree.resolve(parentOf(path))?.path;
    return folder === undefined ? path : joinPath(folder, baseName(path));
  };
  for (const path of replaced) all.delete(realPath(path));
  const remove = (path: string, sum?: string) => {
    const real = realPath(path);
    if (!all.has(real)) return;
    for (const map of candidates) map.delete(real);
    if (sum && program.test(real)) sums.set(real, (sums.get(real) ?? new Set()).add(sum));
  };
  return { remove, sums };
}

function removeFolders(folders: ReadonlySet<string>, candidates: Candidates): void {
  const known = new Map<string, boolean>();
  const isOwned = (folder: string): boolean => {
    const answer =
      known.get(folder) ?? (folder !== "/" && (folders.has(folder) || isOwned(parentOf(folder))));
    known.set(folder, answer);
    return answer;
  };
  for (const map of candidates) {
    for (const path of map.keys()) if (isOwned(parentOf(path))) map.delete(path);
  }
}

/**
 * What installers of Python packages list: RECORD, one line a file: path relative to the site folder (quoted as CSV
 * where it must be), hash, size; and installed-files.txt.
 */
async function removePython(tree: ImageTree, remove: Remove): Promise<void> {
  const traces = findTraces(tree);
  const records = traces.filter(({ shape }) => shape === "dist-info").map(({ path }) => `${path}/RECORD`);
  for await (const [path, bytes] of readEach(tree, presentPaths(tree, records), nobody)) {
    const site = parentOf(parentOf(path));
    for (const line of bytes.toString("utf8").split("\n")) {
      const file = line.startsWith('"')
        ? /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"')
        : line.split(",")[0];
      if (file) remove(posix.normalize(file.startsWith("/") ? file : `${site}/${file}`));
    }
  }
  const lists = traces
    .filter(({ shape }) => shape === "egg-info")
    .map(({ path }) => `${path}/installed-files.txt`);
  for await (const [path, bytes] of readEach(tree, presentPaths(tree, lists), nobody)) {
    for (const file of bytes.toString("utf8").split("\n"))
      if (file) remove(posix.normalize(`${parentOf(path)}/${file}`));
  }
}

async function removePerl(tree: ImageTree, remove: Remove): Promise<void> {
  for await (const [, bytes] of readEach(tree, paths(tree.named(".packlist")), nobody)) {
    for (const line of bytes.toString("utf8").split("\n")) remove(line.split(" ")[0]!);
  }
}

async function removeCargo(tree: ImageTree, remove: Remove): Promise<void> {
  for await (const [path, bytes] of readEach(tree, paths(tree.named(".crates.toml")), nobody)) {
    for (const { bins } of readFirstForm(bytes.toString("utf8")).installs) {
      for (const bin of bins) remove(`${parentOf(path)}/bin/${bin}`);
    }
  }
}

/** A gem's programs are started by scripts that RubyGems writes into a folder of programs. */
async function removeGems(tree: ImageTree, remove: Remove): Promise<void> {
  for await (const { home, spec } of gemSpecs(tree, nobody)) {
    for (const name of spec.executables) remove(`${home}/bin/${name}`);
  }
}

function paths(entries: readonly Entry[]): string[] {
  return entries.map((entry) => entry.path);
}
