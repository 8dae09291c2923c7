import { constants, promises } from "node:fs";
import type { FileHandle } from "node:fs/promises";

/** The error code for a path that is not a regular file; Linux has no code for it, BSD has this one. */
export const notRegular = "EFTYPE";

/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
export async function openRegular(path: string): Promise<{ handle: FileHandle; size: number }> {
  const handle = await promises.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
    return { handle, size: stat.size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
