import { join } from "node:path";
import { version } from "../version.ts";
import { isCacheAllowed, userCacheFolder } from "./cache-folder.ts";
import { sha256 } from "./digest.ts";
import { isSettled, isStablePlace, readCache, stampOf, writeCache } from "./user-cache.ts";

/** Where {@link remembered} keeps what it makes; tests use other values. */
export interface RememberedOptions {
  /** The cache's own folder; default: in the user's cache. */
  folder?: string;
  /** How long a file must have been left alone, in milliseconds. */
  settledMs?: number;
  env?: NodeJS.ProcessEnv;
}

/**
 * What this program makes of a plain file, from the user's cache where neither the file nor the program has changed
 * since; see {@link cachedDigest} for when a cache is used at all. Thus a command that only shows what a file says need not
 * load the code that parses and checks it.
 * @param what distinguishes what is made of one file
 * @param make its result is plain JSON; nothing is remembered if it fails
 */
export async function remembered<T>(
  path: string,
  what: string,
  make: () => Promise<T>,
  options: RememberedOptions = {},
): Promise<T> {
  const before = stampOf(path);
  if (!before || !isCacheAllowed(options.env) || !(await isStablePlace(path))) return make();
  const entry = join(options.folder ?? userCacheFolder("made"), sha256(`${what}\0${path}`));
  const program = [version, stampOf(process.argv[1] ?? "")?.key].join(" ");
  const known = parse(await readCache(entry));
  if (known?.program === program && known.key === before.key) return known.made as T;
  const made = await make();
  if (before.key === stampOf(path)?.key && isSettled(before, options.settledMs))
    await writeCache(entry, JSON.stringify({ program, key: before.key, made }));
  return made;
}

function parse(text: string): { program: string; key: string; made: unknown } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
