// Images without a recipe in the reusable workflow: one of a registry, by its real protocol, and an archive of an earlier
// job, built, rebuilt, judged and recorded by the real YAML.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { registryTools, startRegistry } from "../registry/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { startJob } from "../support/runner.ts";
import { savedImage } from "../support/saved-image.ts";
import { caller } from "../support/two-recipes.ts";
import { type RunResult, runYaml } from "../support/workflow-run.ts";

const upload = join(import.meta.dirname, "..", "support", "upload-artifact.ts");
const env = { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") };
let fake: FakeGitHub;
let repository: Repository;
let registry: { host: string; stop: () => void } | undefined;
let missing: string | undefined;
let archive: string;

before(async () => {
  fake = await startFakeGitHub();
  repository = createRepository(fake, "octo/recipes", { Dockerfile: "FROM alpine\n" });
  const tools = await registryTools();
  if ("missing" in tools) {
    missing = tools.missing;
    return;
  }
  try {
    const made = await savedImage(fake.folder, await staticBusybox(fake.folder));
    archive = made.archive;
    registry = await startRegistry(tools.registry);
    const target = ["--new_tag", `${registry.host}/lab/remote:1`, "--platform", "linux/amd64"];
    execFileSync(tools.crane, ["append", "--insecure", "--new_layer", made.layer, ...target]);
  } catch (error) {
    missing = `no static busybox: ${(error as Error).message}`;
  }
});
after(async () => {
  registry?.stop();
  await fake.close();
});

const tip = () => repository.git("rev-parse", "refs/heads/main");

function run(id: string, from: string): Promise<RunResult> {
  return runYaml(fake, `${caller.trimEnd()}\n    with: ${JSON.stringify({ from })}\n`, {
    repository,
    event: { name: "push", ref: "refs/heads/main", sha: tip() },
    run: id,
    env,
  });
}

/** What an earlier job of a run uploads. */
async function uploaded(id: string): Promise<string> {
  const job = await startJob(fake, { run: id, job: "docker", env }, upload);
  try {
    return (await job.step("setup", { path: archive })).outputs["artifact-id"] ?? "";
  } finally {
    await job.close();
  }
}

describe("the reusable workflow with images without a recipe", () => {
  it("locks, rebuilds, judges and records an image of a registry and an archive", async (t) => {
    if (missing) return t.skip(missing);
    const remote = `docker://${registry?.host}/lab/remote:1`;
    const result = await run("700", `${remote}\ndocker-archive:tool.tar ${await uploaded("700")}`);
    for (const { address, result: ended, steps } of result.jobs.values())
      assert.ok(["success", "skipped"].includes(ended), `${address}: ${steps.at(-1)?.stdout}`);
    assert.equal(result.job("containers / gate").result, "success");
    const files = repository.git("ls-tree", "-r", "--name-only", "main").split("\n");
    const digests = ["remote", "tool"].map((name) => {
      const stem = files.find((path) => path.startsWith(`containers/${name}/`) && path.endsWith(".verified"));
      assert.ok(stem, `${name} is recorded`);
      const lock = JSON.parse(repository.git("show", `main:${stem.replace(/verified$/, "lock")}`));
      assert.equal(lock.ecosystems.apk.packages[0].name, "busybox");
      return lock.bases[0].platformDigest ?? lock.bases[0].imageSha256;
    });
    // The image of the registry is named by its digest in the locked recipe.
    const locked = files.find((path) => /^containers\/remote\/[^/]*\d\.def$/.test(path)) ?? "";
    assert.ok(repository.git("show", `main:${locked}`).includes(digests[0]), locked);

    // The next push has nothing to do, and the night leaves out the archive, which is gone by then.
    const before = tip();
    const again = await run("701", `${remote}\ndocker-archive:tool.tar ${await uploaded("701")}`);
    assert.equal(again.job("containers / gate").result, "success");
    const [plan] = again.job("containers / plan").steps;
    assert.match(plan?.summary ?? "", /Nothing to build: 2 images/);
    assert.deepEqual(
      JSON.parse(plan?.outputs.night ?? "").map(({ name }: { name: string }) => name),
      ["remote"],
    );
    assert.equal(tip(), before);
  });
});
