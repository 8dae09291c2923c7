import { homedir, userInfo } from "node:os";
import { join } from "node:path";

/**
 * The user's home, by the user database unless HOME is absolute: what is kept there is trusted, and the current
 * folder may be a repository of somebody else.
 */
function home(): string {
  return [homedir(), userInfo().homedir].find((each) => each.startsWith("/")) ?? "/";
}

/** A folder in the user's own cache. */
export function userCacheFolder(kind: string): string {
  const cache = process.env.XDG_CACHE_HOME;
  return join(cache?.startsWith("/") ? cache : join(home(), ".cache"), "stx-container", kind);
}

/** Whether this run may use what an earlier one kept: not in CI, where a cache may come from another job. */
export const isCacheAllowed = (env: NodeJS.ProcessEnv = process.env) =>
  !env.GITHUB_ACTIONS && !/^(1|true|yes)$/i.test(env.CI ?? "");
