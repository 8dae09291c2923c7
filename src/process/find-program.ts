import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { scrubbedEnvironment } from "./run.ts";

/** Whether this user may execute the file at a path. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
export async function findProgram(
  name: string,
  path = scrubbedEnvironment().PATH ?? "",
): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    const candidate = join(folder, name);
    if (folder !== "" && (await isExecutable(candidate))) return candidate;
  }
  return undefined;
}
