import type { ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree, silentReporter } from "../once.ts";
import { readToml } from "../toml.ts";
import { type JuliaManifest, readManifest } from "./manifest.ts";

const manifestNames = /^(Julia)?Manifest(-v\d+\.\d+)?\.toml$/;
const projectNames = ["JuliaProject.toml", "Project.toml"];

/**
 * The manifest of every environment. Manifests in an installed package (in a folder that Julia made for it, with a
 * Project.toml that has name and uuid) belong to its sources, tests and documents: they are left out and noted, as are
 * those of Julia itself.
 */
export const readManifests = oncePerTree(
  async (tree, reporter): Promise<readonly (readonly [path: string, manifest: JuliaManifest])[]> => {
    const found: [string, JuliaManifest][] = [];
    const paths = manifestsOf(tree);
    const packages = await packageFolders(tree, paths);
    for await (const [path, bytes] of readEach(tree, paths, reporter)) {
      const text = bytes.toString("utf8");
      const manifest = readManifest(text);
      // Other programs have a Manifest.toml too; Julia's contains packages with uuids.
      const isJulias =
        manifest.entries.length > 0 || manifest.juliaVersion !== undefined || wasJuliaManifest(text);
      if (!isJulias && !isEnvironment(path)) continue;
      const owner = ownerOf(tree, path, packages);
      if (owner === undefined) found.push([path, manifest]);
      else reporter.note(path, `belongs to ${owner}, and is not an environment of its own`);
    }
    return found;
  },
);

/** What a manifest belongs to, in words; undefined for that of an environment. */
function ownerOf(tree: ImageTree, path: string, packages: ReadonlyMap<string, string>): string | undefined {
  for (const above of [parentOf(path), ...ancestors(parentOf(path))]) {
    const name = packages.get(above);
    // <depot>/packages/<Name>/<slug>
    if (name !== undefined && above.includes(`/packages/${name}/`)) return `the package ${name}`;
  }
  const prefix = /^(.*)\/share\/julia\/(?:stdlib|test)\//.exec(path)?.[1];
  return prefix !== undefined && tree.resolve(`${prefix}/include/julia/julia_version.h`)
    ? "Julia itself"
    : undefined;
}

/** The folders of packages at or above these manifests: folder → the package's name. */
async function packageFolders(tree: ImageTree, manifests: readonly string[]): Promise<Map<string, string>> {
  const folders = new Set(manifests.map(parentOf).flatMap((folder) => [folder, ...ancestors(folder)]));
  const projects = [...folders].flatMap((folder) =>
    projectNames.map((name) => joinPath(folder, name)).filter((path) => tree.resolve(path)?.type === "file"),
  );
  const packages = new Map<string, string>();
  for await (const [path, bytes] of readEach(tree, projects, silentReporter, 1024 * 1024)) {
    const { name, uuid } = readToml(bytes.toString("utf8")).table;
    if (typeof name === "string" && typeof uuid === "string") packages.set(parentOf(path), name);
  }
  return packages;
}

/** The folders above this one, the nearest first, without the root. */
function ancestors(folder: string): string[] {
  const found: string[] = [];
  for (let above = parentOf(folder); above !== "/"; above = parentOf(above)) found.push(above);
  return found;
}

/** Whether a manifest without any readable package was one before it was damaged. */
function wasJuliaManifest(text: string): boolean {
  return ["julia_version", "manifest_format", "git-tree-sha1"].some((word) => text.includes(word));
}

/** The name of a manifest may contain Julia's version, so all names are examined; there are few enough. */
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
