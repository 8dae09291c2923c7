import { assertReplaceableSymlink, replaceSymlinkInside } from "../files/inside.ts";
import { linkTarget, listBuilds, publishedBy, publishedTs } from "./builds.ts";
import { replaceInnerLink } from "./compat/scitex.ts";
import { appendHistory, isRolledBack, readHistory } from "./history.ts";
import { parseTs, publishedLink } from "./names.ts";

const isOurs = (name: string) => (target: string) => publishedBy(name, target) !== "";

/**
 * Reports before the work, not after it, that a name cannot be published because a file or another link is in the way.
 */
export function assertPublishable(store: string, name: string): Promise<void> {
  return assertReplaceableSymlink(store, publishedLink(store, name), isOurs(name));
}

/** Why a verified build was not published; undefined where it is the published one now. */
export type NotPublished = "a newer verified build is published" | "it was rolled back" | undefined;

/**
 * Publishes a verified build unless a newer verified one is published, or this one was rolled back: verifying an old
 * build again, or being the last of two to finish, undoes nothing. Call it under the name's lock.
 */
export async function publishVerified(
  store: string,
  name: string,
  ts: string,
  now = new Date(),
): Promise<NotPublished> {
  const published = (await listBuilds(store, name)).find((build) => build.published);
  if (published?.ts === ts) return undefined;
  // A build from the future had a clock that ran ahead: it must not hold back all others until then.
  const isNewer = published && published.ts > ts && parseTs(published.ts) <= now;
  if (isNewer && published.state === "complete" && published.marker === "verified")
    return "a newer verified build is published";
  if (isRolledBack(await readHistory(store, name), ts)) return "it was rolled back";
  await publish(store, name, ts, now);
  return undefined;
}

/**
 * Publishes a build in one step, and records that in the name's history before the link changes, so that the history
 * never lacks a published build. Call it under the name's lock.
 * @returns the previously published build, "" if there was none
 */
export async function publish(
  store: string,
  name: string,
  ts: string,
  now = new Date(),
  event: "published" | "rolled-back" = "published",
): Promise<string> {
  parseTs(ts);
  const from = await publishedTs(store, name);
  await assertPublishable(store, name);
  const at = now.toISOString();
  await appendHistory(store, name, { event, ts, at, ...(event === "rolled-back" ? { from } : {}) });
  await replaceInnerLink(store, name, ts);
  await replaceSymlinkInside(store, publishedLink(store, name), linkTarget(name, ts), isOurs(name));
  return from;
}
