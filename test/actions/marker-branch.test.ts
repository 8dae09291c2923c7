import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { apkDatabase, baseRecipe, caller, twoRecipes } from "../support/two-recipes.ts";
import { type RunOptions, runYaml } from "../support/workflow-run.ts";

// A repository whose branch takes no commits of a job: real YAML, real builds, and GitHub's servers in a box.

let fake: FakeGitHub;
let repository: Repository;
let noBusybox: string | undefined;
let busybox: string;
let runs = 700;
let version = "1.37.0-r12";
const upstream = createServer((_, response) => response.end(apkDatabase(version)));
const markers = "refs/heads/container-markers/main";

before(async () => {
  fake = await startFakeGitHub();
  await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done));
  const { port } = upstream.address() as AddressInfo;
  const moving = `${baseRecipe}    wget -q -O /lib/apk/db/installed http://127.0.0.1:${port}/installed\n`;
  const { "recipes/child.def": _, ...files } = { ...twoRecipes, "recipes/base.def": moving };
  repository = createRepository(fake, "octo/recipes", files);
  const hooks = join(repository.path, "hooks");
  await mkdir(hooks, { recursive: true });
  const refuse = '#!/bin/sh\n[ "$1" != refs/heads/main ] || { echo "GH013: rule violations" >&2; exit 1; }\n';
  await writeFile(join(hooks, "update"), refuse, { mode: 0o755 });
  try {
    busybox = await staticBusybox(fake.folder);
  } catch (error) {
    noBusybox = (error as Error).message;
  }
});
after(async () => {
  upstream.close();
  await fake.close();
});

const tip = (branch = "refs/heads/main") => repository.git("rev-parse", branch);

function run(event: Partial<RunOptions["event"]>) {
  const given = { record: "marker-branch" };
  return runYaml(fake, `${caller.trimEnd()}\n    with: ${JSON.stringify(given)}\n`, {
    repository,
    event: { name: "push", ref: "refs/heads/main", sha: tip(), ...event },
    run: String(++runs),
    env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
    copies: { "recipes/busybox": busybox },
  });
}

describe("the reusable workflow with record: marker-branch", () => {
  it("puts lock and marker on a branch beside the protected one, and finds the proof there next time", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const main = tip();
    const first = await run({});
    const record = first.job("base / record");
    assert.equal(record.result, "success", `${record.steps[0]?.stdout} ${record.steps[0]?.stderr}`);
    const gate = first.job("containers / gate");
    assert.equal(gate.result, "success", gate.steps.at(-1)?.errors[0]?.message);
    const paths = repository.git("ls-tree", "-r", "--name-only", markers).split("\n");
    assert.ok(paths.some((path) => /^containers\/base\/base-.*\.verified$/.test(path)));
    assert.ok(paths.every((path) => path.startsWith("containers/")));
    const before = tip(markers);
    const second = await run({});
    const [plan] = second.job("containers / plan").steps;
    assert.match(plan!.summary, /^## ✅ Nothing to build: 1 image/);
    assert.match(plan!.log, /container-markers\/main has the markers of 1 image/);
    assert.equal(second.job("containers / gate").result, "success");
    assert.deepEqual([tip(), tip(markers)], [main, before]);
  });

  it("builds what a pull request changes, and compares it with the lock of that branch", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    repository.git("update-ref", "refs/heads/topic", tip());
    const recipe = repository.git("show", "main:recipes/base.def");
    repository.commit("topic", { "recipes/base.def": `${recipe}\n    echo more > /more\n` });
    const result = await run({
      name: "pull_request",
      ref: "refs/pull/7/merge",
      sha: tip("topic"),
      payload: {
        pull_request: {
          number: 7,
          head: { ref: "topic", sha: tip("topic"), repo: { full_name: "octo/recipes" } },
          base: { ref: "main", sha: tip() },
        },
      },
    });
    assert.equal(result.job("stage-1 / base / gate").result, "success");
    const { summary } = result.job("containers / comment").steps[0]!;
    assert.match(summary, /\| `base` \| verified, level \w+ \| unchanged \|/);
  });

  it("rebuilds at night what that branch has, and proposes the refreshed lock on top of it", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const quiet = await run({ name: "schedule" });
    assert.equal(quiet.job("base / verify").steps[0]!.outputs.verdict, "verified");
    version = "1.37.0-r13";
    const night = await run({ name: "schedule" });
    assert.equal(night.job("base / report").steps[0]!.outputs.action, "opened");
    const proposal = "refs/heads/container-refresh/base";
    assert.equal(tip(`${proposal}^`), tip(markers));
    const [issue] = fake.issues.get("octo/recipes")!;
    assert.match(issue!.body, /\/compare\/container-markers\/main\.\.\.container-refresh\/base\?expand=1/);
    repository.git("update-ref", markers, proposal);
    const merged = await run({});
    assert.match(merged.job("containers / plan").steps[0]!.summary, /^## ✅ Nothing to build: 1 image/);
  });
});
