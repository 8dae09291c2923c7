import { stageLimit } from "./stages.ts";
import type { PlannedImage } from "./types.ts";

const dayMs = 86_400_000;

/**
 * The verified images to rebuild in one night: all of them, or as many as a matrix can take and the others in the
 * following nights. An image built on another one is left out, because its base image is not in git, and so is that
 * of an archive, which is gone when its run has ended.
 */
export function nightly(images: readonly PlannedImage[], now: Date): PlannedImage[] {
  const all = images.filter(
    ({ state, parents, given }) => state === "verified" && parents.length === 0 && !given?.archive,
  );
  if (all.length <= stageLimit) return all;
  const start = (Math.floor(now.getTime() / dayMs) * stageLimit) % all.length;
  return [...all.slice(start), ...all.slice(0, start)].slice(0, stageLimit);
}
