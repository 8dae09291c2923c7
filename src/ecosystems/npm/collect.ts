import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import { locationQualifiers } from "../location.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { withoutSecrets } from "../url.ts";
import { npmType } from "./about.ts";
import { denoModules, findManaged } from "./fetched.ts";
import { findNodes } from "./node.ts";
import { findPlaces, type Place } from "./places.ts";
import { findArchived } from "./plug-n-play.ts";
import type { Resolution } from "./resolution.ts";
import { readResolutions } from "./resolutions.ts";

/** The fields of a package.json that matter here; npm before 7 recorded what it resolved in it. */
const manifestSchema = z
  .object({
    name: z.string().trim().min(1).optional().catch(undefined),
    // npm accepts a number as version.
    version: z
      .union([z.string(), z.number().transform(String)])
      .pipe(z.string().trim().min(1))
      .optional()
      .catch(undefined),
    _resolved: z.string().optional().catch(undefined),
    _integrity: z.string().optional().catch(undefined),
  })
  // Node.js treats a manifest that is a list or null as an empty one.
  .catch({});
type Manifest = z.infer<typeof manifestSchema>;

/** The version that pnpm and yarn assume for a package without one. */
const noVersion = "0.0.0";

/** Bytes; real manifests are far below one MiB. */
const manifestLimit = 8 * 1024 * 1024;

/**
 * The packages in every node_modules folder (global, of applications, nested, of yarn and pnpm, Debian's own), those of
 * Yarn's Plug'n'Play, those that deno runs from its cache, the package managers that Corepack fetched, and Node.js
 * itself. One name may occur in many versions; they differ by their folders.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const { places, unknown, unused } = findPlaces(tree);
  for (const path of unknown)
    findings.problem(path, "is a link into a store whose layout is not known: packages may be missing");
  for (const path of unused) findings.note(path, "is in pnpm's store, and nothing leads to it");
  const roots = [...new Set(places.map(({ root }) => root))];
  const recorded = await readResolutions(tree, roots, findings);
  const owner = await survey.owner();
  for (const found of await findNodes(tree, findings)) {
    findings.add({ ...found, ...owner(found.location!) }, found.location!, found.location!);
  }
  const byPath = new Map(places.map((place) => [place.path, place]));
  for await (const [path, bytes] of readEach(tree, [...byPath.keys()], findings, manifestLimit)) {
    const place = byPath.get(path)!;
    const manifest = identified(place, parseManifest(bytes), findings);
    if (manifest === undefined) continue;
    const known = recorded(path, place.root, `${manifest.name}@${manifest.version}`);
    findings.add({ ...toPackage(place, manifest, known), ...owner(path) }, path, path);
  }
  for (const path of denoModules(tree))
    findings.note(path, "has modules that deno fetched by their address, which are not listed");
  for (const { name, version, integrity, root, path } of await findManaged(tree, findings)) {
    const found = { name, version, purl: npmPurl(name, version, {}), prefix: root, location: parentOf(path) };
    findings.add({ ...found, ...(integrity && { hash: integrity }), ...owner(path) }, path, path);
  }
  for (const { name, version, archive, list, recorded: known } of await findArchived(tree, findings)) {
    const from = originOf(known?.resolved);
    const found = { name, version, purl: npmPurl(name, version, from), prefix: list, location: archive };
    const more = { ...(known?.integrity && { hash: known.integrity }), ...from };
    findings.add({ ...found, ...more }, list, `${list} ${name} ${version}`);
  }
  return findings.outcome();
}

/** The manifest, or what is wrong with it. */
function parseManifest(bytes: Buffer): Manifest | string {
  try {
    return manifestSchema.parse(JSON.parse(bytes.toString().replace(/^\ufeff/, "")));
  } catch {
    return "is not valid JSON";
  }
}

type Identified = Manifest & { name: string; version: string };

/**
 * The manifest with a name and a version, as installers see it: Node.js itself needs neither, and finds a package by
 * its folder. Undefined for what is not a package; this is noted, or added to the problems of `findings`.
 */
function identified(
  { path, linked, inner }: Place,
  manifest: Manifest | string,
  findings: Findings,
): Identified | undefined {
  if (typeof manifest === "string") {
    // A package's test data may contain anything.
    if (inner) findings.note(path, `${manifest}; it is a file in another package`);
    else findings.problem(path, manifest);
    return undefined;
  }
  const { name, version } = manifest;
  if (version === undefined && (linked || inner)) {
    const why = linked ? "a folder of the user's own" : "a file in another package";
    findings.note(path, `names no version: it is ${why}`);
    return undefined;
  }
  if (name === undefined || version === undefined)
    findings.note(path, `names no ${name === undefined ? "name" : "version"}`);
  const folder = parentOf(path);
  const scope = baseName(parentOf(folder));
  const own = scope.startsWith("@") ? `${scope}/${baseName(folder)}` : baseName(folder);
  return { ...manifest, name: name ?? own, version: version ?? noVersion };
}

function toPackage(place: Place, manifest: Identified, recorded: Resolution | undefined): Package {
  const { name, version } = manifest;
  const known = recorded && (recorded.version ?? version) === version ? recorded : undefined;
  const hash = known?.integrity ?? manifest._integrity;
  const from = originOf(known?.resolved ?? manifest._resolved);
  return {
    name,
    version,
    purl: npmPurl(name, version, from),
    prefix: place.root,
    location: place.path,
    ...(hash && { hash }),
    ...from,
    ...(place.linked && { editable: true }),
  };
}

/** The package URL of a package of npm, "@scope/name" or "name". */
export function npmPurl(name: string, version: string, from: Pick<Package, "url" | "commit">): string {
  const [scope, bare] = name.startsWith("@") ? name.split("/", 2) : [undefined, name];
  const qualifiers = locationQualifiers(from);
  if (bare === undefined) return purl(npmType, { name, version, qualifiers });
  return purl(npmType, { namespace: scope, name: bare, version, qualifiers });
}

/** Characters; longer ones are not addresses and would only cost time. */
const longestAddress = 4096;

/** Registry, or address and commit, from the address that an installer resolved a package to. */
export function originOf(resolved: string | undefined): Pick<Package, "origin" | "url" | "commit"> {
  if (resolved === undefined || resolved.length > longestAddress || !/^[a-z+]+:/i.test(resolved)) return {};
  const url = withoutSecrets(resolved);
  const registry = /^(https?:\/\/.+?)\/(?:@[^/]+(?:\/|%2f))?[^/]+\/-\/[^?#]*\.tgz/i.exec(url);
  if (registry) return { origin: registry[1]! };
  const [address, fragment] = url.split("#") as [string, string | undefined];
  const commit =
    /^[0-9a-f]{40}$/.exec(fragment ?? "")?.[0] ?? /\/tar\.gz\/([0-9a-f]{40})$/.exec(address)?.[1];
  // yarn appends the archive's sha1 to addresses that do not belong to a repository.
  const isRepository = /^(?:git|ssh)\b|\.git$|\/tar\.gz\//.test(address);
  return commit && isRepository ? { url: address, commit } : { url: address };
}
