import { posix } from "node:path";
import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { readFirstForm } from "../cargo/installs.ts";
import { presentPaths, readEach } from "../findings.ts";
import { gemSpecs } from "../gem/homes.ts";
import { fileLists, nobody } from "../owners.ts";
import { findTraces } from "../python/places.ts";
import { packageFolders } from "./folders.ts";

/** Files that are still without an owner, by path. */
type Candidates = readonly Map<string, Entry>[];

/**
 * Takes out of `candidates` what a package owns that its collector lists: by the file lists of dpkg, apk, rpm, conda,
 * Python, Perl and cargo, and by the folders that other managers' packages have to themselves.
 */
export async function removeOwned(tree: ImageTree, candidates: Candidates): Promise<void> {
  removeFolders(await packageFolders(tree), candidates);
  const remove = removerFor(tree, candidates);
  for (const files of (await fileLists(tree)).values()) files.forEach(remove);
  await removeDiverted(tree, remove);
  await removePython(tree, remove);
  await removePerl(tree, remove);
  await removeCargo(tree, remove);
  await removeGems(tree, remove);
}

type Remove = (path: string) => void;

/**
 * Package lists name files by the path they were packaged with, which a merged /usr, or a link on the way,
 * may have moved: only what has a candidate's own name is followed.
 */
function removerFor(tree: ImageTree, candidates: Candidates): Remove {
  const names = new Set(candidates.flatMap((map) => [...map.keys()].map(baseName)));
  return (path) => {
    if (candidates.some((map) => map.delete(path)) || !names.has(baseName(path))) return;
    const folder = tree.resolve(parentOf(path))?.path;
    if (folder === undefined) return;
    for (const map of candidates) map.delete(joinPath(folder, baseName(path)));
  };
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

/** A file that dpkg put elsewhere, because another package or the administrator wanted its place. */
async function removeDiverted(tree: ImageTree, remove: Remove): Promise<void> {
  const path = "/var/lib/dpkg/diversions";
  if (tree.resolve(path)?.type !== "file") return;
  for await (const [, bytes] of readEach(tree, [path], nobody)) {
    // Three lines each: from, to, the package that asked.
    const lines = bytes.toString("utf8").split("\n");
    for (let i = 1; i < lines.length; i += 3) remove(lines[i]!);
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
