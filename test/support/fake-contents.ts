import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { buildSchema, type GraphQLSchema, graphql } from "graphql";
import type { Repository } from "./fake-git.ts";
import type { FakeGitHub } from "./fake-github.ts";
import type { Answer, Grant } from "./fake-rest.ts";
import { graphqlSchema } from "./github-description.ts";

/** A refusal in GitHub's form. */
export const refuse = (status: number, message: string, problem?: string): Answer => ({
  status,
  body: { message },
  ...(problem ? { problem } : {}),
});

/** GitHub's REST API to make a tree of files, and a commit of a tree, in a real repository. */
function makeObject(repository: Repository, path: string, body: Record<string, unknown>): Answer {
  if (path === "/git/trees") {
    const files = body.tree as { path: string; mode: string; type: string; content: string }[];
    const index = { GIT_INDEX_FILE: join(repository.path, `index-${randomUUID()}`) };
    const git = (args: string[], input?: string) =>
      execFileSync("git", args, {
        env: { PATH: process.env.PATH ?? "", GIT_DIR: repository.path, ...index },
        ...(input === undefined ? {} : { input }),
        encoding: "utf8",
      }).trim();
    git(["read-tree", ...(body.base_tree ? [String(body.base_tree)] : ["--empty"])]);
    for (const { path: file, mode, content } of files)
      git([
        "update-index",
        "--add",
        "--cacheinfo",
        `${mode},${git(["hash-object", "-w", "--stdin"], content)},${file}`,
      ]);
    return { status: 201, body: { sha: git(["write-tree"]) } };
  }
  const parents = (body.parents as string[]).flatMap((each) => ["-p", each]);
  const sha = repository.git("commit-tree", String(body.tree), ...parents, "-m", String(body.message));
  return { status: 201, body: { sha, message: body.message, parents: [] } };
}

/** GitHub's REST API to make a branch, and to move one, in a real repository. */
export function setRef(
  repository: Repository,
  grant: Grant,
  { method, path, body }: { method: string; path: string; body: Record<string, unknown> },
): Answer {
  if (grant.permissions.contents !== "write") return refuse(403, "Resource not accessible by integration");
  if (method === "POST" && ["/git/trees", "/git/commits"].includes(path))
    return makeObject(repository, path, body);
  const isNew = method === "POST" && path === "/git/refs";
  const name = /^\/git\/refs\/(heads\/.+)$/.exec(decodeURIComponent(path))?.[1];
  if (!isNew && (method !== "PATCH" || !name)) return refuse(404, "Not Found", "no such route");
  const ref = isNew ? String(body.ref) : `refs/${name}`;
  const isThere = repository.git("for-each-ref", ref) !== "";
  if (isNew === isThere)
    return {
      status: 422,
      body: {
        message: isNew ? "Reference already exists" : "Reference does not exist",
        documentation_url: "https://docs.github.com/rest/git/refs",
      },
    };
  const sha = String(body.sha);
  repository.git("update-ref", ref, sha);
  return { status: isNew ? 201 : 200, body: { ref, object: { type: "commit", sha } } };
}

/** GitHub's REST API for refs, trees and blobs, from a real repository. */
export function gitDatabase(repository: Repository, grant: Grant, path: string): Answer {
  if ((grant.permissions.contents ?? "none") === "none")
    return refuse(403, "Resource not accessible by integration");
  const [, kind, rest = ""] = /^\/git\/(ref|trees|blobs)\/(.+)$/.exec(path) ?? [];
  const name = decodeURIComponent(rest);
  if (kind === "ref") {
    const sha = repository.git("for-each-ref", "--format=%(objectname)", `refs/${name}`);
    if (sha === "") return refuse(404, "Not Found");
    return {
      status: 200,
      body: { ref: `refs/${name}`, object: { type: "commit", sha } },
    };
  }
  if (kind === "trees") {
    const tree = repository
      .git("ls-tree", "-r", "-t", "-z", name)
      .split("\0")
      .filter(Boolean)
      .map((entry) => {
        const [, mode, type, sha, at] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(entry)!;
        return { path: at, mode, type, sha };
      });
    return { status: 200, body: { sha: name, truncated: false, tree } };
  }
  if (kind === "blobs") {
    const bytes = execFileSync("git", ["cat-file", "blob", name], {
      env: { PATH: process.env.PATH ?? "", GIT_DIR: repository.path },
    });
    const content = bytes.toString("base64").replaceAll(/(.{60})/g, "$1\n");
    return {
      status: 200,
      body: { content, encoding: "base64", sha: name, size: bytes.length },
    };
  }
  return refuse(404, "Not Found", "no such route");
}

interface CommitInput {
  branch: { repositoryNameWithOwner: string; branchName: string };
  expectedHeadOid: string;
  message: { headline: string; body: string };
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
}

/** An error of GitHub's GraphQL API, which carries its kind beside the message. */
class Refusal extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

let schema: Promise<GraphQLSchema> | undefined;

/** GitHub's GraphQL API: its published schema judges query and variables and shapes the answer; of it this mutation is there. */
export async function createCommit(
  fake: Pick<FakeGitHub, "repositories" | "protectedBranches">,
  grant: Grant | undefined,
  text: string,
): Promise<Answer> {
  if (!grant) return refuse(401, "Bad credentials");
  schema ??= graphqlSchema().then((source) => buildSchema(source, { assumeValidSDL: true }));
  const { query, variables } = JSON.parse(text) as { query: string; variables: Record<string, unknown> };
  const rootValue = {
    createCommitOnBranch: async ({ input }: { input: CommitInput }) => ({
      commit: { oid: await committed(fake, grant, input) },
    }),
  };
  const { data, errors } = await graphql({
    schema: await schema,
    source: query,
    variableValues: variables,
    rootValue,
  });
  const refusals = errors?.map(({ message, path, originalError }) => ({
    ...(originalError instanceof Refusal ? { type: originalError.type } : {}),
    path,
    message,
  }));
  const problem = errors?.find(({ originalError }) => !(originalError instanceof Refusal))?.message;
  return {
    status: 200,
    body: { data, ...(refusals ? { errors: refusals } : {}) },
    ...(problem ? { problem } : {}),
  };
}

/** Makes the commit in the bare repository. @returns its id @throws Refusal as GitHub would refuse */
async function committed(
  { repositories, protectedBranches }: Pick<FakeGitHub, "repositories" | "protectedBranches">,
  grant: Grant,
  { branch, expectedHeadOid, message, fileChanges }: CommitInput,
): Promise<string> {
  const repository = repositories.get(branch.repositoryNameWithOwner);
  if (!repository || repository.name !== grant.repository)
    throw new Refusal("NOT_FOUND", "Could not resolve to a Repository");
  if (grant.permissions.contents !== "write")
    throw new Refusal("FORBIDDEN", "Resource not accessible by integration");
  if (protectedBranches.has(branch.branchName))
    throw new Refusal(
      "UNPROCESSABLE",
      "Repository rule violations found\n\nChanges must be made through a pull request.",
    );
  const before = repository.beforePush;
  repository.beforePush = undefined;
  await before?.();
  const ref = `refs/heads/${branch.branchName}`;
  const tip = repository.git("for-each-ref", "--format=%(objectname)", ref);
  if (tip !== expectedHeadOid)
    throw new Refusal("STALE_DATA", `Expected branch to point to "${expectedHeadOid}" but it did not.`);
  const changes: Record<string, string | undefined> = {};
  for (const { path } of fileChanges.deletions) {
    if (repository.git("ls-tree", tip, "--", path) === "")
      throw new Refusal("UNPROCESSABLE", `A path was requested for deletion which does not exist: ${path}`);
    changes[path] = undefined;
  }
  for (const { path, contents } of fileChanges.additions)
    changes[path] = Buffer.from(contents, "base64").toString("utf8");
  const words = [message.headline, message.body].filter(Boolean).join("\n\n");
  return repository.commit(branch.branchName, changes, { message: words });
}
