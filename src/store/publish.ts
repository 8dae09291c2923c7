import { assertReplaceableSymlink, replaceSymlinkInside } from "../files/inside.ts";
import { linkTarget, listBuilds, publishedBy, publishedTs } from "./builds.ts";
import { replaceInnerLink } from "./compat/scitex.ts";
import { appendHistory, isRolledBack, readHistory } from "./history.ts";
import { parseTs, publishedLink } from "./names.ts";

const isOurs = (name: string) => (target: string) => publishedBy(name, target) !== "";

/** Says before the work, not at its end, that a name cannot be published: another file or link has its place. */
export function assertPublishable(store: string, name: string): Promise<void> {
  return assertReplaceableSymlink(store, publishedLink(store, name), isOurs(name));
}

/** Why a verified build was not published; undefined where it is the published one now. */
export type NotPublished = "a newer verified build is published" | "it was rolled back" | undefined;

/**
 * Publishes a verified build unless a newer verified one is published, or it was rolled back: verifying an old build
 * again, or ending last of two, takes nothing back. Call it under the name's lock.
 */
export async function publishVerified(
  store: string,
  name: string,
  ts: string,
  now = new Date(),
): Promise<NotPublished> {
  const published = (await listBuilds(store, name)).find((build) => build.published);
  if (published?.ts === ts) return undefined;
  // One of the future was built by a clock that ran ahead: it must not keep all others back until then.
  const isNewer = published && published.ts > ts && parseTs(published.ts) <= now;
  if (isNewer && published.state === "complete" && published.marker === "verified")
    return "a newer verified build is published";
  if (isRolledBack(await readHistory(store, name), ts)) return "it was rolled back";
  await publish(store, name, ts, now);
  return undefined;
}

/**
 * Makes a build the published one, in one step, and writes it into the name's history; before the link changes, so that
 * a build that was published is never missing there. Call it under the name's lock.
 * @returns the build that was published until then, "" for none
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
