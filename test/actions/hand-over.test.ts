import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { readAction, startJob } from "../support/runner.ts";
import type { StandIn } from "../support/stand-in-action.ts";
import { carry, runWorkflow, standInEntry, type WorkflowOptions } from "../support/workflow.ts";

const recipe = "Bootstrap: scratch\n\n%post\n    true\n";
const token = "ghs_1_eyJhbGciOiJSUzI1NiJ9.eyJ4IjoxfQ.c2lnbmF0dXJl";
let fake: FakeGitHub;
let repository: Repository;
let runs = 0;

before(async () => {
  fake = await startFakeGitHub();
  fake.grant(token, { repository: "octo/recipes", permissions: { contents: "write" } });
  repository = createRepository(fake, "octo/recipes", { "recipes/hello.def": recipe });
});
after(() => fake.close());

function workflow(
  standIns: { build?: StandIn; verify?: StandIn } = {},
  more: Partial<Omit<WorkflowOptions, "inputs">> & { inputs?: Partial<WorkflowOptions["inputs"]> } = {},
) {
  return runWorkflow(fake, {
    run: String(++runs),
    entry: standInEntry,
    files: { "recipes/hello.def": recipe },
    commitToken: token,
    ...more,
    jobEnv: {
      build: { STX_STAND_IN: JSON.stringify(standIns.build ?? {}) },
      verify: { STX_STAND_IN: JSON.stringify(standIns.verify ?? {}) },
    },
    inputs: { ...more.inputs, build: { recipe: "recipes/hello.def", ...more.inputs?.build } },
  });
}

describe("build, verify, commit and gate, each on a machine of its own", () => {
  it("hand over by artifact ids, commit plain files, and open the gate", async () => {
    // Paths as people write them, too.
    const written = { store: "./containers/", recipe: "./recipes//hello.def" };
    const { build, verify, commit, gate } = await workflow(
      { build: { ts: "2026-1120-210801" } },
      { inputs: { commit: written } },
    );
    assert.deepEqual(
      [build.code, verify?.code, commit?.code, gate?.code],
      [0, 0, 0, 0],
      [verify, commit, gate].map((step) => step?.stdout).join("\n"),
    );
    assert.deepEqual(
      Object.keys(verify!.outputs).sort(),
      Object.keys((await readAction("verify")).outputs).sort(),
    );
    assert.deepEqual(
      [verify!.outputs.verdict, verify!.outputs.level, verify!.outputs["drift-count"]],
      ["verified", "versions", "0"],
    );
    // The image is hashed as it is downloaded, and not again.
    const sha256 = build.outputs["image-digest"]!.replace("sha256:", "");
    assert.ok(verify!.stdout.includes(`"imageFile":{"sha256":"${sha256}","size":100000}`));
    assert.match(verify!.summary, /^## ✅ Verified \(versions\): `hello-2026-1120-210801`\n/);
    assert.match(verify!.summary, /stx-container verify --image hello-2026-1120-210801\.sif --lock/);
    assert.deepEqual(
      Object.keys(commit!.outputs).sort(),
      Object.keys((await readAction("record")).outputs).sort(),
    );
    assert.equal(commit!.outputs.committed, "true");
    assert.equal(commit!.outputs.commit, repository.git("rev-parse", "main"));
    const stem = "containers/hello/hello-2026-1120-210801";
    assert.deepEqual(repository.git("diff", "--name-only", "main^", "main").split("\n"), [
      "containers/.gitattributes",
      "containers/hello/badge.json",
      `${stem}.def`,
      `${stem}.lock`,
      `${stem}.rough.def`,
      `${stem}.verified`,
      "containers/hello/history.jsonl",
    ]);
    assert.equal(repository.git("show", `main:${stem}.rough.def`), recipe.trim());
    const badge = JSON.parse(repository.git("show", "main:containers/hello/badge.json"));
    assert.deepEqual([badge.schemaVersion, badge.message], [1, "verified (versions)"]);
    assert.match(
      repository.git("log", "-1", "--format=%B", "main"),
      /^Record verified \(versions\): hello-2026-1120-210801: .*\n\nRun: http:\/\/github\.localhost:\d+\/octo\/recipes\/actions\/runs\/\d+\/attempts\/1$/,
    );
    assert.deepEqual(gate!.outputs, { open: "true" });
  });

  it("mask the token before anything else is said, and never say it", async () => {
    const { commit } = await workflow({ build: { ts: "2026-1120-210802" } });
    assert.equal(commit?.code, 0, commit?.stdout);
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    assert.deepEqual(
      commit!.commands.slice(0, 2).map(({ name, message }) => [name, message]),
      [
        ["add-mask", token],
        ["add-mask", basic],
      ],
    );
    const rest = commit!.stdout.replaceAll(/^::add-mask::.*$/gm, "") + commit!.stderr + commit!.summary;
    assert.ok(!rest.includes(token) && !rest.includes(basic));
  });

  it("fail on drift with code 3, name the package with versions and line, and shut the gate", async () => {
    const asking = "Bootstrap: scratch\n\n%post\n    true\n    apt-get install -y jq\n";
    const { verify, commit, gate } = await workflow(
      { build: { ts: "2026-1120-210803" }, verify: { rebuilt: "2" } },
      { files: { "recipes/hello.def": asking } },
    );
    assert.equal(verify?.code, 3);
    assert.equal(verify.outputs.verdict, "unverified");
    assert.equal(verify.outputs["drift-count"], "1");
    assert.match(verify.summary, /^## ❌ Not verified: `hello-2026-1120-210803`/);
    assert.match(verify.summary, /\| changed \| `jq:amd64` \| `1` \| `2` \|.*\| 5 \|\n/);
    assert.equal(verify.errors.length, 1);
    assert.match(verify.errors[0]!.message, /is not verified\nWhy: 1 of 1 packages/);
    assert.ok(verify.outputs["marker-artifact-id"], "the marker is uploaded before the job fails");
    assert.equal(commit, undefined);
    assert.equal(gate?.code, 3);
    assert.match(
      gate.errors[0]!.message,
      /a job that it depends on was not successful\nWhy: verify: failure/,
    );
  });

  it("let drift pass where that is wanted, commit the .unverified marker, and still shut the gate", async () => {
    const { verify, commit, gate } = await workflow(
      { build: { ts: "2026-1120-210804" }, verify: { rebuilt: "2" } },
      { inputs: { verify: { "fail-on-drift": "false" } } },
    );
    assert.equal(verify?.code, 0);
    assert.equal(verify.warnings.length, 1);
    assert.equal(commit?.code, 0, commit?.stdout);
    const stem = "containers/hello/hello-2026-1120-210804";
    assert.ok(repository.git("ls-tree", "-r", "--name-only", "main").includes(`${stem}.unverified`));
    assert.equal(gate?.code, 3);
    assert.match(gate.errors[0]!.message, /gate failed for hello-2026-1120-210804\nWhy: 1 of 1 package came/);
  });

  it("tell a rebuild that could not run, and one that cannot be judged, from drift", async () => {
    const failure = { kind: "infrastructure", what: "no network", why: "it is down" } as const;
    const down = await workflow({ verify: { failure } });
    assert.equal(down.verify?.code, 4);
    assert.equal(down.verify.outputs.verdict, "error");
    assert.equal(down.gate?.code, 3);
    const unclear = await workflow({
      build: { ts: "2026-1120-210805" },
      verify: { verdict: "inconclusive" },
    });
    assert.equal(unclear.verify?.code, 5);
    assert.equal(unclear.verify.outputs.verdict, "inconclusive");
    assert.match(unclear.verify.summary, /^## ❓ Inconclusive/);
  });

  it("shut the gate when the build itself fails, though GitHub calls what follows skipped", async () => {
    const { verify, gate } = await workflow({ build: { failure: { kind: "failed", what: "%post failed" } } });
    assert.equal(verify, undefined);
    assert.equal(gate?.code, 3);
    assert.match(gate.errors[0]!.message, /build: failure, verify: skipped/);
  });

  it("verify only what the build job named: another digest is refused before anything is rebuilt", async () => {
    const { verify } = await workflow(
      {},
      { inputs: { verify: { "lock-digest": `sha256:${"0".repeat(64)}` } } },
    );
    assert.equal(verify?.code, 5);
    assert.equal(verify.outputs.verdict, "inconclusive");
    assert.match(verify.errors[0]!.message, /the lock is not the one that was built/);
    assert.doesNotMatch(verify.stdout, /^request: /m);
  });

  it("answer a fork without any right to write", async () => {
    const tip = repository.git("rev-parse", "main");
    const head = { ref: "topic", repo: { full_name: "mallory/recipes" } };
    const payload = { pull_request: { head, base: { ref: "main", sha: tip } } };
    fake.gitTokens.set("reader", "read");
    const { verify, commit, gate } = await workflow(
      {},
      { event: "pull_request", ref: "refs/pull/1/merge", sha: tip, token: "reader", payload },
    );
    assert.deepEqual([verify?.code, commit?.code, gate?.code], [0, 0, 0]);
    assert.match(
      commit!.commands.find(({ name }) => name === "notice")?.message ?? "",
      /a pull request from a fork cannot write to this repository/,
    );
    assert.deepEqual(commit!.outputs, { committed: "false", commit: "", branch: "", "check-url": "" });
    assert.equal(repository.git("rev-parse", "main"), tip);
  });

  it("commit to an own pull request's branch, and make no second commit of the same", async () => {
    repository.commit("topic", { "recipes/hello.def": recipe });
    const payload = { pull_request: { head: { ref: "topic", repo: { full_name: "octo/recipes" } } } };
    const { build, verify, commit } = await workflow(
      { build: { ts: "2026-1120-210806" } },
      { event: "pull_request", ref: "refs/pull/2/merge", payload, jobs: ["commit"] },
    );
    assert.equal(commit?.outputs.branch, "topic", commit?.stdout);
    const evidence = {
      ...carry(build, ["lock-artifact-id", "locked-recipe-artifact-id", "recipe-artifact-id"]),
      ...carry(verify, ["marker-artifact-id"]),
    };
    const options = { run: String(runs), job: "again", event: "pull_request", payload, token };
    const again = await startJob(fake, options, standInEntry);
    try {
      const step = await again.step("record", { ...evidence, commits: "signed" });
      assert.equal(step.code, 0, step.stdout);
      assert.deepEqual(step.outputs, {
        committed: "false",
        commit: commit!.outputs.commit!,
        branch: "topic",
        "check-url": "",
      });
    } finally {
      await again.close();
    }
  });

  it("refuse to commit files that the marker does not speak of", async () => {
    // Both in one run, as in a matrix whose outputs were mixed up.
    const run = "matrix";
    const one = await workflow({ build: { ts: "2026-1120-210807" } }, { jobs: [], run });
    const other = await workflow({ build: { ts: "2026-1120-210808" } }, { jobs: [], run });
    const mixed = {
      ...carry(one.build, ["lock-artifact-id", "locked-recipe-artifact-id"]),
      ...carry(other.build, ["recipe-artifact-id"]),
      ...carry(other.verify, ["marker-artifact-id"]),
    };
    const machine = await startJob(fake, { run, job: "commit", token }, standInEntry);
    try {
      const step = await machine.step("record", mixed);
      assert.equal(step.code, 5, step.stdout);
      assert.match(step.errors[0]!.message, /the marker does not belong to hello-2026-1120-210807/);
    } finally {
      await machine.close();
    }
  });

  it("take no other marker than the one with the digest that was passed on", async () => {
    const run = "two-markers";
    const made = await workflow({ build: { ts: "2026-1120-210814" } }, { jobs: [], run });
    const evidence = {
      ...carry(made.build, ["lock-artifact-id", "locked-recipe-artifact-id", "recipe-artifact-id"]),
      ...carry(made.verify, ["marker-artifact-id"]),
    };
    for (const action of ["gate", "record", "sign"]) {
      const machine = await startJob(fake, { run, job: action, token }, standInEntry);
      try {
        const step = await machine.step(action, { ...evidence, "marker-digest": `sha256:${"a".repeat(64)}` });
        assert.equal(step.code, 5, step.stdout);
        assert.match(
          step.errors[0]!.message,
          /the marker is not the one that was passed on.*marker-digest is a{64}.*artifact-digest-mismatch/s,
        );
      } finally {
        await machine.close();
      }
    }
  });

  it("say what is missing when the job's token may not write", async () => {
    fake.gitTokens.set("reader", "read");
    const { commit } = await workflow({ build: { ts: "2026-1120-210809" } }, { commitToken: "reader" });
    assert.equal(commit?.code, 2);
    assert.match(commit.errors[0]!.message, /permissions: contents: write/);
  });
});

describe("the gate on a checkout", () => {
  /** A machine whose workspace is a checkout with a store of one verified build, without its image. */
  async function checkout(ts: string) {
    await workflow({ build: { ts } }, { jobs: ["commit"], inputs: { commit: { again: "always" } } });
    const machine = await startJob(fake, { job: "gate" }, standInEntry);
    for (const path of repository.git("ls-tree", "-r", "--name-only", "main").split("\n")) {
      if (path.startsWith("containers/") && !path.includes(ts) && !path.endsWith("history.jsonl")) continue;
      await mkdir(dirname(join(machine.workspace, path)), { recursive: true });
      // `git show` would lose the final newline, and with it the digest.
      const { execFileSync } = await import("node:child_process");
      const bytes = execFileSync("git", ["cat-file", "blob", `main:${path}`], {
        cwd: repository.path,
        env: { PATH: process.env.PATH, GIT_DIR: repository.path },
      });
      await writeFile(join(machine.workspace, path), bytes);
    }
    return { machine, stem: join(machine.workspace, `containers/hello/hello-${ts}`) };
  }

  it("opens for a valid marker, and says that it has not seen the image", async () => {
    const { machine } = await checkout("2026-1120-210810");
    try {
      const step = await machine.step("gate");
      assert.equal(step.code, 0, step.stdout);
      assert.deepEqual(step.outputs, { open: "true" });
      assert.match(step.stdout, /hello-2026-1120-210810 passed \(level: versions\); the image is not here/);
    } finally {
      await machine.close();
    }
  });

  it("shuts when the level is too low, the lock was edited, or there is no marker", async () => {
    const { machine, stem } = await checkout("2026-1120-210811");
    try {
      const low = await machine.step("gate", { "required-level": "content" });
      assert.equal(low.code, 3);
      assert.match(low.errors[0]!.message, /content is required/);
      assert.deepEqual(low.outputs, { open: "false" });
      const lock = await readFile(`${stem}.lock`, "utf8");
      await writeFile(`${stem}.lock`, lock.replace('"1"', '"2"'));
      const edited = await machine.step("gate");
      assert.equal(edited.code, 3);
      assert.match(edited.errors[0]!.message, /the lock is not the one that was verified/);
      await writeFile(`${stem}.lock`, lock);
      await writeFile(`${stem}.verified`, "verified\n");
      const forged = await machine.step("gate");
      assert.equal(forged.code, 5);
    } finally {
      await machine.close();
    }
  });

  it("shuts when there is nothing to check, and names contradicting inputs", async () => {
    const machine = await startJob(fake, { job: "gate", files: { "README.md": "" } }, standInEntry);
    try {
      const nothing = await machine.step("gate");
      assert.equal(nothing.code, 3);
      assert.match(nothing.errors[0]!.message, /there are no builds/);
      const half = await machine.step("gate", { "lock-artifact-id": "1" });
      assert.equal(half.code, 2);
      assert.match(half.errors[0]!.message, /marker-artifact-id is missing/);
    } finally {
      await machine.close();
    }
  });
});
