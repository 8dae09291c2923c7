import { Failure } from "../failure.ts";
import type { StoredBuild } from "./builds.ts";

/** Refuses a build whose image is missing, since it cannot be run. */
export function assertComplete({ name, ts, state }: StoredBuild): void {
  if (state === "complete") return;
  throw new Failure("usage", `the build ${name}-${ts} has no image here`, {
    code: "image-not-in-store",
    why:
      state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
    remedy: "stx-container list shows the builds that are complete",
  });
}
