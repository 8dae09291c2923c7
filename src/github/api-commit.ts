import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.ts";
import { assertRecipe, gitBlobId } from "./branch-recipe.ts";
import { type Client, githubClient } from "./client.ts";
import { type CommitProblem, commitFailure, isProtected } from "./commit-failure.ts";
import { checkBranch, type RunContext } from "./context.ts";
import { type CommitRequest, type Committed, checkPath, type Place, placesOf, refuseOther } from "./git.ts";
import { isRateLimit } from "./patience.ts";

const attempts = 6;
const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** The tip of a branch: its commit, and path → git's id of each file. */
interface Tip {
  commit: string;
  files: Map<string, string>;
}

/**
 * Commits as `commitFiles` does, through GitHub's API: GitHub signs the commit, so it works on branches that require
 * signatures. The commit names the tip that it is based on (`expectedHeadOid`); if another commit came first, it is
 * made again.
 * @throws Failure as `commitFiles` does
 */
export async function commitThroughApi(
  request: Omit<CommitRequest, "remote">,
  context: RunContext,
): Promise<Committed> {
  const branch = checkBranch(request.branch);
  const target = checkBranch(request.proposal ?? request.beside ?? branch);
  for (const { path } of request.changes) checkPath(path, request.within);
  const client = await githubClient(context, request.token);
  for (let attempt = 1; ; attempt++) {
    request.signal?.throwIfAborted();
    try {
      const code = await tipOf(client, branch, placesOf(request.changes));
      const { required, within, beside } = request;
      if (required)
        assertRecipe(code.files, {
          path: required.path,
          id: gitBlobId(required.recipe),
          within,
          where: `the branch ${branch}`,
        });
      const tip =
        beside === undefined ? code : await besideTip(client, beside, placesOf(request.changes), request);
      const fileChanges = await changesFor(client, request, tip, code);
      if (fileChanges.additions.length + fileChanges.deletions.length === 0)
        return { commit: tip.commit, made: false };
      if (request.proposal !== undefined) await setBranch(client, target, tip.commit);
      const [headline = "", ...rest] = request.message.trim().split("\n");
      const answer = await client.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(mutation, {
        input: {
          branch: { repositoryNameWithOwner: context.repository, branchName: target },
          expectedHeadOid: tip.commit,
          message: { headline, body: rest.join("\n").trim() },
          fileChanges,
        },
      });
      return { commit: answer.createCommitOnBranch.commit.oid, made: true };
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (!isStale(error) || attempt === attempts) throw apiFailure(error as Error, branch);
      await sleep(2 ** attempt * 100 * (0.5 + Math.random()));
    }
  }
}

/** Makes a branch point to a commit, whatever it held. */
async function setBranch({ rest, at }: Client, branch: string, sha: string): Promise<void> {
  const ref = `heads/${branch}`;
  try {
    await rest.git.updateRef({ ...at, ref, sha, force: true });
  } catch (error) {
    // "Reference does not exist".
    if ((error as ApiError).status !== 422) throw error;
    await rest.git.createRef({ ...at, ref: `refs/${ref}`, sha });
  }
}

/** The tip of a branch beside the code, which is made if there is none: without a parent, and with one file of git's. */
async function besideTip(
  client: Client,
  branch: string,
  ours: ReadonlyMap<string, Place>,
  { within, message }: Pick<CommitRequest, "within" | "message">,
): Promise<Tip> {
  const { rest, at } = client;
  try {
    return await tipOf(client, branch, ours);
  } catch (error) {
    if ((error as ApiError).status !== 404) throw error;
  }
  // A tree without a file is refused.
  const file = { path: `${within}/.gitattributes`, mode: "100644", type: "blob", content: "" } as const;
  const { data: tree } = await rest.git.createTree({ ...at, tree: [file] });
  const { data: first } = await rest.git.createCommit({ ...at, message, tree: tree.sha, parents: [] });
  try {
    await rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: first.sha });
  } catch (error) {
    // "Reference already exists": another job of the run made it first.
    if ((error as ApiError).status !== 422) throw error;
  }
  return tipOf(client, branch, ours);
}

async function tipOf({ rest, at }: Client, branch: string, ours: ReadonlyMap<string, Place>): Promise<Tip> {
  const { data: ref } = await rest.git.getRef({ ...at, ref: `heads/${branch}` });
  const commit = ref.object.sha;
  const { data: tree } = await rest.git.getTree({ ...at, tree_sha: commit, recursive: "1" });
  if (tree.truncated)
    throw new Failure("usage", `the branch ${branch} has too many files to commit through the API`, {
      code: "branch-too-large",
      why: "GitHub lists only a part of its tree",
      remedy: "set commits: plain",
    });
  const files = new Map<string, string>();
  for (const { path, sha, type, mode } of tree.tree) {
    if (ours.has(path)) refuseOther(path, mode, ours.get(path));
    if (type === "blob" && mode !== "120000") files.set(path, sha);
  }
  return { commit, files };
}

/** @param code tip of the branch that a branch beside it continues */
async function changesFor(
  { rest, at }: Client,
  { changes }: Pick<CommitRequest, "changes">,
  { files }: Tip,
  code: Tip,
) {
  const additions: { path: string; contents: string }[] = [];
  const deletions: { path: string }[] = [];
  const blob = async (id: string) =>
    Buffer.from((await rest.git.getBlob({ ...at, file_sha: id })).data.content, "base64");
  for (const { path, content } of changes) {
    const there = files.get(path);
    const before = there ?? code.files.get(path);
    const wanted = typeof content === "function" ? content(before ? await blob(before) : undefined) : content;
    if (wanted === undefined) {
      if (there) deletions.push({ path });
    } else if (there !== gitBlobId(wanted)) additions.push({ path, contents: wanted.toString("base64") });
  }
  return { additions, deletions };
}

interface ApiError extends Error {
  status?: number;
  errors?: { type?: string; message?: string }[];
}

/** Whether the commit was refused only because the branch has a new tip. */
function isStale(error: unknown): boolean {
  const { errors = [] } = error as ApiError;
  return errors.some(
    ({ type, message }) => type === "STALE_DATA" || /Expected branch to point to/i.test(message ?? ""),
  );
}

function apiFailure(error: ApiError, branch: string): Failure {
  const what = `could not commit to the branch ${branch} through GitHub's API`;
  return commitFailure(problemOf(error), what, { why: error.message, cause: error });
}

function problemOf({ status, errors = [], message }: ApiError): CommitProblem {
  const types = errors.map(({ type }) => type);
  if (status === 404 || types.includes("NOT_FOUND")) return "missing";
  if (isProtected(message)) return "protected";
  const isDenied = [401, 403].includes(status ?? 0) && !isRateLimit(message);
  return isDenied || types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")
    ? "denied"
    : "other";
}
