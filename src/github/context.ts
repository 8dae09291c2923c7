import { readFileSync } from "node:fs";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { inPlainWords, problemsIn } from "../files/plain-words.ts";

const repositorySchema = z.object({ full_name: z.string() });

const shaSchema = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);

/** The fields of an event's payload that determine trust and branch. */
const payloadSchema = z.object({
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  pull_request: z
    .object({
      number: z.number().int().optional(),
      head: z.object({ ref: z.string(), sha: z.string().optional(), repo: repositorySchema.nullish() }),
      base: z.object({ ref: z.string(), sha: shaSchema }).optional(),
    })
    .optional(),
  merge_group: z.object({ base_ref: z.string(), base_sha: shaSchema }).optional(),
  workflow_run: z
    .object({
      event: z.string().optional(),
      head_branch: z.string().nullish(),
      head_sha: z.string().optional(),
      head_repository: repositorySchema.nullish(),
    })
    .optional(),
});

/** Facts about this run from the runner's environment; none comes from the output of a job. */
export interface RunContext {
  event: string;
  /** "owner/name". */
  repository: string;
  /** Full ref, "refs/heads/main". */
  ref: string;
  sha: string;
  serverUrl: string;
  /** Page of this run and attempt. */
  runUrl: string;
  /** Absolute path of the checkout. */
  workspace: string;
  /** Absolute path of a folder that is emptied after the job. */
  temp: string;
  /** Repository, branch and commit of the code under test; undefined if the event does not name them. */
  head: { repository: string | undefined; branch: string | undefined; sha?: string | undefined } | undefined;
  /** The branch that the code under test is to be merged into, and its commit; undefined if the event names none. */
  base: { ref: string; sha: string } | undefined;
  /** Number of the pull request; undefined for other events. */
  pull: number | undefined;
  /** Event of the run that this one follows; undefined for other events than workflow_run. */
  followed: string | undefined;
  /** The repository's default branch; undefined if the event does not name it. */
  defaultBranch: string | undefined;
}

/** Address of the workflow run that this process is part of; undefined outside of GitHub Actions. */
export function runUrlOf(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
  const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
  return repository && run
    ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}`
    : undefined;
}

/**
 * Commit and job for a dependency snapshot of an image; undefined outside of GitHub Actions.
 * @param name name of the image
 */
export function snapshotContext(env: NodeJS.ProcessEnv, name: string | undefined) {
  const { GITHUB_SHA: sha, GITHUB_REF: ref } = env;
  return sha && ref ? { sha, ref, ...snapshotJob(env, name) } : undefined;
}

/** The job for a dependency snapshot of an image, apart from its commit. */
export function snapshotJob(env: NodeJS.ProcessEnv, name: string | undefined) {
  const { GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
  // GitHub keeps only the newest snapshot of each correlator, so every image of a job needs its own.
  const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, name].filter(Boolean).join("_");
  return { job: { correlator, id: id ?? "0" } };
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
    throw new Failure("usage", "not running in GitHub Actions", {
      code: "not-a-runner",
      why:
        missing.length > 0
          ? `these variables are not set: ${missing.join(", ")}`
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
    runUrl: runUrlOf(env) ?? "",
    workspace: get("GITHUB_WORKSPACE"),
    temp: get("RUNNER_TEMP"),
    ...readPayload(env.GITHUB_EVENT_PATH),
  };
}

type PayloadFacts = Pick<RunContext, "head" | "base" | "pull" | "followed" | "defaultBranch">;

function readPayload(eventPath: string | undefined): PayloadFacts {
  let payload: Payload = {};
  try {
    if (eventPath) payload = payloadSchema.parse(JSON.parse(readFileSync(eventPath, "utf8")), inPlainWords);
  } catch (error) {
    const why = error instanceof z.ZodError ? problemsIn(error.issues, "it", 1) : (error as Error).message;
    throw new Failure("usage", "could not read the payload of the event", {
      code: "event-unreadable",
      why: `${eventPath}: ${why}`,
      remedy: "run the job again; the runner writes this file",
      cause: error,
    });
  }
  const { pull_request: pull, workflow_run: run, repository } = payload;
  return {
    head: headOf(payload),
    base: baseOf(payload),
    pull: pull?.number,
    followed: run?.event,
    defaultBranch: repository?.default_branch,
  };
}

type Payload = z.infer<typeof payloadSchema>;

function headOf({ pull_request: pull, workflow_run: run }: Payload): RunContext["head"] {
  if (pull) return { repository: pull.head.repo?.full_name, branch: pull.head.ref, sha: pull.head.sha };
  if (run)
    return {
      repository: run.head_repository?.full_name,
      branch: run.head_branch ?? undefined,
      sha: run.head_sha,
    };
  return undefined;
}

function baseOf({ pull_request: pull, merge_group: group }: Payload): RunContext["base"] {
  if (group) return { ref: group.base_ref.replace(/^refs\/heads\//, ""), sha: group.base_sha };
  return pull?.base;
}

/**
 * Events that anyone can trigger, by a comment or by what a pull request makes other services report, in runs that have
 * the secrets and the write token of the repository. Their commit is that of the branch to merge into, or of the
 * default branch, but the job may have checked out any other. Source: docs.github.com, "Events that trigger workflows".
 */
export const privilegedEvents: ReadonlySet<string> = new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "check_run",
  "check_suite",
  "status",
]);

/** Events that only people with write access can trigger, for a commit of a branch or tag. */
const mergedEvents = new Set(["push", "release", "schedule", "workflow_dispatch", "repository_dispatch"]);

/** Events about the code of another branch; if its head is unknown, they are not trusted. */
const headEvents = new Set([
  ...privilegedEvents,
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
]);

/** Whether the code under test comes from this repository. Code of a deleted fork counts as foreign. */
export function isOwnCode(context: RunContext): boolean {
  if (context.head) return context.head.repository === context.repository;
  return !headEvents.has(context.event);
}

/** Why the code under test is not merged, or may not be; undefined if it is on a branch or tag of this repository. */
export function whyUnmerged(context: RunContext): string | undefined {
  const { event, head } = context;
  if (event === "workflow_run") {
    const { followed } = context;
    if (!isOwnCode(context))
      return "the run that it follows was for the code of a fork, or does not say whose";
    if (followed === undefined) return "its payload does not name the event of the run that it follows";
    return mergedEvents.has(followed) ? undefined : `the run that it follows was for ${followed}`;
  }
  if (mergedEvents.has(event)) return undefined;
  return head || event === "merge_group" || event.startsWith("pull_request")
    ? "what it built is not merged"
    : "such an event does not say whose code was built";
}

/**
 * Refuses to run a recipe's commands if the run has the repository's secrets and the code comes from a fork.
 * @throws Failure("usage") for pull_request_target and workflow_run from forks, and for comments, unless `allowed`
 */
export function refuseForkCode(context: RunContext, allowed: boolean): void {
  const { event, head } = context;
  if (!privilegedEvents.has(event) || allowed || isOwnCode(context)) return;
  if (!head)
    throw new Failure("usage", `nothing is built for the event ${event}`, {
      code: "fork-code-refused",
      why: "anyone can start it, it does not say whose code is checked out, and such a run has the secrets and the write token of this repository",
      remedy: "run this job on push or pull_request, or set allow-fork-code: true if this job has no secrets",
    });
  throw new Failure("usage", `recipes from forks are not built for the event ${event}`, {
    code: "fork-code-refused",
    why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
    remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets",
  });
}

/** The branch to commit to, or the reason why there is none. */
export type CommitTarget = { branch: string } | { skip: string };

/** The branch to which lock and marker of this run are committed, or the reason why they are not. */
export function commitTarget(context: RunContext): CommitTarget {
  if (context.event === "merge_group") {
    return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
  }
  const foreign = whyForeign(context);
  if (foreign !== undefined) return { skip: foreign };
  const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
  if (!branch) return { skip: `${context.ref} is not a branch` };
  return { branch: checkBranch(branch) };
}

/** Why nothing is written about the code that was built; undefined for code of this repository. */
function whyForeign(context: RunContext): string | undefined {
  if (isOwnCode(context)) return undefined;
  return context.head || context.event.startsWith("pull_request")
    ? "a pull request from a fork cannot write to this repository; the verdict is in the summary"
    : `the event ${context.event} does not say whose code was built; the verdict is in the summary`;
}

/** The commit to make a check run on, or the reason why there is none. */
export type CheckTarget = { sha: string } | { skip: string };

/** The commit whose checks are required for a merge: on a pull request its head, and not the trial merge. */
export function checkTarget(context: RunContext): CheckTarget {
  const foreign = whyForeign(context);
  if (foreign !== undefined) return { skip: foreign };
  const sha = context.head ? context.head.sha : context.sha;
  return sha ? { sha } : { skip: `the event ${context.event} does not name the commit that was built` };
}

/** Checks a branch name by the rules of git-check-ref-format(1). @throws Failure("usage") */
export function checkBranch(branch: string): string {
  const parts = branch.split("/");
  const bad =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git forbids
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) ||
    parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
  if (!bad) return branch;
  throw new Failure("usage", `invalid branch name ${JSON.stringify(branch)}`, {
    code: "branch-invalid",
    why: "git does not allow it (git help check-ref-format)",
    remedy: "rename the branch",
  });
}
