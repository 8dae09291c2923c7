import { presentPaths, readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";

/** Where images of Azure Linux and Mariner without rpm list their packages. */
const place = "/var/lib/rpmmanifest/container-manifest-2";

/** One line of the list. */
export interface ManifestEntry {
  path: string;
  name: string;
  /** "epoch:version-release", without epoch where there is none. */
  version: string;
  arch: string;
  vendor: string;
  /** "bash-5.1.8-2.src.rpm" */
  sourceRpm: string;
}

/**
 * The packages of a distroless image, whose database was replaced by a list: one per line, with tabs between name,
 * version-release, two times, vendor, epoch, size, architecture, epoch as a number, and source package.
 */
export const rpmManifest = oncePerTree(async (tree, reporter): Promise<readonly ManifestEntry[]> => {
  const entries: ManifestEntry[] = [];
  for await (const [path, bytes] of readEach(tree, presentPaths(tree, [place]), reporter)) {
    reporter.seen();
    for (const [index, line] of bytes.toString("utf8").split("\n").entries()) {
      if (line === "") continue;
      const [name = "", plain = "", , , vendor = "", epoch, , arch = "", , sourceRpm] = line.split("\t");
      if (sourceRpm === undefined) {
        reporter.problem(path, `line ${index + 1} does not describe a package`);
        continue;
      }
      const version = epoch === "(none)" ? plain : `${epoch}:${plain}`;
      entries.push({ path, name, version, arch, vendor: vendor === "(none)" ? "" : vendor, sourceRpm });
    }
  }
  return entries;
});
