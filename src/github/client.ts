import type { getOctokit } from "@actions/github";
import type { RunContext } from "./context.ts";

/** GitHub's API, and the run's repository as its requests name it. */
export type Client = Pick<ReturnType<typeof getOctokit>, "rest" | "paginate" | "graphql"> & {
  at: { owner: string; repo: string };
};

/** GitHub's API for the run's repository. Requests that fail with 5xx or 429 are repeated, after the time that it names. */
export async function githubClient(context: RunContext, token: string): Promise<Client> {
  const [github, { retry }] = await Promise.all([import("@actions/github"), import("@octokit/plugin-retry")]);
  const { rest, paginate, graphql } = github.getOctokit(
    token,
    { userAgent: "stx-container" },
    retry as never,
  );
  const [owner = "", repo = ""] = context.repository.split("/");
  return { rest, paginate, graphql, at: { owner, repo } };
}
