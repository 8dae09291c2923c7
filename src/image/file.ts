import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { unreadable } from "./byte-source.ts";

const chunk = 1024 * 1024;

/**
 * sha256 (hex) and size in bytes of an image file, in one pass.
 * @throws Failure "cannot-judge" where it is missing or unreadable
 */
export async function imageDigest(path: string): Promise<{ sha256: string; size: number }> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    if (!(await handle.stat()).isFile()) throw new Error("it is not a regular file");
    const sha256 = createHash("sha256");
    // Two buffers for the whole file: memory taken anew for each part would make the garbage collector walk the
    // entries of an open image over and over.
    let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
    let size = 0;
    for (let reading = handle.read(filled, 0, chunk, 0); ; ) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return { sha256: sha256.digest("hex"), size };
      size += bytesRead;
      // The disk reads on while this part is hashed.
      reading = handle.read(next, 0, chunk, size);
      sha256.update(filled.subarray(0, bytesRead));
      [filled, next] = [next, filled];
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await handle?.close();
  }
}
