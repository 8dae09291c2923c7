// The gate on a pull request: the target branch's configuration and history, read from the server, count.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type StepResult, startJob } from "../support/runner.ts";
import { type BuildOptions, makeBuild, writeBuild } from "../support/verdicts.ts";
import { standInEntry } from "../support/workflow.ts";

const reader = "ghs_1_reader";
const config = "containers/config.yaml";
let fake: FakeGitHub;
let repository: Repository;

before(async () => {
  fake = await startFakeGitHub();
  fake.gitTokens.set(reader, "read");
  repository = createRepository(fake, "octo/recipes", { "README.md": "text\n" });
});
after(() => fake.close());

/** The files of a build in a store as git has them: without the image. */
async function committed(options: BuildOptions = {}): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "stx-files-"));
  try {
    const store = join(folder, "containers");
    const files = await writeBuild(store, makeBuild(options));
    const history = join(files.folder, "history.jsonl");
    const paths = [files.lock, files.lockedRecipe, files.recipe, files.verified, history];
    return Object.fromEntries(
      paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let branches = 0;

interface Change {
  base: Record<string, string>;
  /** What the target branch got since. */
  later?: Record<string, string | undefined>;
  change?: Record<string, string | undefined>;
  links?: Record<string, string>;
  event?: string;
  token?: string;
  env?: Record<string, string>;
}

/** Runs the gate on a change, checked out as GitHub's merge commit is. */
async function gate({
  base,
  later,
  change = {},
  links,
  event = "pull_request",
  token = reader,
  env: more = {},
}: Change): Promise<StepResult> {
  const [target, topic] = [`target-${++branches}`, `topic-${branches}`];
  const baseSha = repository.commit(target, base);
  repository.git("update-ref", `refs/heads/${topic}`, baseSha);
  let sha = repository.commit(topic, change);
  if (later) repository.commit(target, later);
  if (links) sha = repository.commit(topic, links, { links: true });
  const payload =
    event === "merge_group"
      ? { merge_group: { base_ref: `refs/heads/${target}`, base_sha: baseSha, head_sha: sha } }
      : {
          pull_request: {
            head: { ref: topic, repo: { full_name: "mallory/recipes" } },
            base: { ref: target, sha: baseSha },
          },
        };
  const machine = await startJob(fake, { job: "gate", event, payload, sha, token, env: more }, standInEntry);
  try {
    const env = { PATH: process.env.PATH, GIT_DIR: repository.path };
    const tar = execFileSync("git", ["archive", sha], { env });
    execFileSync("tar", ["-x", "-C", machine.workspace], { input: tar });
    return await machine.step("gate");
  } finally {
    await machine.close();
  }
}

const words = (step: StepResult) => `${step.code} ${step.errors[0]?.message ?? ""}`;

describe("the gate on a pull request", () => {
  it("is open for what the target's policy lets pass, with a token that only reads", async () => {
    const step = await gate({ base: await committed(), change: { "README.md": "new" } });
    assert.equal(step.code, 0, step.stdout);
    assert.doesNotMatch(step.log + step.stderr, new RegExp(reader));
  });

  it("does not let a change take an image's evidence away and go on changing its recipe", async () => {
    const [kept, gone] = [await committed({ name: "other" }), await committed()];
    const base = { ...kept, ...gone, "lab.def": "Bootstrap: scratch\n" };
    const removed = Object.fromEntries(Object.keys(gone).map((path) => [path, undefined]));
    const edited = await gate({ base, change: { ...removed, "lab.def": "Bootstrap: docker\n" } });
    assert.match(
      words(edited),
      /^3 .*has the evidence of lab, .* the same change has lab\.def .*evidence-removed/s,
    );
    const retired = await gate({ base, change: { ...removed, "lab.def": undefined } });
    assert.equal(retired.code, 0, retired.stdout);
    const partly = await gate({ base, change: { "lab.def": "Bootstrap: docker\n" } });
    assert.equal(partly.code, 0, partly.stdout);
  });

  it("does not take a link or a file in the place of an image's folder for the folder", async () => {
    const gone = await committed();
    const moved = Object.fromEntries(
      Object.entries(gone).map(([path, text]) => [path.replace("containers/lab/", "aside/lab/"), text]),
    );
    const base = { ...(await committed({ name: "other" })), ...gone, "lab.def": "Bootstrap: scratch\n" };
    const removed = Object.fromEntries(Object.keys(gone).map((path) => [path, undefined]));
    const change = { ...removed, "lab.def": "Bootstrap: docker\n" };
    const refused = /^3 .*has the evidence of lab, .*evidence-removed/s;
    for (const target of ["../aside/lab", "nowhere", "other"]) {
      const step = await gate({ base, change: { ...change, ...moved }, links: { "containers/lab": target } });
      assert.match(words(step), refused, target);
    }
    assert.match(words(await gate({ base, change: { ...change, "containers/lab": "a file\n" } })), refused);
    const emptied = await gate({ base, change: { ...change, "containers/lab/README.md": "moved\n" } });
    assert.match(words(emptied), /^3 .*takes 1 verdict out of containers\/lab\/history\.jsonl/s);
  });

  it("does not let a change bring the floats that its own verdict needs", async () => {
    const files = await committed({ lock: { floats: ["dpkg:*"] } });
    for (const event of ["pull_request", "merge_group"]) {
      const change = { ...files, [config]: "floats:\n  - 'dpkg:*'\n" };
      const step = await gate({ base: {}, change, event });
      assert.match(
        words(step),
        /^3 .*containers\/config\.yaml:2 adds dpkg:\* to floats, .* \(policy-loosened\)/s,
      );
    }
    const merged = await gate({ base: { ...files, [config]: "floats: ['dpkg:*']\n" } });
    assert.equal(merged.code, 0, merged.stdout);
  });

  it("judges a comment's or another run's checkout by the default branch", async () => {
    const files = await committed({ lock: { floats: ["dpkg:*"] } });
    const tip = repository.commit("main", await committed({ name: "other" }));
    for (const event of ["issue_comment", "issues", "discussion", "discussion_comment", "workflow_run"]) {
      const options = { job: "gate", event, payload: {}, sha: tip, token: reader };
      const machine = await startJob(fake, options, standInEntry);
      try {
        for (const [path, text] of Object.entries({ ...files, [config]: "floats: ['dpkg:*']\n" })) {
          mkdirSync(dirname(join(machine.workspace, path)), { recursive: true });
          writeFileSync(join(machine.workspace, path), text, "latin1");
        }
        assert.match(
          words(await machine.step("gate")),
          /^3 .*adds dpkg:\* to floats, .*\(policy-loosened\)/s,
        );
      } finally {
        await machine.close();
      }
    }
  });

  it("judges by the old policy where the change alone loosens it", async () => {
    const base = { ...(await committed()), [config]: "max_age_days: 0.0000001\n" };
    const step = await gate({ base, change: { [config]: "max_age_days: 30\n" } });
    assert.match(words(step), /^3 .*\(too-old\)/s);
    assert.doesNotMatch(words(step), /policy-loosened/);
  });

  it("judges by the stricter one where the target's configuration changed since", async () => {
    const files = await committed({ lock: { floats: ["dpkg:*"] } });
    const floats = { [config]: "floats: ['dpkg:*']\n" };
    const old = { ...files, ...floats };
    const change = { "README.md": "new" };
    const stricter = await gate({ base: old, later: { [config]: "floats: []\n" }, change });
    assert.match(words(stricter), /^3 .*dpkg:\*/s);
    const laxer = await gate({ base: { ...files, [config]: "floats: []\n" }, later: floats, change });
    assert.match(words(laxer), /^3 .*dpkg:\*/s);
    const moved = await gate({ base: old, later: { "other.txt": "text" }, change });
    assert.equal(moved.code, 0, moved.stdout);
  });

  it("refuses a change that removes the configuration, or makes it a link", async () => {
    const base = { ...(await committed()), [config]: "max_age_days: 90\n" };
    assert.match(words(await gate({ base, change: { [config]: undefined } })), /^3 .*\(policy-missing\)/s);
    const link = await gate({ base: { ...base, "lax.yaml": "{}" }, links: { [config]: "../lax.yaml" } });
    assert.match(words(link), /^5 .*config\.yaml is not a plain file/s);
  });

  it("refuses a history that lacks what the target's has", async () => {
    const files = await committed();
    const path = "containers/lab/history.jsonl";
    const later = { event: "unverified", ts: "2026-1120-061508", at: "2026-11-25T00:00:00Z", previous: [] };
    const line = `${JSON.stringify({ ...later, marker: "a".repeat(64) })}\n`;
    const step = await gate({
      base: { ...files, [path]: files[path] + line },
      change: { [path]: files[path] },
    });
    assert.match(
      words(step),
      /^3 .*takes 1 verdict out of containers\/lab\/history\.jsonl.*\(history-shortened\)/s,
    );
  });

  it("asks git as often for many images as for few", async () => {
    const tools = mkdtempSync(join(tmpdir(), "stx-git-"));
    try {
      const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
      const calls: number[] = [];
      for (const count of [2, 6]) {
        const log = join(tools, `log-${count}`);
        writeFileSync(join(tools, "git"), `#!/bin/sh\necho >>${log}\nexec ${git} "$@"\n`, { mode: 0o755 });
        const names = Array.from({ length: count }, (_, index) => committed({ name: `lab-${index}` }));
        const step = await gate({
          base: Object.assign({}, ...(await Promise.all(names))),
          env: { PATH: `${tools}:${process.env.PATH}` },
        });
        assert.equal(step.code, 0, step.stdout);
        calls.push(readFileSync(log).length);
      }
      assert.equal(calls[0], calls[1]);
      assert.ok(calls[0]! > 3, `${calls[0]} calls`);
    } finally {
      rmSync(tools, { recursive: true });
    }
  });

  it("is shut where the target cannot be read, or the event does not name it", async () => {
    const base = await committed();
    assert.match(
      words(await gate({ base, token: "ghs_1_nothing" })),
      /^4 .*could not read the target branch/s,
    );
    const machine = await startJob(fake, { job: "gate", event: "pull_request", payload: {} }, standInEntry);
    try {
      for (const [path, text] of Object.entries(base)) {
        mkdirSync(dirname(join(machine.workspace, path)), { recursive: true });
        writeFileSync(join(machine.workspace, path), text, "latin1");
      }
      assert.match(words(await machine.step("gate")), /^2 .*does not name the branch to merge into/s);
    } finally {
      await machine.close();
    }
  });
});
