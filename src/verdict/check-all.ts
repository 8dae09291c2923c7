import { join } from "node:path";
import { isCacheAllowed, userCacheFolder } from "../files/cache-folder.ts";
import { cachedDigest } from "../files/digest-cache.ts";
import { cacheName, isSettled, isStablePlace, readCache, stampOf, writeCache } from "../files/user-cache.ts";
import type { StoredBuild } from "../store/builds.ts";
import { version } from "../version.ts";
import type { GateAnswer } from "./answer.ts";
import { clockSkewMs, dayMs, oldDays } from "./demands.ts";
import { subjectOf } from "./gate-subject.ts";
import type { KeptFiles } from "./kept-files.ts";
import { type Policy, verdictPolicy } from "./policy.ts";

/** The answer of an open gate. */
interface Kept {
  /** The stamps of all files that were read for it. */
  key: string;
  answer: GateAnswer;
}

/** Where answers are cached, and what they depend on. */
export interface KeptOptions {
  now?: Date;
  /** Default: in the user's cache. */
  folder?: string;
  settledMs?: number;
  env?: NodeJS.ProcessEnv;
}

/**
 * The gate's answers on many builds of a store. Where nothing that was read for an open gate was changed since, as
 * device, inode, size and times of every file say, the answer is the one of then: see {@link cachedDigest} for when a
 * cache is used at all.
 */
export async function checkBuilds(
  store: string,
  builds: readonly StoredBuild[],
  policy: Policy,
  { now = new Date(), folder = userCacheFolder("gate"), settledMs, env }: KeptOptions = {},
): Promise<GateAnswer[]> {
  // Whether a signer may still sign changes with the time and with Sigstore's keys.
  const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
  const canKeep = isCacheAllowed(env) && !isSigned;
  const path = canKeep && (await isStablePlace(store)) ? join(folder, cacheName(store)) : undefined;
  const program = [version, stampOf(process.argv[1] ?? "")?.key];
  const by = JSON.stringify([...program, verdictPolicy(policy), policy.sources.length > 0]);
  const kept = path === undefined ? new Map<string, Kept>() : parse(await readCache(path), by);
  let files: KeptFiles | undefined;
  const answers: GateAnswer[] = [];
  const next = new Map<string, Kept>();
  let isChanged = false;
  for (const build of builds) {
    const id = `${build.name}-${build.ts}`;
    const found = path === undefined ? undefined : kept.get(id);
    const key = path === undefined ? undefined : keyOf(build, settledMs);
    if (found && key === found.key && isCurrent(found.answer, now)) {
      next.set(id, found);
      answers.push(found.answer);
      continue;
    }
    const { checkBuild } = await import("./gate.ts");
    if (path !== undefined)
      files ??= await (await import("./kept-files.ts")).KeptFiles.open(
        `${folder}-files`,
        store,
        program,
        settledMs,
      );
    const digest = (image: string) => cachedDigest(image);
    const answer = await checkBuild(build, policy, { now, digest, keptFiles: files });
    answers.push(answer);
    // An earlier verdict of another kind may have expired sooner.
    if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, settledMs))
      continue;
    next.set(id, { key, answer });
    isChanged = true;
  }
  await files?.write();
  if (path !== undefined && isChanged)
    await writeCache(path, JSON.stringify({ by, kept: [...new Map([...kept, ...next])] }));
  return answers;
}

/** The kept answers in a cache file; none where it was written by another program or under another policy. */
function parse(text: string, by: string): Map<string, Kept> {
  try {
    const file = JSON.parse(text);
    return new Map(file.by === by ? file.kept : []);
  } catch {
    return new Map();
  }
}

/** The stamps of what the gate reads of a build; undefined if a file is not a plain file or has just been changed. */
function keyOf(build: StoredBuild, settledMs?: number): string | undefined {
  const { files } = subjectOf(build);
  const stamps = [
    files.image,
    files.lock,
    files.lockedRecipe,
    files.recipe,
    files.verified,
    files.unverified,
    files.history,
  ].map((path) => (path === undefined ? undefined : stampOf(path)));
  const isStill = stamps.every((stamp) => !stamp || isSettled(stamp, settledMs));
  // The key of a stamp contains no space.
  return isStill ? stamps.map((stamp) => stamp?.key ?? "-").join(" ") : undefined;
}

/** Whether an open gate's answer still holds at the current time. */
function isCurrent({ verifiedAt = "", expires }: GateAnswer, now: Date): boolean {
  const at = Date.parse(verifiedAt);
  const ends = [at + oldDays * dayMs, ...(expires === undefined ? [] : [Date.parse(expires)])];
  return now.getTime() >= at - clockSkewMs && now.getTime() < Math.min(...ends);
}
