import { removeFileInside, writeFileInside } from "../files/inside.ts";
import { findBuild, type StoredBuild } from "../store/builds.ts";
import { appendHistory } from "../store/history.ts";
import { withNameLock } from "../store/name-lock.ts";
import { openExistingStore } from "../store/open.ts";

/**
 * Protects a build from being pruned, or lifts the protection.
 * @param id of a build; or a name, which stands for its published build, otherwise its newest
 * @returns the build as it was before
 */
export async function protect(path: string, id: string, isProtected: boolean): Promise<StoredBuild> {
  const store = await openExistingStore(path);
  const { name } = await findBuild(store, id);
  return withNameLock(store, name, async () => {
    const build = await findBuild(store, id);
    if (build.kept === isProtected) return build;
    if (isProtected) await writeFileInside(store, build.files.keep, "prune-protected\n");
    else await removeFileInside(store, build.files.keep);
    const event = isProtected ? "protected" : "unprotected";
    await appendHistory(store, name, { event, ts: build.ts, at: new Date().toISOString() });
    return build;
  });
}
