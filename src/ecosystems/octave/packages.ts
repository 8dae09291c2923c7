import { parentOf } from "../../image/tree-index.ts";
import { parseParagraphs } from "../dpkg/status.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";

/** Bytes; such files have some kilobytes. */
const limit = 1024 * 1024;

/** One package that Octave's `pkg` unpacked. */
export interface OctavePackage {
  name: string;
  version: string;
  /** <packages>/struct-1.0.18 */
  folder: string;
  /** The package's own description of itself, which `pkg` keeps in packinfo. */
  description: string;
}

/**
 * Every package with a packinfo/DESCRIPTION (Octave's manual, "Creating Packages"): fields like a Debian control file's, whose case
 * does not matter, and lines of comment.
 */
export const octavePackages = oncePerTree(async (tree, reporter): Promise<readonly OctavePackage[]> => {
  const paths = tree
    .named("DESCRIPTION")
    .filter(({ path, type }) => type !== "dir" && path.endsWith("/packinfo/DESCRIPTION"))
    .map(({ path }) => path);
  const found: OctavePackage[] = [];
  for await (const [path, bytes] of readEach(tree, paths, reporter, limit)) {
    reporter.seen();
    const [fields] = parseParagraphs(bytes.toString("utf8").replace(/^[#%].*\n/gm, "")).paragraphs;
    const [name, version] = [fields?.get("name") ?? "", fields?.get("version") ?? ""];
    if (name === "" || version === "") reporter.problem(path, `has no ${name === "" ? "Name" : "Version"}`);
    else found.push({ name, version, folder: parentOf(parentOf(path)), description: path });
  }
  return found;
});
