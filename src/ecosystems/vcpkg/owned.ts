import type { ImageTree } from "../../image/tree.ts";
import { joinPath } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Owned } from "../types.ts";
import { vcpkgRoots } from "./status.ts";

/** The files in vcpkg's own lists: installed/vcpkg/info/<name>_<version>_<triplet>.list. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const files = new Set<string>();
  for (const { folder } of await vcpkgRoots(tree)) {
    const lists = tree.list(`${folder}/vcpkg/info`).filter(({ path }) => path.endsWith(".list"));
    const paths = lists.map(({ path }) => path);
    for await (const [, bytes] of readEach(tree, paths, silentReporter))
      for (const line of bytes.toString("utf8").split("\n"))
        if (line !== "" && !line.endsWith("/")) files.add(joinPath(folder, line));
  }
  return { files };
}
