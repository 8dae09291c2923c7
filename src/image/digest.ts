import { createHash, hash } from "node:crypto";
import { byteOrderKey, encodePath } from "./bytes.ts";
import { type NoiseRule, noise, noiseFinder } from "./noise.ts";
import { normalisers } from "./normalise.ts";
import type { Entry, ImageTree } from "./tree.ts";

/** Files over this many bytes are compared whole: nothing that a normaliser is for is as large. */
const normaliseLimit = 16 * 1024 * 1024;
/** Bytes of files to normalise that are in memory at one time. */
const batchBytes = 32 * 1024 * 1024;

/** Groups files so that each group's bytes fit in memory. */
function* batches(entries: readonly Entry[]): Generator<string[]> {
  let batch: string[] = [];
  let size = 0;
  for (const entry of entries) {
    if (size + entry.size > batchBytes && batch.length > 0) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(entry.path);
    size += entry.size;
  }
  if (batch.length > 0) yield batch;
}

/** The digests of a file that is noise in part. */
interface PartDigests {
  /** sha256 (hex) of its content. */
  whole: string;
  /** What counts of it: the normaliser and the sha256 of what it leaves; all of it where it is not what the rule expects. */
  counted: string;
}

function partDigests(rule: NoiseRule, content: Buffer): PartDigests {
  const whole = hash("sha256", content, "hex");
  const normalise =
    rule.ignore === "file" || rule.ignore === "content" ? undefined : normalisers[rule.ignore];
  const normalised = normalise?.(content);
  return { whole, counted: normalised ? `${rule.ignore}:${hash("sha256", normalised, "hex")}` : whole };
}

/** The digests of files that are noise in part, by path; those too large to be normalised are absent. */
export async function normalisedDigests(
  tree: ImageTree,
  files: ReadonlyMap<Entry, NoiseRule>,
): Promise<Map<string, PartDigests>> {
  const digests = new Map<string, PartDigests>();
  const small = [...files.keys()].filter((entry) => entry.size <= normaliseLimit);
  for (const batch of batches(small)) {
    for (const [path, content] of await tree.read(batch, normaliseLimit)) {
      digests.set(path, partDigests(files.get(tree.entries.get(path)!)!, content));
    }
  }
  return digests;
}

/** The one thing about an entry that is not its path, mode or owner. */
function value(entry: Entry, content: string | undefined): Buffer {
  if (entry.type === "symlink") return encodePath(entry.target ?? "");
  if (entry.type === "char" || entry.type === "block") return Buffer.from(entry.device?.join(":") ?? "");
  return Buffer.from(content ?? "");
}

/** The digest of an image's content, and the sha256 (hex) of every file in it. */
export interface ContentDigest {
  /** sha256 (hex) over all that counts, see {@link contentDigest}. */
  digest: string;
  files: Map<string, string>;
}

/**
 * The digest by which two images have the same content: over path, type, mode, owner, link target, device number and
 * content of everything in the tree, in the byte order of the paths, without the noise and without times.
 *
 * Hashed are, after the line `stx-content-1`, six fields for each entry, each ended by a NUL (which none can hold):
 * path, type, mode in octal, uid, gid, and the link's target, the device as `major:minor` or the content's sha256;
 * where the content is noise in part, the normaliser's name and the sha256 of what it leaves; where it is noise
 * altogether, `noise`.
 */
export async function contentDigest(
  tree: ImageTree,
  rules: readonly NoiseRule[] = noise,
): Promise<ContentDigest> {
  const find = noiseFinder(rules, tree);
  const counted: Entry[] = [];
  /** Of paths whose order is not their bytes': few, if any. */
  const keys = new Map<string, string>();
  const partly = new Map<Entry, NoiseRule>();
  const contentNoise = new Set<string>();
  for (const entry of tree.entries.values()) {
    const rule = find(entry);
    if (rule?.ignore === "file") continue;
    counted.push(entry);
    const key = byteOrderKey(entry.path);
    if (key !== entry.path) keys.set(entry.path, key);
    if (rule?.ignore === "content") contentNoise.add(entry.path);
    else if (rule) partly.set(entry, rule);
  }
  const keyOf = ({ path }: Entry) => keys.get(path) ?? path;
  counted.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const normalised = await normalisedDigests(tree, partly);
  const others = [...tree.entries.values()].filter(
    ({ type, path }) => type === "file" && !normalised.has(path),
  );
  const files = await tree.digests(others.map((entry) => entry.path));
  for (const [path, { whole }] of normalised) files.set(path, whole);
  const sha256 = createHash("sha256").update("stx-content-1\n");
  for (const entry of counted) {
    const { path, type, mode, uid, gid } = entry;
    const content = contentNoise.has(path) ? "noise" : (normalised.get(path)?.counted ?? files.get(path));
    sha256.update(encodePath(path));
    sha256.update(`\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`);
    sha256.update(value(entry, content));
    sha256.update("\0");
  }
  return { digest: sha256.digest("hex"), files };
}
