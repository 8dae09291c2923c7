import { basename } from "node:path";
import { readBoundedIfThere } from "../../files/bounded.ts";
import { parseLock } from "../../lock/read.ts";
import type { Lock } from "../../lock/schema.ts";
import type { ImageReport } from "../../report/page/image.ts";
import { findBuild, listBuilds, listNames } from "../../store/builds.ts";
import { parseHistory } from "../../store/history.ts";
import { type GateSubject, subjectOf } from "../../verdict/gate.ts";
import { evidenceLimits } from "../../verdict/limits.ts";
import { type CheckRequest, check } from "../check.ts";

/** Reads a lock that may not be there. */
async function lockAt(path: string): Promise<Lock | undefined> {
  const bytes = await readBoundedIfThere(path, evidenceLimits.lock, { what: "lock" });
  return bytes && parseLock(bytes.toString("utf8"), path);
}

/**
 * All that a report of one build is made from.
 * @param build the build's files, wherever they lie
 * @throws Failure where its lock cannot be read
 */
export async function gather(
  { name, ts, files }: GateSubject,
  lock: Lock,
  request: CheckRequest,
): Promise<ImageReport> {
  const gate = await check(request);
  const before = await lockBefore(request.store, name, ts);
  const recipe = await readBoundedIfThere(files.recipe, evidenceLimits.lock, { what: "recipe" });
  const history =
    files.history && (await readBoundedIfThere(files.history, 64 * 1024 ** 2, { what: "history" }));
  const events = history ? parseHistory(history.toString("utf8")).events : [];
  return {
    lock,
    gate,
    ...(before && { before }),
    history: events.map(({ at, event }) => ({ at, event })).sort((a, b) => (a.at < b.at ? -1 : 1)),
    ...(recipe && { recipe: recipe.toString("utf8") }),
  };
}

/** The lock of the build before one, where the store has it. */
async function lockBefore(store: string, name: string, ts: string): Promise<Lock | undefined> {
  const builds = await listBuilds(store, name);
  const earlier = builds.find((build) => build.ts < ts && ["complete", "lock-only"].includes(build.state));
  return earlier && lockAt(earlier.files.lock);
}

/** The reports of the published, else newest, build of every name of a store. */
export async function gatherStore(store: string, digest: CheckRequest["digest"]): Promise<ImageReport[]> {
  const reports: ImageReport[] = [];
  for (const name of await listNames(store)) {
    const builds = await listBuilds(store, name);
    if (!builds.some(({ state }) => state === "complete" || state === "lock-only")) continue;
    const subject = subjectOf(await findBuild(store, name));
    const lock = await lockAt(subject.files.lock);
    if (lock) reports.push(await gather(subject, lock, { subject: { name }, store, digest }));
  }
  return reports;
}

/** The title of a store's report. */
export const storeTitle = (store: string) => `Images in ${basename(store)}`;
