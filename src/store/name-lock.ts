import { join } from "node:path";
import { createInside, openInside, removeFileInside } from "../files/inside.ts";
import { type Release, withLock } from "../files/lock.ts";
import { removeLeftovers } from "../files/own-folder.ts";
import { temporaryName } from "../files/temporary-names.ts";
import { imageName } from "./names.ts";

/** How long to wait for another process that publishes, prunes or writes a verdict, in milliseconds. */
const waitMs = 60_000;

/**
 * Runs `work`, which changes what builds a name has or what is recorded about them, while no other process does: on
 * this machine or another one that shares the file system.
 * @throws Failure where another process takes longer than a minute
 */
export function withNameLock<T>(store: string, name: string, work: () => Promise<T>): Promise<T> {
  const request = { what: `the builds of ${name}`, waitMs };
  return withLock(store, join(store, imageName(name), ".lock"), request, work);
}

/**
 * Marks a build as in use, so that it is not pruned while it is built, verified or run: with an empty file whose name
 * identifies the process. A killed process no longer counts, and what it was writing is removed. Call it under the
 * name's lock.
 */
export async function holdBuild(store: string, name: string, ts: string): Promise<Release> {
  const at = join(store, imageName(name));
  const folder = await openInside(store, at, "only what is there");
  await removeLeftovers(folder).finally(() => folder.close());
  const path = join(at, temporaryName(`held-${ts}`));
  await createInside(store, path);
  return async () => void (await removeFileInside(store, path));
}
