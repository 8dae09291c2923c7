import { posix } from "node:path";
import { notice, setOutput, warning } from "@actions/core";
import { Failure } from "../failure.ts";
import { readUserFile } from "../files/user-files.ts";
import { commitTarget, snapshotJob } from "../github/context.ts";
import { type CommitRequest, commitFiles } from "../github/git.ts";
import { parseLock } from "../lock/read.ts";
import { verdictBadge } from "../report/page/badge.ts";
import { mergeByUnion } from "../store/history.ts";
import { storeFiles } from "../store/names.ts";
import { verdictSentence } from "../verdict/sentence.ts";
import { type FetchedBuild, fetchGiven } from "./evidence.ts";
import { type GivenImage, recipeOfImage } from "./given-image.ts";
import { withVerdict } from "./history.ts";
import type { Job } from "./job.ts";
import { markerBranchOf, proposalOf } from "./own-branches.ts";
import { repositoryPath } from "./paths.ts";
import { proposedBefore, recordedBefore } from "./recorded.ts";
import { assertWhole, signedMarker } from "./sign.ts";

/**
 * Mode record: commits lock, locked recipe, recipe, marker and badge of one build to the branch that was built or to the
 * one beside it that has its markers, or makes a check run in place of a commit. Needs no checkout and runs no code of
 * the repository. If there is no branch or commit to write to, it logs that and succeeds.
 * @throws Failure · sets every output of record/action.yml
 */
export async function recordMode(job: Job<"record">): Promise<void> {
  const { inputs, context, log, scratch } = job;
  const target = commitTarget(context);
  const isCheck = inputs.to === "check";
  if (!isCheck && "skip" in target) {
    notice(target.skip, { title: "Nothing is committed" });
    return;
  }
  const build = await fetchGiven(job);
  const { workspace } = context;
  const within = repositoryPath(workspace, "store", inputs.store);
  const path = inputs.recipe && repositoryPath(workspace, "recipe", inputs.recipe);
  const required = await requiredOf(inputs.from, build, path);
  // A marker of format 0.1 is committed as it is.
  if (build.marker.format !== 1) await assertWhole(build);
  if (isCheck || "skip" in target)
    return (await import("./record-check.ts")).recordCheck(job, build, within, required.required);
  const proposal = inputs.propose ? proposalOf(build.name) : undefined;
  const beside = inputs.to === "marker-branch" ? markerBranchOf(target.branch) : undefined;
  const branch = proposal ?? beside ?? target.branch;
  const recorded = proposal
    ? await proposedBefore(job, build, within, { branch: target.branch, beside, proposal })
    : await recordedBefore(job, build, within, { branch: target.branch, beside });
  if (recorded) {
    setOutput("commit", recorded.commit);
    setOutput("branch", branch);
    const why = `${branch} has ${recorded.build}, which is verified for exactly the same inputs`;
    const rest = proposal ? " and has the same packages" : ". To record this build, too, set again: always";
    return notice(`${why}${rest}`, { title: "Nothing is committed" });
  }
  log.phase("Signing the marker");
  const marker = await signedMarker(job, build);
  log.phase(`Committing to ${branch}`);
  const request = {
    branch: target.branch,
    ...(proposal === undefined ? {} : { proposal }),
    ...(beside === undefined ? {} : { beside }),
    token: inputs["github-token"],
    within,
    changes: await changesOf(build, within, marker),
    ...required,
    message: `Record ${verdictSentence(build.marker)}\n\nRun: ${context.runUrl}\n`,
    scratch,
    signal: job.signal,
  };
  const { commit, made } =
    inputs.commits === "signed"
      ? await (await import("../github/api-commit.ts")).commitThroughApi(request, context)
      : await commitFiles({ ...request, remote: `${context.serverUrl}/${context.repository}.git` });
  log.end();
  setOutput("committed", String(made));
  setOutput("commit", commit);
  setOutput("branch", branch);
  log.note(made ? `Committed ${commit} to ${branch}` : `No commit: ${branch} has these files already`);
  // What is proposed is on no branch that people use yet.
  if (inputs["dependency-snapshot"] && made && !proposal)
    await submitPackages(job, build, target.branch, beside === undefined ? commit : context.sha);
}

/**
 * What the branch must hold: the verified recipe. For a given image it need not hold one, because the workflow says which
 * image it is; then the build must be of that.
 * @throws Failure("unverified", "from-differs")
 */
async function requiredOf(
  from: GivenImage | undefined,
  build: FetchedBuild,
  path: string | undefined,
): Promise<Pick<CommitRequest, "required">> {
  const recipe = await readUserFile(build.files.recipe, "recipe");
  if (from === undefined) return { required: { recipe, path } };
  if (recipe.equals(Buffer.from(recipeOfImage(from)))) return {};
  throw new Failure("unverified", `the build is not of the image ${from.from}`, {
    code: "from-differs",
    why: "its recipe is not the two lines that take this image",
    remedy: "give record, gate and build the same input from",
  });
}

/**
 * Submits the image's packages to GitHub's dependency graph. A failure is a warning, because the commit is made
 * already.
 */
async function submitPackages(job: Job<"record">, build: FetchedBuild, branch: string, commit: string) {
  const { inputs, context, log } = job;
  const [{ githubSnapshot }, { submitSnapshot }] = await Promise.all([
    import("../lock/export/github-snapshot.ts"),
    import("../github/dependency-graph.ts"),
  ]);
  const { lock } = build.files;
  const packages = parseLock((await readUserFile(lock, "lock")).toString("utf8"), lock);
  const snapshot = { ...snapshotJob(process.env, build.name), sha: commit, ref: `refs/heads/${branch}` };
  try {
    await submitSnapshot(context, inputs["github-token"], githubSnapshot(packages, { snapshot }));
    log.note("Submitted the packages to the dependency graph");
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { message, why = "", remedy } = error;
    warning(`${why}\nWhat to do: ${remedy}`, { title: message });
  }
}

/** The files for the repository. The marker of an opposite verdict is removed. */
async function changesOf(
  build: FetchedBuild,
  within: string,
  marker: string,
): Promise<CommitRequest["changes"]> {
  const there = storeFiles(within, build.name, build.ts);
  const verified = build.markerPath === build.files.verified;
  return [
    { path: there.lock, content: await readUserFile(build.files.lock, "lock") },
    { path: there.lockedRecipe, content: await readUserFile(build.files.lockedRecipe, "locked recipe") },
    { path: there.recipe, content: await readUserFile(build.files.recipe, "recipe") },
    {
      path: verified ? there.verified : there.unverified,
      content: Buffer.from(marker),
    },
    { path: verified ? there.unverified : there.verified, content: undefined },
    { path: posix.join(there.folder, "history.jsonl"), content: (tip) => withVerdict(tip, build.marker) },
    { path: posix.join(there.folder, "badge.json"), content: badgeOf(build) },
    { path: posix.join(within, ".gitattributes"), content: withUnion },
  ];
}

/** The JSON from which shields.io draws the image's badge. */
const badgeOf = ({ marker }: FetchedBuild) =>
  Buffer.from(`${JSON.stringify(verdictBadge(marker.evidence))}\n`);

/** The branch's .gitattributes with the line that makes git merge histories; other lines stay. */
function withUnion(tip: Buffer | undefined): Buffer {
  const text = tip?.toString("utf8") ?? "";
  if (text.includes(mergeByUnion)) return Buffer.from(text);
  return Buffer.from(`${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${mergeByUnion}\n`);
}
