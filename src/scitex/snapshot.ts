import { resolve } from "node:path";
import type { EnvSnapshot } from "../operations/snapshot/schema.ts";
import { takeSnapshot } from "../operations/snapshot/take.ts";

/**
 * Records the environment of an analysis: image, lock and marker by their digests, host, GPUs, commits of
 * repositories. Never throws.
 * @param containersDir folder with the active image, `current.sif`
 */
export function envSnapshot({
  containersDir = "containers",
  devRepos = [],
}: {
  containersDir?: string;
  devRepos?: readonly string[];
} = {}): Promise<EnvSnapshot> {
  return takeSnapshot({ store: resolve(containersDir), repositories: devRepos.map((path) => resolve(path)) });
}
