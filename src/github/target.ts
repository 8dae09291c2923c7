import { posix } from "node:path";
import { Failure } from "../failure.ts";
import { changedPaths, fileInCommit, plainFiles, runGit } from "../files/git-tree.ts";
import type { TargetBranch } from "../verdict/target.ts";
import { privilegedEvents, type RunContext } from "./context.ts";
import { type FetchingRepository, fetchingRepository } from "./fetching-repository.ts";

/** Events about a change that is to be merged into another branch. */
const changeEvents = /^(pull_request|merge_group)/;

/** The target branch, with what was fetched from GitHub. */
export interface GithubTarget extends TargetBranch {
  /** The names of the plain files of one folder; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
}

/**
 * The branch that the code under test is to be merged into; undefined for events without one. Reads it from GitHub,
 * never from the checkout, which the change made.
 * @param scratch existing folder for a temporary repository
 * @throws Failure("usage") for a payload that does not name it · Failure("infrastructure") if it cannot be fetched
 */
export async function targetOf(
  context: RunContext,
  token: string,
  scratch: string,
  signal?: AbortSignal,
): Promise<GithubTarget | undefined> {
  const { sha } = context;
  const isElsewhere = privilegedEvents.has(context.event);
  const base = context.base ?? (isElsewhere ? { ref: "the default branch", sha } : undefined);
  if (!base) {
    if (!changeEvents.test(context.event)) return undefined;
    throw new Failure("usage", `the event ${context.event} does not name the branch to merge into`, {
      code: "event-unreadable",
      why: "its payload has no base",
      remedy: "run the job again; the runner writes this file",
    });
  }
  const repository = await fetchingRepository(context, token, scratch, signal);
  const { git, fetch } = repository;
  // The payload's commit is that of the event: it stays the same if the run is repeated a month later.
  const isPull = context.event.startsWith("pull_request");
  let tip = base.sha;
  try {
    await fetch(base.sha, sha);
    if (isPull) tip = await fetch(`refs/heads/${base.ref}`);
  } catch (error) {
    throw unreadable(base.ref, error);
  }
  let histories: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    name: base.ref,
    read: async (path) => {
      if (path.endsWith(historyName)) histories ??= historiesIn(repository, base.sha);
      return (await histories)?.get(path) ?? fileInCommit(git, base.sha, path);
    },
    ...(tip === base.sha ? {} : { readNow: (path) => fileInCommit(git, tip, path) }),
    list: async (folder) => {
      const listed = await runGit(git, ["ls-tree", "-z", base.sha, "--", `${folder}/`]);
      return [...plainFiles(listed).keys()].map((path) => posix.basename(path));
    },
    // It is not known which code was checked out: it may have changed anything.
    changed: async () => (isElsewhere ? ["other files"] : changedPaths(git, base.sha, sha)),
  };
}

const historyName = "/history.jsonl";

/** The histories of all images by path, of plain files alone. */
async function historiesIn(
  { git, texts }: FetchingRepository,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const files = plainFiles(await runGit(git, ["ls-tree", "-r", "-z", commit]));
  const histories = [...files].filter(([path]) => path.endsWith(historyName));
  const found = await texts([...new Set(histories.map(([, id]) => id))]);
  return new Map(
    histories.flatMap(([path, id]) => {
      const text = found.get(id);
      return text === undefined ? [] : [[path, text]];
    }),
  );
}

function unreadable(branch: string, error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  return new Failure("infrastructure", `could not read the target branch ${branch}`, {
    code: "target-unreadable",
    why: error.why ?? error.message,
    remedy: "give this job `permissions: contents: read`, and run it again",
    cause: error,
  });
}
