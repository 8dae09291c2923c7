import type { StoredBuild } from "./builds.ts";

/** How many builds of a name to keep. */
export interface Retention {
  /** Builds that have a lock. Protected ones are kept besides and do not count. */
  retain: number;
  /** Number of logs to keep of builds that failed or were interrupted. */
  retainFailed: number;
}

/** A build, and why it is kept or removed. */
export interface Planned {
  build: StoredBuild;
  keep: boolean;
  why: string;
}

/** Why a build is kept regardless of the number; undefined if it may be removed. */
function necessity(build: StoredBuild, lastVerified: StoredBuild | undefined): string | undefined {
  if (build.published) return "published";
  if (build.held) return "being built, verified or used, or waiting to be verified";
  if (build === lastVerified) return "last verified";
  if (build.state === "image-only") return "has no lock, so not made by this program";
  return undefined;
}

/**
 * Selects the builds of one name to keep. Exactly `retain` are kept, unless more are published, in use or last
 * verified: those come first, then the newest.
 * @param builds newest first
 */
export function planRetention(
  builds: readonly StoredBuild[],
  { retain, retainFailed }: Retention,
): Planned[] {
  const lastVerified = builds.find(({ marker, state }) => marker === "verified" && state !== "unfinished");
  const whys = new Map(
    builds.map((build) => [build, build.kept ? "protected" : necessity(build, lastVerified)]),
  );
  const isFinished = ({ state }: StoredBuild) => state !== "unfinished";
  const needed = builds.filter((build) => isFinished(build) && !build.kept && whys.get(build)).length;
  let [free, freeFailed] = [Math.max(0, retain - needed), retainFailed];
  return builds.map((build) => {
    const why = whys.get(build);
    if (why !== undefined) return { build, keep: true, why };
    if (!isFinished(build)) {
      return freeFailed-- > 0
        ? { build, keep: true, why: `one of the newest ${retainFailed} that failed` }
        : { build, keep: false, why: "failed" };
    }
    return free-- > 0
      ? { build, keep: true, why: `one of the newest ${retain}` }
      : { build, keep: false, why: `more than ${retain}` };
  });
}
