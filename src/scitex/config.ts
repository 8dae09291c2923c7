import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { readPolicy } from "../verdict/read-policy.ts";

/** What the seed's configuration holds: builds of a name that are kept, and whether images must be verified. */
export interface ImageConfig {
  retain: number;
  requireVerified: boolean;
}

/** The seed's folder of a user's containers: `$SCITEX_DIR`, else `~/.scitex`, and `container` in it. */
export const userFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  join(env.SCITEX_DIR?.startsWith("/") ? env.SCITEX_DIR : join(homedir(), ".scitex"), "container");

/**
 * The seed's `load_config`: `config.yaml` of a store, and the project's where the store is in a repository; of both the
 * stricter counts.
 * @param root default: `$SCITEX_DIR/container`, or `~/.scitex/container`
 * @throws Failure for a configuration that is not valid; the seed took the defaults then
 */
export async function loadConfig(root = userFolder()): Promise<ImageConfig> {
  const { retain, require_verified: requireVerified } = await readPolicy(resolve(root));
  return { retain, requireVerified };
}
