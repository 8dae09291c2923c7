import { resolve } from "node:path";
import { type Pulled, pull } from "../operations/transfer/pull.ts";
import { registryUri } from "../registry/uri.ts";

export { registryUri };

/** An image in a registry. */
export interface OciRef {
  registry: string;
  repository: string;
  tag?: string;
  digest?: string;
}

/**
 * Downloads an image from a registry as a SIF file, with its lock; an existing file is replaced.
 * @returns the path, and the digests of the image file and of what the registry named
 */
export function pullAsSif(image: OciRef, sifPath: string): Promise<Pulled> {
  return pull({ uri: registryUri(image), output: resolve(sifPath), force: true, env: process.env });
}
