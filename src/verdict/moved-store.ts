import { lstat, readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import type { TargetBranch } from "./target.ts";

const { basename, dirname } = posix;

/**
 * The stores of the target branch that a change moves into its own store, or puts that one in the place of: their
 * configurations and histories count as if they were the store's.
 * @param changed the paths that the change changes @param store of the change; all relative to the repository
 */
export async function movedStores(
  changed: readonly string[],
  target: Pick<TargetBranch, "read">,
  repository: string,
  store: string,
): Promise<string[]> {
  const isHere = (path: string) => lstat(join(repository, path)).then(Boolean, () => false);
  const isInBranch = async (path: string) => (await target.read(path)) !== undefined;
  const found = new Set<string>();
  let isNew: boolean | undefined;
  for (const path of changed) {
    const other = dirname(dirname(path));
    if (basename(path) !== "history.jsonl" || dirname(path) === other || other === store || found.has(other))
      continue;
    if ((await isHere(path)) || !(await isInBranch(path))) continue;
    const moved = join(store, basename(dirname(path)));
    const isMoved = (await isHere(moved)) && !(await isInBranch(join(moved, "history.jsonl")));
    isNew ??= await isNewStore(isInBranch, repository, store);
    if (isMoved || isNew) found.add(other);
  }
  return [...found].sort();
}

/** Whether the target branch has nothing of a store's: neither a configuration nor a history of any of its names. */
async function isNewStore(
  isInBranch: (path: string) => Promise<boolean>,
  repository: string,
  store: string,
): Promise<boolean> {
  if (await isInBranch(join(store, "config.yaml"))) return false;
  for (const name of await readdir(join(repository, store)).catch(() => []))
    if (await isInBranch(join(store, name, "history.jsonl")).catch(() => true)) return false;
  return true;
}
