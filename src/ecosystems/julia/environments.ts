import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";
import { type JuliaManifest, readManifest } from "./manifest.ts";

/** Manifests that belong to a package's own sources, tests and documents, not to an environment. */
const ofPackages = /\/(packages\/[^/]+\/[^/]+|share\/julia\/(stdlib|test)|registries|test|docs?)\//;

const manifestNames = /^(Julia)?Manifest(-v\d+\.\d+)?\.toml$/;

/** The manifest of every environment; those that packages carry among their sources are left out. */
export const readManifests = oncePerTree(
  async (tree, reporter): Promise<readonly (readonly [path: string, manifest: JuliaManifest])[]> => {
    const found: [string, JuliaManifest][] = [];
    const paths = manifestsOf(tree).filter((path) => !ofPackages.test(path));
    for await (const [path, bytes] of readEach(tree, paths, reporter)) {
      const manifest = readManifest(bytes.toString("utf8"));
      // Other programs have a Manifest.toml too; Julia's has packages with uuids.
      const isJulias = manifest.entries.length > 0 || manifest.juliaVersion !== undefined;
      if (isJulias || isEnvironment(path)) found.push([path, manifest]);
    }
    return found;
  },
);

/** The name of a manifest may carry Julia's version, so names are looked through; there are few enough. */
function manifestsOf(tree: ImageTree): string[] {
  const paths: string[] = [];
  for (const entry of tree.entries.values()) {
    if (entry.path.endsWith("anifest.toml") || entry.path.includes("anifest-v")) {
      if (manifestNames.test(baseName(entry.path)) && entry.type !== "dir") paths.push(entry.path);
    }
  }
  return paths;
}

/** An environment of a depot: <depot>/environments/<name>/Manifest.toml. */
function isEnvironment(path: string): boolean {
  return /\/environments\/[^/]+\/[^/]+$/.test(path);
}
