import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import { collect as collectCheckouts } from "../git/collect.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { distributions } from "./distribution.ts";
import { listedOrigins, nearestOf, type Origin, type OriginOf } from "./workspace.ts";

/** Bytes; such files have some kilobytes. */
const limit = 1024 * 1024;
/** catkin, ament and colcon ignore folders with such a file, and those below them. */
const ignored = ["CATKIN_IGNORE", "AMENT_IGNORE", "COLCON_IGNORE"];

/**
 * Every package.xml of the form that REP 127, 140 and 149 define: `<package>` with name, version, description and
 * maintainer. PEAR's files of that name are skipped. In a workspace, a source and its installed copy are both listed; the source with its
 * repository, as the checkout around it says, else the list of the workspace.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const skipped = new Set(ignored.flatMap((name) => tree.named(name).map(({ path }) => parentOf(path))));
  const paths = tree
    .named("package.xml")
    .filter(({ path, type }) => type === "file" && !isBelow(path, skipped))
    .map(({ path }) => path);
  const listed = await listedOrigins(tree, findings);
  if (paths.length === 0) return findings.outcome();
  const [owner, distributionOf, checkedOut] = await Promise.all([
    survey.owner(),
    distributions(tree),
    checkedOutOrigins(tree),
  ]);
  for await (const [path, bytes] of readEach(
    tree,
    paths,
    { problem: (at, message) => findings.note(at, message) },
    limit,
  )) {
    const found = parseManifest(bytes.toString("utf8"));
    if (!found) continue;
    if (typeof found === "string") {
      findings.note(path, found);
      continue;
    }
    const { name, version } = found;
    const distribution = distributionOf(path);
    const folder = parentOf(path);
    findings.add(
      {
        name,
        version,
        purl: purl("generic", {
          namespace: "ros",
          name,
          version,
          qualifiers: { distro: distribution },
        }),
        location: folder,
        ...(distribution === undefined ? {} : { origin: distribution }),
        ...(checkedOut(folder) ?? listed(folder)),
        ...owner(path),
      },
      path,
      path,
    );
  }
  return findings.outcome();
}

/** By the checkouts in the image, which the ecosystem of git lists itself, with what cannot be read of them. */
async function checkedOutOrigins(tree: ImageTree): Promise<OriginOf> {
  const found = await collectCheckouts(tree);
  const checkouts = new Map<string, Origin>();
  for (const { location, commit, url } of found.status === "absent" ? [] : found.packages)
    if (location !== undefined && commit !== undefined && url !== undefined)
      checkouts.set(location, { url, commit });
  return nearestOf(checkouts);
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  for (let folder = parentOf(path); folder !== "/"; folder = parentOf(folder)) {
    if (folders.has(folder)) return true;
  }
  return folders.has("/");
}

/**
 * Name and version of a ROS package (REP 149); undefined for another program's file; a message if most of a manifest is
 * there but something is missing.
 */
export function parseManifest(text: string): { name: string; version: string } | string | undefined {
  const plain = text.replaceAll(/<!--.*?-->/gs, "");
  const value = (tag: string) =>
    new RegExp(`<${tag}(?:\\s[^>]*)?>\\s*([^<]*?)\\s*</${tag}>`).exec(plain)?.[1];
  const [name = "", version = ""] = [value("name"), value("version")];
  const parts = {
    package: root.test(plain),
    name: name !== "",
    version: version !== "",
    maintainer: /<maintainer[\s>]/.test(plain),
  };
  const lacking = Object.entries(parts).flatMap(([part, isThere]) => (isThere ? [] : [part]));
  if (lacking.length === 0) return { name, version };
  return lacking.length === 1 ? `invalid ROS package manifest: no <${lacking[0]}>` : undefined;
}

const root = /<package(?:\s+format="[123]")?(?:\s+xmlns:xsi="[^"]*"|\s+xsi:[\w]+="[^"]*")*\s*>/;
