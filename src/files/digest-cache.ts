import { join } from "node:path";
import { isCacheAllowed, userCacheFolder } from "./cache-folder.ts";
import { sha256, sha256File } from "./digest.ts";
import { isSettled, isStablePlace, readCache, stampOf, writeCache } from "./user-cache.ts";

interface Options {
  /** The cache's own folder; default: in the user's cache. */
  folder?: string;
  /** How long a file must have been left alone, in milliseconds. */
  settledMs?: number;
  env?: NodeJS.ProcessEnv;
}

/**
 * sha256 (hex) of a file, from the user's cache if the file has not changed since it was read: same device, inode,
 * size, and times to the nanosecond. Someone who writes the file cannot set back its change time (ctime). The cache is
 * not used in CI, nor on file systems that do not keep inodes and times; code that signs reads the file itself. If the
 * cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
export async function cachedDigest(path: string, options: Options = {}): Promise<string> {
  const before = stampOf(path);
  if (!before || !isCacheAllowed(options.env) || !(await isStablePlace(path))) return sha256File(path);
  const entry = join(options.folder ?? userCacheFolder("digests"), sha256(path));
  const [known = "", of] = (await readCache(entry)).split(" ");
  if (of === before.key && /^[0-9a-f]{64}$/.test(known)) return known;
  const digest = await sha256File(path);
  if (before.key === stampOf(path)?.key && isSettled(before, options.settledMs))
    await writeCache(entry, `${digest} ${before.key}`);
  return digest;
}
