// The record job signs: with a key, and as the workflow that it is in, by a Sigstore on this machine.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { makeKey } from "../../src/signing/keygen.ts";
import { trustedList, trustedSigners } from "../../src/signing/policy.ts";
import { checkSignatures } from "../../src/signing/verify.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { jobClaims, type LocalSigstore, startSigstore } from "../support/local-sigstore.ts";
import { runWorkflow, standInEntry } from "../support/workflow.ts";

const recipe = "Bootstrap: scratch\n\n%post\n    true\n";
const token = "ghs_1_eyJhbGciOiJSUzI1NiJ9.eyJ4IjoxfQ.c2lnbmF0dXJl";
let fake: FakeGitHub;
let repository: Repository;
let sigstore: LocalSigstore;
let folder: string;

before(async () => {
  fake = await startFakeGitHub();
  fake.gitTokens.set(token, "write");
  repository = createRepository(fake, "octo/recipes", { "recipes/hello.def": recipe });
  sigstore = await startSigstore();
  folder = mkdtempSync(join(tmpdir(), "stx-record-"));
});
after(async () => {
  await sigstore.close();
  rmSync(folder, { recursive: true, force: true });
  return fake.close();
});

const run = (ts: string, commit: Record<string, string>, env: Record<string, string> = {}) =>
  runWorkflow(fake, {
    run: ts.slice(-4),
    entry: standInEntry,
    files: { "recipes/hello.def": recipe },
    commitToken: token,
    jobEnv: { build: { STX_STAND_IN: JSON.stringify({ ts }) }, verify: { STX_STAND_IN: "{}" }, commit: env },
    // The branch has proof of these inputs from the first test on.
    inputs: { build: { recipe: "recipes/hello.def" }, commit: { again: "always", ...commit } },
  });

const recorded = (ts: string) => {
  const path = `containers/hello/hello-${ts}.verified`;
  return parseMarker(`${repository.git("show", `main:${path}`)}\n`, path);
};
const lines = ({ servers }: LocalSigstore) =>
  Object.entries(servers)
    .map(([name, url]) => `${name}=${url}`)
    .join("\n");

describe("the record job", () => {
  it("signs with the key that it is given, and says it nowhere", async () => {
    const made = await makeKey(join(folder, "key"), "ci@lab.example", "a passphrase");
    const key = readFileSync(made.privateFile, "utf8");
    const secrets = { "signing-key": key, "signing-passphrase": "a passphrase" };
    const { commit, gate } = await run("2026-1120-210801", secrets);
    assert.equal(commit?.code, 0, commit?.stdout);
    assert.equal(gate?.code, 0, gate?.stdout);
    const said = commit!.stdout.replaceAll(/^::add-mask::.*$/gm, "") + commit!.stderr + commit!.summary;
    assert.ok(!said.includes("a passphrase") && !said.includes(key.split("\n")[2]!));
    const found = await checkSignatures(
      recorded("2026-1120-210801"),
      "hello",
      { signers: trustedList(made.allowedSigner, "list") },
      new Date(),
    );
    assert.equal(found.state, "accepted");
  });

  it("signs as its workflow where it has an id-token, and the identity is checked", async () => {
    const { commit } = await run(
      "2026-1120-210802",
      { sigstore: lines(sigstore) },
      sigstore.jobEnvironment(),
    );
    assert.equal(commit?.code, 0, commit?.stdout);
    const check = (identity: string) =>
      checkSignatures(
        recorded("2026-1120-210802"),
        "hello",
        {
          signers: trustedSigners([{ names: ["*"], issuer: jobClaims.iss, identity }], "policy"),
          sigstoreRoots: [sigstore.root],
        },
        new Date(),
      );
    assert.equal((await check(jobClaims.sub)).state, "accepted");
    assert.equal((await check(jobClaims.sub.replace("lab/paper", "lab/other"))).state, "refused");
  });

  it("does not sign with sigstore: off, nor without an id-token", async () => {
    await run("2026-1120-210803", { sigstore: "off" }, sigstore.jobEnvironment());
    assert.deepEqual(recorded("2026-1120-210803").signatures, []);
    await run("2026-1120-210804", {});
    assert.deepEqual(recorded("2026-1120-210804").signatures, []);
  });

  it("commits nothing where the key does not open, or Sigstore does not answer", async () => {
    const tip = repository.git("rev-parse", "main");
    const wrong = await run("2026-1120-210805", { "signing-key": "x" });
    assert.equal(wrong.commit?.code, 2);
    const servers = "fulcio=http://127.0.0.1:1\nrekor=http://127.0.0.1:1";
    const down = await run("2026-1120-210806", { sigstore: servers }, sigstore.jobEnvironment());
    assert.equal(down.commit?.code, 4, down.commit?.stdout);
    assert.equal(repository.git("rev-parse", "main"), tip);
  });
});
