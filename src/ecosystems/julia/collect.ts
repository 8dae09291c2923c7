import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import { withoutSecrets } from "../url.ts";
import { readManifests } from "./environments.ts";
import type { JuliaEntry } from "./manifest.ts";

/**
 * The packages of every Julia environment in the image, from its manifest, and every installation of Julia. The hash is
 * the sha1 of the package's git tree ("git-tree-sha1:…"), which Julia checks on installation.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const programs = await programsOf(tree, findings);
  for (const program of programs) findings.add(program, program.location!, `${program.prefix} itself`);
  for (const [path, { juliaVersion, entries, problems }] of await readManifests(tree, findings)) {
    findings.seen();
    for (const problem of problems) findings.problem(path, problem);
    const only = programs.length === 1 ? programs[0]!.version : undefined;
    for (const entry of entries) {
      const found = toPackage(path, entry, juliaVersion ?? only);
      findings.add(found, path, `${path} ${entry.uuid}`);
    }
  }
  return findings.outcome();
}

function toPackage(path: string, entry: JuliaEntry, juliaVersion: string | undefined): Package {
  const own = entry.tree === undefined && entry.path === undefined;
  const version = entry.version ?? (own ? (juliaVersion ?? "stdlib") : (entry.tree ?? "dev"));
  const url = entry.url && withoutSecrets(entry.url);
  return {
    name: entry.name,
    version,
    purl: purl("julia", {
      name: entry.name,
      version,
      qualifiers: { uuid: entry.uuid },
      subpath: entry.subdir,
    }),
    prefix: parentOf(path),
    location: path,
    ...(entry.tree ? { hash: `git-tree-sha1:${entry.tree}` } : {}),
    ...(entry.rev && /^[0-9a-f]{40}$/.test(entry.rev) ? { commit: entry.rev } : {}),
    ...(url ? { url } : {}),
    ...(entry.path ? { editable: true, url: `file:${entry.path}` } : {}),
  };
}

/** Every unpacked Julia, recognised by the header that its distributions contain. */
async function programsOf(tree: ImageTree, findings: Findings): Promise<Package[]> {
  const found: Package[] = [];
  const headers = tree.named("julia_version.h").map((entry) => entry.path);
  for await (const [path, bytes] of readEach(tree, headers, findings, 64 * 1024)) {
    const version = /#define\s+JULIA_VERSION_STRING\s+"([^"]+)"/.exec(bytes.toString("utf8"))?.[1];
    if (version === undefined) {
      findings.problem(path, "does not define JULIA_VERSION_STRING");
      continue;
    }
    const prefix = path.replace(/\/include\/julia\/julia_version\.h$/, "");
    found.push({
      name: "julia",
      version,
      purl: purl("generic", { name: "julia", version }),
      prefix,
      location: path,
    });
  }
  return found;
}
