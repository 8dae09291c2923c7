import { join, resolve } from "node:path";
import { homeFolder } from "../files/home.ts";
import { readPolicy } from "../verdict/read-policy.ts";

/** What the seed's configuration contains: how many builds of a name to keep, and whether images must be verified. */
export interface ImageConfig {
  retain: number;
  requireVerified: boolean;
}

/** The seed's folder for a user's containers: `container` in `$SCITEX_DIR`, or in `~/.scitex`. */
export const userFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  join(env.SCITEX_DIR?.startsWith("/") ? env.SCITEX_DIR : join(homeFolder(), ".scitex"), "container");

/**
 * The seed's `load_config`: `config.yaml` of a store, and that of the project if the store is in a repository; the
 * stricter value of each key counts.
 * @param root default: `$SCITEX_DIR/container`, or `~/.scitex/container`
 * @throws Failure for an invalid configuration; the seed used the defaults then
 */
export async function loadConfig(root = userFolder()): Promise<ImageConfig> {
  const { retain, require_verified: requireVerified } = await readPolicy(resolve(root));
  return { retain, requireVerified };
}
