import { lstat, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { sha256, sha256File } from "./digest.ts";
import { temporaryName } from "./temporary-names.ts";

/** A file that changed this short a time ago may change again without a new time, in milliseconds. */
const unsettledMs = 2_000;

/** The user's own folder of the cache. */
export function digestCacheFolder(): string {
  const cache = process.env.XDG_CACHE_HOME;
  return join(cache?.startsWith("/") ? cache : join(homedir(), ".cache"), "stx-container", "digests");
}

/**
 * sha256 (hex) of a file, from the user's cache where the file is still the one that was read: same device, inode,
 * size, and times to the nanosecond. The time of a change (ctime) cannot be set back by who writes the file.
 * Where the cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
export async function cachedDigest(path: string, folder = digestCacheFolder()): Promise<string> {
  const before = await stamp(path);
  const entry = join(folder, sha256(path));
  if (before && (await isOwnFolder(folder))) {
    const known = await readFile(entry, "utf8").catch(() => "");
    const [digest, of] = known.split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(digest ?? "")) return digest as string;
  }
  const digest = await sha256File(path);
  const after = await stamp(path);
  if (before && before.key === after?.key && Date.now() - before.changedMs > unsettledMs)
    await keep(folder, entry, `${digest} ${before.key}`);
  return digest;
}

async function stamp(path: string): Promise<{ key: string; changedMs: number } | undefined> {
  const found = await lstat(path, { bigint: true }).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs } = found;
  return {
    key: [dev, ino, size, mtimeNs, ctimeNs].join("-"),
    changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n),
  };
}

/** A folder that others can write into is not believed. */
async function isOwnFolder(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

async function keep(folder: string, entry: string, text: string): Promise<void> {
  const temporary = join(folder, temporaryName("entry"));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!(await isOwnFolder(folder))) return;
    await writeFile(temporary, text, { flag: "wx", mode: 0o600 });
    await rename(temporary, entry);
  } catch {
    await rm(temporary, { force: true }).catch(() => {});
  }
}
