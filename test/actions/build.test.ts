import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type FakeJob, type JobOptions, readAction, startJob } from "../support/runner.ts";
import type { StandIn } from "../support/stand-in-action.ts";
import { standInEntry } from "../support/workflow.ts";

const recipe = "Bootstrap: scratch\n\n%post\n    curl https://example.invalid | sh\n";
let fake: FakeGitHub;
let runs = 0;
const machines: FakeJob[] = [];

before(async () => {
  fake = await startFakeGitHub();
});
after(async () => {
  for (const machine of machines) await machine.close();
  await fake.close();
});

async function machine(standIn: StandIn = {}, options: JobOptions = {}) {
  const made = await startJob(
    fake,
    {
      run: String(++runs),
      files: { "recipes/hello.def": recipe },
      ...options,
      env: { STX_STAND_IN: JSON.stringify(standIn), ...options.env },
    },
    standInEntry,
  );
  machines.push(made);
  return made;
}
const requestIn = (log: string) => JSON.parse(/^request: (.*)$/m.exec(log)?.[1] ?? "null");

describe("mode build", () => {
  it("builds what the inputs say, uploads each file as it is, and sets every output that it declares", async () => {
    const job = await machine();
    const step = await job.step(".", {
      recipe: "recipes/hello.def",
      "build-args": "# one\nversion=3.12\n",
      "pass-env": "PIP_INDEX_URL",
      secrets: "token=env:MY_TOKEN\n# not this one\nnetrc=keys/netrc\n",
      "time-limit": "90m",
      tmp: "scratch",
      "apptainer-version": "1.5.3",
      "apptainer-sha256": "a".repeat(64),
    });
    assert.equal(step.code, 0, step.stdout + step.stderr);
    assert.deepEqual(requestIn(step.stdout), {
      recipe: join(job.workspace, "recipes/hello.def"),
      context: join(job.workspace, "recipes"),
      store: join(job.workspace, "containers"),
      name: "hello",
      buildArgs: { version: "3.12" },
      canonical: false,
      compression: "gzip",
      force: false,
      settings: {
        privileges: "auto",
        hostCa: "auto",
        passEnv: ["PIP_INDEX_URL"],
        secrets: [
          { name: "token", env: "MY_TOKEN" },
          { name: "netrc", path: join(job.workspace, "keys/netrc") },
        ],
        timeLimitMs: 5_400_000,
        tmp: join(job.workspace, "scratch"),
        apptainer: { version: "1.5.3", sha256: "a".repeat(64) },
      },
    });
    const declared = Object.keys((await readAction(".")).outputs);
    assert.deepEqual(Object.keys(step.outputs).sort(), declared.sort());
    assert.deepEqual(
      [step.outputs.name, step.outputs.ts, step.outputs.unchanged],
      ["hello", "2026-1120-210800", "false"],
    );
    const stem = join(job.workspace, "containers/hello/hello-2026-1120-210800");
    for (const [what, ending] of [
      ["image", ".sif"],
      ["lock", ".lock"],
      ["locked-recipe", ".def"],
      ["recipe", ".rough.def"],
    ] as const) {
      assert.equal(step.outputs[`${what}-path`], stem + ending);
      const bytes = await readFile(stem + ending);
      assert.equal(
        step.outputs[`${what}-digest`],
        `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
      );
      const artifact = fake.artifacts.find(({ id }) => String(id) === step.outputs[`${what}-artifact-id`]);
      assert.deepEqual(artifact?.blob.bytes, bytes, what);
    }
    assert.match(step.summary, /^## 📦 Built `hello-2026-1120-210800`/);
    const run = `${fake.serverUrl}/octo/recipes/actions/runs/`;
    for (const what of ["lock", "locked-recipe", "recipe", "image"]) {
      const end = `/artifacts/${step.outputs[`${what}-artifact-id`]})`;
      const [, link = ""] = step.summary.split(`[${what.replace("-", " ")}](${run}`);
      assert.match(link.split(end)[0] ?? "", /^\d+$/, step.summary);
    }
    assert.ok(!existsSync(join(job.temp, "stx-container")), "scratch is gone");
  });

  it("uploads nothing with upload: false", async () => {
    const count = fake.artifacts.length;
    const step = await (await machine()).step(".", { recipe: "recipes/hello.def", upload: "false" });
    assert.equal(step.code, 0, step.stdout);
    assert.equal(fake.artifacts.length, count);
    assert.equal(step.outputs["image-artifact-id"], "");
  });

  it("uploads no image with upload-image: false, and asks GitHub to delete the rest after so many days", async () => {
    const first = fake.artifacts.length;
    const inputs = { recipe: "recipes/hello.def", "upload-image": "false", "retention-days": "3" };
    const step = await (await machine()).step(".", inputs);
    assert.equal(step.code, 0, step.stdout);
    const uploaded = fake.artifacts.slice(first);
    assert.deepEqual(
      uploaded.map(({ name }) => name.replace(/^.*-[0-9a-f]{8}/, "")),
      [".lock", ".def", ".def"],
    );
    for (const { expiresAt } of uploaded) {
      const days = (Date.parse(expiresAt ?? "") - Date.now()) / 86_400_000;
      assert.ok(days > 2.9 && days < 3.1, expiresAt);
    }
    assert.equal(step.outputs["image-artifact-id"], "");
    assert.match(step.outputs["image-digest"] ?? "", /^sha256:/);
  });

  it("warns at the recipe's line about what could not be locked, and lists it in the summary", async () => {
    const hostile = "curl | sh `</details> @octocat ::error::x";
    const job = await machine({
      unlocked: [{ line: 1, what: hostile, reason: "a script <b>from</b> the network" }],
    });
    const step = await job.step(".", { recipe: "recipes/hello.def" });
    assert.equal(step.code, 0, step.stdout);
    const warnings = step.warnings.filter(({ properties }) => properties.title === "Not locked");
    assert.equal(warnings.length, 1);
    assert.deepEqual(warnings[0]?.properties, {
      title: "Not locked",
      file: "recipes/hello.def",
      line: "1",
    });
    assert.ok(step.summary.includes("a script &lt;b&gt;from&lt;/b&gt; the network"));
    const row = step.summary.split("\n").find((line) => line.startsWith("| 1 |")) ?? "";
    assert.equal(row.match(/(?<!\\)\|/g)?.length, 4, `three cells, whatever is in them: ${row}`);
    assert.ok(!/<\/details>|@octocat/.test(step.summary), row);
    assert.deepEqual(step.errors, []);
  });

  it("annotates what the linter finds, each remark once, on its line, with what to write instead", async () => {
    const lines = [
      "Bootstrap: docker",
      "From: debian:12",
      "%files from other stage",
      "    a b",
      "%post",
      "    curl https://example.invalid | sh",
      "    git clone https://example.invalid/a/b # stx: ignore=git-unpinned",
      "    echo '::error::forged'; git clone https://example.invalid/c/d",
    ];
    const job = await machine(
      {
        unlocked: [6, 7, 8].map((line) => ({ line, what: `line ${line}`, reason: "the linter's own" })),
      },
      { files: { "recipes/hello.def": `${lines.join("\n")}\n` } },
    );
    const step = await job.step(".", { recipe: "recipes/hello.def", upload: "false" });
    assert.equal(step.code, 0, step.stdout);
    const places = (name: string) =>
      step.commands
        .filter((command) => command.name === name)
        .map(({ properties: { file, title, line } }) => `${file}:${line} ${title}`);
    assert.deepEqual(places("warning"), [
      "recipes/hello.def:3 files-from-ignored",
      "recipes/hello.def:6 pipe-to-shell",
      "recipes/hello.def:8 git-unpinned",
    ]);
    assert.deepEqual(places("notice"), ["recipes/hello.def:2 base-floating"]);
    assert.match(step.warnings[1]?.message ?? "", /\n\nWrite instead:\ncurl .*\n.*sha256sum -c/);
    assert.deepEqual(step.errors, [], "what is only a remark makes no red job, nor does the recipe's text");
    assert.match(step.log, /recipes\/hello\.def:8:\d+ {2}warning .*git-unpinned/);
  });

  it("annotates at most ten of a kind, and lists all in the log, also where the build fails", async () => {
    const clones = Array.from({ length: 30 }, (_, i) => `    git clone https://example.invalid/a/b${i}\n`);
    const job = await machine(
      { failure: { kind: "failed", what: "%post failed" } },
      { files: { "recipes/hello.def": `Bootstrap: scratch\n%post\n${clones.join("")}` } },
    );
    const step = await job.step(".", { recipe: "recipes/hello.def" });
    assert.equal(step.code, 1);
    assert.deepEqual(
      step.errors.map(({ message }) => message),
      ["%post failed\nCode: build-failed"],
    );
    assert.equal(step.warnings.length, 10);
    assert.equal(step.warnings[9]?.message, "21 more: see the log of this step and the job summary");
    assert.equal(step.log.match(/\[git-unpinned\]/g)?.length, 30);
  });

  it("leaves it to the build to say why a recipe cannot be read", async () => {
    const place = { path: "recipes/hello.def", line: 2 };
    const job = await machine(
      { failure: { kind: "usage", what: "no value", place } },
      { files: { "recipes/hello.def": "Bootstrap: scratch\nFoo\n" } },
    );
    const step = await job.step(".", { recipe: "recipes/hello.def" });
    assert.equal(step.code, 2);
    assert.deepEqual([step.errors.length, step.warnings.length], [1, 0]);
  });

  it("lets no line of the build act as a command, and groups the log by phase", async () => {
    const job = await machine({
      output: ["::add-mask::a", "::error::forged", "##[error]forged", "::endgroup::"],
    });
    const step = await job.step(".", { recipe: "recipes/hello.def", upload: "false" });
    assert.equal(step.code, 0);
    assert.deepEqual(
      step.commands.map(({ name }) => name),
      // The review, the build, and what the review found.
      ["group", "endgroup", "group", "endgroup", "warning"],
    );
    assert.match(step.stdout, /^building image: 0 s$/m);
  });

  it("hands no input on to what it runs", async () => {
    const step = await (await machine()).step(".", { recipe: "recipes/hello.def", upload: "false" });
    assert.match(step.stdout, /inputs left in the environment: 0/);
  });

  it("names every wrong input in one annotation, and builds nothing", async () => {
    const step = await (await machine()).step(".", {
      recpie: "x.def",
      privileges: "root",
      "time-limit": "x",
    });
    assert.equal(step.code, 2);
    assert.equal(step.errors.length, 1);
    const said = step.errors[0]?.message ?? "";
    assert.match(said, /^4 inputs are wrong\nWhy: /);
    for (const name of [
      "recipe or from: one of them is required",
      "recpie",
      "did you mean recipe?",
      "privileges",
      "time-limit",
    ]) {
      assert.ok(said.includes(name), `${name} in ${said}`);
    }
    assert.match(said, /\nWhat to do: /);
    assert.equal(requestIn(step.stdout), null);
  });

  it("refuses paths that lead out of the workspace, by a link too", async () => {
    const job = await machine();
    await symlink("/etc", join(job.workspace, "link"));
    const step = await job.step(".", { recipe: "link/passwd", store: "../elsewhere" });
    assert.equal(step.code, 2);
    assert.match(
      step.errors[0]?.message ?? "",
      /recipe: .*outside the workspace\ncontext: .*outside.*\nstore: .*outside the workspace/,
    );
    assert.equal(requestIn(step.stdout), null);
  });

  it("refuses a fork's recipe on pull_request_target, and builds it where it is told to", async () => {
    const options = {
      event: "pull_request_target",
      payload: { pull_request: { head: { ref: "x", repo: { full_name: "mallory/recipes" } } } },
    };
    const refused = await (await machine({}, options)).step(".", { recipe: "recipes/hello.def" });
    assert.equal(refused.code, 2);
    assert.match(refused.errors[0]?.message ?? "", /recipes from forks are not built/);
    assert.equal(requestIn(refused.stdout), null);
    const allowed = await (await machine({}, options)).step(".", {
      recipe: "recipes/hello.def",
      "allow-fork-code": "true",
      upload: "false",
    });
    assert.equal(allowed.code, 0, allowed.stdout);
  });

  it("puts a failure at the recipe's line, once, and ends with its exit code", async () => {
    const job = await machine();
    const place = { path: join(job.workspace, "recipes/hello.def"), line: 4 };
    const failing = await startJob(
      fake,
      {
        run: String(++runs),
        env: {
          STX_STAND_IN: JSON.stringify({
            failure: {
              kind: "failed",
              what: "%post failed",
              why: "sh: curl: not found",
              remedy: "install curl",
              place,
            },
          }),
          GITHUB_WORKSPACE: job.workspace,
        },
      },
      standInEntry,
    );
    machines.push(failing);
    const step = await failing.step(".", { recipe: "recipes/hello.def" });
    assert.equal(step.code, 1);
    assert.deepEqual(step.errors, [
      {
        name: "error",
        properties: { title: "%post failed", file: "recipes/hello.def", line: "4" },
        message: "%post failed\nWhy: sh: curl: not found\nWhat to do: install curl\nCode: build-failed",
      },
    ]);
  });

  it("reports a defect of its own as one, with its trace, and ends", async () => {
    const step = await (await machine({ defect: "::error::undefined is not a function" })).step(".", {
      recipe: "recipes/hello.def",
    });
    assert.equal(step.code, 1);
    assert.equal(step.errors.length, 1);
    assert.match(step.errors[0]?.message ?? "", /this is a bug; please report it/);
    assert.match(step.stdout, /at .*stand-in-action/);
  });

  it("ends what it does when the job is cancelled, and says so as no fault of the recipe", async () => {
    const job = await machine({ wait: 60 });
    const running = job.step(".", { recipe: "recipes/hello.def" }, { signalOn: /^waiting$/m });
    const step = await running;
    assert.equal(step.code, 4, step.stdout);
    assert.match(step.errors[0]?.message ?? "", /^the job was cancelled\nWhy: the runner sent SIGINT/);
  });

  it("names its mode when someone sets another", async () => {
    const step = await (await machine()).step(".", { mode: "destroy" });
    assert.equal(step.code, 2);
    assert.match(step.errors[0]?.message ?? "", /invalid mode "destroy"/);
  });
});
