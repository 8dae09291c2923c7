import type { ImageTree } from "../../image/tree.ts";
import { type OsRelease, osRelease } from "../os-release.ts";
import type { Package } from "../package.ts";
import { debPurl } from "./purl.ts";

const logPath = "/var/log/dpkg.log";

/** What {@link parseDpkgLog} reads in an image; undefined where the image has no such log. */
export async function dpkgHistory(tree: ImageTree): Promise<Package[] | undefined> {
  const log = (await tree.read([logPath])).get(logPath);
  return log && parseDpkgLog(log.toString("utf8"), await osRelease(tree));
}

/**
 * The packages that /var/log/dpkg.log says were installed at any time, each version once, in the order of its first
 * installation, including those that the same script removed again. Other lines are skipped.
 * @param system the distribution, for the package URL
 */
export function parseDpkgLog(
  text: string,
  system: OsRelease = { id: "debian", versionId: undefined },
): Package[] {
  const found = new Map<string, Package>();
  for (const line of text.split("\n")) {
    const parts = /^\S+ \S+ status installed ([^\s:]+):(\S+) (\S+)$/.exec(line);
    if (!parts || parts[3] === "<none>") continue;
    const [, name, arch, version] = parts as unknown as [string, string, string, string];
    const purl = debPurl(system, name, version, arch);
    found.set(purl, { name, version, purl, arch });
  }
  return [...found.values()];
}
