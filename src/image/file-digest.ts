import { fileDigest } from "../files/digest.ts";
import { unreadable } from "./failures.ts";

/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
export async function imageDigest(path: string): Promise<{ sha256: string; size: number }> {
  try {
    return await fileDigest(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}
