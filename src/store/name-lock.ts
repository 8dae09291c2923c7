import { join } from "node:path";
import { createInside, openInside, removeFileInside } from "../files/inside.ts";
import { type Release, withLock } from "../files/lock.ts";
import { removeLeftovers } from "../files/own-folder.ts";
import { temporaryName } from "../files/temporary-names.ts";
import { imageName } from "./names.ts";

/** How long one process waits until another one has published, pruned or written a verdict, in milliseconds. */
const waitMs = 60_000;

/**
 * Does something that changes which builds of a name there are, or what is said of them, while no other process does:
 * on this machine or on another one that shares the file system.
 * @throws Failure where another process takes longer than a minute
 */
export function withNameLock<T>(store: string, name: string, work: () => Promise<T>): Promise<T> {
  const request = { what: `the builds of ${name}`, waitMs };
  return withLock(store, join(store, imageName(name), ".lock"), request, work);
}

/**
 * Holds a build that is being built, verified or used, so that it is not pruned meanwhile: by an empty file whose name
 * says which process holds it. A killed process holds nothing any more, and what it was writing is removed. Call it
 * under the name's lock.
 */
export async function holdBuild(store: string, name: string, ts: string): Promise<Release> {
  const at = join(store, imageName(name));
  const folder = await openInside(store, at, "only what is there");
  await removeLeftovers(folder).finally(() => folder.close());
  const path = join(at, temporaryName(`held-${ts}`));
  await createInside(store, path);
  return async () => void (await removeFileInside(store, path));
}
