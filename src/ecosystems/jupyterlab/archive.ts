import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { tarEntries } from "../../image/tar.ts";

/** Bytes of a package.json. */
const limit = 1024 * 1024;
/** Bytes of an archive's unpacked content, after which its package.json is no longer looked for. */
const furthest = 256 * 1024 * 1024;

/**
 * The package.json in an archive of npm: in the folder `package`, which some packers name otherwise. Undefined if the
 * archive has none, or one that is too large.
 * @throws Failure where the archive is damaged
 */
export async function manifestIn(path: string, archive: Buffer): Promise<Buffer | undefined> {
  for await (const entry of tarEntries(path, Readable.from([archive]), createGunzip())) {
    if (entry.offset > furthest) return undefined;
    if (entry.type !== "file" || !/^(?:\.\/)?[^/]+\/package\.json$/.test(entry.name)) continue;
    if (entry.size > limit) return undefined;
    const parts: Buffer[] = [];
    for await (const part of entry.content) parts.push(part);
    return Buffer.concat(parts);
  }
  return undefined;
}
