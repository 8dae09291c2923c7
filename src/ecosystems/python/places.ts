import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { findOncePerTree } from "../once.ts";

/** The shapes in which a Python package says that it is installed. */
export type Shape =
  /** A .dist-info folder (PEP 376, the recording of installed projects). */
  | "dist-info"
  /** An .egg-info folder, of setuptools. */
  | "egg-info"
  /** An .egg-info file, of distutils. */
  | "egg-info-file"
  /** An unpacked .egg folder, of easy_install or zc.buildout; one outside of any environment is a site of its own. */
  | "egg"
  /** A zipped .egg, whose name alone is read. */
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
const isSite = /\/(?:site|dist)-packages$/;
/** Also where packages keep their copies of others in a folder that is no environment's (`pip install --target`). */
const insidePackage = /\/(?:site|dist)-packages\/|\/_vendor$/;

/**
 * The environment that a folder on Python's search path belongs to: "/opt/venv" for
 * "/opt/venv/lib/python3.12/site-packages"; a folder that is no environment's (`pip install --target`) is its own.
 */
export function prefixOf(site: string): string {
  const found = siteFolder.exec(site);
  return found ? found[1] || "/" : site;
}

/**
 * What may stand only once: an interpreter's packages are one set, whether in lib or lib64, yet two interpreters
 * share "/usr/local".
 */
export function interpreterKey(site: string): string {
  return site.replace(/\/lib(?:32|64)\//, "/lib/");
}

/**
 * Every trace of an installed Python package, in path order. Left out, because no interpreter imports them from
 * there: copies that packages carry inside themselves (setuptools/_vendor), what an interrupted pip left behind
 * (names that begin with "~"), and the .egg-info that a build leaves in a source folder.
 */
export const findTraces = findOncePerTree((tree): readonly Trace[] => {
  const traces: Trace[] = [];
  for (const { path, type } of tree.entries.values()) {
    const shape = shapeOf(tree, path, type);
    if (shape === undefined) continue;
    const folder = parentOf(path);
    const name = baseName(path);
    if (name.startsWith("~") || name.startsWith("-")) continue;
    if (insidePackage.test(folder)) continue;
    if (shape === "egg-info" && isBuildTrace(tree, path, folder)) continue;
    const alone = shape.startsWith("egg") && !shape.startsWith("egg-info") && !isSite.test(folder);
    if (alone && !(shape === "egg" && tree.resolve(`${path}/EGG-INFO/PKG-INFO`))) continue;
    // zc.buildout keeps several versions of a package in one folder, and puts the eggs themselves on the path.
    traces.push({ path, shape, site: alone ? path : folder, prefix: prefixOf(folder) });
  }
  return traces;
});

function shapeOf(tree: ImageTree, path: string, type: string): Shape | undefined {
  if (!/\.(?:dist-info|egg|egg-info|egg-link)$/.test(path)) return undefined;
  // A link is what it leads to (Spack and stow link files and folders); one that leads nowhere has to be looked at.
  const real = type === "symlink" ? (tree.resolve(path)?.type ?? "dir") : type;
  const folder = real === "dir";
  if (path.endsWith(".dist-info")) return folder ? "dist-info" : undefined;
  if (path.endsWith(".egg-info")) return folder ? "egg-info" : real === "file" ? "egg-info-file" : undefined;
  if (path.endsWith(".egg")) return folder ? "egg" : real === "file" ? "egg-zip" : undefined;
  if (path.endsWith(".egg-link")) return real === "file" ? "egg-link" : undefined;
  return undefined;
}

/** An .egg-info outside of an environment that no installer wrote: setuptools makes it whenever it builds. */
function isBuildTrace(tree: ImageTree, path: string, site: string): boolean {
  return !siteFolder.test(site) && !isSite.test(site) && !tree.entries.has(`${path}/installed-files.txt`);
}
