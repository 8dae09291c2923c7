import { homedir } from "node:os";
import { resolve } from "node:path";

/** The absolute path, with "~" expanded. */
export function absolute(path: string): string {
  return resolve(path.replace(/^~(?=\/|$)/, homedir()));
}
