import { lstat } from "node:fs/promises";

/** Ending of the folder that lies beside a build's lock and holds what its recipe copies in. */
const ending = ".context";

/** Most files, and bytes of them all, that travel with a build; what is more is published in another way. */
export const contextLimits = { files: 20_000, bytes: 16 * 1024 ** 3 } as const;

/** The path of that folder, by the lock's. */
export const contextName = (lock: string): string => lock.replace(/\.lock$/, ending);

/** The folder with a recipe's files that lies beside its lock; undefined where there is none. */
export async function contextBeside(lock: string): Promise<string | undefined> {
  const path = contextName(lock);
  if (path === lock) return undefined;
  return (await lstat(path).catch(() => undefined))?.isDirectory() ? path : undefined;
}

/** Whether a folder's name is that of a build's context, whose files are the recipe's and not a build's. */
export const isContext = (folder: string): boolean => folder.endsWith(ending);

/** A path in an archive that lies in a context, as that folder and the rest; undefined for all others. */
export function contextPath(path: string): { folder: string; rest: string[] } | undefined {
  const parts = path.split("/");
  const at = parts.findIndex((part, index) => isContext(part) && index < parts.length - 1);
  return at < 0 ? undefined : { folder: parts.slice(0, at + 1).join("/"), rest: parts.slice(at + 1) };
}
