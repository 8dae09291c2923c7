import { hash } from "node:crypto";
import { type FileOwner, ownersOf } from "../../ecosystems/attribution.ts";
import { withoutCaches } from "../../ecosystems/caches.ts";
import { changedFiles } from "../../ecosystems/changed.ts";
import { ecosystems } from "../../ecosystems/index.ts";
import { otherDigests } from "../../ecosystems/recorded.ts";
import { surveyOf } from "../../ecosystems/survey.ts";
import { noise } from "../../image/noise/all.ts";
import { noiseFinder } from "../../image/noise.ts";
import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import type { Lock, Package } from "../../lock/schema.ts";

/** Package managers that bring back all files of their packages. */
const systems = new Set(["dpkg", "rpm", "apk", "pacman"]);

/** What a running system, a package manager or Apptainer creates by itself, and what a build mounts over. */
const made = [
  "/proc/",
  "/sys/",
  "/dev/",
  "/run/",
  "/tmp/",
  "/var/tmp/",
  "/var/run/",
  "/var/cache/",
  "/var/log/",
  "/var/lib/dpkg/",
  "/var/lib/apt/",
  "/var/lib/rpm/",
  "/var/lib/ucf/",
  "/var/lib/pacman/",
  "/usr/lib/sysimage/",
  "/lib/apk/db/",
];
const madeFiles = new Set([
  ...["/", "/proc", "/sys", "/dev", "/run", "/tmp", "/var/tmp", "/var/run", "/var/cache", "/var/log"],
  ...[
    "/etc/ld.so.cache",
    "/etc/.pwd.lock",
    "/etc/mtab",
    "/etc/hosts",
    "/etc/resolv.conf",
    "/etc/localtime",
    "/etc/hostname",
  ],
  ...["/environment", "/singularity", "/.exec", "/.run", "/.shell", "/.test"],
]);

/** Apptainer recreates everything in its folder, except what a base or a recipe adds to the environment. */
const ownEnvironment = /^\/\.singularity\.d\/env\/(?!01-base|90-environment|95-apps|99-)[\w.-]+\.sh$/;

/** apt's list of the packages that are only dependencies; it is also true of the rebuilt image. */
const dependencies = "/var/lib/apt/extended_states";

function isMade(path: string): boolean {
  if (path === dependencies) return false;
  if (path === "/.singularity.d" || path.startsWith("/.singularity.d/")) return !ownEnvironment.test(path);
  return madeFiles.has(path) || made.some((folder) => path.startsWith(folder));
}

/** pip's list of a package's files also says which of them was asked for. */
const isRecord = /\.dist-info\/RECORD$/;

/** The parts of an image that no package brings back. */
export interface Carried {
  /** Parents before children. */
  entries: readonly Entry[];
  /** How many of them are files of a package that were changed. */
  changed: number;
}

/**
 * The files of an image that neither the system's packages nor the reinstalled ones (`taken`) bring back, and changed
 * files of these packages. Files that programs create while packages are installed are left out.
 */
export async function carriedOf(tree: ImageTree, lock: Lock, taken: readonly Package[]): Promise<Carried> {
  const paths = new Set([...tree.entries.keys()].filter((path) => !isMade(path)));
  const owners = await ownersOf(tree, lock.ecosystems, paths);
  const isTaken = takenNames(lock, taken);
  const isInstalled = installedNames(lock);
  const changed = await changedOf(tree);
  const find = noiseFinder(noise, tree);
  const isBrought = (path: string) => {
    const owner = owners.get(path);
    if (owner === undefined) return false;
    return systems.has(owner.ecosystem) ? isInstalled(owner) : isTaken(owner.ecosystem, owner.name);
  };
  const kept = new Set<string>();
  for (const path of paths) {
    const entry = tree.entries.get(path)!;
    if (entry.type === "dir" || ["char", "block", "socket"].includes(entry.type)) continue;
    if (changed.has(path) || isRecord.test(path)) kept.add(path);
    else if (!isBrought(path) && find(entry)?.ignore !== "file") kept.add(path);
  }
  for (const path of kept) {
    const source = sourceOf(path);
    if (source && tree.entries.has(source) && !kept.has(source)) kept.delete(path);
  }
  const count = kept.size;
  for (const path of folders(tree, paths, kept, isBrought)) kept.add(path);
  return {
    entries: [...tree.entries.values()].filter(({ path }) => kept.has(path)),
    changed: count === 0 ? 0 : [...changed].filter((path) => kept.has(path)).length,
  };
}

/** The module that a compiled file belongs to: Python compiles it again. */
function sourceOf(path: string): string | undefined {
  const [, name] = /^(.+?)\.[\w-]+(?:\.opt-\d)?\.pyc$/.exec(baseName(path)) ?? [];
  if (name && baseName(parentOf(path)) === "__pycache__")
    return joinPath(parentOf(parentOf(path)), `${name}.py`);
  return path.endsWith(".pyc") ? path.slice(0, -1) : undefined;
}

/** Folders that belong to no package and that hold something to keep, are empty, or have an unusual mode or owner. */
function folders(
  tree: ImageTree,
  paths: ReadonlySet<string>,
  kept: ReadonlySet<string>,
  isBrought: (path: string) => boolean,
): string[] {
  const holding = new Set<string>();
  for (const path of kept) for (let at = parentOf(path); at !== "/"; at = parentOf(at)) holding.add(at);
  return [...paths].filter((path) => {
    const { type, mode, uid, gid } = tree.entries.get(path)!;
    if (type !== "dir" || isBrought(path)) return false;
    return holding.has(path) || tree.list(path).length === 0 || mode !== 0o755 || uid !== 0 || gid !== 0;
  });
}

/** A function that says whether all packages of a name are installed again. */
function takenNames(lock: Lock, taken: readonly Package[]) {
  const again = new Set(taken);
  const names = new Map<string, boolean>();
  for (const [id, found] of Object.entries(lock.ecosystems)) {
    if (found.status === "absent") continue;
    for (const each of found.packages) {
      const key = `${id}\0${each.name}`;
      names.set(key, (names.get(key) ?? true) && again.has(each));
    }
  }
  return (ecosystem: string, name: string | undefined) =>
    name !== undefined && (names.get(`${ecosystem}\0${name}`) ?? false);
}

/**
 * A function that says whether the package that owns a file is installed: dpkg keeps the configuration of removed
 * packages and lists it.
 */
function installedNames({ ecosystems: found }: Lock) {
  const names = new Set(
    Object.entries(found).flatMap(([id, each]) =>
      each.status === "absent" ? [] : each.packages.map(({ name }) => `${id}\0${name}`),
    ),
  );
  return ({ ecosystem, name }: FileOwner) => name === undefined || names.has(`${ecosystem}\0${name}`);
}

/** Files of packages, including configuration, whose content has changed since they were installed. */
async function changedOf(tree: ImageTree): Promise<Set<string>> {
  const others = await otherDigests(tree);
  const sha256 = tree.digests(undefined, others.look);
  await sha256;
  const seen = withoutCaches(tree);
  const survey = surveyOf(seen, ecosystems);
  const found = await Promise.all(
    ecosystems
      .filter(({ owned }) => owned)
      .map((each) => changedFiles(each, seen, survey, { sha256, others: others.made })),
  );
  return new Set([...found.flatMap((each) => [...each]), ...(await changedConfiguration(tree))]);
}

/** dpkg keeps the digests of configuration files separately, in its status file (deb-conffiles(5)). */
async function changedConfiguration(tree: ImageTree): Promise<string[]> {
  const status = (await tree.read(["/var/lib/dpkg/status"]).catch(() => new Map<string, Buffer>())).get(
    "/var/lib/dpkg/status",
  );
  const sums = new Map(
    [...(status?.toString("latin1").matchAll(/^ (\/\S+) ([0-9a-f]{32})$/gm) ?? [])].map(([, path, sum]) => [
      path!,
      sum!,
    ]),
  );
  const there = [...sums.keys()].filter((path) => tree.entries.get(path)?.type === "file");
  const contents = await tree.read(there);
  return there.filter((path) => hash("md5", contents.get(path) ?? "") !== sums.get(path));
}
