import { isElf } from "../../image/bytes.ts";
import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { upstreamVersion } from "../dpkg/database.ts";
import { type Findings, readEach } from "../findings.ts";
import type { Package } from "../package.ts";
import { purl } from "../purl.ts";

/** Bytes; a Node.js with full symbols has about 130 MiB. */
const binaryLimit = 512 * 1024 * 1024;

/**
 * Every Node.js, as package "node": each executable bin/node outside of node_modules. Its version is taken from its
 * headers (node_version.h), else from Debian's package, else from the release address inside the program or libnode.
 */
export async function findNodes(tree: ImageTree, findings: Findings): Promise<Package[]> {
  const packages: Package[] = [];
  let known: string[] | undefined;
  const libraries = () => (known ??= nodeLibraries(tree));
  for (const { path, type, mode } of tree.named("node")) {
    if (type !== "file" || (mode & 0o111) === 0 || baseName(parentOf(path)) !== "bin") continue;
    if (path.includes("/node_modules/")) continue;
    const prefix = parentOf(parentOf(path));
    const version =
      (await headerVersion(tree, prefix, findings)) ??
      (await upstreamVersion(tree, path)) ??
      (await programVersion(tree, path, prefix, libraries, findings));
    if (version === undefined) continue;
    const named = { name: "node", version };
    packages.push({ ...named, purl: purl("generic", named), prefix, location: path });
  }
  return packages;
}

/** Every libnode.so.N: distributions put Node.js itself there, and the program has only a few kilobytes. */
function nodeLibraries(tree: ImageTree): string[] {
  return [...tree.entries.values()]
    .filter((entry) => entry.type === "file" && /\/libnode\.so\.\d+$/.test(entry.path))
    .map((entry) => entry.path);
}

async function headerVersion(
  tree: ImageTree,
  prefix: string,
  findings: Findings,
): Promise<string | undefined> {
  const header = `${prefix === "/" ? "" : prefix}/include/node/node_version.h`;
  if (!tree.resolve(header)) return undefined;
  for await (const [, bytes] of readEach(tree, [header], findings)) {
    const text = bytes.toString("latin1");
    const parts = ["MAJOR", "MINOR", "PATCH"].map(
      (part) => new RegExp(`^#define NODE_${part}_VERSION (\\d+)`, "m").exec(text)?.[1],
    );
    if (parts.every((part) => part !== undefined)) return parts.join(".");
  }
  return undefined;
}

async function programVersion(
  tree: ImageTree,
  path: string,
  prefix: string,
  libraries: () => readonly string[],
  findings: Findings,
): Promise<string | undefined> {
  const below = prefix === "/" ? "/lib" : `${prefix}/lib`;
  const versions = new Set<string>();
  for (const file of [path, ...libraries().filter((library) => library.startsWith(below))]) {
    for await (const [, bytes] of readEach(tree, [file], findings, binaryLimit)) {
      // A script of that name starts a Node.js that is elsewhere.
      if (file === path && !isElf(bytes)) return undefined;
      const version = releaseVersion(bytes);
      if (version) versions.add(version);
    }
  }
  if (versions.size === 1) return [...versions][0];
  const why = versions.size === 0 ? "it names none" : `it names ${[...versions].join(" and ")}`;
  findings.problem(path, `cannot determine the version of this Node.js: ${why}`);
  return undefined;
}

/** "18.20.4" out of "…/node-v18.20.4.tar.gz", which Node.js has as process.release.sourceUrl. */
export function releaseVersion(bytes: Buffer): string | undefined {
  for (let at = bytes.indexOf("/node-v"); at >= 0; at = bytes.indexOf("/node-v", at + 1)) {
    const found = /^\/node-v(\d+\.\d+\.\d+(?:-[\w.]+?)?)\.tar\.gz/.exec(
      bytes.toString("latin1", at, at + 64),
    );
    if (found) return found[1];
  }
  return undefined;
}
