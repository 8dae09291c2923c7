import type { ImageTree } from "../../image/tree.ts";
import { osRelease } from "../os-release.ts";
import type { Package } from "../package.ts";
import { rpmPackage } from "./collect.ts";
import { type Column, sqliteRows } from "./sqlite.ts";

type Nevra = Pick<Package, "name" | "version" | "arch">;

/** The histories of dnf 4 and microdnf (in openSUSE below /usr/lib/sysimage) and of dnf 5. */
const databases = [
  "/var/lib/dnf/history.sqlite",
  "/usr/lib/sysimage/dnf/history.sqlite",
  "/usr/lib/sysimage/libdnf5/transaction_history.sqlite",
];
const zypperLog = "/var/log/zypp/history";

/**
 * The packages that dnf, microdnf or zypper installed or removed at any time, each version once, from their own
 * histories in the image; undefined if there is none, or it cannot be read: an absent history proves that nothing is
 * known, not that nothing happened.
 */
export async function rpmHistory(tree: ImageTree): Promise<Package[] | undefined> {
  const paths = databases.flatMap((path) => [path, `${path}-wal`]);
  const found = new Map<string, Nevra>();
  const add = (each: Nevra) => found.set(JSON.stringify(each), each);
  try {
    const files = await tree.read([...paths, zypperLog]);
    if (files.size === 0) return undefined;
    for (const path of databases) {
      const file = files.get(path);
      if (file) [...parseHistory(file, files.get(`${path}-wal`))].forEach(add);
    }
    [...parseZypperLog(files.get(zypperLog)?.toString("utf8") ?? "")].forEach(add);
  } catch {
    return undefined;
  }
  const system = await osRelease(tree);
  return [...found.values()].filter(isPlain).map((each) => rpmPackage(each, system));
}

/** Contains only characters that rpm allows in names and versions; others would have a meaning in files and shells. */
const isPlain = ({ name, version, arch }: Nevra) =>
  [name, version, arch].every((part) => /^[\w.+~^:-]+$/.test(part ?? ""));

/** The table `rpm` of a history: names and architectures are text in dnf 4, and ids of rows in other tables in dnf 5. */
function* parseHistory(file: Buffer, log: Buffer | undefined): Generator<Nevra> {
  const tables = new Map<string, Map<number, Column>>();
  const text = (column: Column | undefined, table: string) => {
    if (typeof column !== "number") return String(column);
    const names =
      tables.get(table) ??
      new Map([...sqliteRows(file, table, log)].map(({ id, columns }) => [id, columns[1] ?? null]));
    tables.set(table, names);
    return String(names.get(column));
  };
  for (const { columns } of sqliteRows(file, "rpm", log)) {
    const [, name, epoch, version, release, arch] = columns;
    const plain = `${version}-${release}`;
    yield {
      name: text(name, "pkg_name"),
      // Zero also means no epoch: both are the same version.
      version: epoch ? `${epoch}:${plain}` : plain,
      arch: text(arch, "arch"),
    };
  }
}

/** Lines of "time|install|name|version-release|arch|…"; lines of other kinds are skipped. */
function* parseZypperLog(text: string): Generator<Nevra> {
  for (const line of text.split("\n")) {
    const [, action, name, version, arch] = line.split("|");
    if ((action?.trim() === "install" || action?.trim() === "remove") && name && version && arch)
      yield { name, version, arch };
  }
}
