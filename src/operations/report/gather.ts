import { readBoundedIfThere } from "../../files/bounded.ts";
import type { Lock } from "../../lock/schema.ts";
import { findBuild, listBuilds, listNames } from "../../store/builds.ts";
import { parseHistory } from "../../store/history.ts";
import type { GateAnswer } from "../../verdict/answer.ts";
import { type GateSubject, subjectOf } from "../../verdict/gate-subject.ts";
import { evidenceLimits } from "../../verdict/limits.ts";
import { readLockFileIfThere } from "../../verdict/lock-file.ts";
import { type CheckRequest, check } from "../check.ts";

/** One event of a build's history. */
export interface Moment {
  at: string;
  event: string;
}

/** The data for a report on one image. */
export interface ImageReport {
  lock: Lock;
  /** The gate's answer; absent for an image of which there is no marker. */
  gate?: GateAnswer;
  /** The lock of the previous build. */
  before?: Lock;
  /** Oldest first. */
  history: readonly Moment[];
  /** The recipe, as its author wrote it. */
  recipe?: string;
}

/**
 * Collects the data for a report on one build.
 * @param build the build's files, wherever they are
 * @throws Failure where its lock cannot be read
 */
export async function gather(
  { name, ts, files }: GateSubject,
  lock: Lock,
  request: CheckRequest,
): Promise<ImageReport> {
  const gate = await check(request);
  const before = await lockBefore(request.store, name, ts);
  const recipe = await readBoundedIfThere(files.recipe, evidenceLimits.recipe, { what: "recipe" });
  const history =
    files.history && (await readBoundedIfThere(files.history, evidenceLimits.history, { what: "history" }));
  const events = history ? parseHistory(history.toString("utf8")).events : [];
  return {
    lock,
    gate,
    ...(before && { before }),
    history: events.map(({ at, event }) => ({ at, event })).sort((a, b) => (a.at < b.at ? -1 : 1)),
    ...(recipe && { recipe: recipe.toString("utf8") }),
  };
}

/** The lock of the build before this one, if the store has it. */
async function lockBefore(store: string, name: string, ts: string): Promise<Lock | undefined> {
  const builds = await listBuilds(store, name);
  const earlier = builds.find((build) => build.ts < ts && ["complete", "lock-only"].includes(build.state));
  return earlier && readLockFileIfThere(earlier.files.lock);
}

/** The data for each name of a store, from its published build, otherwise its newest. */
export async function gatherStore(store: string, digest: CheckRequest["digest"]): Promise<ImageReport[]> {
  const reports: ImageReport[] = [];
  for (const name of await listNames(store)) {
    const builds = await listBuilds(store, name);
    if (!builds.some(({ state }) => state === "complete" || state === "lock-only")) continue;
    const subject = subjectOf(await findBuild(store, name));
    const lock = await readLockFileIfThere(subject.files.lock);
    if (lock) reports.push(await gather(subject, lock, { subject: { name }, store, digest }));
  }
  return reports;
}
