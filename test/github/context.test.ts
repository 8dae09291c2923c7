import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import {
  checkBranch,
  commitTarget,
  isOwnCode,
  readContext,
  refuseForkCode,
  whyUnmerged,
} from "../../src/github/context.ts";

const folder = mkdtempSync(join(tmpdir(), "stx-context-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

function context(event: string, payload: unknown = {}, ref = "refs/heads/main") {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, JSON.stringify(payload));
  return readContext({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: "octo/recipes",
    GITHUB_REF: ref,
    GITHUB_SHA: "a".repeat(40),
    GITHUB_RUN_ID: "12",
    GITHUB_RUN_ATTEMPT: "3",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKSPACE: "/w",
    RUNNER_TEMP: "/t",
  });
}
const pull = (repository: string | null, branch = "topic") => ({
  pull_request: { number: 1, head: { ref: branch, sha: "x", repo: repository && { full_name: repository } } },
});
const run = (repository: string | null) => ({
  workflow_run: { head_branch: "topic", head_repository: repository && { full_name: repository } },
});

describe("readContext", () => {
  it("names every missing variable at once", () => {
    assert.throws(
      () => readContext({ GITHUB_REPOSITORY: "a/b" }),
      (error: Failure) => {
        assert.match(error.why ?? "", /GITHUB_EVENT_NAME.*GITHUB_WORKSPACE, RUNNER_TEMP/);
        return error.kind === "usage";
      },
    );
  });

  it("refuses a repository name that could leave its address, and a payload that is none", () => {
    const good = { ...context("push") };
    assert.equal(good.runUrl, "https://github.com/octo/recipes/actions/runs/12/attempts/3");
    const env = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "r", GITHUB_SHA: "s", GITHUB_RUN_ID: "1" };
    const rest = { GITHUB_WORKSPACE: "/w", RUNNER_TEMP: "/t" };
    assert.throws(() => readContext({ ...env, ...rest, GITHUB_REPOSITORY: "a/b@evil.example/" }), Failure);
    const path = join(folder, "broken.json");
    writeFileSync(path, "{");
    assert.throws(
      () => readContext({ ...env, ...rest, GITHUB_REPOSITORY: "a/b", GITHUB_EVENT_PATH: path }),
      /could not read the payload/,
    );
  });
});

describe("trust", () => {
  it("takes a head from this repository as own code, and a fork, a deleted fork or no head as foreign", () => {
    assert.equal(isOwnCode(context("push")), true);
    assert.equal(isOwnCode(context("schedule")), true);
    assert.equal(isOwnCode(context("pull_request", pull("octo/recipes"))), true);
    assert.equal(isOwnCode(context("pull_request", pull("mallory/recipes"))), false);
    assert.equal(isOwnCode(context("pull_request", pull(null))), false);
    assert.equal(isOwnCode(context("pull_request", {})), false);
    assert.equal(isOwnCode(context("workflow_run", run("octo/recipes"))), true);
    assert.equal(isOwnCode(context("workflow_run", run("mallory/recipes"))), false);
    assert.equal(isOwnCode(context("workflow_run", {})), false);
  });

  it("refuses to build a fork's recipe where the run has secrets, unless it is told to", () => {
    for (const [event, payload] of [
      ["pull_request_target", pull("mallory/recipes")],
      ["pull_request_target", pull(null)],
      ["pull_request_target", {}],
      ["workflow_run", run("mallory/recipes")],
    ] as const) {
      assert.throws(
        () => refuseForkCode(context(event, payload), false),
        "pull_request" in payload || "workflow_run" in payload
          ? /recipes from forks are not built/
          : /nothing is built for the event pull_request_target/,
      );
      refuseForkCode(context(event, payload), true);
    }
    for (const event of [
      "issue_comment",
      "issues",
      "discussion",
      "discussion_comment",
      "check_run",
      "status",
    ])
      assert.throws(() => refuseForkCode(context(event), false), /nothing is built for the event/);
    refuseForkCode(context("pull_request", pull("mallory/recipes")), false);
    refuseForkCode(context("pull_request_target", pull("octo/recipes")), false);
  });
});

describe("whyUnmerged", () => {
  const followed = (event: string | undefined, repository = "octo/recipes") => {
    const { workflow_run } = run(repository);
    return { workflow_run: { ...workflow_run, ...(event && { event }) } };
  };

  it("lets pass what is on a branch or tag of this repository", () => {
    for (const event of ["push", "release", "workflow_dispatch", "schedule"])
      assert.equal(whyUnmerged(context(event)), undefined);
    assert.equal(whyUnmerged(context("workflow_run", followed("push"))), undefined);
  });

  it("refuses changes, the merge queue, and what anyone can start", () => {
    for (const event of ["pull_request", "pull_request_target", "pull_request_review"])
      assert.equal(whyUnmerged(context(event, pull("octo/recipes"))), "what it built is not merged");
    for (const payload of [{}, { merge_group: { base_ref: "refs/heads/main", base_sha: "a".repeat(40) } }])
      assert.equal(whyUnmerged(context("merge_group", payload)), "what it built is not merged");
    for (const event of [
      "issue_comment",
      "issues",
      "discussion",
      "check_run",
      "status",
      "fork",
      "deployment",
    ])
      assert.match(whyUnmerged(context(event)) ?? "", /does not say whose code/);
  });

  it("refuses a run that follows one of a fork or of a pull request, and says so", () => {
    const why = (payload: unknown) => whyUnmerged(context("workflow_run", payload)) ?? "";
    assert.match(why(followed("push", "mallory/recipes")), /the code of a fork/);
    assert.match(why(followed("pull_request")), /follows was for pull_request$/);
    assert.match(why(followed("issue_comment")), /follows was for issue_comment$/);
    assert.match(why(followed(undefined)), /does not name the event/);
    assert.match(why({}), /does not say whose/);
  });
});

describe("commitTarget", () => {
  it("is the pushed branch, or the head branch of an own pull request", () => {
    assert.deepEqual(commitTarget(context("push", {}, "refs/heads/release/1")), { branch: "release/1" });
    assert.deepEqual(
      commitTarget(context("pull_request", pull("octo/recipes", "topic"), "refs/pull/1/merge")),
      { branch: "topic" },
    );
  });

  it("says why there is none: a fork, a merge queue, a tag", () => {
    const reason = (target: ReturnType<typeof commitTarget>) =>
      "skip" in target ? target.skip : "no reason";
    assert.match(reason(commitTarget(context("pull_request", pull("mallory/recipes")))), /fork/);
    const comment = context("issue_comment", { issue: { number: 7 } }, "refs/heads/main");
    assert.match(reason(commitTarget(comment)), /issue_comment does not say whose code was built/);
    const queue = context("merge_group", {}, "refs/heads/gh-readonly-queue/main/pr-1-abc");
    assert.match(reason(commitTarget(queue)), /deleted/);
    assert.match(reason(commitTarget(context("push", {}, "refs/tags/v1"))), /refs\/tags\/v1 is not a branch/);
  });
});

describe("checkBranch", () => {
  it("takes what git takes and nothing that could be an option, a range or a command", () => {
    for (const good of ["main", "a/b-c_d.e", "dependabot/npm/x-1.2", "ünïcode"])
      assert.equal(checkBranch(good), good);
    for (const bad of [
      "",
      "-f",
      "a..b",
      "a b",
      "a\nb",
      "a:b",
      "a~1",
      "a^",
      "a?",
      "a*",
      "a[b",
      "a\\b",
      "a@{1}",
      "@",
      "/a",
      "a/",
      "a//b",
      ".a",
      "a/.b",
      "a.",
      "a.lock",
    ]) {
      assert.throws(() => checkBranch(bad), Failure, JSON.stringify(bad));
    }
  });
});
