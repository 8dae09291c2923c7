// Two runs that record to one branch at the same time, and an app's token, whose commits start runs again: from the real
// YAML, with real builds, real git and GitHub's servers in a box.
import assert from "node:assert/strict";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { baseRecipe, caller, twoRecipes } from "../support/two-recipes.ts";
import { type RunResult, runYaml } from "../support/workflow-run.ts";

let fake: FakeGitHub;
let repository: Repository;
let noBusybox: string | undefined;
let busybox: string;
let runs = 500;

before(async () => {
  fake = await startFakeGitHub();
  const { "recipes/child.def": _, ...files } = twoRecipes;
  repository = createRepository(fake, "octo/recipes", files);
  try {
    busybox = await staticBusybox(fake.folder);
  } catch (error) {
    noBusybox = (error as Error).message;
  }
});
after(() => fake.close());

const tip = () => repository.git("rev-parse", "refs/heads/main");
const committed = (ending: string) =>
  repository
    .git("ls-tree", "-r", "--name-only", "main", "containers/base/")
    .split("\n")
    .filter((path) => path.endsWith(ending));

function run(name: "push" | "workflow_dispatch", sha: string, commits: string): Promise<RunResult> {
  const given = { commits, attest: "off", "dependency-snapshot": false };
  return runYaml(fake, `${caller.trimEnd()}\n    with: ${JSON.stringify(given)}\n`, {
    repository,
    event: { name, ref: "refs/heads/main", sha },
    run: String(++runs),
    env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
    copies: { "recipes/busybox": busybox },
  });
}

for (const commits of ["plain", "signed"])
  describe(`two runs of one commit that record at once, by commits that are ${commits}`, () => {
    it("lose nothing, and what they committed starts no loop where an app's token did it", async (t) => {
      if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
      const change = `${baseRecipe}    echo ${commits} > /${commits}\n`;
      const sha = repository.commit("main", { "recipes/base.def": change });
      const earlier = committed(".lock");
      // The second run goes from its plan to its commit while the first one is about to commit, on the same tip.
      let second: RunResult | undefined;
      repository.beforePush = async () => {
        second = await run("workflow_dispatch", sha, commits);
      };
      const first = await run("push", sha, commits);
      for (const result of [first, second]) {
        const record = result?.job("stage-1 / base / record");
        assert.equal(record?.result, "success", record?.steps.at(-1)?.stdout);
        assert.equal(record?.steps[0]?.outputs.committed, "true");
        assert.equal(result?.job("containers / gate").result, "success");
      }
      // A straight line: the commit of the second run, then that of the first, made again on top of it.
      const [one, two, ...rest] = repository.git("rev-list", `${sha}..main`).split("\n");
      assert.deepEqual(rest, []);
      assert.deepEqual(
        [one, two],
        [first, second].map((each) => each?.job("base / record").steps[0]?.outputs.commit),
      );
      const fresh = committed(".lock").filter((path) => !earlier.includes(path));
      assert.equal(fresh.length, 2);
      for (const lock of fresh) {
        const stem = lock.replace(/\.lock$/, "");
        for (const ending of [".def", ".rough.def", ".verified"])
          assert.ok(committed(ending).includes(stem + ending), stem + ending);
      }
      // Both verdicts are in the history, each once.
      const lines = repository.git("show", "main:containers/base/history.jsonl").split("\n");
      const stamps = lines.map((line) => JSON.parse(line).ts as string);
      assert.equal(new Set(stamps).size, stamps.length);
      for (const lock of fresh)
        assert.ok(
          stamps.some((ts) => lock.endsWith(`base-${ts}.lock`)),
          lock,
        );

      // An app's token starts a run for its commits. Of those that wait, GitHub keeps the newest: that of the tip.
      const before = tip();
      const again = await run("push", before, commits);
      assert.deepEqual(
        [...again.jobs.values()].filter(({ steps }) => steps.length > 0).map(({ address }) => address),
        ["containers / plan", "containers / gate"],
      );
      assert.equal(again.job("containers / gate").result, "success");
      assert.equal(tip(), before);
    });
  });
