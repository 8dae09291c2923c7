import { hash as digest } from "node:crypto";
import type { ImageTree } from "../../image/tree.ts";
import { Findings, readEach } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { foreignFiles } from "../unowned/foreign.ts";
import { scanPrograms } from "../unowned/programs.ts";
import { looksLikeZip } from "../zip.ts";
import { type ReadArchive, readArchive } from "./archive.ts";
import type { Coordinates } from "./coordinates.ts";
import { unpackedArchives } from "./unpacked.ts";

const limit = 512 * 1024 * 1024;

/**
 * The Java archives that no other package owns, by their Maven coordinates ("group:artifact"), with the archives packed
 * into them, and those that are unpacked; programs that are themselves archives count as well, whatever their names. The hash is the outer
 * archive's; it is also the version if nothing names one.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const { jars, archiveNotes } = await foreignFiles(tree, survey);
  const paths = jars.map((entry) => entry.path);
  for await (const [path, bytes] of readEach(tree, paths, findings, limit)) {
    // Other files may end in .jar: for instance the pointer that git-lfs puts in place of a file.
    if (!looksLikeZip(bytes)) continue;
    addArchive(path, `sha256:${digest("sha256", bytes)}`, readArchive(bytes, path), findings);
  }
  for (const { path, sha256, archive } of (await scanPrograms(tree, survey)).found)
    if (archive) addArchive(path, `sha256:${sha256}`, archive, findings);
  for (const one of await unpackedArchives(tree, archiveNotes, findings)) {
    if (one.version === undefined) findings.note(one.location, `names no version of ${one.name}`);
    else findings.add(toPackage(one), one.location, keyOf(one));
  }
  return findings.outcome();
}

const keyOf = ({ location, group, name, version }: Coordinates) => [location, group, name, version].join(" ");

function addArchive(
  path: string,
  hash: string,
  { found, problems, notes }: ReadArchive,
  findings: Findings,
): void {
  for (const problem of problems) findings.problem(path, problem);
  for (const note of notes) findings.note(path, note);
  for (const one of found) findings.add(toPackage(one, { path, hash }), path, keyOf(one));
}

/** @param outer the archive that it is or lies in; none for an unpacked one, whose files have no digest together */
function toPackage(
  { group, name, version, location }: Coordinates,
  outer?: { path: string; hash: string },
): Package {
  const hash = outer?.hash;
  return {
    name: group === undefined ? name : `${group}:${name}`,
    version: version ?? hash ?? "",
    purl: purl(group === undefined ? "generic" : "maven", {
      namespace: group,
      name,
      version,
      qualifiers: group === undefined && version === undefined ? { checksum: hash } : {},
    }),
    location,
    ...(outer && location === outer.path ? { hash: outer.hash } : {}),
  };
}
