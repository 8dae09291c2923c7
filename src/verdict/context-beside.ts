import { lookAt } from "../files/look.ts";

/** Ending of the folder next to a build's lock that contains what its recipe copies in. */
const ending = ".context";

/** Most files, and most bytes in total, that are published with a build; more must be published in another way. */
export const contextLimits = { files: 20_000, bytes: 16 * 1024 ** 3 } as const;

/** The path of that folder for a lock. */
export const contextName = (lock: string): string => lock.replace(/\.lock$/, ending);

/** The folder with a recipe's files next to its lock; undefined if there is none. */
export async function contextBeside(lock: string): Promise<string | undefined> {
  const path = contextName(lock);
  if (path === lock) return undefined;
  return lookAt(path)?.isDirectory() ? path : undefined;
}

/** Whether a folder is named like a build's context, which contains files of the recipe, not of the build. */
export const isContext = (folder: string): boolean => folder.endsWith(ending);

/**
 * Splits a path in an archive that is inside a context into that folder and the rest; undefined for any other path.
 */
export function contextPath(path: string): { folder: string; rest: string[] } | undefined {
  const parts = path.split("/");
  const at = parts.findIndex((part, index) => isContext(part) && index < parts.length - 1);
  return at < 0 ? undefined : { folder: parts.slice(0, at + 1).join("/"), rest: parts.slice(at + 1) };
}
