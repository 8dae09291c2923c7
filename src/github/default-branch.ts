import { type Client, requestGithub } from "./client.ts";
import type { RunContext } from "./context.ts";

/**
 * The repository's default branch. The payload of most events names it; that of `schedule` does not, so GitHub is asked.
 * @throws Failure("usage") for a token that may not read the repository; else Failure("infrastructure")
 */
export async function defaultBranch(
  { defaultBranch: known }: Pick<RunContext, "defaultBranch">,
  { rest, at }: Client,
): Promise<string> {
  if (known !== undefined) return known;
  const what = "could not ask GitHub for the repository's default branch";
  const codes = { denied: "repository-denied", failed: "repository-unreadable" } as const;
  const { data } = await requestGithub({ what, codes, permission: "contents: read" }, () =>
    rest.repos.get(at),
  );
  return data.default_branch;
}
