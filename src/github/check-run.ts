import { plainFiles, runGit } from "../files/git-tree.ts";
import { assertRecipe, gitBlobId, type Required } from "./branch-recipe.ts";
import { githubClient, requestGithub } from "./client.ts";
import type { RunContext } from "./context.ts";
import { fetchingRepository } from "./fetching-repository.ts";

/** What a check run says about one commit. */
export interface CheckRun {
  /** The commit that was built. */
  sha: string;
  /** Name of the check, which a ruleset can require. */
  name: string;
  passed: boolean;
  title: string;
  /** GitHub markdown. */
  summary: string;
  /** Our own name of what it is about. */
  externalId: string;
}

/** GitHub's limit for the text of a check run, in characters. */
const summaryLimit = 65_535;

/**
 * Makes a finished check run on a commit. It is about that commit alone, so nothing needs to be written to a branch.
 * @returns its page
 * @throws Failure("usage") without permission; else Failure("infrastructure")
 */
export async function makeCheckRun(context: RunContext, token: string, check: CheckRun): Promise<string> {
  const { rest, at } = await githubClient(context, token);
  const codes = { denied: "check-denied", failed: "check-failed" } as const;
  const request = { what: "could not make a check run on the commit", codes, permission: "checks: write" };
  return requestGithub(request, async () => {
    const { data } = await rest.checks.create({
      ...at,
      name: check.name,
      head_sha: check.sha,
      status: "completed",
      conclusion: check.passed ? "success" : "failure",
      details_url: context.runUrl,
      external_id: check.externalId,
      output: { title: check.title, summary: check.summary.slice(0, summaryLimit).toWellFormed() },
    });
    return data.html_url ?? "";
  });
}

/**
 * Refuses a check on a commit whose recipe is not the one that was verified, as for a commit to a branch.
 * @param within folder of the store in the repository
 * @throws Failure("unverified", "branch-recipe-differs") · Failure("infrastructure", "git-failed")
 */
export async function assertRecipeOfCommit(
  context: RunContext,
  { token, scratch, signal }: { token: string; scratch: string; signal: AbortSignal },
  { sha, within, required }: { sha: string; within: string; required: Required },
): Promise<void> {
  const { git, fetch } = await fetchingRepository(context, token, scratch, signal);
  const files = plainFiles(await runGit(git, ["ls-tree", "-r", "-z", await fetch(sha)]));
  const { path, recipe } = required;
  assertRecipe(files, { path, id: gitBlobId(recipe), within, where: `the commit ${sha}` });
}
