import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { defaultEntry, startJob } from "../support/runner.ts";
import { runWorkflow, type WorkflowOptions } from "../support/workflow.ts";

// Real builds by the real Apptainer, of an image that is made in a second: busybox and a package database.
const recipe = `Bootstrap: scratch

%files
    busybox /bin/busybox
    busybox /bin/sh
    installed /lib/apk/db/installed
    os-release /etc/os-release

%post
    /bin/busybox --install -s /bin
    echo "::error::said by the recipe"
`;
const database = (version: string) =>
  `C:Q1qHvGbQYXLCGlZpDYhIvOJ1oCP3E=\nP:busybox\nV:${version}\nA:x86_64\nS:1\nI:1\nT:tools\no:busybox\n\n`;

const token = "ghs_1_eyJhbGciOiJSUzI1NiJ9.eyJ5IjoyfQ.c2ln";
let fake: FakeGitHub;
let repository: Repository;
let noBusybox: string | undefined;
let busybox: string;
let runs = 0;

before(async () => {
  fake = await startFakeGitHub();
  assert.ok(existsSync(defaultEntry), `${defaultEntry} is missing; run: npm run build`);
  fake.gitTokens.set(token, "write");
  repository = createRepository(fake, "octo/recipes", { "recipes/tiny.def": recipe });
  try {
    busybox = await staticBusybox(fake.folder);
  } catch (error) {
    noBusybox = (error as Error).message;
  }
});
after(() => fake.close());

const checkout = () => ({
  "recipes/tiny.def": recipe,
  "recipes/installed": database("1.37.0-r12"),
  "recipes/os-release": "ID=alpine\nVERSION_ID=3.22.0\n",
});

function workflow(
  more: Partial<Omit<WorkflowOptions, "inputs">> & { inputs?: Partial<WorkflowOptions["inputs"]> },
) {
  return runWorkflow(fake, {
    run: String(++runs),
    commitToken: token,
    files: checkout(),
    copies: { "recipes/busybox": busybox },
    // The machine's own cache: Apptainer is not to be installed anew for every job.
    env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
    ...more,
    inputs: {
      ...more.inputs,
      build: { recipe: "recipes/tiny.def", ...more.inputs?.build },
      verify: { context: "recipes", "required-level": "content", ...more.inputs?.verify },
      gate: { recipe: "recipes/tiny.def", ...more.inputs?.gate },
    },
  });
}

describe("dist/index.js in a workflow, with real builds", () => {
  it("builds, verifies on a fresh machine, commits and opens the gate", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const { build, verify, commit, gate } = await workflow({});
    assert.equal(build.code, 0, build.stdout + build.stderr);
    assert.equal(verify?.code, 0, verify?.stdout);
    assert.deepEqual([verify?.outputs.verdict, verify?.outputs.level], ["verified", "content"]);
    assert.equal(commit?.code, 0, commit?.stdout);
    assert.equal(gate?.code, 0, gate?.stdout);
    assert.deepEqual(gate?.outputs, { open: "true" });
    const { name, ts } = build.outputs;
    const stem = `containers/${name}/${name}-${ts}`;
    assert.deepEqual(repository.git("diff", "--name-only", "main^", "main").split("\n"), [
      "containers/.gitattributes",
      `containers/${name}/badge.json`,
      `containers/${name}/history.jsonl`,
      `${stem}.def`,
      `${stem}.lock`,
      `${stem}.rough.def`,
      `${stem}.verified`,
    ]);
    assert.deepEqual([...build.errors, ...verify!.errors, ...gate!.errors], []);
    assert.match(build.stdout, /::error::said by the recipe/, "it is in the log, and only there");
    assert.match(verify!.summary, /^## ✅ Verified \(content\): `tiny-/);
    assert.doesNotMatch(verify!.stdout, /Getting the image again/);
  });

  it("rebuilds a name from what is committed of it, without the image", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const { build } = await workflow({ jobs: ["commit"], inputs: { commit: { again: "always" } } });
    const stem = `containers/tiny/tiny-${build.outputs.ts}`;
    const committed = (ending: string) =>
      execFileSync("git", ["cat-file", "blob", `main:${stem}${ending}`], {
        cwd: repository.path,
        encoding: "utf8",
        env: { PATH: process.env.PATH, GIT_DIR: repository.path },
      });
    const files = {
      ...checkout(),
      [`${stem}.lock`]: committed(".lock"),
      [`${stem}.def`]: committed(".def"),
    };
    const machine = await startJob(fake, {
      run: String(++runs),
      job: "nightly",
      event: "schedule",
      files,
      copies: { "recipes/busybox": busybox },
      env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
    });
    try {
      const inputs = { name: "tiny", context: "recipes", "required-level": "content" };
      const step = await machine.step("verify", inputs);
      assert.equal(step.code, 0, step.stdout);
      assert.deepEqual([step.outputs.verdict, step.outputs.level], ["verified", "content"]);
      assert.match(step.outputs.reason!, /the image was not read, only its lock/);
      assert.ok(step.summary.includes(`stx-container verify --lock ${stem}.lock --recipe ${stem}.def\n`));
    } finally {
      await machine.close();
    }
  });

  it("names the package that came out differently, with both versions, and ends with code 3", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    // An upstream that has a newer version by the time of the rebuild.
    const versions = ["1.37.0-r12", "1.37.0-r13"];
    const upstream = createServer((_, response) => response.end(database(versions.shift() ?? "none")));
    await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done));
    t.after(() => upstream.close());
    const { port } = upstream.address() as AddressInfo;
    const fetched = `${recipe}    wget -q -O /lib/apk/db/installed http://127.0.0.1:${port}/installed\n`;
    const { verify, commit, gate } = await workflow({
      files: { ...checkout(), "recipes/tiny.def": fetched },
    });
    assert.equal(verify?.code, 3, verify?.stdout);
    assert.equal(verify.outputs.verdict, "unverified");
    assert.equal(verify.outputs["drift-count"], "1");
    assert.match(verify.summary, /busybox.*1\.37\.0-r12.*1\.37\.0-r13/);
    // The image was removed before the rebuild, and is downloaded again to find these.
    assert.match(verify.stdout, /Getting the image again/);
    assert.match(verify.summary, /1 path with different contents[\s\S]*`?\/lib\/apk\/db\/installed/);
    assert.equal(commit, undefined);
    assert.equal(gate?.code, 3);
  });

  it("shuts the gate when the recipe in the checkout is no longer the one that was verified", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const edited = { ...checkout(), "recipes/tiny.def": `${recipe}\n# edited\n` };
    const { verify, gate } = await workflow({ jobs: ["gate"], gateFiles: edited });
    assert.equal(verify?.code, 0, verify?.stdout);
    assert.equal(gate?.code, 3);
    assert.match(gate.errors[0]!.message, /the recipe in the checkout was changed since it was verified/);
  });

  it("puts what Apptainer says about a bad recipe at its line, and ends with its exit code", async () => {
    const machine = await startJob(fake, {
      run: String(++runs),
      files: { "recipes/bad.def": "Bootstrap: scratch\nFrom: {{ missing }}\n\n%post\n    true\n" },
    });
    try {
      const step = await machine.step(".", { recipe: "recipes/bad.def" });
      assert.equal(step.code, 2, step.stdout);
      assert.equal(step.errors.length, 1);
      assert.equal(step.errors[0]!.properties.file, "recipes/bad.def");
      assert.match(step.errors[0]!.message, /missing/);
    } finally {
      await machine.close();
    }
  });
});

describe("dist/index.js", () => {
  it("runs where nothing else of the project is", async () => {
    const folder = await mkdtemp(join(tmpdir(), "stx-dist-"));
    try {
      await cp(join(defaultEntry, ".."), folder, { recursive: true });
      const machine = await startJob(fake, { job: "alone" }, join(folder, "index.js"));
      try {
        // As far as it gets without artifacts of this run: the artifact client is one of the lazy parts.
        const ids = ["lock", "locked-recipe", "recipe", "marker"].map((what) => [`${what}-artifact-id`, "1"]);
        const step = await machine.step("gate", Object.fromEntries(ids));
        assert.equal(step.code, 4, step.stdout + step.stderr);
        assert.match(step.errors[0]!.message, /this run has no artifact with that id/);
      } finally {
        await machine.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
