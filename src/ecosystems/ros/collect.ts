import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";

/** Bytes; such files have some kilobytes. */
const limit = 1024 * 1024;
/** catkin, ament and colcon ignore folders with such a file, and those below them. */
const ignored = ["CATKIN_IGNORE", "AMENT_IGNORE", "COLCON_IGNORE"];

/**
 * Every package.xml of the form that REP 127, 140 and 149 define: `<package>` with name, version, description and
 * maintainer. PEAR's files of that name are skipped. In a workspace, a source and its installed copy are both listed.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const skipped = new Set(ignored.flatMap((name) => tree.named(name).map(({ path }) => parentOf(path))));
  const paths = tree
    .named("package.xml")
    .filter(({ path, type }) => type === "file" && !isBelow(path, skipped))
    .map(({ path }) => path);
  if (paths.length === 0) return findings.outcome();
  const owner = await survey.owner();
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
    findings.add(
      {
        name,
        version,
        purl: purl("generic", { namespace: "ros", name, version }),
        location: parentOf(path),
        ...owner(path),
      },
      path,
      path,
    );
  }
  return findings.outcome();
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
