import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { type Findings, readEach } from "../findings.ts";
import { findOncePerTree } from "../once.ts";

/** <DENO_DIR>/npm/<registry>/<name>/<version>, beside the name's registry.json. */
const inDeno = /^(.*\/npm\/[^/]+)\/((?:@[^/]+\/)?[^/]+)\/([^/]+)$/;
/** Where deno unpacks such a package for an application: node_modules/.deno/chalk@4.1.2, @scope+name@1.0.0. */
const unpacked = /\/node_modules\/\.deno\/([^/]+)$/;

/** Name and version of the packages that deno unpacked into a node_modules folder, as that folder's entries are named. */
const unpackedByDeno = findOncePerTree((tree): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { path } of tree.named(".deno"))
    for (const entry of tree.list(path)) {
      const name = unpacked.exec(entry.path)?.[1];
      // After "_" come the peer dependencies that a package was resolved with.
      if (name !== undefined) found.add(name.replace(/^(.+@[^_]+)_.*$/, "$1"));
    }
  return found;
});

/**
 * The root of deno's cache that this package is in, if deno runs it from there, without a node_modules folder.
 * Undefined for any other folder, and for a package that deno unpacked into an application's node_modules, which is
 * listed there.
 */
export function denoRootOf(tree: ImageTree, folder: string): string | undefined {
  const [, root, name, version] = inDeno.exec(folder) ?? [];
  if (root === undefined || name === undefined || !tree.entries.has(`${root}/${name}/registry.json`))
    return undefined;
  return unpackedByDeno(tree).has(`${name.replace("/", "+")}@${version}`) ? undefined : root;
}

/** The folders in which deno keeps modules that it fetched by URL, including those of JSR: <DENO_DIR>/remote/https. */
export function denoModules(tree: ImageTree): string[] {
  const isDeno = (folder: string) =>
    ["dep_analysis_cache_v2", "node_analysis_cache_v2", "npm", "gen"].some((name) =>
      tree.entries.has(`${folder}/${name}`),
    );
  return tree
    .named("remote")
    .filter(({ path, type }) => type === "dir" && isDeno(parentOf(path)))
    .filter(({ path }) => tree.list(path).some((each) => /^https?$/.test(baseName(each.path))))
    .map(({ path }) => path);
}

/** A package manager that Corepack fetched, and runs from its own folder. */
export interface Managed {
  name: string;
  version: string;
  /** "sha512-<base64>" */
  integrity: string | undefined;
  /** The folder that Corepack keeps all of them in. */
  root: string;
  /** Corepack's record. */
  path: string;
}

const recordSchema = z.object({
  locator: z.object({ name: z.string().min(1), reference: z.string().min(1) }),
  hash: z.string().optional(),
});

/** Corepack's records: <COREPACK_HOME>/v1/pnpm/9.15.0/.corepack. */
export const corepackRecords = findOncePerTree((tree): readonly string[] =>
  tree
    .named(".corepack")
    .filter(({ path, type }) => type === "file" && /\/v\d+\/[^/]+\/[^/]+\/\.corepack$/.test(path))
    .map(({ path }) => path),
);

/**
 * The package managers that Corepack fetched. From version 2 on, Yarn is a single file, from the registry's package
 * @yarnpkg/cli-dist.
 */
export async function findManaged(tree: ImageTree, findings: Findings): Promise<Managed[]> {
  const found: Managed[] = [];
  for await (const [path, bytes] of readEach(tree, corepackRecords(tree), findings)) {
    const record = parseRecord(bytes);
    if (record === undefined) {
      findings.problem(path, "invalid record of Corepack");
      continue;
    }
    const { name, reference: version } = record.locator;
    const isModernYarn = name === "yarn" && !/^[01]\./.test(version);
    const [algorithm, hex] = record.hash?.split(".") ?? [];
    found.push({
      name: isModernYarn ? "@yarnpkg/cli-dist" : name,
      version: version.replace(/\+sha\d+\.[0-9a-f]+$/, ""),
      integrity:
        hex && !isModernYarn ? `${algorithm}-${Buffer.from(hex, "hex").toString("base64")}` : undefined,
      root: parentOf(parentOf(parentOf(path))),
      path,
    });
  }
  return found;
}

function parseRecord(bytes: Buffer): z.infer<typeof recordSchema> | undefined {
  try {
    return recordSchema.parse(JSON.parse(bytes.toString()));
  } catch {
    return undefined;
  }
}
