import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { apkDatabase, baseRecipe, caller, twoRecipes } from "../support/two-recipes.ts";
import { runYaml } from "../support/workflow-run.ts";

// An image whose upstream moves on, and comes back: real YAML, real rebuilds, and GitHub's issues in a box.

let fake: FakeGitHub;
let repository: Repository;
let noBusybox: string | undefined;
let busybox: string;
let runs = 500;
let version = "1.37.0-r12";
const upstream = createServer((_, response) => {
  if (version === "down") response.writeHead(503).end();
  else response.end(apkDatabase(version));
});

before(async () => {
  fake = await startFakeGitHub();
  await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done));
  const { port } = upstream.address() as AddressInfo;
  const moving = `${baseRecipe}    wget -q -O /lib/apk/db/installed http://127.0.0.1:${port}/installed\n`;
  const { "recipes/child.def": _, ...files } = { ...twoRecipes, "recipes/base.def": moving };
  repository = createRepository(fake, "octo/recipes", files);
  // Issues of others, more than a page of them.
  const others = Array.from({ length: 5 }, (_, index) => ({
    number: index + 1,
    title: `Container drift: other-${index}`,
    body: `<!-- stx-container-drift: other-${index} -->\n`,
    state: "open" as const,
    labels: ["container-drift"],
    comments: [],
  }));
  fake.issues.set("octo/recipes", others);
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

const run = (name: string) =>
  runYaml(fake, caller, {
    repository,
    event: { name, ref: "refs/heads/main", sha: repository.git("rev-parse", "refs/heads/main") },
    run: String(++runs),
    env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
    copies: { "recipes/busybox": busybox },
  });
const proposal = "refs/heads/container-refresh/base";
const issue = () => fake.issues.get("octo/recipes")!.at(5);

describe("the nights of a repository", () => {
  it("are quiet while the rebuild gives the same image", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    assert.equal((await run("push")).job("base / record").result, "success");
    const night = await run("schedule");
    assert.equal(night.job("base / verify").steps[0]!.outputs.verdict, "verified");
    assert.equal(night.job("base / report").result, "success");
    assert.match(night.job("base / report").steps[0]!.summary, /days: no drift was reported/);
    assert.equal(issue(), undefined);
  });

  it("open one issue that names what moved, and update it the next night", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    version = "1.37.0-r13";
    const night = await run("schedule");
    assert.equal(night.job("base / report").steps[0]!.outputs.action, "opened");
    assert.equal(night.job("containers / gate").result, "success");
    assert.equal(issue()?.title, "Container drift: base");
    assert.match(issue()!.body, /\| `apk` \| `busybox` \| `1\.37\.0-r12` \| `1\.37\.0-r13` \|/);
    const since = /^Seen since: .*$/m.exec(issue()!.body)![0];
    version = "1.37.0-r14";
    const next = await run("schedule");
    assert.equal(next.job("base / report").steps[0]!.outputs.action, "updated");
    assert.match(issue()!.body, /1\.37\.0-r14/);
    assert.ok(issue()!.body.includes(since));
    assert.equal(fake.issues.get("octo/recipes")!.length, 6);
  });

  it("put the lock of a new build on a branch of its own, and leave that alone while it says the same", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const main = repository.git("rev-parse", "refs/heads/main");
    assert.equal(repository.git("rev-parse", `${proposal}^`), main);
    const changed = repository.git("diff", "--name-only", main, proposal).split("\n");
    assert.ok(
      changed.every((path) => path.startsWith("containers/base/") || path === "containers/.gitattributes"),
    );
    const lock = changed.find((path) => path.endsWith(".lock")) ?? "";
    assert.match(repository.git("show", `${proposal}:${lock}`), /1\.37\.0-r14/);
    assert.ok(changed.includes(lock.replace(/lock$/, "verified")), changed.join(" "));
    const { serverUrl } = fake;
    assert.ok(
      issue()!.body.includes(
        `[Open the pull request](${serverUrl}/octo/recipes/compare/main...container-refresh/base?expand=1)`,
      ),
      issue()!.body,
    );
    const before = repository.git("rev-parse", proposal);
    const night = await run("schedule");
    assert.equal(night.job("refresh / record").steps[0]!.outputs.committed, "false");
    assert.equal(repository.git("rev-parse", proposal), before);
    assert.match(issue()!.body, /merge the branch `container-refresh\/base`/);
  });

  it("leave the issue alone when the rebuild could not run, and when GitHub is down for a moment", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const before = issue()!.body;
    version = "down";
    const night = await run("schedule");
    assert.equal(night.job("base / verify").result, "failure");
    assert.equal(night.job("base / report").steps[0]!.outputs.action, "none");
    assert.equal(issue()!.body, before);
  });

  it("close the issue when the rebuild reproduces the image again, also after an error of GitHub", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    version = "1.37.0-r12";
    fake.faults.push({ match: /^GET \/api\/v3\/repos/, times: 1, status: 502 });
    const night = await run("schedule");
    assert.equal(night.job("base / report").steps[0]!.outputs.action, "closed");
    assert.deepEqual([issue()!.state, issue()!.comments.length], ["closed", 1]);
    // The other images' issues are not of this one.
    const { summary } = night.job("base / report").steps[0]!;
    assert.match(summary, /1 drift reported: #6 from (\S+) to \S+\.\n\n```mermaid\ngantt\n/);
    assert.equal(summary.match(/:crit,/g)?.length, 1);
  });

  it("are quiet again after the proposed lock is merged, without another build", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    repository.git("update-ref", "refs/heads/main", proposal);
    version = "1.37.0-r14";
    const merged = await run("push");
    assert.match(merged.job("containers / plan").steps[0]!.summary, /^## ✅ Nothing to build: 1 image/);
    const night = await run("schedule");
    assert.equal(night.job("base / verify").steps[0]!.outputs.verdict, "verified");
    assert.equal(issue()!.state, "closed");
  });
});
