import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { apkEntries } from "../apk/database.ts";
import { readFirstForm } from "../cargo/installs.ts";
import { condaRecords } from "../conda/records.ts";
import { ownedByDpkg } from "../dpkg/owned.ts";
import { type Findings, readEach } from "../findings.ts";
import { gemSpecs } from "../gem/homes.ts";
import { rpmHeaders } from "../rpm/databases.ts";

/** Files that are still without an owner, by path. */
type Candidates = readonly Map<string, Entry>[];

/**
 * What is wrong with a database is its own collector's to say; here it means that its files stay unowned and
 * are listed one by one.
 */
const nobody: Pick<Findings, "problem" | "seen"> = { problem() {}, seen() {} };

/**
 * Takes out of `candidates` what a package owns: by the file lists of dpkg, apk, rpm, conda, Python, Perl and
 * cargo, and by the folders that npm, R, RubyGems and Julia keep to themselves.
 */
export async function removeOwned(tree: ImageTree, candidates: Candidates): Promise<void> {
  removeFolders(tree, candidates);
  const remove = removerFor(tree, candidates);
  for (const path of await ownedByDpkg(tree)) remove(path);
  await removeDiverted(tree, remove);
  for (const path of (await condaRecords(tree)).owned) remove(path);
  for await (const [, { files }] of apkEntries(tree, nobody)) files.forEach(remove);
  for await (const [, { files }] of rpmHeaders(tree, nobody)) files.forEach(remove);
  await removeByRecord(tree, remove);
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

/** Files under <home>/node_modules/ belong to npm's packages; and so on. */
function removeFolders(tree: ImageTree, candidates: Candidates): void {
  const known = new Map<string, boolean>();
  const isPackage = (folder: string): boolean => {
    const answer =
      known.get(folder) ?? (folder !== "/" && (isPackageFolder(tree, folder) || isPackage(parentOf(folder))));
    known.set(folder, answer);
    return answer;
  };
  for (const map of candidates) {
    for (const path of map.keys()) if (isPackage(parentOf(path))) map.delete(path);
  }
}

/** Whether a package manager keeps this folder to itself, files that installing made there included. */
function isPackageFolder(tree: ImageTree, folder: string): boolean {
  const has = (path: string) => tree.entries.has(joinPath(folder, path));
  const parent = parentOf(folder);
  const beside = (path: string) => tree.entries.has(joinPath(parent, path));
  switch (baseName(parent)) {
    case "node_modules":
      // The programs' links, or the scripts that pnpm writes in their place.
      if (baseName(folder) === ".bin") return true;
      return !baseName(folder).startsWith("@") && has("package.json");
    case "gems":
      return tree.entries.has(`${parentOf(parent)}/specifications/${baseName(folder)}.gemspec`);
  }
  if (/^@/.test(baseName(parent)) && baseName(parentOf(parent)) === "node_modules")
    return has("package.json");
  // What setuptools unpacks whole, without a list of files.
  if (folder.endsWith(".egg")) return has("EGG-INFO/PKG-INFO");
  // Where yarn links packages: node_modules/.store/a-npm-1.0.0-0123/package.
  if (/\/node_modules\/\.store\/[^/]+\/package$/.test(folder)) return has("package.json");
  if (/\/extensions\/[^/]+\/[^/]+\/[^/]+$/.test(folder)) return has("gem.build_complete");
  // A Julia depot: what is below these is told apart by the hash of its content.
  if (["packages", "artifacts", "compiled"].includes(baseName(folder))) {
    return beside("environments") || beside("registries");
  }
  return has("DESCRIPTION") && has("Meta/package.rds");
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

/** Python's RECORD, one line a file: path relative to the site folder (quoted as CSV where it must be), hash, size. */
async function removeByRecord(tree: ImageTree, remove: Remove): Promise<void> {
  const records = tree.named("RECORD").filter(({ path }) => /\.dist-info\/RECORD$/.test(path));
  for await (const [path, bytes] of readEach(tree, paths(records), nobody)) {
    const site = parentOf(parentOf(path));
    for (const line of bytes.toString("utf8").split("\n")) {
      const file = line.startsWith('"')
        ? /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"')
        : line.split(",")[0];
      if (file) remove(normal(file.startsWith("/") ? file : `${site}/${file}`));
    }
  }
  const lists = tree.named("installed-files.txt").filter(({ path }) => /\.egg-info\/[^/]+$/.test(path));
  for await (const [path, bytes] of readEach(tree, paths(lists), nobody)) {
    for (const file of bytes.toString("utf8").split("\n"))
      if (file) remove(normal(`${parentOf(path)}/${file}`));
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

/** Folds "." and ".." away: a path as written, links not looked at. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}
