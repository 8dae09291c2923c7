import { createHash } from "node:crypto";
import { hashLastFields, inByteOrder } from "./digest.ts";
import { clamped, countedXattrs, hashable, pointsTo } from "./facets.ts";
import type { Entry, ImageTree } from "./tree.ts";

/** For each name of a file with several, the first of them in the order of the entries. */
export function firstNames(entries: readonly Entry[]): Map<Entry, string> {
  const byInode = new Map<number, Entry>();
  const first = new Map<Entry, string>();
  for (const entry of entries) {
    if (entry.inode === undefined) continue;
    const found = byInode.get(entry.inode);
    if (!found) byInode.set(entry.inode, entry);
    else first.set(entry, found.path);
  }
  return first;
}

/**
 * The digest over everything in an image's tree, with no noise left out: two images that have it in common differ in
 * nothing but how they are packed. No version of a packing tool moves it, as it is made by our own reader.
 *
 * Hashed are, after the line `stx-canonical-1`, these fields for each entry in the byte order of the paths, each ended by
 * a NUL: path, type, mode in octal, uid, gid; the link's target, the device as `major:minor` or the content's sha256; the
 * first name of the same file where it has several, else nothing; the time in seconds, none newer than the epoch; how
 * many attributes count, and of each its name and its value in hexadecimal digits.
 * @param epoch SOURCE_DATE_EPOCH of the build, in seconds; without it times are as they are
 * @param known the sha256 of every file, where the caller has them
 */
export async function canonicalDigest(
  tree: ImageTree,
  epoch: number | undefined,
  known?: ReadonlyMap<string, string>,
): Promise<string> {
  const files = known ?? (await tree.digests());
  const entries = inByteOrder(tree.entries.values());
  const first = firstNames(entries);
  const sha256 = createHash("sha256").update("stx-canonical-1\n");
  for (const entry of entries) {
    const { path, type, mode, uid, gid, mtime } = entry;
    sha256.update(hashable(path)).update(`\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`);
    sha256.update(hashable(pointsTo(entry) ?? files.get(path) ?? "")).update("\0");
    sha256.update(hashable(first.get(entry) ?? "")).update("\0");
    hashLastFields(sha256, String(clamped(mtime, epoch)), countedXattrs(entry));
  }
  return sha256.digest("hex");
}
