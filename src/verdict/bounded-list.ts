import { z } from "zod";
import { canonicalJson } from "../files/canonical-json.ts";
import { sha256 } from "../files/digest.ts";

/** Most items in a list in a marker, and most bytes that they take up. */
const longest = { items: 200, bytes: 64 * 1024 };

/** A list of which the marker contains at least the beginning. */
export interface BoundedList<T> {
  count: number;
  /** sha256 (hex) of the whole list as canonical JSON. */
  sha256: string;
  listed: T[];
}

export const boundedListSchema = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    count: z.number().int().min(0).describe("How many there are."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("sha256 of the whole list as canonical JSON (RFC 8785)."),
    listed: z.array(item).max(longest.items).describe("The first of them."),
  });

export function boundedList<T>(items: readonly T[]): BoundedList<T> {
  const listed: T[] = [];
  let bytes = 0;
  for (const item of items.slice(0, longest.items)) {
    bytes += Buffer.byteLength(canonicalJson(item));
    if (bytes > longest.bytes) break;
    listed.push(item);
  }
  return { count: items.length, sha256: sha256(canonicalJson(items)), listed };
}

/** Whether {@link boundedList} could have made a list: a complete one must match its digest. */
export function isConsistentList<T>({ count, sha256: digest, listed }: BoundedList<T>): boolean {
  if (listed.length > count) return false;
  return listed.length < count || sha256(canonicalJson(listed)) === digest;
}
