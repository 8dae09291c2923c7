import { Failure } from "../failure.ts";
import { type AnyLock, compareAnyLocks } from "../lock/export/any-lock.ts";
import { findBuild, listBuilds } from "../store/builds.ts";
import { readAnyLockFile } from "../verdict/lock-file.ts";

/** One package that changed between two consecutive builds. */
export interface Move {
  /** The builds before and after, `ts`. */
  before: string;
  after: string;
  ecosystem: string;
  name: string;
  /** Absent for a package that was new. */
  from?: string;
  /** Absent for a package that is gone. */
  to?: string;
}

/**
 * Which packages changed between the builds of a name, oldest first, according to their locks alone.
 * @throws Failure("usage", "not-in-store") if fewer than two builds of the name have a lock
 */
export async function drift(store: string, name: string): Promise<Move[]> {
  const all = await listBuilds(store, name);
  // Names what the store has instead.
  if (all.length === 0) await findBuild(store, name);
  const builds = all.filter(({ state }) => state === "complete" || state === "lock-only");
  if (builds.length < 2)
    throw new Failure("usage", `there is nothing to compare for ${name} in ${store}`, {
      code: "not-in-store",
      why: `it has ${builds.length === 1 ? "one build" : "no build"} with a lock, and two are needed`,
      remedy:
        builds.length === 1
          ? "build it again after a change, or later with --force: stx-container roundtrip RECIPE --force"
          : "see the builds of the store: stx-container list",
    });
  const moves: Move[] = [];
  let last: Known | undefined;
  for (const { ts, files } of builds.reverse()) {
    const now = { ts, lock: await readAnyLockFile(files.lock) };
    if (last) moves.push(...movesBetween(last, now));
    last = now;
  }
  return moves;
}

interface Known {
  ts: string;
  /** Of a build of scitex-container, too. */
  lock: AnyLock;
}

function movesBetween(before: Known, after: Known): Move[] {
  const { ecosystems } = compareAnyLocks(before.lock, after.lock);
  return Object.entries(ecosystems).flatMap(([ecosystem, { changes }]) =>
    changes.map(({ name, from, to }) => ({
      before: before.ts,
      after: after.ts,
      ecosystem,
      name,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    })),
  );
}
