import { readFailure } from "./failures.ts";
import { openRegular } from "./regular.ts";

const chunk = 1024 * 1024;

/** node:crypto is loaded only when it is used: that would take a sixth of the start-up of a command that needs no digest. */
const hash = () => process.getBuiltinModule("node:crypto").createHash("sha256");

/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
export async function fileDigest(path: string): Promise<{ sha256: string; size: number }> {
  const { handle } = await openRegular(path);
  try {
    const sha256 = hash();
    // Two buffers for the whole file: allocating memory for each part would make the garbage collector walk the entries
    // of an open image again and again.
    let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
    let size = 0;
    for (let reading = handle.read(filled, 0, chunk, 0); ; ) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return { sha256: sha256.digest("hex"), size };
      size += bytesRead;
      // The disk reads ahead while this part is hashed.
      reading = handle.read(next, 0, chunk, size);
      sha256.update(filled.subarray(0, bytesRead));
      [filled, next] = [next, filled];
    }
  } finally {
    await handle.close();
  }
}

/** sha256 of bytes, hex. */
export function sha256(data: string | Uint8Array): string {
  return process.getBuiltinModule("node:crypto").hash("sha256", data);
}

/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
export const sha256File = async (path: string): Promise<string> => (await hashFile(path)).sha256;

/** The same, with the size in bytes. @throws as {@link sha256File} */
export async function hashFile(path: string): Promise<{ sha256: string; size: number }> {
  try {
    return await fileDigest(path);
  } catch (error) {
    throw readFailure(error, `could not read ${path}`);
  }
}
