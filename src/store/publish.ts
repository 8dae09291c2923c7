import { assertReplaceableSymlink, replaceSymlinkInside } from "../files/inside.ts";
import { linkTarget, listBuilds, publishedBy } from "./builds.ts";
import { appendHistory } from "./history.ts";
import { parseTs, publishedLink } from "./names.ts";

const isOurs = (name: string) => (target: string) => publishedBy(name, target) !== "";

/** Says before the work, not at its end, that a name cannot be published: another file or link has its place. */
export function assertPublishable(store: string, name: string): Promise<void> {
  return assertReplaceableSymlink(store, publishedLink(store, name), isOurs(name));
}

/**
 * Publishes a verified build unless a newer verified one is published: whoever verifies an old build again, or ends
 * last of two, takes nothing back. @returns whether it is the published one now
 */
export async function publishVerified(store: string, name: string, ts: string): Promise<boolean> {
  const published = (await listBuilds(store, name)).find((build) => build.published);
  if (published?.ts === ts) return true;
  if (published?.state === "complete" && published.marker === "verified" && published.ts > ts) return false;
  await publish(store, name, ts);
  return true;
}

/** Makes a build the published one, in one step, and writes it into the name's history. */
export async function publish(store: string, name: string, ts: string, now = new Date()): Promise<void> {
  parseTs(ts);
  await replaceSymlinkInside(store, publishedLink(store, name), linkTarget(name, ts), isOurs(name));
  await appendHistory(store, name, { event: "published", ts, at: now.toISOString() });
}
