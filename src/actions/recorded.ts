import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Failure } from "../failure.ts";
import {
  type BranchTip,
  branchTip,
  type FetchingRepository,
  fetchingRepository,
  hasBranch,
} from "../github/fetching-repository.ts";
import { hasIdToken } from "../signing/sigstore-sign.ts";
import { listBuilds } from "../store/builds.ts";
import { checkBuild } from "../verdict/gate.ts";
import { subjectWithoutImage } from "../verdict/gate-subject.ts";
import { reaches } from "../verdict/judge.ts";
import { projectConfig, readPolicy } from "../verdict/read-policy.ts";
import type { FetchedBuild } from "./evidence.ts";
import type { Job } from "./job.ts";
import { haveSameInputs, readBuiltLock, runLocks } from "./same-inputs.ts";

/** A verified build that a branch already has, of exactly the same inputs as another build. */
export interface Recorded {
  /** Build id. */
  build: string;
  /** The commit at the branch's tip. */
  commit: string;
}

/**
 * The verified build of exactly the same inputs that the branch already has, because of which this one is not recorded: a
 * commit by an app's token starts the next run, which would build and record the same again, without end. A run that was
 * started by hand or by the clock cannot begin such a loop, so its build is always recorded.
 * @param within folder of the store in the repository
 * @param beside branch that has the markers of `branch`, if that has none itself
 * @returns undefined if this build is to be recorded: none is there, or only one that proves less (lower level, unsigned)
 * @throws Failure("infrastructure", "git-failed") where the branch cannot be read
 */
export async function recordedBefore(
  job: Job<"record">,
  build: FetchedBuild,
  within: string,
  { branch, beside }: { branch: string; beside: string | undefined },
): Promise<Recorded | undefined> {
  const { inputs, context, scratch, signal } = job;
  const mayLoop = context.event === "push" || context.event.startsWith("pull_request");
  const { evidence } = build.marker;
  if (inputs.again === "always" || !mayLoop || evidence.verdict !== "verified") return undefined;
  const repository = await fetchingRepository(context, inputs["github-token"], scratch, signal);
  const tip = await tipWith(repository, { branch, beside });
  try {
    const there = await newestOf(tip, within, build.name, scratch);
    if (!there) return undefined;
    const proven = async (name: string) => {
      const base = await newestOf(tip, within, name, scratch);
      const isOpen = base && (await checkBuild(base.subject, await readPolicy(base.store))).open;
      return isOpen ? readBuiltLock(base.lock) : undefined;
    };
    const sources = { built: runLocks(scratch), proven };
    const [ours, theirs] = [await readBuiltLock(build.files.lock), await readBuiltLock(there.lock)];
    if (!(await haveSameInputs(ours, theirs, sources))) return undefined;
    const answer = await checkBuild(there.subject, await readPolicy(there.store));
    const willSign =
      inputs["signing-key"] !== undefined || (inputs.sigstore !== "off" && hasIdToken(process.env));
    const isAsGood =
      answer.open &&
      reaches(answer.level, evidence.level ?? "versions") &&
      !(willSign && answer.signature?.state === "unsigned");
    return isAsGood ? { build: `${answer.name}-${answer.ts}`, commit: tip.commit } : undefined;
  } catch (error) {
    // What cannot be read there proves nothing, so this build is recorded.
    if (error instanceof Failure && error.kind !== "infrastructure") return undefined;
    throw error;
  }
}

/**
 * The verified build of the same inputs and the same packages that is proposed already, because of which this one is not: a
 * branch that someone looks at is not replaced every night by another one that says the same.
 * @param branch the one that was built; a proposal older than its newest build is replaced
 * @param beside the one that the proposal is to be merged into, if it is not `branch`
 * @throws Failure("infrastructure", "git-failed") where a branch cannot be read
 */
export async function proposedBefore(
  { inputs, context, scratch, signal }: Job<"record">,
  build: FetchedBuild,
  within: string,
  { branch, beside, proposal }: { branch: string; beside: string | undefined; proposal: string },
): Promise<Recorded | undefined> {
  const repository = await fetchingRepository(context, inputs["github-token"], scratch, signal);
  if (!(await hasBranch(repository, proposal))) return undefined;
  const tip = await branchTip(repository, proposal);
  try {
    const there = await newestOf(tip, within, build.name, scratch);
    const merged = await newestOf(await tipWith(repository, { branch, beside }), within, build.name, scratch);
    if (!there || !merged || there.subject.ts <= merged.subject.ts) return undefined;
    const { open, name, ts } = await checkBuild(there.subject, await readPolicy(there.store));
    const [ours, theirs] = [await readBuiltLock(build.files.lock), await readBuiltLock(there.lock)];
    const isSame =
      ours.recipe.sha256 === theirs.recipe.sha256 &&
      ours.inputs.digest === theirs.inputs.digest &&
      isDeepStrictEqual(ours.ecosystems, theirs.ecosystems);
    return open && isSame ? { build: `${name}-${ts}`, commit: tip.commit } : undefined;
  } catch (error) {
    if (error instanceof Failure && error.kind !== "infrastructure") return undefined;
    throw error;
  }
}

/** A branch with the files of its marker branch, which has no configuration and maybe not all builds. */
async function tipWith(
  repository: FetchingRepository,
  { branch, beside }: { branch: string; beside: string | undefined },
): Promise<BranchTip> {
  const code = await branchTip(repository, branch);
  if (beside === undefined || !(await hasBranch(repository, beside))) return code;
  const markers = await branchTip(repository, beside);
  return {
    commit: markers.commit,
    paths: [...new Set([...markers.paths, ...code.paths])],
    read: async (path) => (await markers.read(path)) ?? (await code.read(path)),
  };
}

/** The newest build of a name on the branch, with what the gate reads of it, in a store below `scratch`. */
async function newestOf(tip: BranchTip, within: string, name: string, scratch: string) {
  const root = await mkdtemp(join(scratch, "tip-"));
  // It marks the root of a repository: only there the project's own configuration is looked for.
  await mkdir(join(root, ".git"));
  const folder = posix.join(within, name);
  const wanted = new Set([posix.join(within, "config.yaml"), projectConfig]);
  const locks = tip.paths.filter((path) => posix.dirname(path) === folder && path.endsWith(".lock")).sort();
  const stem = locks.at(-1)?.replace(/\.lock$/, "");
  if (stem === undefined) return undefined;
  // Image and logs may be large, and the gate needs neither.
  const isOfBuild = (path: string) =>
    posix.dirname(path) === folder &&
    (posix.basename(path) === "history.jsonl" ||
      (path.startsWith(`${stem}.`) && !/\.(?:sif|log)$/.test(path)));
  for (const path of tip.paths) {
    if (!wanted.has(path) && !isOfBuild(path)) continue;
    const to = join(root, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, (await tip.read(path)) ?? "");
  }
  const store = join(root, within);
  const [newest] = await listBuilds(store, name);
  return newest && { store, lock: newest.files.lock, subject: subjectWithoutImage(newest) };
}
