import type { getOctokit } from "@actions/github";
import { Failure } from "../failure.ts";
import type { FailureCode } from "../failure-codes.ts";
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

/** What a request was for, and what to say where GitHub refuses it. */
export interface Asked {
  /** "could not read an issue of the repository". */
  what: string;
  /** What a token without permission gets, and what trouble of GitHub gets. */
  codes: { denied: FailureCode; failed: FailureCode };
  /** The permission of the job that it needs, "issues: write". */
  permission: string;
}

/** Whether GitHub, which answers 403 for it, too, speaks of a rate limit and not of a permission. */
export const isRateLimit = (message: string) => /rate limit|abuse detection/i.test(message);

/** Makes requests. @throws Failure("usage") without permission, or for a locked conversation; else "infrastructure" */
export async function asked<T>({ what, codes, permission }: Asked, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { status, message: why } = error as { status?: number; message: string };
    const isDenied = [401, 403, 404].includes(status ?? 0) && !isRateLimit(why);
    if (!isDenied)
      throw new Failure("infrastructure", what, {
        code: codes.failed,
        why,
        remedy: "run the job again",
        cause: error,
      });
    throw new Failure("usage", what, {
      code: codes.denied,
      why,
      remedy: /\blocked\b/i.test(why)
        ? "unlock the conversation"
        : `give this job \`permissions: ${permission}\``,
      cause: error,
    });
  }
}
