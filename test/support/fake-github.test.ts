import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type FakeGitHub, startFakeGitHub } from "./fake-github.ts";

describe("the fake of GitHub's services", () => {
  let fake: FakeGitHub;
  let token: string;
  before(async () => {
    fake = await startFakeGitHub();
    token = fake.runtimeToken("1", "build");
  });
  after(() => fake.close().catch(() => {}));

  const twirp = (method: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${fake.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: {
        "content-type": "application/json",
        "user-agent": "@actions/artifact-6.2.1",
        authorization: `Bearer ${token}`,
        ...headers,
      },
    });
  const create = {
    workflow_run_backend_id: "1",
    workflow_job_run_backend_id: "build",
    name: "a.lock",
    version: 7,
    mime_type: "application/octet-stream",
  };
  /** The violations that a request leaves, which are taken out again. */
  const violationsOf = async (request: () => Promise<Response>) => {
    await request();
    return fake.violations.splice(0).map((violation) => violation.replace(/^[^:]+: /, ""));
  };

  it("finds fault with every kind of request that GitHub would not take", async () => {
    assert.deepEqual(await violationsOf(() => twirp("Nonsense", {})), [
      "no method github.actions.results.api.v1.ArtifactService/Nonsense",
    ]);
    assert.deepEqual(
      await violationsOf(() => twirp("CreateArtifact", create, { authorization: "Bearer x" })),
      ["no token of a job of ours"],
    );
    assert.deepEqual(
      await violationsOf(() => twirp("CreateArtifact", { ...create, version: "7", extra: 1 })),
      ['unknown field extra; version is "7", not number'],
    );
    assert.deepEqual(
      await violationsOf(() => twirp("CreateArtifact", { ...create, workflow_run_backend_id: "2" })),
      ["another run's backend id"],
    );
    assert.deepEqual(await violationsOf(() => twirp("CreateArtifact", { ...create, name: "a/b" })), [
      'the name "a/b"',
    ]);
    assert.deepEqual(await violationsOf(() => fetch(`${fake.resultsUrl}nowhere`)), [
      "there is no such thing",
    ]);
    const created = (await (await twirp("CreateArtifact", create)).json()) as { signed_upload_url: string };
    const address = created.signed_upload_url;
    const headers = { "x-ms-version": "2025-01-05" };
    const put = (url: string, body: string, more = {}) =>
      fetch(url, { method: "PUT", body, headers: { ...headers, ...more } });
    const list = (id: string) =>
      `<?xml version="1.0" encoding="UTF-8"?><BlockList><Latest>${id}</Latest></BlockList>`;
    assert.deepEqual(
      await violationsOf(() => put(`${address.replace("sig=", "sig=0")}&comp=block&blockid=YQ%3D%3D`, "x")),
      ["no signature for this blob"],
    );
    assert.deepEqual(
      await violationsOf(() =>
        put(`${address}&comp=block&blockid=YQ%3D%3D`, "x", { authorization: "Bearer t" }),
      ),
      ["a token was sent to the blob store"],
    );
    assert.deepEqual(await violationsOf(() => put(`${address}&comp=blocklist`, list("Yg=="))), [
      "unknown blocks Yg==",
    ]);
    assert.deepEqual(await violationsOf(() => put(`${address}&comp=blocklist`, list("YQ=="))), [
      "content type undefined instead of application/octet-stream",
    ]);
    const finalize = {
      workflow_run_backend_id: "1",
      workflow_job_run_backend_id: "build",
      name: "a.lock",
      size: "1",
      hash: `sha256:${"0".repeat(64)}`,
    };
    assert.deepEqual(await violationsOf(() => twirp("FinalizeArtifact", finalize)), [
      "its block list was never put",
    ]);
    const typed = { "x-ms-blob-content-type": "application/octet-stream" };
    assert.deepEqual(await violationsOf(() => put(`${address}&comp=blocklist`, list("YQ=="), typed)), []);
    assert.match(
      (await violationsOf(() => twirp("FinalizeArtifact", finalize)))[0] ?? "",
      /^hash sha256:0+ instead/,
    );
    assert.deepEqual(await violationsOf(() => twirp("CreateArtifact", create)), []);
  });

  it("fails the test at its end when there was one", async () => {
    const other = await startFakeGitHub();
    await fetch(`${other.resultsUrl}nowhere`);
    await assert.rejects(other.close(), /there is no such thing/);
  });

  it("is taken for GitHub by the real cache client: save, no second save, restore by key and by prefix", async () => {
    const folder = await mkdtemp(join(tmpdir(), "stx-cache-"));
    const { cwd } = { cwd: process.cwd() };
    try {
      Object.assign(process.env, {
        ACTIONS_RUNTIME_TOKEN: token,
        ACTIONS_RESULTS_URL: fake.resultsUrl,
        ACTIONS_CACHE_URL: fake.resultsUrl,
        ACTIONS_CACHE_SERVICE_V2: "True",
        GITHUB_SERVER_URL: fake.serverUrl,
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
      });
      process.chdir(folder);
      const { restoreCache, saveCache } = await import("@actions/cache");
      await mkdir("cached");
      await writeFile("cached/a", "content");
      assert.ok((await saveCache(["cached"], "k-1")) > 0);
      assert.equal(await saveCache(["cached"], "k-1"), -1);
      await rm("cached", { recursive: true });
      assert.equal(await restoreCache(["cached"], "k-2"), undefined);
      assert.equal(await restoreCache(["cached"], "k-2", ["k-"]), "k-1");
      assert.equal(await readFile("cached/a", "utf8"), "content");
      assert.deepEqual(fake.violations, []);
    } finally {
      process.chdir(cwd);
      await rm(folder, { recursive: true, force: true });
    }
  });
});
