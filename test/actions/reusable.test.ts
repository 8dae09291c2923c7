import assert from "node:assert/strict";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { jobClaims, startSigstore } from "../support/local-sigstore.ts";
import { baseRecipe, caller, childRecipe, twoRecipes } from "../support/two-recipes.ts";
import { verifyRecipe } from "../support/verified-recipe.ts";
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
    // A correlator of its own for each image: of one correlator GitHub keeps the newest snapshot alone.
    const snapshots = fake.snapshots as { ref: string; sha: string; job: { correlator: string } }[];
    assert.deepEqual(snapshots.map(({ ref, job }) => [ref, job.correlator.split("_").at(-1)]).sort(), [
      ["refs/heads/main", "base"],
      ["refs/heads/main", "child"],
    ]);
    assert.equal(snapshots.at(-1)!.sha, tip());
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

/** A pull request whose merge commit is the tip of a branch. */
function pull(branch: string, from: string, base = tip()) {
  return {
    name: "pull_request",
    ref: "refs/pull/7/merge",
    sha: tip(branch),
    payload: {
      pull_request: {
        number: 7,
        head: { ref: branch, sha: tip(branch), repo: { full_name: from } },
        base: { ref: "main", sha: base },
      },
    },
  };
}

describe("the reusable workflow on other events", () => {
  it("judges a pull request of a fork by this run's evidence, with tokens that only read, and records nothing", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const before = tip();
    repository.git("update-ref", "refs/heads/fork-change", before);
    repository.commit("fork-change", { "recipes/child.def": `${childRecipe}    echo more > /opt-more\n` });
    const result = await run({ ...pull("fork-change", "stranger/recipes"), isReadOnly: true });
    const gate = result.job("containers / gate");
    assert.equal(gate.result, "success", gate.steps.at(-1)?.stdout);
    assert.equal(result.job("stage-2 / child / gate").result, "success");
    assert.equal(result.job("stage-2 / child / record").result, "skipped");
    // No token may comment here, so the summary says it.
    const comment = result.job("containers / comment");
    assert.deepEqual(comment.steps[0]!.outputs, { images: "2", comment: "none" });
    assert.match(comment.steps[0]!.summary, /✅ 2 of 2 images verified/);
    assert.deepEqual(fake.comments, []);
    for (const { permissions } of result.jobs.values())
      assert.ok(!Object.values(permissions).includes("write"));
    assert.equal(tip(), before);
  });

  it("judges a merge queue's commit, and records nothing on its branch", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const queue = "gh-readonly-queue/main/pr-7";
    repository.git("update-ref", `refs/heads/${queue}`, tip());
    repository.commit(queue, { "recipes/base.def": `${baseRecipe}    echo queued > /queued\n` });
    const before = tip(queue);
    const result = await run({
      name: "merge_group",
      ref: `refs/heads/${queue}`,
      sha: tip(queue),
      payload: { merge_group: { head_sha: tip(queue), base_ref: "refs/heads/main", base_sha: tip() } },
    });
    assert.equal(result.job("containers / gate").result, "success");
    assert.equal(tip(queue), before);
    assert.equal(result.job("stage-1 / base / record").result, "skipped");
  });

  it("ends red where a protected branch refuses the record, and green when that job is run again", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const hook = join(repository.path, "hooks", "pre-receive");
    await mkdir(dirname(hook), { recursive: true });
    await writeFile(hook, "#!/bin/sh\necho 'GH006: Protected branch update failed' >&2\nexit 1\n", {
      mode: 0o755,
    });
    repository.commit("main", { "recipes/child.def": `${childRecipe}    echo again > /opt-again\n` });
    const sha = tip();
    const first = await run({ sha });
    const record = first.job("stage-1 / base / record");
    assert.equal(record.result, "failure");
    assert.match(record.steps[0]!.errors[0]!.message, /Code: branch-protected/);
    assert.equal(first.job("containers / gate").result, "failure");
    await rm(hook);
    const kept = new Map([...first.jobs].filter(([, { result }]) => result === "success"));
    const second = await run({ sha }, { run: String(runs), attempt: 2, kept });
    assert.deepEqual(
      [...second.jobs.values()]
        .filter((one) => one.result === "success" && !kept.has(one.address))
        .map((one) => one.address),
      [
        "containers / stage-1 / base / record",
        "containers / stage-2 / child / build",
        "containers / stage-2 / child / verify",
        "containers / stage-2 / child / sign",
        "containers / stage-2 / child / gate",
        "containers / stage-2 / child / record",
        "containers / gate",
      ],
    );
  });

  it("ends red where an image fails, and builds nothing on it", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    repository.git("update-ref", "refs/heads/broken", tip());
    repository.commit("broken", { "recipes/base.def": `${baseRecipe}    exit 7\n` });
    const result = await run(pull("broken", "octo/recipes"));
    assert.equal(result.job("stage-1 / base / build").result, "failure");
    assert.equal(result.job("containers / stage-2").result, "skipped");
    const gate = result.job("containers / gate");
    assert.equal(gate.result, "failure");
    assert.match(gate.steps[0]!.errors[0]!.message, /stage-1: failure, stage-2: skipped/);
  });

  it("does not start where the caller gives its jobs less than they ask for", async () => {
    const weak = caller.replace("contents: write", "contents: read");
    const event = { name: "push", ref: "refs/heads/main", sha: tip() };
    await assert.rejects(runYaml(fake, weak, { repository, event, run: String(++runs) }), /contents: write/);
  });
});

describe("the reusable workflow with an identity", () => {
  it("signs what it verified, and opens the gate by the name that the configuration has", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const sigstore = await startSigstore();
    try {
      const { "recipes/child.def": _, ...files } = twoRecipes;
      const { iss: issuer, sub: identity } = jobClaims;
      const signers = JSON.stringify({ signers: [{ names: ["*"], issuer, identity }] });
      const signed = createRepository(fake, "octo/signed", { ...files, "containers/config.yaml": signers });
      const lines = Object.entries(sigstore.servers).map(([name, url]) => `${name}=${url}`);
      const given = { sigstore: lines.join("\n"), "trusted-root": JSON.stringify(sigstore.root) };
      const push = () =>
        runYaml(fake, `${caller.trimEnd()}\n    with: ${JSON.stringify(given)}\n`, {
          repository: signed,
          event: {
            name: "push",
            ref: "refs/heads/main",
            sha: signed.git("rev-parse", "refs/heads/main"),
          },
          run: String(++runs),
          env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
          copies: { "recipes/busybox": busybox },
          identity: sigstore.jobEnvironment(),
        });
      const result = await push();
      const gate = result.job("stage-1 / base / gate");
      assert.equal(gate.result, "success", gate.steps.at(-1)?.errors[0]?.message);
      assert.equal(result.job("stage-1 / base / record").result, "success");
      assert.equal(fake.attestations.length, 2);
      const path = signed
        .git("ls-tree", "-r", "--name-only", "main")
        .split("\n")
        .find((one) => one.endsWith(".verified"))!;
      assert.match(signed.git("show", `main:${path}`), /"sigstore":/);
    } finally {
      await sigstore.close();
    }
  });
});

describe("the reusable workflow with 200 images", () => {
  it("runs the three that a change touches", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const folder = await mkdtemp(join(fake.folder, "many-"));
    await mkdir(join(folder, "recipes"));
    await copyFile(busybox, join(folder, "recipes", "busybox"));
    for (const [path, text] of Object.entries(twoRecipes))
      if (!path.endsWith(".def")) await writeFile(join(folder, path), text);
    for (let index = 0; index < 200; index++) {
      const path = `recipes/image-${index}.def`;
      await writeFile(join(folder, path), `${baseRecipe}    echo ${index} > /number\n`);
      await verifyRecipe(folder, path, `image-${index}`);
    }
    const many = createRepository(fake, "octo/many", {});
    many.commitFolder("main", folder);
    many.git("update-ref", "refs/heads/change", "refs/heads/main");
    const touched = [3, 77, 199];
    many.commit(
      "change",
      Object.fromEntries(
        touched.map((index) => [`recipes/image-${index}.def`, `${baseRecipe}    echo new > /number\n`]),
      ),
    );
    const sha = (branch: string) => many.git("rev-parse", `refs/heads/${branch}`);
    const result = await run(
      {
        name: "pull_request",
        ref: "refs/pull/8/merge",
        sha: sha("change"),
        payload: {
          pull_request: {
            number: 8,
            head: { ref: "change", sha: sha("change"), repo: { full_name: "octo/many" } },
            base: { ref: "main", sha: sha("main") },
          },
        },
      },
      { repository: many, copies: {} },
    );
    assert.deepEqual(
      [...result.jobs.keys()].filter((address) => address.endsWith("/ verify")).sort(),
      touched.map((index) => `containers / stage-1 / image-${index} / verify`).sort(),
    );
    assert.equal(result.job("containers / comment").steps[0]!.outputs.comment, "created");
    assert.equal(fake.comments.length, 1);
    assert.match(fake.comments[0]!.body, /✅ 3 of 3 images verified/);
    assert.match(
      fake.comments[0]!.body,
      /\| `image-77` \| verified, level \w+ \| 2 removed, 3 added \| \d+ \|/,
    );
    assert.equal(result.job("containers / gate").result, "success");
  });
});
