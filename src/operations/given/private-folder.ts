import { createWriteStream, rmSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { Failure } from "../../failure.ts";
import { fileFailure } from "../../files/failures.ts";
import { atEnd } from "../../process/at-end.ts";
import { openScratch } from "../../store/scratch.ts";

/**
 * Runs `use` with a private folder that is removed afterwards: also on Ctrl-C, and by the next run if this one is
 * killed.
 * @throws Failure where the folder cannot be made
 */
export async function inPrivateFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const tmp = tmpdir();
  const scratch = await openScratch({ store: tmp, tmp, purpose: "given" }).catch((error: unknown) => {
    throw elsewhere(error, `could not make a temporary folder in ${tmp}`);
  });
  const off = atEnd(() => rmSync(scratch.path, { recursive: true, force: true }));
  try {
    return await use(scratch.path);
  } finally {
    off();
    await scratch.close();
  }
}

/** Makes a folder in a private folder with the permissions that `%files` copies; default: those of a checkout. */
export async function makeSubfolder(folder: string, mode = 0o755): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Set afterwards, so that the umask does not count.
  await chmod(folder, mode);
}

/**
 * Writes a new file in a private folder, creating its parent folders.
 * @param mode its permissions; default: the owner's alone
 * @throws Failure where it cannot be written; an error of the source is passed on
 */
export async function writePrivateFile(
  source: NodeJS.ReadableStream,
  file: string,
  mode?: number,
): Promise<void> {
  const folder = dirname(file);
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(source, createWriteStream(file, { flags: "wx", mode: 0o600 }));
    // Set afterwards, so that the umask does not count.
    if (mode !== undefined) await chmod(file, mode);
  } catch (error) {
    const { syscall, path } = error as NodeJS.ErrnoException;
    const isOurs = syscall === "write" || path?.startsWith(folder);
    throw isOurs ? elsewhere(error, `could not keep a copy of ${basename(file)} in ${tmpdir()}`) : error;
  }
}

/** The failure for a temporary folder whose location only the environment can change. */
function elsewhere(error: unknown, what: string): Error {
  const failure = fileFailure(error, what);
  if (!(failure instanceof Failure)) return failure;
  const { kind, code, message, why } = failure;
  const remedy = `free space in ${tmpdir()}, or set TMPDIR to a folder of yours that has space, and run the same command again`;
  return new Failure(kind, message, { code, why, remedy, cause: error });
}
