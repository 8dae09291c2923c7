import type { ImageTree } from "./tree.ts";

/** The last second of the year 9999, the last that our build ids can express. */
const latest = 253_402_300_799;

/**
 * When an image was made, in seconds since the epoch, according to its own bytes: the time in a SIF's header, else the
 * newest time of a file in it. Never the time of the image's file, which changes with a copy.
 */
export function createdAt({ created, entries }: Pick<ImageTree, "created" | "entries">): number {
  if (created !== undefined && created <= latest) return created;
  let newest = 0;
  for (const { mtime } of entries.values()) if (mtime > newest && mtime <= latest) newest = mtime;
  return newest;
}
