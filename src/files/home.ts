import { homedir, userInfo } from "node:os";

/** Where no user keeps anything, as for Debian's users without a home. */
const nowhere = "/nonexistent";

/**
 * The user's home folder, absolute. A HOME that is empty or relative is passed over, because the folder that it would
 * name depends on where a command is started, and may have come with a repository: the home of the user database counts.
 */
export function homeFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  if (env.HOME?.startsWith("/")) return env.HOME;
  try {
    const home = env.HOME === undefined ? homedir() : userInfo().homedir;
    return home.startsWith("/") ? home : nowhere;
  } catch {
    return nowhere;
  }
}
