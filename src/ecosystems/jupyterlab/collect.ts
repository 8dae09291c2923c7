import { hash } from "node:crypto";
import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { wantedPlaces } from "../attribution.ts";
import { Findings, readEach } from "../findings.ts";
import { npmPurl } from "../npm/collect.ts";
import type { Collected } from "../package.ts";
import { python } from "../python/index.ts";
import type { OwnerOf, Survey } from "../types.ts";
import { manifestIn } from "./archive.ts";
import { extensionPlaces, type Place } from "./places.ts";

/** Bytes; real archives have a few megabytes at most. */
const archiveLimit = 64 * 1024 * 1024;
const manifestLimit = 1024 * 1024;

const manifestSchema = z.object({ name: z.string().trim().min(1), version: z.string().trim().min(1) });

/**
 * The extensions that `jupyter labextension list` lists. Most prebuilt ones came with a Python package, which then is
 * their owner, although their names and versions are npm's and often differ from its own.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const { archives, folders } = extensionPlaces(tree);
  const owner = await ownersOf(tree, survey, folders);
  const add = ({ path, prefix, linked }: Place, manifest: Buffer | undefined, integrity?: string) => {
    const identity = manifest && identityIn(manifest);
    if (!identity)
      return findings.problem(path, "has no package.json that names an extension and its version");
    const { name, version } = identity;
    const found = { name, version, purl: npmPurl(name, version, {}), prefix, location: path };
    const more = { ...(integrity && { hash: integrity }), ...(linked && { editable: true }) };
    findings.add({ ...found, ...more, ...owner(path) }, path, path);
  };
  const byArchive = new Map(archives.map((place) => [place.path, place]));
  for await (const [path, bytes] of readEach(tree, [...byArchive.keys()], findings, archiveLimit)) {
    const integrity = `sha512-${hash("sha512", bytes, "base64")}`;
    // A damaged archive is reported like one without a package.json.
    add(byArchive.get(path)!, await manifestIn(path, bytes).catch(() => undefined), integrity);
  }
  const byManifest = new Map(folders.map((place) => [`${place.path}/package.json`, place]));
  for await (const [path, bytes] of readEach(tree, [...byManifest.keys()], findings, manifestLimit))
    add(byManifest.get(path)!, bytes);
  return findings.outcome();
}

function identityIn(bytes: Buffer): z.infer<typeof manifestSchema> | undefined {
  try {
    return manifestSchema.parse(JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, "")));
  } catch {
    return undefined;
  }
}

/** Which ecosystem's package an extension came with: one of the distribution, of conda or of Python. */
async function ownersOf(tree: ImageTree, survey: Survey, folders: readonly Place[]): Promise<OwnerOf> {
  const owner = await survey.owner();
  const ofPython = new Set<string>();
  const wanted = wantedPlaces(tree, new Set(folders.map(({ path }) => `${path}/package.json`)));
  const { listed } = folders.length > 0 ? await survey.ownedBy(python) : {};
  for await (const [path] of listed?.() ?? []) {
    const place = wanted(path);
    if (place !== undefined) ofPython.add(place);
  }
  return (path) => {
    const file = path.endsWith(".tgz") ? path : `${path}/package.json`;
    const distribution = owner(file);
    if (distribution.owner !== undefined) return distribution;
    return ofPython.has(file) ? { owner: python.id } : {};
  };
}
