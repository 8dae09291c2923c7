import { copyFile, lstat, mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { sha256File } from "../../files/digest.ts";

/** Package files kept from one installation to the next, so that they are not downloaded again. */
export interface KeptPackages {
  /** Folder with files of earlier installations. They are not trusted: a file is used only if its sha256 is right. */
  offered: string;
  /** Folder for the verified files of this installation. */
  used: string;
}

/** Largest accepted package file in bytes; Apptainer's are below 50 MB. */
const sizeLimit = 512 * 1024 ** 2;

/**
 * Copies a kept file to `to`, if it has the expected sha256.
 * @param sha256 hex, from a signed list or from the user, never from the place where the file was kept
 * @returns whether the file is at `to`
 */
export async function takeKeptPackage(
  kept: KeptPackages | undefined,
  sha256: string,
  to: string,
): Promise<boolean> {
  if (!kept) return false;
  const from = join(kept.offered, basename(to));
  const found = await lstat(from).catch(() => undefined);
  if (!found?.isFile() || found.size > sizeLimit) return false;
  // The copy is hashed, not the original, because only we can change the copy.
  await copyFile(from, to);
  if ((await sha256File(to)) === sha256) return true;
  await rm(to);
  return false;
}

/** Keeps a verified file for the next installation. */
export async function keepPackage(kept: KeptPackages | undefined, path: string): Promise<void> {
  if (!kept) return;
  await mkdir(kept.used, { recursive: true });
  await copyFile(path, join(kept.used, basename(path)));
}
