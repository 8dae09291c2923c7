import type { ImageTree } from "../../image/tree.ts";
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
  /** Of a gem that Bundler installed out of a repository: the checkout's folder, and the beginning of its commit. */
  checkout?: { folder: string; revision: string };
}

/** <home>/specifications/x.gemspec, <home>/specifications/default/x.gemspec */
const place = /^(.*)\/specifications(?:\/default)?\/[^/.][^/]*\.gemspec$/;
/** <home>/bundler/gems/<repository>-<commit>/x.gemspec, or up to two folders below, where Bundler looks as well. */
const checkoutPlace = /^((.*)\/bundler\/gems\/[^/]+-([0-9a-f]{7,40}))\/(?:[^/]+\/){0,2}[^/.][^/]*\.gemspec$/;

/** Every gem that is installed in the image, by RubyGems, or by Bundler from a repository. */
export const gemSpecs = oncePerTree(async (tree, reporter): Promise<readonly InstalledGem[]> => {
  const found: InstalledGem[] = [];
  for await (const [path, bytes] of readEach(tree, gemspecPaths(tree), reporter, 1024 * 1024)) {
    const spec = readGemspec(bytes.toString("utf8"));
    const [, folder, bundled, revision] = checkoutPlace.exec(path) ?? [];
    const isGem = typeof spec === "object";
    if (folder === undefined || revision === undefined) {
      reporter.seen();
      if (isGem) found.push({ path, home: place.exec(path)![1] || "/", spec });
      else if (bytes.length === 0) reporter.note(path, "is empty, so that RubyGems does not count the gem");
      else reporter.problem(path, spec ?? "gives no name or no version");
    } else if (isGem) {
      reporter.seen();
      found.push({ path, home: bundled || "/", spec, checkout: { folder, revision } });
    }
    // Bundler writes the evaluated gemspec of what it installs from a repository; other gemspecs there belong to the
    // sources.
    else reporter.note(path, "is a gemspec among sources, not one that Bundler installed");
  }
  return found;
});

function gemspecPaths(tree: ImageTree): string[] {
  const paths: string[] = [];
  for (const { path, type } of tree.entries.values()) {
    if (path.endsWith(".gemspec") && type !== "dir" && (place.test(path) || checkoutPlace.test(path)))
      paths.push(path);
  }
  return paths;
}
