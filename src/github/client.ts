import { setTimeout as sleep } from "node:timers/promises";
import type { getOctokit } from "@actions/github";
import { Failure } from "../failure.ts";
import type { FailureCode } from "../failure-codes.ts";
import type { RunContext } from "./context.ts";
import { isRateLimit, maxRetries, retryDelay } from "./patience.ts";

/** GitHub's API, and the run's repository as its requests name it. */
export type Client = Pick<ReturnType<typeof getOctokit>, "rest" | "paginate" | "graphql"> & {
  at: { owner: string; repo: string };
};

/**
 * GitHub's API for the run's repository. Requests that fail with 5xx are repeated, and so are those that run into a
 * rate limit, after the time that GitHub names.
 */
export async function githubClient(context: RunContext, token: string): Promise<Client> {
  const [github, { retry }] = await Promise.all([import("@actions/github"), import("@octokit/plugin-retry")]);
  const { rest, paginate, graphql } = github.getOctokit(
    token,
    { userAgent: "stx-container", retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] } } as object,
    retry as never,
    patience as never,
  );
  const [owner = "", repo = ""] = context.repository.split("/");
  return { rest, paginate, graphql, at: { owner, repo } };
}

/** The part of octokit that is needed to wrap its requests. */
interface Hooked {
  hook: { wrap(name: "request", around: (send: Send, options: object) => Promise<unknown>): void };
}
type Send = (options: object) => Promise<unknown>;

/** A plugin that waits as long as GitHub asks; octokit's own retry plugin ignores the headers that say so. */
function patience({ hook }: Hooked): Record<string, never> {
  hook.wrap("request", async (send, options) => {
    for (let left = maxRetries; ; left--) {
      try {
        return await send(options);
      } catch (error) {
        const wait = retryDelay(error as object, Date.now());
        if (wait === undefined || left === 0) throw error;
        await sleep(wait);
      }
    }
  });
  return {};
}

/** What a request was for, and what to report if GitHub refuses it. */
export interface GithubRequest {
  /** "could not read an issue of the repository". */
  what: string;
  /** What a token without permission gets, and what trouble of GitHub gets. */
  codes: { denied: FailureCode; failed: FailureCode };
  /** The permission of the job that it needs, "issues: write". */
  permission: string;
}

/**
 * Makes requests to GitHub.
 * @throws Failure("usage") without permission, or for a locked conversation; else "infrastructure"
 */
export async function requestGithub<T>(
  { what, codes, permission }: GithubRequest,
  work: () => Promise<T>,
): Promise<T> {
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
