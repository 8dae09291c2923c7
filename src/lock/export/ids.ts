import { hash } from "node:crypto";
import { locationOf } from "../../ecosystems/location.ts";
import { parseHash } from "../hashes.ts";
import { identityKey } from "../identity.ts";
import type { Lock, Package } from "../schema.ts";

/** A short id for a package, unique in its lock: letters, digits, hyphens. */
export function packageId(ecosystem: string, item: Package): string {
  const digest = hash("sha256", `${ecosystem}\0${identityKey(ecosystem, item)}`);
  const readable = `${ecosystem}-${item.name}`.replace(/[^A-Za-z0-9]+/g, "-").slice(0, 60);
  return `${readable}-${digest.slice(0, 16)}`;
}

/**
 * A UUID (version 8: our own derivation) for one lock and kind of document; the same lock always gets the same one.
 */
export function documentUuid(lock: Lock, kind: string): string {
  const seed = JSON.stringify([kind, lock.name, lock.ts, lock.image.sha256, lock.inputs?.digest]);
  const bytes = hash("sha256", seed, "buffer").subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/**
 * What both versions of SPDX record about a package: its digest, where it came from, and in words what SPDX has no
 * field for.
 */
export function packageFacts(ecosystem: string, item: Package) {
  const digest = parseHash(item.hash);
  const location = locationOf(item)?.address;
  const { name, version, purl, hash, url, commit, ...rest } = item;
  const info = Object.entries(rest).map(([key, value]) => `${key}: ${value}`);
  if (hash !== undefined && !digest) info.push(`hash: ${hash}`);
  if (location === undefined && url !== undefined) info.push(`url: ${url}`);
  if (location === undefined && commit !== undefined) info.push(`commit: ${commit}`);
  return { digest, location, sourceInfo: [`ecosystem: ${ecosystem}`, ...info].join("; ") };
}
