// The action comment, after the build and verify jobs of one run.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { formatLock } from "../../src/lock/write.ts";
import { writer } from "../../src/roundtrip/writer.ts";
import { deb, lockOf, present } from "../lock/sample.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import type { FakeComment } from "../support/fake-rest.ts";
import { type StepResult, startJob } from "../support/runner.ts";
import { runWorkflow, standInEntry } from "../support/workflow.ts";

const recipe = "Bootstrap: scratch\n\n%post\n    true\n";
const token = "ghs_1_e30.e30.comment";
const mark = "<!-- stx-container-locks -->";
let fake: FakeGitHub;
let repository: Repository;

before(async () => {
  fake = await startFakeGitHub();
  await runWorkflow(fake, {
    run: "1",
    jobs: [],
    entry: standInEntry,
    files: { "recipes/hello.def": recipe },
    jobEnv: { build: { STX_STAND_IN: JSON.stringify({ ts: "2026-1120-210801" }) } },
    inputs: { build: { recipe: "recipes/hello.def" } },
  });
  repository = createRepository(fake, "octo/recipes", { "recipes/hello.def": recipe });
});
after(() => fake.close());
beforeEach(() => {
  fake.comments.length = 0;
  fake.grant(token, {
    repository: "octo/recipes",
    permissions: { contents: "read", "pull-requests": "write" },
  });
});

/** Locks of the target branch; the newest counts. */
const base = Object.fromEntries(
  ["0.8", "0.9"].map((version, index) => [
    `containers/hello/hello-2026-1119-00000${index}.lock`,
    formatLock(lockOf({ dpkg: present(deb("jq", version)) }, { name: "hello", writer })),
  ]),
);

let jobs = 0;
async function comment(
  files: Record<string, string>,
  inputs: Record<string, string> = {},
): Promise<StepResult> {
  const sha = repository.commit(`base-${++jobs}`, files);
  const payload = {
    pull_request: {
      number: 7,
      head: { ref: "topic", repo: { full_name: "octo/recipes" } },
      base: { ref: "main", sha },
    },
  };
  const options = { run: "1", job: `comment-${jobs}`, event: "pull_request", payload, sha, token };
  const machine = await startJob(fake, options, standInEntry);
  try {
    return await machine.step("comment", inputs);
  } finally {
    await machine.close();
  }
}

const changed = /\| `hello` \| verified, level versions \| 1 changed \| 0 \|/;

describe("the action comment", () => {
  it("compares with the target branch's newest lock, and leaves a person's comment alone", async () => {
    const mine = {
      id: 1,
      issue: 7,
      body: `${mark}\n✅ all is well`,
      user: { login: "mallory", type: "User" },
    };
    fake.comments.push({ ...mine } as FakeComment);
    const before = fake.requests.length;
    const step = await comment(base, { store: "./containers/" });
    assert.deepEqual([step.code, step.outputs.comment], [0, "created"], step.stdout);
    assert.deepEqual(fake.comments[0], mine);
    assert.match(fake.comments[1]!.body, changed);
    assert.match(fake.comments[1]!.body, /\| changed \| `dpkg jq` \| `0\.9` \| `1` \|/);
    assert.deepEqual(step.warnings, []);
    const lists = fake.requests.slice(before).filter((line) => line.endsWith("/ListArtifacts"));
    // Ours, and one of GitHub's own client for each of the two files.
    assert.equal(lists.length, 3);
  });

  it("calls an image new only where the target branch has no lock of it", async () => {
    const other = { "containers/hello/hello-two-2026-1119-000000.lock": "{}", README: "" };
    const step = await comment(other);
    assert.equal(step.outputs.comment, "created", step.stdout);
    assert.match(fake.comments[0]!.body, /\| `hello` \|.*\| new image \|/);
  });

  it("goes on without the target branch's lock where it is invalid or cannot be read", async () => {
    const invalid = await comment({ "containers/hello/hello-2026-1119-000000.lock": "{" });
    assert.deepEqual([invalid.code, invalid.outputs.comment], [0, "created"], invalid.stdout);
    assert.match(fake.comments[0]!.body, /\| `hello` \|.*\| not compared \|/);
    assert.equal(invalid.warnings.length, 1);
    fake.gitTokens.delete(token);
    fake.grant(token, { repository: "octo/recipes", permissions: {} });
    const unreadable = await comment(base);
    assert.deepEqual([unreadable.code, unreadable.outputs.comment], [0, "none"], unreadable.stdout);
    assert.match(unreadable.summary, /not compared/);
    assert.match(unreadable.warnings[0]!.properties.title!, /could not read the target branch main/);
    assert.match(unreadable.warnings[1]!.message, /`permissions: pull-requests: write`/);
  });
});
