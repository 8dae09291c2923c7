import { Failure } from "../failure.ts";
import { findBuild, listBuilds, listNames, publishedTs, type StoredBuild } from "../store/builds.ts";
import { publishedBefore, readHistory } from "../store/history.ts";
import { withNameLock } from "../store/name-lock.ts";
import { imageName } from "../store/names.ts";
import { openExistingStore } from "../store/open.ts";
import { publish } from "../store/publish.ts";
import { assertGateOpen } from "./gated.ts";
import type { Promoted } from "./promote.ts";

/**
 * Publishes the build that was published before the current one, according to the name's history; when repeated, the
 * one before that. Pruned builds are skipped.
 * @throws Failure where there was no earlier one, or the gate refuses it
 */
export async function rollback(path: string, given: string): Promise<Promoted> {
  const name = imageName(given);
  const store = await openExistingStore(path);
  // A lock would make a folder of that name.
  if (!(await listNames(store)).includes(name)) await findBuild(store, name);
  return withNameLock(store, name, async () => {
    const from = await publishedTs(store, name);
    const build = await buildBefore(store, name, from);
    await assertGateOpen(store, build);
    await publish(store, name, build.ts, new Date(), "rolled-back");
    return { name, ts: build.ts, from };
  });
}

async function buildBefore(store: string, name: string, from: string): Promise<StoredBuild> {
  const published = publishedBefore(await readHistory(store, name));
  const at = published.lastIndexOf(from);
  const before = at < 0 ? published : published.slice(0, at);
  const builds = await listBuilds(store, name);
  for (const ts of before.toReversed()) {
    const build = builds.find((each) => each.ts === ts && each.state === "complete");
    if (build && ts !== from) return build;
  }
  throw new Failure("usage", `no build of ${name} was published before ${from ? `${name}-${from}` : "now"}`, {
    code: "nothing-to-roll-back",
    why:
      published.length > 1 ? "those that were are no longer in the store" : "the history names no other one",
    remedy: `choose one: stx-container list ${name}, then stx-container promote BUILD`,
  });
}
