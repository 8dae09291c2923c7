import { execFileSync } from "node:child_process";
import type { Repository } from "./fake-git.ts";
import type { FakeGitHub } from "./fake-github.ts";
import type { Answer, Grant } from "./fake-rest.ts";

/** A refusal in GitHub's form. */
export const refuse = (status: number, message: string, problem?: string): Answer => ({
  status,
  body: { message },
  ...(problem ? { problem } : {}),
});

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
      body: { ref: `refs/${name}`, node_id: "x", url: "x", object: { type: "commit", sha, url: "x" } },
    };
  }
  if (kind === "trees") {
    const tree = repository
      .git("ls-tree", "-r", "-t", "-z", name)
      .split("\0")
      .filter(Boolean)
      .map((entry) => {
        const [, mode, type, sha, at] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(entry)!;
        return { path: at, mode, type, sha, url: "x" };
      });
    return { status: 200, body: { sha: name, url: "x", truncated: false, tree } };
  }
  if (kind === "blobs") {
    const bytes = execFileSync("git", ["cat-file", "blob", name], {
      env: { PATH: process.env.PATH ?? "", GIT_DIR: repository.path },
    });
    const content = bytes.toString("base64").replaceAll(/(.{60})/g, "$1\n");
    return {
      status: 200,
      body: { content, encoding: "base64", sha: name, size: bytes.length, url: "x", node_id: "x" },
    };
  }
  return refuse(404, "Not Found", "no such route");
}

const graphqlError = (type: string, message: string): Answer => ({
  status: 200,
  body: { data: { createCommitOnBranch: null }, errors: [{ type, path: ["createCommitOnBranch"], message }] },
});

interface CommitInput {
  branch: { repositoryNameWithOwner: string; branchName: string };
  expectedHeadOid: string;
  message: { headline: string; body: string };
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
}

/** GitHub's GraphQL API, of which only this mutation is used. */
export function createCommit(
  { repositories, protectedBranches }: Pick<FakeGitHub, "repositories" | "protectedBranches">,
  grant: Grant | undefined,
  text: string,
): Answer {
  if (!grant) return refuse(401, "Bad credentials");
  const { query, variables } = JSON.parse(text) as { query: string; variables: { input: CommitInput } };
  const { branch, expectedHeadOid, message, fileChanges } = variables.input;
  if (!/createCommitOnBranch\(input: \$input\)/.test(query)) return refuse(400, "?", "another mutation");
  const repository = repositories.get(branch.repositoryNameWithOwner);
  if (!repository || repository.name !== grant.repository)
    return graphqlError("NOT_FOUND", "Could not resolve to a Repository");
  if (grant.permissions.contents !== "write")
    return graphqlError("FORBIDDEN", "Resource not accessible by integration");
  if (protectedBranches.has(branch.branchName))
    return graphqlError(
      "UNPROCESSABLE",
      "Repository rule violations found\n\nChanges must be made through a pull request.",
    );
  const before = repository.beforePush;
  repository.beforePush = undefined;
  before?.();
  const ref = `refs/heads/${branch.branchName}`;
  const tip = repository.git("for-each-ref", "--format=%(objectname)", ref);
  if (tip !== expectedHeadOid)
    return graphqlError("STALE_DATA", `Expected branch to point to "${expectedHeadOid}" but it did not.`);
  const changes: Record<string, string | undefined> = {};
  for (const { path } of fileChanges.deletions) {
    if (repository.git("ls-tree", tip, "--", path) === "")
      return graphqlError("UNPROCESSABLE", `A path was requested for deletion which does not exist: ${path}`);
    changes[path] = undefined;
  }
  for (const { path, contents } of fileChanges.additions)
    changes[path] = Buffer.from(contents, "base64").toString("utf8");
  const words = [message.headline, message.body].filter(Boolean).join("\n\n");
  const oid = repository.commit(branch.branchName, changes, { message: words });
  return { status: 200, body: { data: { createCommitOnBranch: { commit: { oid } } } } };
}
