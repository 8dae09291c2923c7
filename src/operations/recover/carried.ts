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

/** Whose packages the system's own manager brings, with all of their files. */
const systems = new Set(["dpkg", "rpm", "apk", "pacman"]);

/** What a running system, a package manager or Apptainer makes by itself, and what a build has bound over. */
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

/** Apptainer makes everything in its folder again, but for what a base or a recipe puts into the environment by itself. */
const ownEnvironment = /^\/\.singularity\.d\/env\/(?!01-base|90-environment|95-apps|99-)[\w.-]+\.sh$/;

/** Which packages apt installed as dependencies only; it is as true of the rebuilt image. */
const dependencies = "/var/lib/apt/extended_states";

function isMade(path: string): boolean {
  if (path === dependencies) return false;
  if (path === "/.singularity.d" || path.startsWith("/.singularity.d/")) return !ownEnvironment.test(path);
  return madeFiles.has(path) || made.some((folder) => path.startsWith(folder));
}

/** pip's list of a package's files says also which of them was asked for. */
const isRecord = /\.dist-info\/RECORD$/;

/** What of an image no package brings back. */
export interface Carried {
  /** Parents before children. */
  entries: readonly Entry[];
  /** How many of them are files that a package has, and that were changed. */
  changed: number;
}

/**
 * The files of an image that neither its system's packages nor those that are installed again (`taken`) bring, and those of
 * these packages that were changed. What programs make by themselves as packages are installed is not among them.
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

/** The module that a compiled one is of: Python makes it again. */
function sourceOf(path: string): string | undefined {
  const [, name] = /^(.+?)\.[\w-]+(?:\.opt-\d)?\.pyc$/.exec(baseName(path)) ?? [];
  if (name && baseName(parentOf(path)) === "__pycache__")
    return joinPath(parentOf(parentOf(path)), `${name}.py`);
  return path.endsWith(".pyc") ? path.slice(0, -1) : undefined;
}

/** The folders of no package that hold something to keep, that are empty, or that are not as folders usually are. */
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

/** Says of a package's name whether all packages of that name are installed again. */
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

/** Says of the owner of a file whether it is still there: of a removed package dpkg keeps configuration, and the list of it. */
function installedNames({ ecosystems: found }: Lock) {
  const names = new Set(
    Object.entries(found).flatMap(([id, each]) =>
      each.status === "absent" ? [] : each.packages.map(({ name }) => `${id}\0${name}`),
    ),
  );
  return ({ ecosystem, name }: FileOwner) => name === undefined || names.has(`${ecosystem}\0${name}`);
}

/** The files of packages, configuration among them, whose content has changed since they were installed. */
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

/** dpkg keeps the digests of configuration apart, in its status (deb-conffiles(5)). */
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
