import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { commitThroughApi } from "../../src/github/api-commit.ts";
import type { RunContext } from "../../src/github/context.ts";
import type { CommitRequest } from "../../src/github/git.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";

const token = "ghs_1_eyJh.eyJi.api";
const recipe = "Bootstrap: scratch\n";
let fake: FakeGitHub;
let repository: Repository;
let counter = 0;

before(async () => {
  fake = await startFakeGitHub();
  // The client reads these when it is loaded.
  process.env.GITHUB_API_URL = `${fake.resultsUrl}api/v3`;
});
after(() => fake.close());
beforeEach(() => {
  repository = createRepository(fake, `octo/api${++counter}`, {
    "recipes/hello.def": recipe,
    "containers/x/old": "1",
  });
  fake.grant(token, { repository: repository.name, permissions: { contents: "write" } });
});

function commit(
  files: Record<string, CommitRequest["changes"][number]["content"]>,
  more: Partial<CommitRequest> = {},
) {
  const changes = Object.entries(files).map(([path, content]) => ({ path, content }));
  const request = {
    branch: "main",
    token,
    within: "containers",
    message: "Record it\n\nRun: here\n",
    scratch: "",
    changes,
  };
  return commitThroughApi({ ...request, ...more }, { repository: repository.name } as RunContext);
}

const fails = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Failure, String(error));
  assert.equal(error.code, code, error.why);
  return true;
};

describe("commitThroughApi", () => {
  it("adds, changes and removes files in one commit on the tip, and makes none of the same files", async () => {
    const append = (tip: Buffer | undefined) => Buffer.from(`${tip ?? ""}line\n`);
    const files = { "containers/x/a.lock": Buffer.from("lock\n"), "containers/x/old": undefined };
    const first = await commit({ ...files, "containers/x/none": undefined, "containers/x/history": append });
    assert.ok(first.made);
    assert.equal(repository.git("rev-parse", "main"), first.commit);
    assert.equal(repository.git("log", "-1", "--format=%B", "main"), "Record it\n\nRun: here");
    assert.equal(
      repository.git("ls-tree", "-r", "--name-only", "main"),
      "containers/x/a.lock\ncontainers/x/history\nrecipes/hello.def",
    );
    assert.deepEqual(await commit(files), { commit: first.commit, made: false });
  });

  it("makes a branch for a proposal, replaces what it held, and leaves the branch below it alone", async () => {
    const main = repository.git("rev-parse", "main");
    const proposal = "container-refresh/x";
    for (const text of ["one\n", "two\n"]) {
      const { commit: made } = await commit({ "containers/x/a.lock": Buffer.from(text) }, { proposal });
      assert.equal(repository.git("rev-parse", proposal), made);
      assert.equal(repository.git("rev-parse", `${proposal}^`), main);
      assert.equal(repository.git("show", `${proposal}:containers/x/a.lock`), text.trim());
    }
    assert.equal(repository.git("rev-parse", "main"), main);
    fake.grant(token, { repository: repository.name, permissions: { contents: "read" } });
    await assert.rejects(
      commit({ "containers/x/a.lock": Buffer.from("three\n") }, { proposal }),
      fails("push-denied"),
    );
  });

  it("begins a branch beside the code, goes on from what it holds, and needs the recipe of the code", async () => {
    const main = repository.commit("main", { "containers/x/history": "before\n" });
    const beside = "container-markers/main";
    const required = { recipe: Buffer.from(recipe), path: "recipes/hello.def" };
    const append = (tip: Buffer | undefined) => Buffer.from(`${tip ?? ""}line\n`);
    for (const name of ["a", "b"]) {
      const files = { [`containers/x/${name}.lock`]: Buffer.from(name), "containers/x/history": append };
      const { commit: made } = await commit(files, { beside, required });
      assert.equal(repository.git("rev-parse", beside), made);
    }
    assert.equal(
      repository.git("ls-tree", "-r", "--name-only", beside),
      "containers/.gitattributes\ncontainers/x/a.lock\ncontainers/x/b.lock\ncontainers/x/history",
    );
    assert.equal(repository.git("show", `${beside}:containers/x/history`), "before\nline\nline");
    assert.equal(repository.git("rev-list", "--count", beside), "3");
    assert.equal(repository.git("rev-parse", "main"), main);
    repository.commit("main", { "recipes/hello.def": "another\n" });
    await assert.rejects(
      commit({ "containers/x/c.lock": Buffer.from("c") }, { beside, required }),
      fails("branch-recipe-differs"),
    );
  });

  it("makes the commit anew where another one came first, and after an error of GitHub", async () => {
    repository.beforePush = () => {
      repository.commit("main", { "containers/x/theirs": "theirs\n", "containers/x/history": "theirs\n" });
    };
    fake.faults.push({ match: /^GET \/api\/v3\/repos\/[^/]+\/[^/]+\/git\/trees/, times: 1, status: 502 });
    const append = (tip: Buffer | undefined) => Buffer.from(`${tip ?? ""}mine\n`);
    const { made } = await commit({ "containers/x/history": append });
    assert.ok(made);
    assert.equal(repository.git("show", "main:containers/x/history"), "theirs\nmine");
  });

  it("waits as long as GitHub asks to, at its limits of any kind, and gives up where that is too long", async () => {
    const secondary = "You have exceeded a secondary rate limit.";
    const wait = { "retry-after": "1" };
    fake.faults.push(
      { match: /GET .*\/git\/ref\//, times: 1, status: 429, headers: wait },
      { match: /GET .*\/git\/trees\//, times: 1, status: 403, message: secondary, headers: wait },
      { match: /POST \/api\/graphql/, times: 1, status: 403, message: secondary, headers: wait },
    );
    const startedAt = performance.now();
    assert.ok((await commit({ "containers/x/a.lock": Buffer.from("lock\n") })).made);
    assert.ok(performance.now() - startedAt >= 2900);
    assert.ok(fake.faults.every(({ times }) => times === 0));

    const reset = String(Math.floor(Date.now() / 1000) + 3000);
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    const message = "API rate limit exceeded for installation.";
    fake.faults.push({ match: /GET .*\/git\/ref\//, times: 9, status: 403, message, headers: spent });
    const asked = fake.requests.length;
    await assert.rejects(commit({ "containers/x/b.lock": Buffer.from("lock\n") }), (error: Failure) => {
      assert.deepEqual([error.kind, /rate limit/.test(error.why ?? "")], ["infrastructure", true]);
      return true;
    });
    assert.equal(fake.requests.length - asked, 1);
    fake.faults.length = 0;
  });

  it("records nothing on a branch with another recipe, also by the time of the second try", async () => {
    const files = { "containers/x/a.lock": Buffer.from("lock\n") };
    const required = { recipe: Buffer.from(recipe), path: "recipes/hello.def" };
    repository.beforePush = () => {
      repository.commit("main", { "recipes/hello.def": "another\n" });
    };
    await assert.rejects(commit(files, { required }), fails("branch-recipe-differs"));
    assert.equal(repository.git("ls-tree", "-r", "--name-only", "main", "containers/x/a.lock"), "");
  });

  it("refuses a link, a protected branch, a token that only reads, and a branch that is gone", async () => {
    const files = { "containers/x/a.lock": Buffer.from("lock\n") };
    await assert.rejects(commit(files, { branch: "gone" }), fails("branch-missing"));
    fake.protectedBranches.add("main");
    await assert.rejects(commit(files), fails("branch-protected"));
    fake.protectedBranches.delete("main");
    fake.grant(token, { repository: repository.name, permissions: { contents: "read" } });
    await assert.rejects(commit(files), fails("push-denied"));
    fake.grant(token, { repository: repository.name, permissions: { contents: "write" } });
    repository.commit("main", { "containers/x/a.lock": "/etc/passwd" }, { links: true });
    await assert.rejects(commit(files), fails("commit-path-refused"));
    repository.commit("main", { "containers/config.yaml": "required_level: bytes\n" });
    const inPlace = { "containers/config.yaml/a.lock": Buffer.from("lock\n") };
    await assert.rejects(commit(inPlace), fails("commit-path-refused"));
    assert.equal(repository.git("show", "main:containers/config.yaml"), "required_level: bytes");
  });

  it("says that a branch has too many files, or is gone by the time of the commit", async () => {
    const files = { "containers/x/a.lock": Buffer.from("lock\n") };
    const truncated = (tree: Record<string, unknown>) => ({ ...tree, truncated: true });
    fake.faults.push({ match: /\/git\/trees\//, times: 1, rewrite: truncated });
    await assert.rejects(commit(files), fails("branch-too-large"));
    const errors = [{ type: "NOT_FOUND", message: "Could not resolve to a Ref" }];
    fake.faults.push({ match: /^POST \/api\/graphql/, times: 1, rewrite: () => ({ data: {}, errors }) });
    await assert.rejects(commit(files), fails("branch-missing"));
  });
});
