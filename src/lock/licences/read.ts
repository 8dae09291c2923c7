import { readEach } from "../../ecosystems/findings.ts";
import { ecosystemById } from "../../ecosystems/index.ts";
import type { LicenceDatabase, LicenceFiles } from "../../ecosystems/licences.ts";
import { silentReporter } from "../../ecosystems/once.ts";
import type { ImageTree } from "../../image/tree.ts";
import { packageId } from "../export/ids.ts";
import { everyPackage } from "../export/selection.ts";
import type { Lock, Package } from "../schema.ts";
import { type Licence, licenceOf } from "./expression.ts";

/** Licences by the id of a package in exports. */
export type Licences = ReadonlyMap<string, Licence>;

/** Bytes of the largest file that is read. */
const limit = 4 * 1024 * 1024;

/**
 * The licences that the packages of a lock declare in their image: in Debian's copyright files, the databases of rpm, apk and
 * Arch Linux, and the metadata of Python, R, Node, Ruby and conda packages. Nothing is concluded from the texts of licences.
 * Packages that declare nothing there are left out.
 */
export async function readLicences(lock: Lock, tree: ImageTree): Promise<Licences> {
  const byEcosystem = Map.groupBy(everyPackage(lock), ({ ecosystem }) => ecosystem);
  const found = new Map<string, Licence>();
  for (const [id, all] of byEcosystem) {
    const source = await ecosystemById(id)?.licences?.();
    if (!source) continue;
    const items = all.map(({ item }) => item);
    const stated =
      "database" in source ? await inDatabase(source, items, tree) : await inFiles(source, items, tree);
    for (const [item, text] of stated) {
      const words = text.replace(/\s+/g, " ").trim();
      if (words) found.set(packageId(id, item), licenceOf(words));
    }
  }
  return found;
}

async function inDatabase(
  { database }: LicenceDatabase,
  items: readonly Package[],
  tree: ImageTree,
): Promise<Map<Package, string>> {
  const texts = await database(tree);
  return new Map(items.map((item) => [item, texts.get(`${item.name} ${item.version}`) ?? ""]));
}

async function inFiles(
  { files, stated }: LicenceFiles,
  items: readonly Package[],
  tree: ImageTree,
): Promise<Map<Package, string>> {
  const places = new Map(items.map((item) => [item, files(item).find((path) => isSmallFile(tree, path))]));
  const paths = new Set([...places.values()].filter((path) => path !== undefined));
  const texts = new Map<string, string>();
  for await (const [path, bytes] of readEach(tree, [...paths], silentReporter, limit))
    texts.set(path, stated(bytes.toString("utf8")) ?? "");
  return new Map([...places].map(([item, path]) => [item, texts.get(path ?? "") ?? ""]));
}

function isSmallFile(tree: ImageTree, path: string): boolean {
  const entry = tree.resolve(path);
  return entry?.type === "file" && entry.size <= limit;
}
