import { readFileSync } from "node:fs";
import { z } from "zod";
import { Failure } from "../failure.ts";

const repositorySchema = z.object({ full_name: z.string() });

/** The few fields of an event's payload that decide about trust and branch; everything else is left alone. */
const payloadSchema = z.object({
  pull_request: z
    .object({ head: z.object({ ref: z.string(), repo: repositorySchema.nullish() }) })
    .optional(),
  workflow_run: z
    .object({ head_branch: z.string().nullish(), head_repository: repositorySchema.nullish() })
    .optional(),
});

/** What the platform says about this run; nothing in it comes from a job's own output. */
export interface RunContext {
  event: string;
  /** "owner/name". */
  repository: string;
  /** Full ref, "refs/heads/main". */
  ref: string;
  sha: string;
  serverUrl: string;
  /** Page of this run, with its attempt. */
  runUrl: string;
  /** Absolute path of the checkout's folder. */
  workspace: string;
  /** Absolute path of a folder that is emptied after the job. */
  temp: string;
  /** Repository and branch that the code under test comes from; undefined where the event does not say. */
  head: { repository: string | undefined; branch: string | undefined } | undefined;
}

const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;

/**
 * Reads the runner's environment (GITHUB_*, RUNNER_TEMP) and the event's payload.
 * @throws Failure("usage") naming every variable that is missing or malformed
 */
export function readContext(env: NodeJS.ProcessEnv): RunContext {
  const names = [
    "GITHUB_EVENT_NAME",
    "GITHUB_REPOSITORY",
    "GITHUB_REF",
    "GITHUB_SHA",
    "GITHUB_RUN_ID",
    "GITHUB_WORKSPACE",
    "RUNNER_TEMP",
  ];
  const missing = names.filter((name) => !env[name]);
  const get = (name: string) => env[name] ?? "";
  if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
    throw new Failure("usage", "this is not the environment of a GitHub Actions runner", {
      why:
        missing.length > 0
          ? `not set: ${missing.join(", ")}`
          : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
      remedy: "run it as a step of a workflow, or use the command line: stx-container --help",
    });
  }
  const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
  const repository = get("GITHUB_REPOSITORY");
  return {
    event: get("GITHUB_EVENT_NAME"),
    repository,
    ref: get("GITHUB_REF"),
    sha: get("GITHUB_SHA"),
    serverUrl,
    runUrl: `${serverUrl}/${repository}/actions/runs/${get("GITHUB_RUN_ID")}/attempts/${env.GITHUB_RUN_ATTEMPT || "1"}`,
    workspace: get("GITHUB_WORKSPACE"),
    temp: get("RUNNER_TEMP"),
    head: readHead(env.GITHUB_EVENT_PATH),
  };
}

function readHead(eventPath: string | undefined): RunContext["head"] {
  if (!eventPath) return undefined;
  let payload: z.infer<typeof payloadSchema>;
  try {
    payload = payloadSchema.parse(JSON.parse(readFileSync(eventPath, "utf8")));
  } catch (error) {
    throw new Failure("usage", "the event's payload cannot be read", {
      why: `${eventPath}: ${(error as Error).message}`,
      remedy: "this file is written by the runner; run the job again",
      cause: error,
    });
  }
  const { pull_request: pull, workflow_run: run } = payload;
  if (pull) return { repository: pull.head.repo?.full_name, branch: pull.head.ref };
  if (run) return { repository: run.head_repository?.full_name, branch: run.head_branch ?? undefined };
  return undefined;
}

/** Events whose run speaks about another branch's code; without a head they cannot be trusted. */
const headEvents = new Set(["pull_request", "pull_request_target", "pull_request_review", "workflow_run"]);

/** Whether the code under test comes from this repository itself. A deleted fork is not "this repository". */
export function isOwnCode(context: RunContext): boolean {
  if (context.head) return context.head.repository === context.repository;
  return !headEvents.has(context.event);
}

/**
 * Refuses to run a recipe's commands where a run has the repository's secrets and its code comes from a fork.
 * @throws Failure("usage") for pull_request_target and workflow_run from forks, unless `allowed`
 */
export function refuseForkCode(context: RunContext, allowed: boolean): void {
  const privileged = context.event === "pull_request_target" || context.event === "workflow_run";
  if (!privileged || allowed || isOwnCode(context)) return;
  throw new Failure("usage", `a recipe from a fork is not built on the event ${context.event}`, {
    why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
    remedy: "use the event pull_request; or set allow-fork-code: true if this job holds no secret",
  });
}

/** Where a commit may go, or why there is none to make. */
export type CommitTarget = { branch: string } | { skip: string };

/** The branch that lock and marker of this run belong on, or a sentence that says why on none. */
export function commitTarget(context: RunContext): CommitTarget {
  if (context.event === "merge_group") {
    return { skip: "a merge queue's branch is thrown away; the commit is made after the merge" };
  }
  if (!isOwnCode(context)) {
    return { skip: "a pull request from a fork has no right to write here; its verdict is in the summary" };
  }
  const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
  if (!branch) return { skip: `${context.ref} is no branch` };
  return { branch: checkBranch(branch) };
}

/** Checks a branch name after the rules of git-check-ref-format(1). @throws Failure("usage") */
export function checkBranch(branch: string): string {
  const parts = branch.split("/");
  const bad =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git forbids
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) ||
    parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
  if (!bad) return branch;
  throw new Failure("usage", `${JSON.stringify(branch)} is no name for a branch`, {
    why: "git forbids it (git help check-ref-format)",
    remedy: "rename the branch",
  });
}
