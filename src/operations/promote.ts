import { Failure } from "../failure.ts";
import { findBuild, type StoredBuild } from "../store/builds.ts";
import { withNameLock } from "../store/name-lock.ts";
import { openExistingStore } from "../store/open.ts";
import { publish } from "../store/publish.ts";
import { assertGateOpen } from "./gated.ts";

/** What was published, and what was until then ("" for nothing). */
export interface Promoted {
  name: string;
  ts: string;
  from: string;
}

/** An image that is to be run must be there. */
export function assertComplete({ name, ts, state }: StoredBuild): void {
  if (state === "complete") return;
  throw new Failure("usage", `the build ${name}-${ts} has no image here`, {
    code: "image-not-in-store",
    why:
      state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
    remedy: "stx-container list shows the builds that are complete",
  });
}

/**
 * Publishes a build that the gate lets pass.
 * @param id of a build, or a name: its newest build that is complete
 * @throws Failure where the gate refuses it, or the image is not here
 */
export async function promote(path: string, id: string): Promise<Promoted> {
  const store = await openExistingStore(path);
  const { name } = await findBuild(store, id);
  return withNameLock(store, name, async () => {
    const build = await findBuild(store, id, "newest");
    assertComplete(build);
    await assertGateOpen(store, build);
    const from = await publish(store, name, build.ts);
    return { name, ts: build.ts, from };
  });
}
