// The action deploy with release: true, after the build and verify jobs of one run.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Failure } from "../../src/failure.ts";
import type { Client } from "../../src/github/client.ts";
import { addToRelease } from "../../src/github/releases.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import type { FakeRelease } from "../support/fake-releases.ts";
import { type JobOptions, type StepResult, startJob } from "../support/runner.ts";
import { standInEntry, verifiedArtifacts } from "../support/workflow.ts";

const token = "ghs_1_e30.e30.release";
const build = "hello-2026-1120-210813";
const names = ["def", "history.jsonl", "lock", "rough.def", "sif", "verified"].map(
  (ending) => `${build}.${ending}`,
);
let fake: FakeGitHub;
let evidence: Record<string, string>;

before(async () => {
  fake = await startFakeGitHub();
  evidence = await verifiedArtifacts(fake, "2026-1120-210813");
});
after(() => fake.close());
beforeEach(() => {
  fake.releases.length = 0;
  fake.grant(token, { repository: "octo/recipes", permissions: { contents: "write" } });
});

let jobs = 0;
async function release(
  options: JobOptions = {},
  look = async (_: string) => {},
): Promise<StepResult & { sent: string[] }> {
  const on = { run: "1", job: `release-${++jobs}`, event: "push", ref: "refs/tags/v1.0", token, ...options };
  const job = await startJob(fake, on, standInEntry);
  const before = fake.requests.length;
  try {
    const step = await job.step("deploy", { ...evidence, release: "true", "github-token": token });
    await look(job.workspace);
    const sent = fake.requests
      .slice(before)
      .filter((line) => /^(?:POST|PATCH|DELETE) .*\/releases/.test(line));
    return { ...step, sent };
  } finally {
    await job.close();
  }
}

const published = (assets: FakeRelease["assets"] = []): FakeRelease => ({
  ...{ id: 7, tag_name: "v1.0", name: "One", body: "Written by a person.", draft: false },
  assets,
});
const asset = (name: string, more: Partial<FakeRelease["assets"][number]> = {}) => ({
  ...{ id: 1, name, size: 1, state: "uploaded" as const, digest: `sha256:${"0".repeat(64)}` },
  ...more,
});
const files = () => fake.releases.map(({ assets }) => assets.map(({ name }) => name).sort());

describe("deploy to a release", () => {
  it("makes the tag's release, and publishes it when every file is in it", async () => {
    let image = "";
    const step = await release({}, async (workspace) => {
      const bytes = await readFile(join(workspace, `containers/hello/${build}.sif`));
      image = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    });
    assert.equal(step.code, 0, step.stdout);
    assert.match(step.outputs.release!, /\/releases\/v1\.0$/);
    assert.deepEqual(files(), [names]);
    const [made] = fake.releases;
    assert.deepEqual([made!.draft, made!.tag_name, step.sent.at(-1)?.slice(0, 5)], [false, "v1.0", "PATCH"]);
    assert.equal(made!.assets.find(({ name }) => name.endsWith(".sif"))?.digest, image);
    // A job that runs again finds all of it.
    const again = await release();
    assert.deepEqual([again.code, again.sent], [0, []], again.stdout);
    assert.deepEqual(files(), [names]);
  });

  it("goes on where an earlier job broke off, in its draft, and uploads nothing twice", async () => {
    fake.faults.push({ match: /POST .*\/uploads\/.*name=hello\S*\.lock/, times: 1, status: 422 });
    const broken = await release();
    assert.notEqual(broken.code, 0);
    assert.match(broken.errors[0]!.message, /Code: release-failed/);
    assert.deepEqual([fake.releases[0]!.draft, files()], [true, [[`${build}.sif`]]]);
    fake.releases[0]!.assets.push(asset(`${build}.lock`, { state: "open", digest: null }));
    const again = await release();
    assert.equal(again.code, 0, again.stdout);
    assert.deepEqual([fake.releases[0]!.draft, files()], [false, [names]]);
    assert.equal(again.sent.filter((line) => line.startsWith("POST")).length, 5);
    assert.equal(again.sent.filter((line) => line.startsWith("DELETE")).length, 1);
  });

  it("goes on with another job's release, if both made one at the same time", async () => {
    for (const draft of [true, false]) {
      const other = { ...published(), id: 5, body: "Files of verified container images.", draft };
      fake.releases.length = 0;
      const rewrite = (answer: Record<string, unknown>) => {
        fake.releases.push(other);
        return answer;
      };
      fake.faults.push({ match: /POST \/api\/v3\/\S*\/releases$/, times: 1, rewrite });
      const step = await release();
      assert.equal(step.code, 0, step.stdout);
      assert.deepEqual(
        fake.releases.map((one) => [one.id, one.draft, one.assets.map(({ name }) => name).sort()]),
        [[5, false, names]],
      );
    }
  });

  it("refuses a file of 2 GiB before it asks GitHub for anything", async () => {
    const path = join(fake.folder, "large.sif");
    await writeFile(path, "");
    await truncate(path, 2 ** 31);
    const noClient = {} as Client;
    await assert.rejects(addToRelease(noClient, "v1.0", [{ path, name: "large.sif" }]), (error: Failure) => {
      assert.equal(error.code, "release-file-unfit");
      assert.match(`${error.why} ${error.remedy}`, /2 GiB .* registry/s);
      return true;
    });
  });

  it("adds to a person's release, published or draft, and changes nothing else of it", async () => {
    for (const draft of [false, true]) {
      fake.releases.splice(0, 1, { ...published(["a", "b", "c"].map((name) => asset(name))), draft });
      const step = await release();
      assert.equal(step.code, 0, step.stdout);
      const [one] = fake.releases;
      assert.deepEqual([one!.draft, one!.body], [draft, "Written by a person."]);
      assert.deepEqual(files(), [["a", "b", "c", ...names]]);
    }
  });

  it("refuses another file of the same name, and uploads none then", async () => {
    for (const digest of [`sha256:${"0".repeat(64)}`, null]) {
      const other = asset(`${build}.verified`, { digest });
      fake.releases.splice(0, 1, published([asset("a"), asset("b"), other]));
      const step = await release();
      assert.deepEqual([step.code, step.sent], [2, []], step.stdout);
      assert.match(step.errors[0]!.message, /Code: release-file-differs/);
    }
  });

  it("says what a token lacks, and that a branch has no release", async () => {
    fake.grant(token, { repository: "octo/recipes", permissions: { contents: "read" } });
    const denied = await release();
    assert.match(denied.errors[0]!.message, /Code: release-denied/);
    assert.match(denied.errors[0]!.message, /`permissions: contents: write`/);
    const branch = await release({ ref: "refs/heads/main" });
    assert.deepEqual([branch.code, branch.outputs.release], [2, ""]);
    assert.match(branch.errors[0]!.message, /Code: release-without-tag/);
  });
});
