import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { nobody } from "../owners.ts";
import type { Diversions } from "./diversions.ts";

/**
 * The files of dpkg's packages with the digests ("md5:<hex>") that the packages brought: of what stands in a package's
 * list, for a file that another package took over is taken off that, and where dpkg put it if it was diverted.
 * Configuration files have none: they are there to be changed.
 */
export async function* dpkgSums(
  tree: ImageTree,
  diverted: Diversions,
): AsyncGenerator<[path: string, sum: string]> {
  const lists = new Map<string, ReadonlySet<string>>();
  const info = tree.list("/var/lib/dpkg/info").map(({ path }) => path);
  const withSums = new Set(info.filter((path) => path.endsWith(".md5sums")).map(stem));
  const wanted = info.filter((path) => path.endsWith(".list") && withSums.has(stem(path)));
  for await (const [path, bytes] of readEach(tree, wanted, nobody))
    lists.set(stem(path), new Set(bytes.toString().split("\n")));
  const status = tree.list("/var/lib/dpkg/status.d").map(({ path }) => path);
  const sums = [...info, ...status].filter((path) => path.endsWith(".md5sums"));
  for await (const [file, bytes] of readEach(tree, sums, nobody)) {
    const name = stem(file).split(":")[0];
    for (const line of bytes.toString().split("\n")) {
      const [, hex, rest] = /^([0-9a-f]{32}) {2}(.+)$/.exec(line) ?? [];
      const path = `/${rest}`;
      if (hex === undefined || lists.get(stem(file))?.has(path) === false) continue;
      const diversion = diverted.get(path);
      yield [diversion && diversion.by !== name ? diversion.to : path, `md5:${hex}`];
    }
  }
}

function stem(path: string): string {
  return baseName(path).replace(/\.(list|md5sums)$/, "");
}
