import { parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";

/** One set of installed files: its packlist, its library, and the module's file if there is one. */
export interface Installed {
  packlist: string;
  library: string;
  /** "Perl" for a perl that was built from source. */
  module: string;
  file: string | undefined;
  /** Every file that the packlist names. */
  files: readonly string[];
}

/** Every .packlist of the image. */
export const packlists = oncePerTree(async (tree, reporter): Promise<readonly Installed[]> => {
  const installed: Installed[] = [];
  const paths = tree.named(".packlist").map(({ path }) => path);
  for await (const [path, bytes] of readEach(tree, paths, reporter)) {
    reporter.seen();
    // Perl's own packlist is not in a folder `auto`.
    const [, library = parentOf(path), folder] = /^(.*)\/auto\/(.+)\/\.packlist$/.exec(path) ?? [];
    const module = folder?.replaceAll("/", "::") ?? "Perl";
    const end = folder === undefined ? "/Config.pm" : `/${folder}.pm`;
    // A line is a path, in some forms followed by attributes: "/a/b.pm type=file".
    const files = bytes
      .toString("utf8")
      .split("\n")
      .map((line) => line.split(" ")[0]!);
    const file = files.find((line) => line.endsWith(end));
    installed.push({ packlist: path, library, module, file, files });
  }
  return installed;
});
