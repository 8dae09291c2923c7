import type { ImageTree } from "../../image/tree.ts";
import { presentPaths, readEach } from "../findings.ts";
import { findOncePerTree, oncePerTree } from "../once.ts";
import { databasesElsewhere, type SystemDatabase } from "../system-roots.ts";
import { dpkgOwner } from "./owned.ts";
import { type Paragraph, parseParagraphs } from "./status.ts";

export const statusFile = "/var/lib/dpkg/status";
/** Distroless images: a file with one control paragraph per package. */
const statusFolder = "/var/lib/dpkg/status.d";
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

/** dpkg's status file and status.d. */
export const dpkgDatabase = oncePerTree(async (tree, reporter): Promise<DpkgDatabase> => {
  const entries: { path: string; paragraph: Paragraph }[] = [];
  const single = tree.list(statusFolder).filter((entry) => !/\.(md5sums|list|conffiles)$/.test(entry.path));
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
  return { entries };
});
