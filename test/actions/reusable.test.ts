import assert from "node:assert/strict";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { caller, twoRecipes } from "../support/two-recipes.ts";
import { type RunOptions, runYaml } from "../support/workflow-run.ts";

// The real YAML, the real actions, real builds of tiny images, and GitHub's servers in a box.

let fake: FakeGitHub;
let repository: Repository;
let noBusybox: string | undefined;
let busybox: string;
let runs = 100;

before(async () => {
  fake = await startFakeGitHub();
  repository = createRepository(fake, "octo/recipes", twoRecipes);
  try {
    busybox = await staticBusybox(fake.folder);
  } catch (error) {
    noBusybox = (error as Error).message;
  }
});
after(() => fake.close());

const tip = (branch = "main") => repository.git("rev-parse", `refs/heads/${branch}`);

function run(event: Partial<RunOptions["event"]>, more: Partial<RunOptions> = {}) {
  return runYaml(fake, caller, {
    repository,
    event: { name: "push", ref: "refs/heads/main", sha: tip(), ...event },
    run: String(++runs),
    // The machine's own cache: Apptainer is not to be installed anew for every job.
    env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
    copies: { "recipes/busybox": busybox },
    ...more,
  });
}

describe("the reusable workflow, called by twelve lines", () => {
  it("after a push builds, verifies and records two recipes, one on top of the other", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const result = await run({});
    for (const job of result.jobs.values())
      assert.ok(
        ["success", "skipped"].includes(job.result),
        `${job.address}: ${job.steps.at(-1)?.stdout} ${job.steps.at(-1)?.stderr}`,
      );
    assert.equal(result.job("stage-2 / child / record").result, "success");
    assert.equal(result.job("containers / gate").result, "success");
    const committed = repository.git("ls-tree", "-r", "--name-only", "main").split("\n");
    for (const name of ["base", "child"])
      assert.ok(
        committed.some((path) => path.startsWith(`containers/${name}/`) && path.endsWith(".verified")),
      );
  });

  it("after the next push builds nothing, commits nothing, and says where the proof is", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const before = tip();
    const result = await run({});
    assert.deepEqual(
      [...result.jobs.values()].filter(({ steps }) => steps.length > 0).map(({ address }) => address),
      ["containers / plan", "containers / gate"],
    );
    assert.equal(result.job("containers / gate").result, "success");
    assert.match(result.job("containers / plan").steps[0]!.summary, /^## ✅ Nothing to build: 2 images/);
    assert.equal(tip(), before);
  });
});
