import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { checkoutPackage } from "../checkout.ts";
import { Findings, readEach } from "../findings.ts";
import type { Collected } from "../package.ts";
import { type Column, sqliteRows } from "../rpm/sqlite.ts";

/** Bytes; each file of a working copy takes about half a kilobyte. */
const limit = 256 * 1024 * 1024;

/**
 * Every folder that is the root of a working copy, with address and revision. Whether files were changed since is not examined:
 * the content digest shows it.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const folders = tree.named(".svn").filter(({ type }) => type === "dir");
  const files = folders.flatMap(({ path }) => {
    const now = `${path}/wc.db`;
    if (tree.resolve(now)) return [now];
    // Each folder had records of its own; the topmost one is the working copy.
    const isTop = !tree.resolve(`${parentOf(parentOf(path))}/.svn/entries`);
    return isTop && tree.resolve(`${path}/entries`) ? [`${path}/entries`] : [];
  });
  for await (const [path, bytes] of readEach(tree, files, findings, limit)) {
    const folder = parentOf(parentOf(path));
    try {
      const { url, revision } = path.endsWith("/wc.db") ? fromDatabase(bytes) : fromEntries(bytes);
      if (revision === undefined)
        findings.note(folder, "is a working copy that nothing was checked out into");
      else findings.add(checkoutPackage("svn", folder, revision, url), path, folder);
    } catch (error) {
      findings.problem(path, `cannot be read: ${(error as Error).message}`);
    }
  }
  return findings.outcome();
}

interface Copy {
  url: string;
  revision: string | undefined;
}

/**
 * Repository and revisions in a wc.db (Subversion, libsvn_wc/wc-metadata.sql): rows of NODES at depth 0 are what the repository
 * has, those above it local changes.
 */
function fromDatabase(file: Buffer): Copy {
  const roots = new Map<number, string>();
  for (const { id, columns } of sqliteRows(file, "REPOSITORY")) roots.set(id, textOf(columns[1]));
  let url: string | undefined;
  let [lowest, highest] = [Number.POSITIVE_INFINITY, -1];
  for (const { columns } of sqliteRows(file, "NODES")) {
    const [, path, depth, , repository, repositoryPath, revision, presence] = columns;
    if (depth !== 0) continue;
    if (textOf(path) === "") {
      const root = roots.get(Number(repository));
      if (root === undefined) throw new Error("names no repository");
      const below = textOf(repositoryPath);
      url = below === "" ? root : `${root}/${below.split("/").map(encodeURIComponent).join("/")}`;
    }
    // A file out of another repository is in the same table.
    const isOther = columns[21] !== null && columns[21] !== undefined;
    if (typeof revision !== "number" || isOther || !/^(?:normal|incomplete)$/.test(textOf(presence)))
      continue;
    lowest = Math.min(lowest, revision);
    highest = Math.max(highest, revision);
  }
  if (url === undefined) throw new Error("has no entry for the working copy itself");
  if (highest < 0) return { url, revision: undefined };
  return { url, revision: lowest === highest ? `${lowest}` : `${lowest}:${highest}` };
}

/** Of Subversion 1.4 to 1.6: a number for the format, then the folder's own entry: name, kind, revision, address. */
function fromEntries(file: Buffer): Copy {
  const [format = "", name = "", kind = "", revision = "", url = ""] = file.toString("utf8").split("\n");
  if (!/^\d+$/.test(format) || name !== "" || kind !== "dir" || !/^\d+$/.test(revision) || url === "")
    throw new Error("has another form than those of Subversion 1.4 to 1.6");
  return { url, revision };
}

const textOf = (column: Column | undefined): string =>
  Buffer.isBuffer(column)
    ? column.toString("utf8")
    : column === null || column === undefined
      ? ""
      : String(column);
