import { findBuild } from "../store/builds.ts";
import { assertComplete } from "../store/complete.ts";
import { withNameLock } from "../store/name-lock.ts";
import { openExistingStore } from "../store/open.ts";
import { publish } from "../store/publish.ts";
import { assertGateOpen } from "./gated.ts";

/** What was published, and what had been until then ("" for nothing). */
export interface Promoted {
  name: string;
  ts: string;
  from: string;
}

/**
 * Publishes a build that the gate lets pass.
 * @param id of a build; or a name, which stands for its newest complete build
 * @throws Failure where the gate refuses the build, or the image is not here
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
