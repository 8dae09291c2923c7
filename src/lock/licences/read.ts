import { apkDatabase } from "../../ecosystems/apk/database.ts";
import { Findings } from "../../ecosystems/findings.ts";
import { rpmDatabase } from "../../ecosystems/rpm/databases.ts";
import type { ImageTree } from "../../image/tree.ts";
import { packageId } from "../export/ids.ts";
import { everyPackage } from "../export/selection.ts";
import type { Lock, Package } from "../schema.ts";
import { type Licence, licenceOf } from "./expression.ts";
import { licenceIn } from "./texts.ts";

/** Licences by the id of a package in exports. */
export type Licences = ReadonlyMap<string, Licence>;

/** Largest file that is looked into. */
const limit = 4 * 1024 * 1024;

/** The files that may state a package's licence, in the order of preference. */
const files: Readonly<Record<string, (item: Package) => string[]>> = {
  conda: ({ location }) => (location ? [location] : []),
  dpkg: ({ name, prefix = "" }) => [`${prefix}/usr/share/doc/${name}/copyright`],
  gem: ({ location }) => (location ? [location] : []),
  npm: ({ location }) => (location ? [`${location}/package.json`, location] : []),
  pacman: ({ name, version, prefix = "" }) => [`${prefix}/var/lib/pacman/local/${name}-${version}/desc`],
  python: ({ location }) => (location ? [`${location}/METADATA`, `${location}/PKG-INFO`, location] : []),
  r: ({ location }) => (location ? [`${location}/DESCRIPTION`, location] : []),
};

/**
 * The licences that packages of a lock state in their image: in Debian's copyright files, the databases of rpm, apk and
 * pacman, and the metadata of Python, R, Node, Ruby and conda packages. Nothing is concluded from texts of licences; packages
 * of which nothing is known are left out.
 */
export async function readLicences(lock: Lock, tree: ImageTree): Promise<Licences> {
  const databases: Record<string, ReadonlyMap<string, string>> = {
    apk: await ofApk(tree),
    rpm: await ofRpm(tree),
  };
  const all = everyPackage(lock);
  const places = new Map<Package, string[]>();
  for (const { ecosystem, item } of all) {
    const paths = (files[ecosystem]?.(item) ?? []).filter((path) => isSmallFile(tree, path));
    if (paths.length > 0) places.set(item, paths);
  }
  const contents = await tree.read([...new Set([...places.values()].flat())], limit);
  const found = new Map<string, Licence>();
  for (const { ecosystem, item } of all) {
    const bytes = (places.get(item) ?? [])
      .map((path) => contents.get(path))
      .find((each) => each !== undefined);
    const text =
      databases[ecosystem]?.get(`${item.name} ${item.version}`) ??
      (bytes && licenceIn(ecosystem, bytes.toString("utf8")));
    if (text) found.set(packageId(ecosystem, item), licenceOf(text));
  }
  return found;
}

function isSmallFile(tree: ImageTree, path: string): boolean {
  const entry = tree.resolve(path);
  return entry?.type === "file" && entry.size <= limit;
}

async function ofApk(tree: ImageTree): Promise<Map<string, string>> {
  const { entries } = await apkDatabase(tree, new Findings());
  return new Map(
    entries.map(({ fields }) => [`${fields.get("P")} ${fields.get("V")}`, (fields.get("L") ?? "").trim()]),
  );
}

async function ofRpm(tree: ImageTree): Promise<Map<string, string>> {
  const { packages } = await rpmDatabase(tree, new Findings());
  return new Map(
    packages.map(({ header: { name, epoch, version, release, licence } }) => [
      `${name} ${epoch === undefined ? "" : `${epoch}:`}${version}-${release}`,
      licence,
    ]),
  );
}
