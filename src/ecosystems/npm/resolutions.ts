import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import { type Findings, readEach } from "../findings.ts";
import { parseBunLock } from "./bun-lock.ts";
import { parseDenoLock } from "./deno-lock.ts";
import { isShared } from "./places.ts";
import type { Resolution } from "./resolution.ts";
import { parseYarnLock, parseYarnState } from "./yarn-lock.ts";

/** Looks up what was recorded about a package: by its package.json if that is recorded, else by name and version. */
export type Resolutions = (path: string, root: string, id: string) => Resolution | undefined;

const hiddenLockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});

/**
 * What the lock files of these node_modules folders record: npm's hidden lock (node_modules/ .package-lock.json),
 * pnpm's .pnpm/lock.yaml, and the yarn.lock or bun.lock beside a folder that yarn or bun made, or further up for a
 * workspace. Global installs of npm have none.
 */
export async function readResolutions(
  tree: ImageTree,
  roots: readonly string[],
  findings: Findings,
): Promise<Resolutions> {
  const byPath = new Map<string, Resolution>();
  const byLock = new Map<string, ReadonlyMap<string, Resolution>>();
  const locks = new Map(roots.map((root) => [root, lockOf(tree, root)]));
  const files = new Set([...locks.values()].filter((path) => path !== undefined));
  for (const root of roots) if (isFile(tree, `${root}/${hiddenLock}`)) files.add(`${root}/${hiddenLock}`);
  if (roots.some(isShared))
    for (const { path } of tree.named("lock.yaml")) if (path.endsWith("/.pnpm/lock.yaml")) files.add(path);
  for await (const [path, bytes] of readEach(tree, [...files], findings)) {
    const text = bytes.toString();
    if (path.endsWith(".yaml")) byLock.set(path, parsePnpmLock(text));
    else if (path.endsWith("/yarn.lock")) {
      const { byId, byLocator } = parseYarnLock(text);
      byLock.set(path, byId);
      for (const [folder, locator] of await yarnState(tree, parentOf(path), findings)) {
        const found = byLocator.get(locator);
        if (found) byPath.set(joinPath(parentOf(path), folder), found);
      }
    } else if (path.endsWith("/bun.lock")) {
      const lock = parseBunLock(text);
      if (lock) byLock.set(path, lock.byId);
      else findings.problem(path, "invalid lock file of bun");
      for (const [folder, found] of lock?.byFolder ?? []) byPath.set(joinPath(parentOf(path), folder), found);
    } else if (path.endsWith("/deno.lock")) {
      const lock = parseDenoLock(text);
      if (lock) byLock.set(path, lock);
      else findings.problem(path, "invalid lock file of deno");
    } else {
      const packages = parseHiddenLock(text);
      if (!packages) findings.note(path, "invalid lock file of npm, which reads the folders in its place");
      for (const [folder, found] of packages ?? [])
        byPath.set(joinPath(parentOf(parentOf(path)), folder), found);
    }
  }
  // A package in a store that applications share is in the lock of each of them, with the same integrity.
  const shared = [...byLock].filter(([path]) => path.endsWith(".yaml")).map(([, found]) => found);
  return (path, root, id) =>
    byPath.get(parentOf(path)) ??
    (isShared(root)
      ? shared.map((found) => found.get(id)).find(Boolean)
      : byLock.get(locks.get(root) ?? "")?.get(id));
}

const hiddenLock = ".package-lock.json";

/**
 * Files that only yarn leaves in a node_modules folder: those of yarn 1, and of the two ways in which later versions
 * fill one.
 */
const yarnMarks = [".yarn-integrity", ".yarn-state.yml", ".store"];

/** The lock file of the installer that made this folder, apart from npm's hidden one. */
function lockOf(tree: ImageTree, root: string): string | undefined {
  const pnpm = [
    `${root}/.pnpm/lock.yaml`,
    `${parentOf(root)}/.pnpm/lock.yaml`,
    `${parentOf(root)}/lock.yaml`,
  ];
  const deno = tree.resolve(`${root}/.deno`) ? [`${parentOf(root)}/deno.lock`] : [];
  const own = [...pnpm, ...deno].find((path) => isFile(tree, path));
  for (let folder = parentOf(root); own === undefined; folder = parentOf(folder)) {
    const modules = joinPath(folder, "node_modules");
    const [yarn, bun] = [joinPath(folder, "yarn.lock"), joinPath(folder, "bun.lock")];
    const byNpm = isFile(tree, `${modules}/${hiddenLock}`);
    if (isFile(tree, yarn) && yarnMarks.some((mark) => tree.resolve(`${modules}/${mark}`))) return yarn;
    if (isFile(tree, bun) && !byNpm) return bun;
    if (byNpm || folder === "/") return undefined;
  }
  return own;
}

function isFile(tree: ImageTree, path: string): boolean {
  return tree.resolve(path)?.type === "file";
}

async function yarnState(tree: ImageTree, folder: string, findings: Findings): Promise<[string, string][]> {
  const path = joinPath(folder, "node_modules/.yarn-state.yml");
  if (!isFile(tree, path)) return [];
  for await (const [, bytes] of readEach(tree, [path], findings)) return parseYarnState(bytes.toString());
  return [];
}

function parseHiddenLock(text: string): [string, Resolution][] | undefined {
  try {
    const { packages } = hiddenLockSchema.parse(JSON.parse(text));
    return Object.entries(packages).flatMap(([folder, { version, ...rest }]) =>
      version === undefined ? [] : [[folder, { version, ...rest }]],
    );
  } catch {
    return undefined;
  }
}

/**
 * Integrity by "name@version" from pnpm's lock, in all its formats ("/a/1.0.0", "/a@1.0.0(peer@2)", "a@1.0.0"): a key
 * of `packages` and the resolution on a line below it. It is machine-written, so it is read line by line: ten times
 * faster than a YAML parser on these files of megabytes.
 */
export function parsePnpmLock(text: string): Map<string, Resolution> {
  const found = new Map<string, Resolution>();
  let name: string | undefined;
  let version: string | undefined;
  let entry: Omit<Resolution, "version"> | undefined;
  for (const line of text.split("\n")) {
    const heading = /^ {2}'?\/?(@?[^'@/]+(?:\/[^'@/]+)?)[@/](\d[^'():]*)(?:\(.*\))?'?:$/.exec(line);
    // A package that came from no registry has its address in place of the version, which is on a line of its own.
    const other = /^ {2}'?(@?[^'@]+)@\w[\w+]*:[^']*'?:$/.exec(line);
    if (/^ {0,2}\S/.test(line)) {
      [name, version, entry] = [heading?.[1] ?? other?.[1], heading?.[2], undefined];
    }
    const field = (key: string) =>
      new RegExp(`^ {4}resolution: \\{.*?\\b${key}: '?([^,}\\s']+)`).exec(line)?.[1];
    const [integrity, tarball, repository, commit] = line.startsWith("    resolution: {")
      ? ["integrity", "tarball", "repo", "commit"].map(field)
      : [];
    if (integrity || tarball) entry = { integrity, resolved: tarball };
    else if (repository) entry = { resolved: `${repository.replace(/^(?!git\+)/, "git+")}#${commit}` };
    version = /^ {4}version: '?([^'\s]+)'?$/.exec(line)?.[1] ?? version;
    if (name && version && entry) found.set(`${name}@${version}`, { version, ...entry });
  }
  return found;
}
