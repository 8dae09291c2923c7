import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { downloadFile, uploadFile } from "../../src/github/artifacts.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";

let fake: FakeGitHub;
let scratch: string;
let run = 0;

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const become = (job: string) => {
  process.env.ACTIONS_RUNTIME_TOKEN = fake.runtimeToken(String(run), job);
};
const file = async (name: string, bytes: Buffer) => {
  const path = join(scratch, name);
  await writeFile(path, bytes);
  return path;
};
const isFailure = (kind: Failure["kind"], text: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Failure, String(error));
  assert.equal(error.kind, kind, `${error.message}: ${error.why}`);
  assert.match(`${error.message}\n${error.why}`, text);
  return true;
};
const roomy = 1e9;

before(async () => {
  fake = await startFakeGitHub();
  scratch = await mkdtemp(join(tmpdir(), "stx-artifacts-"));
  // The real client reads these, and nothing else of the environment.
  process.env.ACTIONS_RESULTS_URL = fake.resultsUrl;
  process.env.GITHUB_SERVER_URL = fake.serverUrl;
  process.env.GITHUB_WORKSPACE = scratch;
});
after(async () => {
  await rm(scratch, { recursive: true, force: true });
  await fake.close();
});
beforeEach(() => {
  run++;
  become("build");
});

describe("uploadFile and downloadFile, by the real client", () => {
  it("carry one file from job to job as it is, in blocks, with its digest", async () => {
    // More than two of the client's 8 MiB blocks, so that their order matters.
    const bytes = randomBytes(20 * 1024 * 1024);
    const path = await file("hello-2026-1120-210800.sif", bytes);
    const up = await uploadFile(path, scratch);
    assert.equal(up.sha256, sha256(bytes));
    const stored = fake.artifacts.at(-1)!;
    assert.equal(stored.id, up.id);
    assert.match(stored.name, /^hello-2026-1120-210800-[0-9a-f]{8}\.sif$/);
    assert.deepEqual(stored.blob.bytes, bytes);
    become("verify");
    const down = await downloadFile(up.id, "image", scratch, roomy);
    assert.equal(down.sha256, up.sha256);
    assert.deepEqual(await readFile(down.path), bytes);
    assert.deepEqual(await readdir(join(down.path, "..")), [basename(stored.name)]);
  });

  it("let two jobs of one run upload equal names", async () => {
    const path = await file("same.lock", Buffer.from("lock"));
    const first = await uploadFile(path, scratch);
    become("build-arm64");
    const second = await uploadFile(path, scratch);
    assert.notEqual(first.id, second.id);
  });

  it("never unpack: an archive arrives as the one file that it is", async () => {
    const zip = Buffer.from("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==", "base64");
    const up = await uploadFile(await file("bomb.zip", zip), scratch);
    const down = await downloadFile(up.id, "lock", scratch, roomy);
    assert.deepEqual(await readFile(down.path), zip);
  });

  it("retry when the service hiccups", async () => {
    fake.faults.push({ match: /CreateArtifact/, times: 1, status: 500 });
    fake.faults.push({ match: /ListArtifacts/, times: 1, status: 429 });
    const path = await file("a.lock", Buffer.from("lock"));
    const up = await uploadFile(path, scratch);
    const down = await downloadFile(up.id, "lock", scratch, roomy);
    assert.equal(down.sha256, up.sha256);
    assert.ok(fake.faults.every(({ times }) => times === 0));
  });

  it("download again what broke off", async () => {
    const bytes = randomBytes(100_000);
    const up = await uploadFile(await file("a.lock", bytes), scratch);
    fake.faults.push({ match: /^GET \/devstore/, times: 1, truncate: true });
    const down = await downloadFile(up.id, "lock", scratch, roomy);
    assert.deepEqual(await readFile(down.path), bytes);
  });

  it("call a service that refuses infrastructure, and say what to do", async () => {
    fake.faults.push({ match: /CreateArtifact/, times: 1, status: 403 });
    const path = await file("a.lock", Buffer.from("lock"));
    await assert.rejects(uploadFile(path, scratch), isFailure("infrastructure", /could not upload a\.lock/));
  });

  it("say what to do on GitHub Enterprise Server, which has no such artifacts", async () => {
    process.env.GITHUB_SERVER_URL = "https://github.example.org";
    try {
      const path = await file("a.lock", Buffer.from("lock"));
      await assert.rejects(uploadFile(path, scratch), (error: Failure) =>
        /upload: false/.test(error.remedy ?? ""),
      );
    } finally {
      process.env.GITHUB_SERVER_URL = fake.serverUrl;
    }
  });
});

describe("downloadFile", () => {
  const upload = async (bytes = Buffer.from("the lock")) => {
    const { id } = await uploadFile(await file("a.lock", bytes), scratch);
    return id;
  };

  it("refuses bytes that are not those of the digest the service holds", async () => {
    const id = await upload();
    fake.faults.push({ match: /^GET \/devstore/, times: 1, corrupt: true });
    await assert.rejects(downloadFile(id, "lock", scratch, roomy), isFailure("inconclusive", /sha256 is/));
  });

  it("refuses a digest that the service lies about or does not have", async () => {
    const id = await upload();
    const lie = (digest: string | undefined) => (answer: Record<string, unknown>) => ({
      artifacts: (answer.artifacts as object[]).map((one) => ({ ...one, digest })),
    });
    fake.faults.push({ match: /ListArtifacts/, times: 1, rewrite: lie(`sha256:${"0".repeat(64)}`) });
    await assert.rejects(
      downloadFile(id, "lock", scratch, roomy),
      isFailure("inconclusive", /the service (?:recorded|has no)/),
    );
    fake.faults.push({ match: /ListArtifacts/, times: 1, rewrite: lie(undefined) });
    await assert.rejects(downloadFile(id, "lock", scratch, roomy), isFailure("inconclusive", /no sha256/));
  });

  it("refuses what is larger than allowed, before a byte of it is fetched", async () => {
    const id = await upload(randomBytes(2000));
    const before = fake.requests.filter((line) => line.startsWith("GET /devstore")).length;
    await assert.rejects(downloadFile(id, "lock", scratch, 1999), isFailure("inconclusive", /2000 bytes/));
    assert.equal(fake.requests.filter((line) => line.startsWith("GET /devstore")).length, before);
  });

  it("finds no artifact of another run, whatever its id", async () => {
    const id = await upload();
    run++;
    become("verify");
    await assert.rejects(
      downloadFile(id, "lock", scratch, roomy),
      isFailure("infrastructure", /this run has no artifact with that id/),
    );
  });
});
