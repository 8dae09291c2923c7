import type { ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { findOncePerTree } from "../once.ts";

/** The forms in which a Python package records that it is installed. */
export type Shape =
  /** A .dist-info folder (PEP 376, the recording of installed projects). */
  | "dist-info"
  /** An .egg-info folder, of setuptools. */
  | "egg-info"
  /** An .egg-info file, of distutils. */
  | "egg-info-file"
  /** An unpacked .egg folder, of easy_install or zc.buildout; one outside of any environment is a site of its own. */
  | "egg"
  /** A zipped .egg; in an environment its name alone is read, elsewhere its metadata. */
  | "egg-zip"
  /** An .egg-link file: `setup.py develop`, the source folder is its first line. */
  | "egg-link";

/** One trace of an installed package. */
export interface Trace {
  /** The folder or file with that ending. */
  path: string;
  shape: Shape;
  /** The folder on Python's search path that it lies in. */
  site: string;
  /** The environment that folder belongs to. */
  prefix: string;
}

const siteFolder =
  /^(.*)\/lib(?:32|64)?\/(?:python|pypy)\d(?:\.\d+)?t?(?:\/(?:site-packages|dist-packages|lib-dynload))?$/;
/** A wheel in the unpacked layout of pex, where each wheel has a folder of its own. */
const wheelOfPex = /^(.+)\/\.deps\/[^/]+\.whl$/;
const isSite = /\/(?:site|dist)-packages$/;

/**
 * The environment that a folder on Python's search path belongs to: "/opt/venv" for
 * "/opt/venv/lib/python3.12/site-packages"; a folder outside any environment (`pip install --target`) is its own.
 */
export function prefixOf(site: string): string {
  const found = siteFolder.exec(site) ?? wheelOfPex.exec(site);
  return found ? found[1] || "/" : site;
}

/** Whether a folder is one into which interpreters install their packages. */
export function isEnvironmentSite(site: string): boolean {
  return siteFolder.test(site) || isSite.test(site);
}

/**
 * The scope in which a package may exist only once: an interpreter's packages are one set, whether in lib or lib64, but
 * two interpreters share "/usr/local".
 */
export function interpreterKey(site: string): string {
  return site.replace(/\/lib(?:32|64)\//, "/lib/");
}

/** Something that looks like an installed package but is none. */
export interface Leftover {
  path: string;
  why: string;
}

/**
 * Every trace of a Python package, in path order, including the copies that packages carry inside themselves
 * (setuptools/_vendor). Leftovers are what an interrupted pip left behind (names that begin with "~"), and the
 * .egg-info that a build leaves beside a project's sources.
 */
export const findTraces = findOncePerTree((tree): { traces: Trace[]; leftovers: Leftover[] } => {
  const traces: Trace[] = [];
  const leftovers: Leftover[] = [];
  for (const { path, type } of tree.entries.values()) {
    if (type === "symlink" && inUvCache.test(path)) traces.push(...tracesBehind(tree, path));
    const shape = shapeOf(tree, path, type);
    if (shape === undefined) continue;
    const folder = parentOf(path);
    if (/^[~-]/.test(baseName(path))) {
      leftovers.push({ path, why: "is what an interrupted pip left behind" });
      continue;
    }
    if (shape === "egg-info" && isBuildTrace(tree, path, folder)) {
      leftovers.push({ path, why: "is what a build left beside its sources, no installation" });
      continue;
    }
    const alone = shape.startsWith("egg") && !shape.startsWith("egg-info") && !isSite.test(folder);
    if (alone && shape === "egg" && !tree.resolve(`${path}/EGG-INFO/PKG-INFO`)) continue;
    if (alone && shape === "egg-link") continue;
    if (alone && baseName(folder) === "dist" && hasBuildFile(tree, parentOf(folder))) {
      leftovers.push({ path, why: "is what a build made, no installation" });
      continue;
    }
    // zc.buildout keeps several versions of a package in one folder, and puts the eggs themselves on the path.
    traces.push({ path, shape, site: alone ? path : folder, prefix: prefixOf(folder) });
  }
  return { traces, leftovers };
});

/**
 * The environment of `uvx`: a link to a folder with a random name in uv's cache; it is identified by the packages in
 * it.
 */
const inUvCache = /\/environments-v\d+\/[^/]+\/[^/]+$/;

/** The packages of an environment behind a link, with paths that use the link's name, because the folder's is random. */
function tracesBehind(tree: ImageTree, link: string): Trace[] {
  const real = tree.resolve(`${link}/pyvenv.cfg`) && tree.resolve(link)?.path;
  if (real === undefined) return [];
  return tree.list(`${real}/lib`).flatMap((version) => {
    const found = tree.list(`${version.path}/site-packages`);
    const site = `${link}/lib/${baseName(version.path)}/site-packages`;
    return found
      .filter(({ path, type }) => type === "dir" && path.endsWith(".dist-info"))
      .map(({ path }) => ({
        path: `${site}/${baseName(path)}`,
        shape: "dist-info" as const,
        site,
        prefix: parentOf(link),
      }));
  });
}

function shapeOf(tree: ImageTree, path: string, type: string): Shape | undefined {
  if (!/\.(?:dist-info|egg|egg-info|egg-link)$/.test(path)) return undefined;
  // A link counts as its target (Spack and stow link files and folders); a broken one is examined as well.
  const real = type === "symlink" ? (tree.resolve(path)?.type ?? "dir") : type;
  const folder = real === "dir";
  if (path.endsWith(".dist-info")) return folder ? "dist-info" : undefined;
  if (path.endsWith(".egg-info")) return folder ? "egg-info" : real === "file" ? "egg-info-file" : undefined;
  if (path.endsWith(".egg")) return folder ? "egg" : real === "file" ? "egg-zip" : undefined;
  if (path.endsWith(".egg-link")) return real === "file" ? "egg-link" : undefined;
  return undefined;
}

/**
 * An .egg-info that setuptools makes for every build: outside an environment, without a version in its name and without
 * an installer's list of files, but with a list of sources, or beside the project's own files (or in their src).
 */
function isBuildTrace(tree: ImageTree, path: string, site: string): boolean {
  if (isEnvironmentSite(site) || /-\d[^/]*$/.test(baseName(path))) return false;
  if (tree.entries.has(`${path}/installed-files.txt`)) return false;
  if (tree.entries.has(`${path}/SOURCES.txt`)) return true;
  return [site, parentOf(site)].some((folder) => hasBuildFile(tree, folder));
}

/** Whether a folder contains a Python project's build files. */
function hasBuildFile(tree: ImageTree, folder: string): boolean {
  return ["setup.py", "setup.cfg", "pyproject.toml"].some((name) => tree.resolve(joinPath(folder, name)));
}
