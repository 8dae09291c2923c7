import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, lstat, mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";

/** Package files kept from one installation to the next, so that they are not downloaded again. */
export interface KeptPackages {
  /** Folder with files of earlier installations. Nobody vouches for them: each is used by its sha256 alone. */
  offered: string;
  /** Folder that takes the verified files of this one. */
  used: string;
}

/** Largest package file that is looked at, bytes; Apptainer's have below 50 MB. */
const sizeLimit = 512 * 1024 ** 2;

/**
 * Takes a file that was kept, if it is the one that is wanted.
 * @param sha256 hex, from what a key has signed or the user has given; never from where the file came from
 * @returns whether it is at `to` now
 */
export async function takeKept(kept: KeptPackages | undefined, sha256: string, to: string): Promise<boolean> {
  if (!kept) return false;
  const from = join(kept.offered, basename(to));
  const found = await lstat(from).catch(() => undefined);
  if (!found?.isFile() || found.size > sizeLimit) return false;
  // The copy is what is hashed: nobody else can change it any more.
  await copyFile(from, to);
  const hash = createHash("sha256");
  await pipeline(createReadStream(to), hash);
  if (hash.digest("hex") === sha256) return true;
  await rm(to);
  return false;
}

/** Keeps a file that was verified for the next time. */
export async function keepUsed(kept: KeptPackages | undefined, path: string): Promise<void> {
  if (!kept) return;
  await mkdir(kept.used, { recursive: true });
  await copyFile(path, join(kept.used, basename(path)));
}
