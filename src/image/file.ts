import { createHash } from "node:crypto";
import { ByteSource } from "./byte-source.ts";

const chunk = 4 * 1024 * 1024;

/**
 * sha256 (hex) and size in bytes of an image file, in one pass.
 * @throws Failure "cannot-judge" where it is missing or unreadable
 */
export async function imageDigest(path: string): Promise<{ sha256: string; size: number }> {
  const source = await ByteSource.open(path);
  try {
    const sha256 = createHash("sha256");
    const part = (at: number) => source.read(at, Math.min(chunk, source.size - at), "the image");
    let next = part(0);
    for (let at = 0; at < source.size; at += chunk) {
      const bytes = await next;
      // The disk reads on while this part is hashed.
      next = part(Math.min(at + chunk, source.size));
      sha256.update(bytes);
    }
    return { sha256: sha256.digest("hex"), size: source.size };
  } finally {
    await source.close();
  }
}
