import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { refTags } from "../../src/actions/ref-tags.ts";
import { registryEnvironment } from "../../src/actions/registry-login.ts";
import { registryTools, serve, startRegistry } from "../registry/support.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type FakeJob, type JobOptions, startJob } from "../support/runner.ts";
import { standInEntry, verifiedArtifacts } from "../support/workflow.ts";

const build = "hello-2026-1120-210812";
let fake: FakeGitHub;
let evidence: Record<string, string>;

before(async () => {
  fake = await startFakeGitHub();
  evidence = await verifiedArtifacts(fake, "2026-1120-210812");
});
after(() => fake.close());

let jobs = 0;
async function onJob(options: JobOptions, work: (job: FakeJob) => Promise<void>): Promise<void> {
  const job = await startJob(fake, { run: "1", job: `deploy-${++jobs}`, ...options }, standInEntry);
  try {
    await work(job);
  } finally {
    await job.close();
  }
}

describe("the action deploy", () => {
  it("copies to folders, and names those that it reached before one failed", () =>
    onJob({}, async (job) => {
      await writeFile(join(job.workspace, "file"), "");
      const step = await job.step("deploy", { ...evidence, targets: "site\nfile" });
      assert.notEqual(step.code, 0);
      const image = join(job.workspace, `site/hello/${build}.sif`);
      const { name, ts, paths, previous } = step.outputs;
      assert.deepEqual([name, ts, paths, previous], ["hello", "2026-1120-210812", image, ""], step.stdout);
      assert.equal((await readFile(image)).length, 100_000);
      assert.equal(await readlink(join(job.workspace, "site/hello.sif")), `hello/${build}.sif`);
    }));

  it("deploys nothing that is not merged, or of events that anyone can start", async () => {
    const pull_request = { head: { ref: "topic", repo: { full_name: "octo/recipes" } } };
    for (const options of [
      { event: "pull_request", payload: { pull_request } },
      { event: "issue_comment", payload: { issue: { number: 7 } } },
    ])
      await onJob(options, async (job) => {
        const refused = await job.step("deploy", { ...evidence, targets: "site" });
        assert.deepEqual([refused.code, refused.outputs.paths], [2, ""]);
        assert.match(refused.errors[0]!.message, /Code: deploy-unmerged/);
      });
  });

  it("pushes to a registry under the build id, and names the image also for a published name", async (t) => {
    const tools = await registryTools();
    if ("missing" in tools) return t.skip(tools.missing);
    const registry = await startRegistry(tools.registry);
    try {
      const repository = `${registry.host}/octo/hello`;
      await onJob({}, async (job) => {
        const pushed = await job.step("deploy", { ...evidence, targets: "site", repository });
        assert.equal(pushed.code, 0, pushed.stdout);
        assert.deepEqual([pushed.outputs.name, pushed.outputs.ts], ["hello", "2026-1120-210812"]);
        assert.match(pushed.outputs.reference!, /\/octo\/hello@sha256:[0-9a-f]{64}$/);
        assert.match(pushed.outputs.evidence!, /^sha256:/);
        const named = await job.step("deploy", { name: "hello", store: "site", repository });
        assert.equal(named.outputs.reference, pushed.outputs.reference, named.stdout);
        assert.deepEqual([named.outputs.name, named.outputs.ts], ["hello", "2026-1120-210812"]);
      });
      const tags = await (await fetch(`http://${registry.host}/v2/octo/hello/tags/list`)).json();
      assert.ok((tags as { tags: string[] }).tags.includes(build));
      assert.ok(!(tags as { tags: string[] }).tags.includes("hello"));
    } finally {
      registry.stop();
    }
  });

  it("tags by build id, branch and tag, latest on the default branch alone, and attaches the list of packages", async (t) => {
    const tools = await registryTools();
    if ("missing" in tools) return t.skip(tools.missing);
    const registry = await startRegistry(tools.registry);
    const token = "ghs_1_e30.e30.tags";
    fake.grant(token, { repository: "octo/recipes", permissions: { contents: "read", packages: "write" } });
    const inputs = { ...evidence, repository: `${registry.host}/octo/hello`, "ref-tags": "true" };
    const given = { ...inputs, "github-token": token };
    try {
      const named = { repository: { default_branch: "trunk" } };
      const tagged: [JobOptions, string[]][] = [
        // The payload of this event does not name the default branch, so GitHub is asked.
        [{ event: "schedule", payload: {} }, [build, "latest", "main"]],
        [{ ref: "refs/heads/trunk", payload: named }, [build, "latest", "trunk"]],
        [{ ref: "refs/tags/v1.0+b", payload: named }, [build, "v1.0-b"]],
      ];
      let sbom = "";
      for (const [options, tags] of tagged)
        await onJob({ ...options, token }, async (job) => {
          const pushed = await job.step("deploy", given);
          assert.equal(pushed.code, 0, pushed.stdout);
          assert.deepEqual(pushed.outputs.tags?.split("\n"), tags);
          sbom ||= pushed.outputs.sbom ?? "";
          assert.equal(pushed.outputs.sbom, sbom);
        });
      const get = async (path: string) =>
        (await fetch(`http://${registry.host}/v2/octo/hello/${path}`)).json() as Promise<{
          tags: string[];
          manifests: { artifactType?: string; digest: string }[];
          layers: { digest: string }[];
          spdxVersion: string;
        }>;
      const { tags } = await get("tags/list");
      for (const tag of [build, "latest", "main", "trunk", "v1.0-b"]) assert.ok(tags.includes(tag), tag);
      const { layers } = await get(`manifests/${sbom}`);
      assert.equal((await get(`blobs/${layers[0]?.digest}`)).spdxVersion, "SPDX-2.3");
      const head = await fetch(`http://${registry.host}/v2/octo/hello/manifests/latest`, { method: "HEAD" });
      // This registry has no list of referrers, so they stand under the tag that clients keep.
      const listed = head.headers.get("docker-content-digest")?.replace(":", "-");
      const { manifests } = await get(`manifests/${listed}`);
      const types = manifests.map(({ artifactType }) => artifactType).sort();
      assert.deepEqual(types, ["application/spdx+json", "application/vnd.stx.container.evidence.v1"]);
    } finally {
      registry.stop();
    }
  });

  it("sends a registry no token that it was not given, and masks the login that it was", async () => {
    const registry = await serve((_, response) => {
      response.writeHead(401, { "www-authenticate": 'Basic realm="test"' }).end();
    });
    const sent = () => registry.asked.splice(0).flatMap(({ headers }) => headers.authorization ?? []);
    const token = "ghs_1_e30.e30.job";
    try {
      await onJob({ token }, async (job) => {
        const inputs = { ...evidence, repository: `${registry.host}/octo/hello` };
        const without = await job.step("deploy", { ...inputs, "github-token": token });
        assert.notEqual(without.code, 0);
        assert.deepEqual(sent(), []);
      });
      await onJob({ token }, async (job) => {
        const inputs = { ...evidence, repository: `${registry.host}/octo/hello` };
        const given = await job.step("deploy", { ...inputs, username: "me", password: "pass-word-1" });
        const basic = Buffer.from("me:pass-word-1").toString("base64");
        assert.deepEqual([...new Set(sent())], [`Basic ${basic}`], given.stdout);
        const masked = given.commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
        assert.ok(masked.includes("pass-word-1") && masked.includes(basic));
      });
    } finally {
      registry.stop();
    }
  });
});

describe("refTags", () => {
  it("gives no other branch or tag the name latest, and nothing that a registry refuses", () => {
    const tags = (ref: string) => refTags(ref, "main");
    assert.deepEqual(tags("refs/heads/main"), ["latest", "main"]);
    assert.deepEqual(tags("refs/heads/latest"), []);
    assert.deepEqual(tags("refs/tags/latest"), []);
    assert.deepEqual(tags("refs/tags/main"), ["main"]);
    assert.deepEqual(tags("refs/heads/feature/ä b"), ["feature---b"]);
    assert.deepEqual(tags("refs/heads/..latest"), []);
    assert.deepEqual(tags("refs/pull/7/merge"), []);
    assert.equal(tags(`refs/heads/${"x".repeat(200)}`)[0]?.length, 128);
    assert.deepEqual(refTags("refs/heads/latest", "latest"), ["latest"]);
  });
});

describe("registryEnvironment", () => {
  const dotCom = { serverUrl: "https://github.com" };
  const ghcr = { repository: "ghcr.io/octo/hello", "github-token": "job" };

  async function loginOf(inputs: Record<string, string>, context = dotCom, dockerConfig?: unknown) {
    const home = await mkdtemp(join(tmpdir(), "stx-deploy-"));
    try {
      await mkdir(join(home, ".docker"));
      if (dockerConfig) await writeFile(join(home, ".docker/config.json"), JSON.stringify(dockerConfig));
      const env = await registryEnvironment(context, inputs, { HOME: home });
      return [env.APPTAINER_DOCKER_USERNAME, env.APPTAINER_DOCKER_PASSWORD];
    } finally {
      await rm(home, { recursive: true });
    }
  }

  it("gives the job's token to ghcr.io of github.com alone", async () => {
    assert.deepEqual(await loginOf(ghcr), ["x-access-token", "job"]);
    assert.deepEqual(await loginOf({ ...ghcr, repository: "GHCR.io/Octo/hello" }), ["x-access-token", "job"]);
    const none = [undefined, undefined];
    for (const repository of [
      "quay.io/octo/hello",
      "ghcr.io.example.org/octo/hello",
      "ghcr.io:444/octo/hello",
    ])
      assert.deepEqual(await loginOf({ ...ghcr, repository }), none);
    assert.deepEqual(await loginOf(ghcr, { serverUrl: "https://github.example.org" }), none);
  });

  it("prefers a login that was given, then one of an earlier step", async () => {
    assert.deepEqual(await loginOf({ ...ghcr, username: "me", password: "pw" }), ["me", "pw"]);
    const auths = { "ghcr.io": { auth: Buffer.from("bot:pat").toString("base64") } };
    assert.deepEqual(await loginOf(ghcr, dotCom, { auths }), [undefined, undefined]);
  });
});
