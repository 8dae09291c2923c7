import { notice, setOutput } from "@actions/core";
import type { Required } from "../github/branch-recipe.ts";
import { assertRecipeOfCommit, makeCheckRun } from "../github/check-run.ts";
import { checkTarget } from "../github/context.ts";
import { checkSummary } from "../report/check-run.ts";
import { verdictSentence } from "../verdict/sentence.ts";
import type { FetchedBuild } from "./evidence.ts";
import type { Job } from "./job.ts";

/**
 * Records the verdict as a check run on the commit that was built, and commits nothing.
 * @param required what the commit must hold; undefined asks nothing
 * @param within folder of the store in the repository
 * @throws Failure("unverified") if the commit has another recipe · Failure("usage") without permission
 */
export async function recordCheck(
  { inputs, context, log, scratch, signal }: Job<"record">,
  build: FetchedBuild,
  within: string,
  required: Required | undefined,
): Promise<void> {
  const target = checkTarget(context);
  if ("skip" in target) return notice(target.skip, { title: "No check run is made" });
  const { sha } = target;
  const token = inputs["github-token"];
  log.phase(`Making a check run on ${sha}`);
  if (required) await assertRecipeOfCommit(context, { token, scratch, signal }, { sha, within, required });
  const { evidence, digest } = build.marker;
  const page = await makeCheckRun(context, token, {
    sha,
    name: `Container ${build.name}`,
    // Without a verdict there is no proof, so the check fails, too.
    passed: evidence.verdict === "verified",
    title: verdictSentence(build.marker),
    summary: checkSummary(build.marker, context.runUrl),
    externalId: digest,
  });
  log.end();
  setOutput("check-url", page);
  log.note(`Made the check run "Container ${build.name}": ${page}`);
}
