import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";
import { type GemSpec, readGemspec } from "./gemspec.ts";

/** One installed gem. */
export interface InstalledGem {
  /** Its gemspec. */
  path: string;
  /** The gem home: the folder that `specifications` is in. */
  home: string;
  spec: GemSpec;
}

/** <home>/specifications/x.gemspec, <home>/specifications/default/x.gemspec */
const place = /^(.*)\/specifications(?:\/default)?\/[^/]+\.gemspec$/;

/** Every gem that is installed in the image. */
export const gemSpecs = oncePerTree(async (tree, reporter): Promise<readonly InstalledGem[]> => {
  const found: InstalledGem[] = [];
  const paths: string[] = [];
  for (const entry of tree.entries.values()) {
    if (entry.path.endsWith(".gemspec") && entry.type !== "dir" && place.test(entry.path))
      paths.push(entry.path);
  }
  for await (const [path, bytes] of readEach(tree, paths, reporter, 1024 * 1024)) {
    reporter.seen();
    const spec = readGemspec(bytes.toString("utf8"));
    if (spec === undefined) reporter.problem(path, "says no name or no version");
    else if (typeof spec === "string") reporter.problem(path, spec);
    else found.push({ path, home: place.exec(path)![1] || "/", spec });
  }
  return found;
});
