import { Failure } from "../failure.ts";
import type { StoredBuild } from "./builds.ts";

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
