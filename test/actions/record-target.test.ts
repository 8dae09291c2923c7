// Where the verdict goes if the branch takes no commits: to a branch beside it, or to a check run on the commit.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type JobOptions, type StepResult, startJob } from "../support/runner.ts";
import { standInEntry, verifiedArtifacts } from "../support/workflow.ts";

const recipe = "Bootstrap: scratch\n\n%post\n    true\n";
const token = "ghs_1_e30.e30.of-the-job";
const beside = "container-markers/main";
let fake: FakeGitHub;
let repository: Repository;
let builds = 0;
/** A build that is recorded nowhere. */
let again: Record<string, string> = {};

before(async () => {
  fake = await startFakeGitHub();
  repository = createRepository(fake, "octo/recipes", { "recipes/hello.def": recipe });
  grant({ contents: "write" });
  // A ruleset of main alone, for git and for the API.
  const hooks = join(repository.path, "hooks");
  await mkdir(hooks, { recursive: true });
  const refuse = '#!/bin/sh\n[ "$1" != refs/heads/main ] || { echo "GH013: rule violations" >&2; exit 1; }\n';
  await writeFile(join(hooks, "update"), refuse, { mode: 0o755 });
  fake.protectedBranches.add("main");
});
after(() => fake.close());

const grant = (permissions: Record<string, string>) =>
  fake.grant(token, { repository: "octo/recipes", permissions });
const tip = (branch = "main") => repository.git("rev-parse", branch);

/** What build and verify of one more run hand over: the same inputs, built at another time. */
async function verified(): Promise<Record<string, string>> {
  const { "image-artifact-id": _, ...ids } = await verifiedArtifacts(fake, `2026-1120-21080${++builds}`);
  return ids;
}

async function record(inputs: Record<string, string>, options: JobOptions = {}): Promise<StepResult> {
  const event = { event: "push", sha: tip(), ...options };
  const job = await startJob(fake, { run: "1", job: "record", token, ...event }, standInEntry);
  try {
    const given = { "dependency-snapshot": "false", "github-token": token, ...inputs };
    return await job.step("record", given);
  } finally {
    await job.close();
  }
}

const pull = (head: string, from = "octo/recipes"): JobOptions => ({
  event: "pull_request",
  ref: "refs/pull/7/merge",
  payload: {
    pull_request: {
      number: 7,
      head: { ref: "topic", sha: head, repo: { full_name: from } },
      base: { ref: "main", sha: tip() },
    },
  },
});

describe("record, where a rule of the branch refuses commits", () => {
  it("says to use the branch beside it, and commits there, by git and through the API", async () => {
    const main = tip();
    for (const commits of ["plain", "signed"]) {
      const evidence = await verified();
      const refused = await record({ ...evidence, commits });
      assert.equal(refused.code, 2, refused.stdout);
      assert.match(refused.errors[0]!.message, /to: marker-branch[\s\S]*Code: branch-protected/);
      const step = await record({ ...evidence, commits, again: "always", to: "marker-branch" });
      assert.equal(step.code, 0, step.stdout);
      const { committed, commit, branch } = step.outputs;
      assert.deepEqual([committed, commit, branch], ["true", tip(beside), beside]);
    }
    assert.equal(tip(), main);
    const files = repository.git("ls-tree", "-r", "--name-only", beside).split("\n");
    assert.deepEqual(
      files.filter((path) => path.endsWith(".verified")),
      [1, 2].map((one) => `containers/hello/hello-2026-1120-21080${one}.verified`),
    );
    assert.ok(files.every((path) => path.startsWith("containers/")));
    assert.equal(
      repository.git("show", `${beside}:containers/hello/history.jsonl`).split("\n").length,
      2,
      "the second verdict continues the history",
    );
  });

  it("commits the same inputs there once, and proposes a new build on top of that branch", async () => {
    const before = tip(beside);
    again = await verified();
    const step = await record({ ...again, to: "marker-branch" });
    assert.deepEqual([step.outputs.committed, step.outputs.branch], ["false", beside], step.stdout);
    assert.match(step.stdout, /container-markers\/main has hello-2026-1120-210802, which is verified/);
    const proposed = await record({ ...again, to: "marker-branch", propose: "true" });
    assert.equal(proposed.outputs.branch, "container-refresh/hello", proposed.stdout);
    assert.equal(tip("container-refresh/hello^"), before);
    assert.equal(tip(beside), before);
  });

  it("commits nothing there for a recipe that the branch does not have", async () => {
    const before = tip(beside);
    const main = tip();
    repository.commit("main", { "recipes/hello.def": `${recipe}    true\n` });
    const step = await record({ ...again, again: "always", to: "marker-branch" });
    assert.match(step.errors[0]!.message, /Code: branch-recipe-differs/);
    assert.equal(tip(beside), before);
    repository.git("update-ref", "refs/heads/main", main);
  });
});

describe("record with to: check", () => {
  it("makes a check run on the commit that was built, and commits nothing", async () => {
    grant({ contents: "read", checks: "write" });
    const before = tip();
    const step = await record({ ...again, to: "check" });
    assert.equal(step.code, 0, step.stdout);
    const { committed, commit, "check-url": page } = step.outputs;
    assert.deepEqual([committed, commit, page], ["false", "", "https://github.com/octo/recipes/runs/1"]);
    const { name, head_sha, status, conclusion, details_url, external_id, output } = fake.checks[0]!;
    assert.deepEqual(
      [name, head_sha, status, conclusion],
      ["Container hello", before, "completed", "success"],
    );
    assert.match(details_url, /\/octo\/recipes\/actions\/runs\/1\/attempts\/1$/);
    assert.match(external_id, /^[0-9a-f]{64}$/);
    assert.match(output.title, /^verified \(versions\): hello-2026-1120-21080\d: /);
    assert.match(output.summary, /\| lock \| `[0-9a-f]{64}` \|/);
    assert.ok(output.summary.includes(external_id));
    assert.equal(tip(), before);
  });

  it("makes it on the head of a pull request, if that has the recipe, and none for a fork", async () => {
    const made = fake.checks.length;
    const head = repository.commit("topic", { "recipes/hello.def": recipe });
    const evidence = { ...again, to: "check" };
    const step = await record(evidence, pull(head));
    assert.equal(step.code, 0, step.stdout);
    assert.equal(fake.checks.at(-1)!.head_sha, head);
    const fork = await record(evidence, pull(head, "stranger/recipes"));
    assert.deepEqual([fork.code, fork.outputs["check-url"]], [0, ""]);
    assert.match(fork.stdout, /No check run is made/);
    const other = repository.commit("topic", { "recipes/hello.def": `${recipe}    true\n` });
    const wrong = await record(evidence, pull(other));
    assert.match(
      wrong.errors[0]!.message,
      /the recipe of the commit [0-9a-f]{40} is not the one[\s\S]*differs/,
    );
    assert.equal(fake.checks.length, made + 1);
  });

  it("names the permission that is missing, and what contradicts it", async () => {
    grant({ contents: "read" });
    const step = await record({ ...again, to: "check" });
    assert.match(step.errors[0]!.message, /permissions: checks: write[\s\S]*Code: check-denied/);
    const both = await record({ ...again, to: "check", propose: "true" });
    assert.match(both.errors[0]!.message, /propose: cannot be combined with to: check/);
  });
});
