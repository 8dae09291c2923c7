import { join } from "node:path";
import { isCacheAllowed, userCacheFolder } from "../files/cache-folder.ts";
import { sha256 } from "../files/digest.ts";
import { cachedDigest } from "../files/digest-cache.ts";
import { isSettled, isStablePlace, readCache, stampOf, writeCache } from "../files/user-cache.ts";
import type { StoredBuild } from "../store/builds.ts";
import { version } from "../version.ts";
import type { GateAnswer } from "./answer.ts";
import { clockSkewMs, dayMs, oldDays } from "./demands.ts";
import { subjectOf } from "./gate-subject.ts";
import type { KeptFiles } from "./kept-files.ts";
import { type Policy, policyDigest } from "./policy.ts";

/** The answer of an open gate, with the stamps of all files that were read for it. */
interface Kept {
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
  const path = canKeep && (await isStablePlace(store)) ? join(folder, sha256(store)) : undefined;
  const kept = path === undefined ? new Map<string, Kept>() : parse(await readCache(path));
  const program = [version, stampOf(process.argv[1] ?? "")?.key];
  const by = [...program, policyDigest(policy), policy.sources.length > 0];
  let files: KeptFiles | undefined;
  const answers: GateAnswer[] = [];
  const next = new Map<string, Kept>();
  let isChanged = false;
  for (const build of builds) {
    const id = `${build.name}-${build.ts}`;
    const found = path === undefined ? undefined : kept.get(id);
    const key = path === undefined ? undefined : keyOf(build, by, settledMs);
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
    if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, by, settledMs))
      continue;
    next.set(id, { key, answer });
    isChanged = true;
  }
  await files?.write();
  if (path !== undefined && isChanged)
    await writeCache(path, JSON.stringify([...new Map([...kept, ...next])]));
  return answers;
}

function parse(text: string): Map<string, Kept> {
  try {
    return new Map(JSON.parse(text));
  } catch {
    return new Map();
  }
}

/** What an answer depends on besides the time; undefined if a file is not a plain file or has just been changed. */
function keyOf(build: StoredBuild, by: readonly unknown[], settledMs?: number): string | undefined {
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
  return isStill ? sha256(JSON.stringify([by, stamps.map((stamp) => stamp?.key)])) : undefined;
}

/** Whether an open gate's answer still holds at the current time. */
function isCurrent({ verifiedAt = "", expires }: GateAnswer, now: Date): boolean {
  const at = Date.parse(verifiedAt);
  const ends = [at + oldDays * dayMs, ...(expires === undefined ? [] : [Date.parse(expires)])];
  return now.getTime() >= at - clockSkewMs && now.getTime() < Math.min(...ends);
}
