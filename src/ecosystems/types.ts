import type { ImageTree } from "../image/tree.ts";
import type { Package } from "../lock/schema.ts";

/**
 * What a collector found. `absent`: this ecosystem's databases are not in the image. `error`: they are, and
 * could not be read whole: such an image can never be verified. Never an empty list for a failed question.
 */
export type Collected =
  | { status: "present"; packages: Package[] }
  | { status: "absent" }
  | { status: "error"; path: string; message: string; packages: Package[] };

/** Reads one ecosystem's packages out of an image; pure over the tree. */
export interface Collector {
  /** The ecosystem's name in the lock: "dpkg", "python", "npm"… */
  id: string;
  /** Raised by one whenever it may read another list out of the same image; locks are compared only under equal versions. */
  version: number;
  /** It reads the content of files, not databases alone, so it takes longer the bigger the image is; an inventory can leave it out. */
  contents?: true;
  collect(tree: ImageTree): Promise<Collected>;
}
