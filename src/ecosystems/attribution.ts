import type { ImageTree } from "../image/tree.ts";
import { baseName, joinPath, parentOf } from "../image/tree-index.ts";
import { withoutCaches } from "./caches.ts";
import { ecosystems } from "./index.ts";
import type { Collected } from "./package.ts";
import { surveyOf } from "./survey.ts";
import type { Ecosystem, Survey } from "./types.ts";

/**
 * The package that a file belongs to: according to its manager's list of files, or to the folder that the package is
 * in.
 */
export interface FileOwner {
  ecosystem: string;
  /** Undefined where the manager's lists do not say of which of its packages the file is. */
  name?: string;
}

/**
 * The owners of these paths; paths without an owner are left out. A file that came from a distribution or conda package
 * counts as theirs, even if it also belongs to a Python package in it.
 * @param found the answers of the inventory
 */
export async function ownersOf(
  tree: ImageTree,
  found: Readonly<Record<string, Collected>>,
  paths: ReadonlySet<string>,
): Promise<Map<string, FileOwner>> {
  const seen = withoutCaches(tree);
  const survey = surveyOf(seen, ecosystems);
  const owners = new Map<string, FileOwner>();
  const wanted = wantedPlaces(tree, paths);
  const inOrder = [...ecosystems].sort(
    (a, b) => Number(b.ownsOthers ?? false) - Number(a.ownsOthers ?? false),
  );
  for (const ecosystem of inOrder) {
    if (found[ecosystem.id] === undefined || found[ecosystem.id]!.status === "absent") continue;
    await addListed(ecosystem, survey, wanted, owners);
  }
  const folders = foldersOf(found);
  for (const path of paths) {
    const owner = owners.get(path) ?? nearest(folders, path);
    if (owner) owners.set(path, owner);
  }
  return owners;
}

/** Finds which wanted path a path in a list means, even if a merged /usr or a link moved its folder. */
export function wantedPlaces(
  tree: ImageTree,
  paths: ReadonlySet<string>,
): (path: string) => string | undefined {
  const names = new Set([...paths].map(baseName));
  return (path) => {
    if (paths.has(path)) return path;
    if (!names.has(baseName(path))) return undefined;
    const folder = tree.resolve(parentOf(path))?.path;
    const real = folder && joinPath(folder, baseName(path));
    return real && paths.has(real) ? real : undefined;
  };
}

async function addListed(
  ecosystem: Ecosystem,
  survey: Survey,
  wanted: (path: string) => string | undefined,
  owners: Map<string, FileOwner>,
): Promise<void> {
  const { id } = ecosystem;
  const { files, listed, packages } = await survey.ownedBy(ecosystem);
  const add = (path: string, owner: FileOwner) => {
    const place = wanted(path);
    if (place !== undefined && !owners.has(place)) owners.set(place, owner);
  };
  if (packages) for await (const [name, path] of packages()) add(path, { ecosystem: id, name });
  for (const path of files ?? []) add(path, { ecosystem: id });
  if (listed) for await (const [path] of listed()) add(path, { ecosystem: id });
}

/** The folder or file that each package is in. */
function foldersOf(found: Readonly<Record<string, Collected>>): Map<string, FileOwner> {
  const folders = new Map<string, FileOwner>();
  for (const [ecosystem, answer] of Object.entries(found)) {
    if (answer.status === "absent") continue;
    for (const { name, location, prefix } of answer.packages) {
      if (location === undefined) continue;
      const isFile = /\/(?:package\.json|[^/]*Manifest[^/]*\.toml)$/.test(location);
      const folder = isFile ? parentOf(location) : location;
      // What a whole environment shares does not belong to a single package.
      if (folder !== prefix && folder !== "/") folders.set(folder, { ecosystem, name });
    }
  }
  return folders;
}

function nearest(folders: ReadonlyMap<string, FileOwner>, path: string): FileOwner | undefined {
  for (let at = path; at !== "/"; at = parentOf(at)) {
    const owner = folders.get(at);
    if (owner) return owner;
  }
  return undefined;
}
