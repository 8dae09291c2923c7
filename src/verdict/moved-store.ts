import { lstat, readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { parseConfig, projectConfig } from "./read-policy.ts";
import type { TargetBranch } from "./target.ts";

const { basename, dirname } = posix;

/**
 * The stores of the target branch that a change moves to its own store, or replaces with it: their configurations and
 * histories count as if they were the store's.
 * @param changed the paths that the change changes
 * @param store of the change; all relative to the repository
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
  const isInNewStore = async () => {
    isNew ??= await isNewStore(isInBranch, repository, store);
    return isNew;
  };
  for (const path of changed) {
    const isConfig = basename(path) === "config.yaml" && path !== projectConfig;
    const other = isConfig ? dirname(path) : dirname(dirname(path));
    if (!isConfig && (basename(path) !== "history.jsonl" || dirname(path) === other)) continue;
    if (other === store || found.has(other) || (await isHere(path)) || !(await isInBranch(path))) continue;
    if (isConfig) {
      // Nothing has been verified in that store yet.
      if ((await isInNewStore()) && (await isConfiguration(path, target))) found.add(other);
      continue;
    }
    const moved = join(store, basename(dirname(path)));
    const isMoved = (await isHere(moved)) && !(await isInBranch(join(moved, "history.jsonl")));
    if (isMoved || (await isInNewStore())) found.add(other);
  }
  return [...found].sort();
}

/** Whether a file of the target branch is a configuration of this program; others have files of that name, too. */
async function isConfiguration(path: string, target: Pick<TargetBranch, "read">): Promise<boolean> {
  return parseConfig((await target.read(path)) ?? "", path).then(
    () => true,
    () => false,
  );
}

/** Whether the target branch has nothing of a store: no configuration, and no history of any of its names. */
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
