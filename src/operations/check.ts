import { dirname, isAbsolute, join } from "node:path";
import { Failure } from "../failure.ts";
import { cachedDigest } from "../files/digest-cache.ts";
import { lookAt } from "../files/look.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { shellWord } from "../process/shell-word.ts";
import { listBuilds, type StoredBuild } from "../store/builds.ts";
import type { Note } from "../verdict/answer.ts";
import { checkName, type NameOptions, newerBuild, withRefusals } from "../verdict/check-name.ts";
import { contextBeside } from "../verdict/context-beside.ts";
import type { GateAnswer, GateOptions, Refusal } from "../verdict/gate.ts";
import { subjectOf } from "../verdict/gate-subject.ts";
import { defaultPolicy, type Policy } from "../verdict/policy.ts";
import { readPolicy, readPolicyFile } from "../verdict/read-policy.ts";

/** What to check, and against what; all paths absolute. */
export interface CheckRequest extends NameOptions {
  /** A name or build id of the store, or the path of an image or of another file of a build. */
  subject: { name: string } | { path: string };
  store: string;
  /** The marker of the image at the path. */
  marker?: string | undefined;
  /** A policy instead of the store's. */
  policy?: string | undefined;
  /** Branch or commit that the checkout is to be merged into: its policy counts, not the checkout's. */
  base?: string | undefined;
  /**
   * Judge files outside a store by the defaults, even if their verdict was made under a configuration. For commands that
   * only report: what runs, publishes or copies an image refuses it.
   */
  byDefaults?: boolean;
  /** Refuse what cannot be checked completely, whatever the policy says. */
  requireVerified?: boolean;
  /** How the user wrote an archive that the path was unpacked from. */
  archive?: string | undefined;
}

/**
 * The gate's answer on a build of a store, or on an image anywhere.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
export async function check(request: CheckRequest): Promise<GateAnswer> {
  const { subject, store } = request;
  if ("name" in subject) {
    const by = await judgedBy(request, store);
    const named = await checkName(store, subject.name, by.policy, { ...request, ...by });
    return withRefusals(named, [...by.refusals, ...withoutImage(named, request)]);
  }
  const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
    import("../verdict/gate.ts"),
    import("../verdict/find-evidence.ts"),
    import("./vault/beside.ts"),
  ]);
  const found = (await evidenceOfFile(subject.path, store)) ?? (await findEvidence(subject.path, request));
  const { refusals, ...by } = await judgedBy(request, found.store);
  const { sha256 } = found;
  // Computed already if it was used to find the build; otherwise computed now. What the lock says about the image
  // proves nothing.
  const digest = sha256 === undefined ? request.digest : async () => sha256;
  const options: GateOptions = { ...request, ...by, digest };
  const vault = await checkVaultBeside(found.subject.files.lock);
  const strict = await checkBuild(found.subject, by.policy, options);
  const own =
    found.store === undefined && request.byDefaults ? withoutConfiguration(strict, request) : strict;
  const judged = withRefusals(own, [...refusals, ...withoutImage(own, request), ...vault.refusals]);
  const answer = { ...judged, notes: [...judged.notes, ...vault.notes] };
  if (found.store === undefined) {
    const { lock } = found.subject.files;
    const unused = request.policy ? [] : await configurationBeside(lock);
    const needed = await neededToRebuild(lock, request.archive !== undefined);
    const refused = answer.refusals.map((each) => ({
      ...each,
      remedy: remedyForFile(each, answer, request, unused.length > 0 ? dirname(dirname(lock)) : undefined),
    }));
    return { ...answer, refusals: refused, notes: [...answer.notes, ...unused, ...needed] };
  }
  const builds = await listBuilds(found.store, answer.name);
  return { ...answer, notes: [...answer.notes, ...(await newerBuild(builds, answer, by.policy))] };
}

/**
 * The answer on files whose maker had a configuration, for someone who has none. What a configuration can allow beyond
 * the defaults (floats, noise) is refused for reasons of its own.
 */
function withoutConfiguration(answer: GateAnswer, { policy }: CheckRequest): GateAnswer {
  const refusals = answer.refusals.filter(({ code }) => code !== "policy-missing");
  if (policy !== undefined || refusals.length === answer.refusals.length) return answer;
  const text = "the verdict was made under a configuration that is not here; the defaults were applied";
  const notes = [...answer.notes, { code: "policy-changed", text }];
  if (refusals.length > 0) return { ...answer, refusals, notes };
  return { ...answer, open: true, kind: "open", refusals, notes };
}

/** Notes a configuration next to the files that was not used: the maker of the files may have written it. */
async function configurationBeside(lock: string): Promise<Note[]> {
  const path = join(dirname(dirname(lock)), "config.yaml");
  if (!lookAt(path)) return [];
  const store = shellWord(dirname(path));
  return [
    {
      code: "configuration-not-used",
      text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`,
    },
  ];
}

/** What the user can do about a refusal of files that are in no store: commands take the files, not the build's name. */
function remedyForFile(
  { code, remedy }: Refusal,
  { name, ts }: GateAnswer,
  { subject, archive }: CheckRequest,
  store: string | undefined,
): string {
  const word = shellWord(archive ?? ("path" in subject ? subject.path : subject.name));
  if (code !== "policy-missing")
    return remedy.replaceAll(`stx-container verify ${name}-${ts}`, () => `stx-container verify ${word}`);
  const agree = "and judge by it if you agree: ";
  const judge = `stx-container check ${word}`;
  if (archive !== undefined)
    return `read the authors' configuration, ${agree}unzip ${word} config.yaml; ${judge} --policy config.yaml`;
  return store === undefined
    ? `read the configuration of who made these files, their config.yaml, ${agree}${judge} --policy CONFIG.YAML`
    : `read ${join(store, "config.yaml")}, ${agree}${judge} --store ${shellWord(store)}`;
}

/**
 * What a rebuild needs of the machine that built, and the files do not hold: base images, and files that the recipe copies.
 * @param isArchive whether all files are from an archive, which was made to hold what is copied, too
 */
async function neededToRebuild(path: string, isArchive: boolean): Promise<Note[]> {
  // Loaded here, as most calls check a name, which needs no lock once its answer is kept.
  const { readBuiltLock } = await import("../verdict/lock-file.ts");
  const lock = await readBuiltLock(path).catch(() => undefined);
  const context = await contextBeside(path);
  const copied = lock && (context !== undefined || isArchive) ? await missingFiles(lock, context) : [];
  return [...copied, ...(await missingBases(lock, context ?? dirname(path)))];
}

/** Files that the recipe copies, and that are not here as they were at the build. */
async function missingFiles({ inputs }: BuiltLock, context: string | undefined): Promise<Note[]> {
  const found = await Promise.all(
    Object.entries(inputs.files).map(async ([name, sha256]) => {
      if (isAbsolute(name) || name.split("/").includes("..")) return [];
      const now = context && (await cachedDigest(join(context, name)).catch(() => undefined));
      return now === sha256 ? [] : [`${name} (${now === undefined ? "missing" : "changed"})`];
    }),
  );
  const names = found.flat();
  if (names.length === 0) return [];
  const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
  const text = `to rebuild it, files that the recipe copies are needed as they were at the build: ${names.slice(0, 3).join(", ")}${rest}; get them from who made this, and name their folder with --context`;
  return [{ code: "context-needed", text }];
}

/** Base images that were files of the machine that built. */
async function missingBases(lock: BuiltLock | undefined, context: string): Promise<Note[]> {
  const needed = (lock?.bases ?? []).filter(({ bootstrap }) => bootstrap === "localimage");
  const notes = needed.map(async ({ written, imageSha256 }) => {
    // Where a lock from elsewhere points is only looked at in the folder that came with it.
    const isBeside = !isAbsolute(written) && !written.split("/").includes("..");
    const here = isBeside && (await cachedDigest(join(context, written)).catch(() => undefined));
    if (here === imageSha256) return [];
    const text = `to rebuild it, the base image ${written} (sha256:${imageSha256}) is needed, which is not here; get it from who made these files, save it as FOLDER/${written}, and add --context FOLDER to verify`;
    return [{ code: "base-image-needed", text }];
  });
  return (await Promise.all(notes)).flat();
}

/** Where everything must be checked, a missing image is a reason to refuse; elsewhere, as in a clone, it is a note. */
function withoutImage({ image, open }: GateAnswer, { requireVerified }: CheckRequest): Refusal[] {
  if (!requireVerified || !open || image.checked) return [];
  return [
    {
      code: "image-not-checked",
      text: "the image is not here, and only its lock and recipes were checked",
      remedy: "name the image's own path, or leave out --require-verified to check lock and recipes alone",
    },
  ];
}

/**
 * The gate's answers on the builds of a checkout that is to be merged into a branch. The branch's policy applies, and
 * each of its histories must be continued. If the change does something that no change may do (loosen the policy,
 * shorten a history, remove an image's evidence), the gate is closed for all of them.
 * @param base branch or commit
 * @throws Failure("unverified") for such a change if there is no build; otherwise as {@link check}
 */
export async function checkAllForBase(
  store: string,
  base: string,
  builds: readonly StoredBuild[],
): Promise<GateAnswer[]> {
  const { policy, refusals, removals, knownHistory } = await targetOf(store, base);
  const change = [...refusals, ...removals];
  const [first] = change;
  if (first && builds.length === 0)
    throw new Failure("unverified", `the change may not be merged into ${base}`, {
      code: first.code,
      why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
      remedy: first.remedy,
    });
  const { checkBuild } = await import("../verdict/gate.ts");
  const answers: GateAnswer[] = [];
  for (const build of builds) {
    const digest = (path: string) => cachedDigest(path);
    const answer = await checkBuild(subjectOf(build), policy, { knownHistory, digest });
    answers.push(withRefusals(answer, change));
  }
  return answers;
}

interface JudgedBy extends Pick<GateOptions, "knownHistory"> {
  policy: Policy;
  refusals: Refusal[];
}

/**
 * The policy that applies. A policy next to an image outside the store never does: it may come from the maker of
 * the image.
 */
async function judgedBy(
  { policy: path, base, requireVerified, trust }: CheckRequest,
  store: string | undefined,
): Promise<JudgedBy> {
  const found = path
    ? { policy: await readPolicyFile(path) }
    : store && base
      ? await targetOf(store, base)
      : { policy: store ? await readPolicy(store) : defaultPolicy };
  const require_verified =
    found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
  return { refusals: [], ...found, policy: { ...found.policy, require_verified } };
}

async function targetOf(store: string, base: string) {
  const [{ localTarget }, { targetPolicy }] = await Promise.all([
    import("./target.ts"),
    import("../verdict/target.ts"),
  ]);
  const { target, repository } = await localTarget(store, base);
  return targetPolicy(target, repository, store);
}
