import { join } from "node:path";
import { homeFolder } from "./home.ts";

/** A folder in the user's own cache. */
export function userCacheFolder(kind: string): string {
  const cache = process.env.XDG_CACHE_HOME;
  return join(cache?.startsWith("/") ? cache : join(homeFolder(), ".cache"), "stx-container", kind);
}

/** Whether this run may use what an earlier one kept: not in CI, where a cache may come from another job. */
export const isCacheAllowed = (env: NodeJS.ProcessEnv = process.env) =>
  !env.GITHUB_ACTIONS && !/^(1|true|yes)$/i.test(env.CI ?? "");
