import { type FileOwner, ownersOf } from "../ecosystems/attribution.ts";
import { inventory } from "../ecosystems/inventory.ts";
import { byCodeUnit } from "../ecosystems/order.ts";
import type { Collected } from "../ecosystems/package.ts";
import { compareTrees, type Difference, describeDifferences } from "../image/compare.ts";
import type { ImageKey } from "../image/encryption/key.ts";
import { openImage } from "../image/open.ts";
import type { ImageTree } from "../image/tree.ts";

/** Most paths of one group that are shown; the others are counted. */
const shownPaths = 20;

/** The differing files of one package, or of those that belong to no package. */
export interface FileGroup {
  /** The ecosystem's id; absent for files that belong to nothing. */
  ecosystem?: string;
  package?: string;
  /** Its versions in the first and in the second image; absent if it is missing there or has several versions. */
  from?: string;
  to?: string;
  /** Numbers of paths. */
  changed: number;
  missing: number;
  extra: number;
  /** Bytes of the files that differ, in the first and in the second image. */
  sizeBefore: number;
  sizeAfter: number;
  /** Some of the paths, with what differs: "/bin/sh (mode 0755 → 4755, content)". */
  paths: string[];
  /** Paths that are not among them. */
  more: number;
}

/** How the files of two images differ. */
export interface FileComparison {
  identical: boolean;
  /** Number of paths that differ. */
  differing: number;
  /** The largest groups first, what belongs to nothing last. */
  groups: FileGroup[];
}

/**
 * The files of two images that differ in something that counts for the content digest, and the package that each
 * belongs to.
 * @param key of an encrypted image
 * @throws Failure where an image cannot be read
 */
export async function compareFiles(a: string, b: string, key?: ImageKey): Promise<FileComparison> {
  const first = await openImage(a, key);
  try {
    const second = await openImage(b, key);
    try {
      return await compareFilesOf(first, second);
    } finally {
      await second.close();
    }
  } finally {
    await first.close();
  }
}

/** The same for images that are already open. */
export async function compareFilesOf(a: ImageTree, b: ImageTree): Promise<FileComparison> {
  const differences = Map.groupBy(await compareTrees(a, b), ({ path }) => path);
  const [before, after] = await Promise.all([sideOf(a, differences), sideOf(b, differences)]);
  const ownerOf = (path: string) => after.owners.get(path) ?? before.owners.get(path);
  const grouped = Map.groupBy(differences, ([path]) => keyOf(ownerOf(path)));
  const groups = [...grouped.values()].map((members) => {
    const group = groupOf(members, a, b);
    const owner = ownerOf(members[0]![0]);
    if (!owner) return group;
    const versions = { from: versionOf(owner, before.found), to: versionOf(owner, after.found) };
    const known = Object.entries(versions).filter(([, version]) => version !== undefined);
    const name = owner.name === undefined ? {} : { package: owner.name };
    return { ecosystem: owner.ecosystem, ...name, ...Object.fromEntries(known), ...group };
  });
  groups.sort(inOrder);
  return { identical: differences.size === 0, differing: differences.size, groups };
}

interface Side {
  found: Record<string, Collected>;
  owners: Map<string, FileOwner>;
}

async function sideOf(tree: ImageTree, differences: ReadonlyMap<string, unknown>): Promise<Side> {
  const found = await inventory(tree, { contents: false });
  const paths = new Set([...differences.keys()].filter((path) => tree.entries.has(path)));
  return { found, owners: await ownersOf(tree, found, paths) };
}

function keyOf(owner: FileOwner | undefined): string {
  return owner ? `${owner.ecosystem}\0${owner.name ?? ""}` : "";
}

/** The version of a package; undefined if it has several or is missing. */
function versionOf(owner: FileOwner, found: Side["found"]): string | undefined {
  const answer = found[owner.ecosystem];
  if (answer === undefined || answer.status === "absent" || owner.name === undefined) return undefined;
  const versions = new Set(
    answer.packages.filter(({ name }) => name === owner.name).map((one) => one.version),
  );
  return versions.size === 1 ? [...versions][0] : undefined;
}

type Member = readonly [path: string, differences: readonly Difference[]];

function groupOf(members: readonly Member[], a: ImageTree, b: ImageTree): FileGroup {
  const count = (kind: string) =>
    members.filter(([, found]) => found.some((one) => one.kind === kind)).length;
  const size = (tree: ImageTree) =>
    members.reduce((sum, [path]) => sum + (tree.entries.get(path)?.size ?? 0), 0);
  const [missing, extra] = [count("missing"), count("extra")];
  const shown = members.slice(0, shownPaths);
  return {
    changed: members.length - missing - extra,
    missing,
    extra,
    sizeBefore: size(a),
    sizeAfter: size(b),
    paths: describeDifferences(shown.flatMap(([, found]) => found)),
    more: members.length - shown.length,
  };
}

function inOrder(a: FileGroup, b: FileGroup): number {
  const total = (one: FileGroup) => one.changed + one.missing + one.extra;
  return (
    Number(a.ecosystem === undefined) - Number(b.ecosystem === undefined) ||
    total(b) - total(a) ||
    byCodeUnit(`${a.ecosystem} ${a.package}`, `${b.ecosystem} ${b.package}`)
  );
}
