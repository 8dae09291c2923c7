import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { presentPaths, readEach } from "../findings.ts";
import { findOncePerTree, oncePerTree, type Reporter } from "../once.ts";
import { databasesElsewhere, type SystemDatabase } from "../system-roots.ts";
import { dpkgOwner } from "./owned.ts";
import { type Paragraph, parseParagraphs } from "./status.ts";

export const statusFile = "/var/lib/dpkg/status";
/** Distroless images: a file with one control paragraph per package. */
const statusFolder = "/var/lib/dpkg/status.d";
/** Changes that dpkg has not yet merged into the status file, in files of a number each. */
export const journalFolder = "/var/lib/dpkg/updates";
/** Bytes; also of the other databases of dpkg and apt. */
export const databaseLimit = 128 * 1024 * 1024;

/** The content of dpkg's databases in an image. */
export interface DpkgDatabase {
  /** Every entry, of removed packages too, with the file it stands in. */
  entries: readonly { path: string; paragraph: Paragraph }[];
}

/**
 * dpkg's status files elsewhere: those of systems in a folder of the image, and those of opkg, which have the same
 * format (OpenWrt, Yocto).
 */
export const otherStatusFiles = findOncePerTree((tree) =>
  databasesElsewhere(tree, "status", /\/(?:(?:var|usr)\/)?lib\/[do]pkg\/status$/, [statusFile]),
);

/** The entries of {@link otherStatusFiles}; a file of that name without any belongs to another program. */
export const otherDatabases = oncePerTree(
  async (tree, reporter): Promise<readonly (SystemDatabase & { paragraphs: readonly Paragraph[] })[]> => {
    const places = new Map(otherStatusFiles(tree).map((place) => [place.path, place]));
    const found: (SystemDatabase & { paragraphs: readonly Paragraph[] })[] = [];
    for await (const [path, bytes] of readEach(tree, [...places.keys()], reporter, databaseLimit)) {
      const { paragraphs, problems } = parseParagraphs(bytes.toString());
      if (!paragraphs.some((each) => each.has("package"))) continue;
      for (const message of problems) reporter.problem(path, message);
      found.push({ ...places.get(path)!, paragraphs });
    }
    return found;
  },
);

/**
 * A program's upstream version, from the version of the Debian package that owns it: "18.20.4" for
 * "18.20.4+dfsg-1~deb12u1". Undefined if the file is not dpkg's, and for pre-releases, which Debian spells differently.
 */
export async function upstreamVersion(tree: ImageTree, path: string): Promise<string | undefined> {
  const owner = await dpkgOwner(tree, path);
  if (owner === undefined) return undefined;
  const { entries } = await dpkgDatabase(tree);
  const found = entries.find(
    ({ paragraph }) => paragraph.get("package") === owner && stateOf(paragraph) === "installed",
  );
  const version = found?.paragraph.get("version") ?? "";
  return /^(?:\d+:)?(\d+\.\d+\.\d+)(?=[-+]|~(?:dfsg|ds)|$)/.exec(version)?.[1];
}

/** The last word of Status; distroless paragraphs have none and are installed. */
export function stateOf(paragraph: Paragraph): string {
  return paragraph.get("status")?.split(/\s+/).at(-1) ?? "installed";
}

type DpkgEntry = DpkgDatabase["entries"][number];

/** dpkg's status file with the changes that dpkg would merge into it on its next run, and status.d. */
export const dpkgDatabase = oncePerTree(async (tree, reporter): Promise<DpkgDatabase> => {
  const entries: DpkgEntry[] = [];
  const single = tree
    .list(statusFolder)
    .filter(({ path, type }) => type !== "dir" && !/\.(md5sums|list|conffiles)$/.test(path));
  const paths = [...presentPaths(tree, [statusFile]), ...single.map((entry) => entry.path)];
  if (paths.length > 0) reporter.seen();
  for await (const [path, bytes] of readEach(tree, paths, reporter, databaseLimit)) {
    const parsed = parseParagraphs(bytes.toString());
    for (const message of parsed.problems) reporter.problem(path, message);
    for (const paragraph of parsed.paragraphs) entries.push({ path, paragraph });
    if (path === statusFile && bytes.length > 0 && bytes.at(-1) !== 0x0a) {
      reporter.problem(path, "ends in the middle of a line");
    }
  }
  return { entries: await withJournal(tree, entries, reporter) };
});

/** The entries as they are after dpkg's journal: each change replaces the entry of its package, in the order of the numbers. */
async function withJournal(tree: ImageTree, entries: DpkgEntry[], reporter: Reporter): Promise<DpkgEntry[]> {
  const changes = tree
    .list(journalFolder)
    .map(({ path }) => path)
    .filter((path) => /^\d+$/.test(baseName(path)));
  if (changes.length === 0) return entries;
  reporter.note(journalFolder, "has changes that dpkg has not merged into its status yet; they count");
  let merged = entries;
  for await (const [path, bytes] of readEach(tree, changes, reporter, databaseLimit)) {
    const { paragraphs, problems } = parseParagraphs(bytes.toString());
    for (const message of problems) reporter.problem(path, message);
    if (!paragraphs.some((each) => each.has("package"))) reporter.problem(path, "is a change of no package");
    for (const paragraph of paragraphs)
      merged = [...merged.filter((each) => !isReplaced(each.paragraph, paragraph)), { path, paragraph }];
  }
  return merged;
}

/** Only packages that both say so may be installed for several architectures at once. */
function isReplaced(old: Paragraph, by: Paragraph): boolean {
  if (old.get("package") !== by.get("package")) return false;
  const besides = [old, by].every((each) => each.get("multi-arch") === "same");
  return !besides || old.get("architecture") === by.get("architecture");
}
