// The judge of the fake's REST and GraphQL, by GitHub's published descriptions: what it lets through and what it does not.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createCommit } from "./fake-contents.ts";
import { type Asked, githubApi } from "./github-api.ts";

const asked = (line: string, body?: unknown, contentType = "application/json"): Asked => {
  const [method = "", address = ""] = line.split(" ");
  const { pathname, searchParams } = new URL(address, "http://x");
  const bytes = Buffer.from(body === undefined ? "" : JSON.stringify(body));
  return { method, path: pathname, query: searchParams, contentType, body: bytes };
};

describe("GitHub's API description", () => {
  it("judges requests: route, query, body, and the body's type", async () => {
    const { requestProblems } = await githubApi();
    assert.deepEqual(requestProblems(asked("GET /repos/o/r/issues?state=open&per_page=100")), []);
    assert.deepEqual(requestProblems(asked("POST /repos/o/r/issues", { title: "t", labels: ["a"] })), []);
    assert.deepEqual(requestProblems(asked("GET /repos/o/r/git/ref/heads%2Ffeature%2Fx")), []);
    for (const [request, expected] of [
      [asked("GET /repos/o/r/isues"), /^GitHub has no GET/],
      [asked("DELETE /repos/o/r/issues"), /^GitHub has no DELETE/],
      [asked("GET /repos/o/r/issues?state=ajar"), /^state is "ajar"$/],
      [asked("GET /repos/o/r/issues?per_page=many"), /^per_page is "many"$/],
      [asked("GET /repos/o/r/issues?label=x"), /^the query has label,/],
      [asked("POST /repos/o/r/issues", { body: "no title" }), /required property 'title'/],
      [asked("POST /repos/o/r/issues", { title: "t", titel: "t" }), /^the body has titel,/],
      [asked("PATCH /repos/o/r/issues/1", { state: "shut" }), /allowed values/],
      [asked("POST /repos/o/r/issues", { title: "t" }, "text/plain"), /^content type text\/plain,/],
      [asked("POST /repos/o/r/releases/1/assets"), /^the query has no name$/],
      [asked("GET /repos/o/r/git/trees/abc", { a: 1 }), /^a body,/],
    ] as const)
      assert.match(requestProblems(request).join("\n"), expected, JSON.stringify(request));
  });

  it("judges answers, and completes ours from its examples", async () => {
    const { completed, answerProblems } = await githubApi();
    const list = asked("GET /repos/o/r/issues");
    const ours = { status: 200, body: [{ number: 7, title: "drift", pull_request: undefined }] };
    assert.match(answerProblems(list, ours).join("\n"), /required property/);
    const whole = completed(list, ours);
    assert.deepEqual(answerProblems(list, whole), []);
    const [issue] = whole.body as Record<string, unknown>[];
    assert.deepEqual([issue!.number, issue!.title, issue!.pull_request], [7, "drift", undefined]);
    assert.match(String(issue!.html_url), /^https:/);
    assert.match(
      answerProblems(list, { status: 200, body: [{ ...issue, number: "7" }] }).join("\n"),
      /number must be integer/,
    );
    assert.deepEqual(answerProblems(list, { status: 418, body: {} }), [
      "answered 418, which GitHub does not",
    ]);
  });

  it("judges a mutation, its variables and what is asked of it, by GitHub's schema", async () => {
    const fake = { repositories: new Map(), protectedBranches: new Set<string>() };
    const grant = { repository: "o/r", permissions: { contents: "write" } };
    const input = {
      branch: { repositoryNameWithOwner: "o/r", branchName: "main" },
      expectedHeadOid: "0".repeat(40),
      message: { headline: "h" },
    };
    const ask = (select: string, variables: unknown) =>
      createCommit(
        fake,
        grant,
        JSON.stringify({
          query: `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { ${select} } }`,
          variables,
        }),
      );
    const good = await ask("commit { oid }", { input });
    assert.equal(good.problem, undefined);
    assert.match(JSON.stringify(good.body), /"type":"NOT_FOUND"/);
    assert.match((await ask("commit { sha }", { input })).problem ?? "", /Cannot query field "sha"/);
    const { message: _, ...without } = input;
    assert.match((await ask("commit { oid }", { input: without })).problem ?? "", /message/);
    const typo = { input: { ...input, fileChange: {} } };
    assert.match((await ask("commit { oid }", typo)).problem ?? "", /"fileChange" is not defined/);
  });
});
