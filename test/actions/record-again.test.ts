// A commit by an app's token starts the next run, which builds and verifies the same inputs again: it must end there.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type StepResult, startJob } from "../support/runner.ts";
import { standInEntry, verifiedArtifacts } from "../support/workflow.ts";

const recipe = "Bootstrap: scratch\n\n%post\n    true\n";
const token = "ghs_1_e30.e30.an-app";
let fake: FakeGitHub;
let repository: Repository;
let builds = 0;

before(async () => {
  fake = await startFakeGitHub();
  fake.grant(token, { repository: "octo/recipes", permissions: { contents: "write" } });
  repository = createRepository(fake, "octo/recipes", { "recipes/hello.def": recipe });
});
after(() => fake.close());

const tip = () => repository.git("rev-parse", "main");

/** What build and verify of one more run hand over: the same inputs, built at another time. */
async function verified(): Promise<Record<string, string>> {
  const { "image-artifact-id": _, ...ids } = await verifiedArtifacts(fake, `2026-1120-21080${++builds}`);
  return ids;
}

async function record(inputs: Record<string, string>, event = "push"): Promise<StepResult> {
  const job = await startJob(fake, { run: "1", job: "record", event, sha: tip(), token }, standInEntry);
  try {
    const step = await job.step("record", {
      "dependency-snapshot": "false",
      "github-token": token,
      ...inputs,
    });
    assert.equal(step.code, 0, step.stdout);
    return step;
  } finally {
    await job.close();
  }
}
const isCommitted = async (inputs: Record<string, string>, event?: string) =>
  (await record(inputs, event)).outputs.committed === "true";

describe("a run that a commit of an app's token starts", () => {
  it("commits nothing, and says which build is the proof, so that it starts no other run", async () => {
    assert.ok(await isCommitted(await verified()));
    const before = tip();
    const again = await verified();
    for (const commits of ["plain", "signed"]) {
      const step = await record({ ...again, commits });
      assert.deepEqual(step.outputs, { committed: "false", commit: before, branch: "main", "check-url": "" });
      assert.match(
        step.stdout,
        /main has hello-2026-1120-210801, which is verified for exactly the same inputs/,
      );
    }
    assert.equal(tip(), before);
    // What someone started, or the clock, is wanted.
    assert.ok(await isCommitted(again, "workflow_dispatch"));
  });

  it("commits with again: always, and where the branch's policy or files make its own proof none", async () => {
    const third = await verified();
    assert.ok(!(await isCommitted(third)));
    assert.ok(await isCommitted({ ...third, again: "always" }));
    const fourth = await verified();
    repository.commit("main", { "containers/config.yaml": "required_signers: 1\nsigners: []\n" });
    assert.ok(await isCommitted(fourth));
    repository.commit("main", { "containers/config.yaml": undefined });
    const fifth = await verified();
    assert.ok(!(await isCommitted(fifth)));
    repository.commit("main", { "containers/hello/hello-2026-1120-210804.verified": "verified\n" });
    assert.ok(await isCommitted(fifth));
  });

  it("commits where a file of the proof was changed", async () => {
    repository.commit("main", { "containers/hello/hello-2026-1120-210805.rough.def": `${recipe}    true\n` });
    assert.ok(await isCommitted(await verified()));
  });
});
