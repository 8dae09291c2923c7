import { createHash } from "node:crypto";
import { byteOrderKey } from "./bytes.ts";
import {
  type ContentRules,
  countedTime,
  countedXattrs,
  hashable,
  pointsTo,
  type SettledRules,
  settledRules,
} from "./facets.ts";
import { type NoiseRule, noiseFinder } from "./noise.ts";
import { normalisedDigests } from "./normalised.ts";
import { renamedTree } from "./renamed.ts";
import type { Entry, ImageTree, Look } from "./tree.ts";

/** The digest of an image's content, and the sha256 (hex) of every file in it. */
export interface ContentDigest {
  /** sha256 (hex) over all that counts, see {@link contentDigest}. */
  digest: string;
  files: Map<string, string>;
}

/** Entries in the byte order of their paths, the same on every machine. */
export function inByteOrder(entries: Iterable<Entry>): Entry[] {
  /** For paths whose sort order differs from their bytes': few, if any. */
  const keys = new Map<string, string>();
  const list = [...entries];
  for (const { path } of list) {
    const key = byteOrderKey(path);
    if (key !== path) keys.set(path, key);
  }
  const keyOf = ({ path }: Entry) => keys.get(path) ?? path;
  return list.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Which parts of a tree count, and how. */
interface Counted {
  entries: Entry[];
  ruleOf: Map<Entry, NoiseRule>;
}

function countedEntries(tree: ImageTree, { rules, version }: SettledRules): Counted {
  const find = noiseFinder(rules, tree, version);
  const ruleOf = new Map<Entry, NoiseRule>();
  const entries: Entry[] = [];
  for (const entry of tree.entries.values()) {
    const rule = find(entry);
    if (rule?.ignore === "file") continue;
    entries.push(entry);
    if (rule) ruleOf.set(entry, rule);
  }
  return { entries: inByteOrder(entries), ruleOf };
}

/** Those of these rules that normalise a part of a file's content and compare the rest. */
export function partialRules(ruleOf: ReadonlyMap<Entry, NoiseRule>): Map<Entry, NoiseRule> {
  return new Map([...ruleOf].filter(([, { ignore }]) => typeof ignore !== "string"));
}

/**
 * The digest by which two images have the same content: over path, type, mode, owner, link target, device number, time,
 * extended attributes and content of everything in the tree, in the byte order of the paths, without the noise.
 *
 * Hashed are, after the line `stx-content-2`, these fields for each entry, each ended by a NUL (which none can hold):
 * path, type, mode in octal, uid, gid; the link's target, the device as `major:minor` or the content's sha256 (where the
 * content is noise in part, the normaliser's name and the sha256 of what it leaves; where it is noise altogether,
 * `noise`); the time in seconds where it is older than the epoch, else nothing; how many attributes count, and of each
 * its name and its value in hexadecimal digits. Which names are one file (hard links) does not count.
 *
 * Version 1 begins with `stx-content-1` and ends each entry with the third of these groups.
 * @param look is shown the bytes of every file on the way, as by {@link ImageTree.digests}
 */
export async function contentDigest(
  image: ImageTree,
  given: ContentRules = {},
  look?: Look,
): Promise<ContentDigest> {
  const rules = settledRules(given);
  const { tree, original } = renamedTree(image, rules.renamings);
  const { entries, ruleOf } = countedEntries(tree, rules);
  const seen = look && tree !== image ? (path: string, bytes: Buffer) => look(original(path), bytes) : look;
  const normalised = await normalisedDigests(tree, partialRules(ruleOf), rules, seen);
  const others = [...tree.entries.values()].filter(
    ({ type, path }) => type === "file" && !normalised.has(path),
  );
  const files = await tree.digests(
    others.map((entry) => entry.path),
    seen,
  );
  for (const [path, { whole }] of normalised) files.set(path, whole);
  const sha256 = createHash("sha256").update(`stx-content-${rules.version}\n`);
  for (const entry of entries) {
    const { path, type, mode, uid, gid } = entry;
    const rule = ruleOf.get(entry);
    const content =
      rule?.ignore === "content" ? "noise" : (normalised.get(path)?.counted ?? files.get(path) ?? "");
    const value = pointsTo(entry) ?? content;
    sha256.update(hashable(path));
    const fields = `\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`;
    if (value.isWellFormed()) sha256.update(`${fields}${value}\0`);
    else sha256.update(fields).update(hashable(value)).update("\0");
    if (rules.version > 1) hashLastFields(sha256, countedTime(entry, rule, rules), countedXattrs(entry));
  }
  const named =
    tree === image ? files : new Map([...files].map(([path, digest]) => [original(path), digest]));
  return { digest: sha256.digest("hex"), files: named };
}

/** The last fields of an entry. */
export function hashLastFields(
  sha256: ReturnType<typeof createHash>,
  time: string,
  xattrs: readonly [name: string, value: string][],
): void {
  sha256.update(`${time}\0${xattrs.length}\0`);
  for (const [name, value] of xattrs) sha256.update(hashable(name)).update(`\0${value}\0`);
}
