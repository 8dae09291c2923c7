import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { parseMarker } from "../../src/verdict/marker.ts";
import { staticBusybox } from "../apptainer/support.ts";
import { registryTools, serve, startRegistry } from "../registry/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { startJob } from "../support/runner.ts";
import { apkDatabase, baseRecipe, caller, twoRecipes } from "../support/two-recipes.ts";
import { type RunResult, runYaml } from "../support/workflow-run.ts";

// An image whose upstream answers once and never again: real YAML, real recording, real replay.

let fake: FakeGitHub;
let repository: Repository;
let noBusybox: string | undefined;
let busybox: string;
let result: RunResult;
let asked = 0;
let version = "1.37.0-r12";
const run = "4801";
const upstream = createServer((_, response) => {
  if (++asked > 1 && version === "1.37.0-r12") response.writeHead(410).end();
  else response.end(apkDatabase(version));
});
const env = { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") };
const recording = `${caller.trimEnd()}\n    with:\n      vault: bodies\n`;

before(async () => {
  fake = await startFakeGitHub();
  await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done));
  const { port } = upstream.address() as AddressInfo;
  const fetching = `${baseRecipe}    wget -q -O /lib/apk/db/installed http://127.0.0.1:${port}/installed\n`;
  const { "recipes/child.def": _, ...files } = { ...twoRecipes, "recipes/base.def": fetching };
  repository = createRepository(fake, "octo/recipes", files);
  try {
    busybox = await staticBusybox(fake.folder);
  } catch (error) {
    noBusybox = (error as Error).message;
    return;
  }
  result = await runOn("push", run);
});
after(async () => {
  upstream.close();
  await fake.close();
});

const runOn = (name: string, id: string, workflow = recording, secrets = {}) =>
  runYaml(fake, workflow, {
    secrets,
    repository,
    event: { name, ref: "refs/heads/main", sha: repository.git("rev-parse", "refs/heads/main") },
    run: id,
    env,
    copies: { "recipes/busybox": busybox },
  });

const outputs = () => result.job("base / build").steps[0]!.outputs;
const artifact = () => fake.artifacts.find(({ id }) => String(id) === outputs()["vault-artifact-id"])!;

/** A verify job of the same run, with other inputs about the vault. */
async function verifyAgain(
  t: TestContext,
  inputs: Record<string, string>,
  copies: Record<string, string> = {},
) {
  const machine = await startJob(fake, {
    run,
    job: "verify-again",
    files: { ...twoRecipes },
    copies: { "recipes/busybox": busybox, ...copies },
    env,
  });
  t.after(() => machine.close());
  const ids = ["image", "lock", "locked-recipe"].map((what) => `${what}-artifact-id`);
  const given = Object.fromEntries(ids.map((id) => [id, outputs()[id] ?? ""]));
  return machine.step("verify", { ...given, context: "recipes", ...inputs });
}

describe("the reusable workflow with `vault: bodies`", () => {
  it("verifies from the vault's artifact when the upstream is gone, and records that", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const verify = result.job("base / verify").steps[0]!;
    assert.equal(verify.code, 0, verify.stdout);
    assert.deepEqual(
      [verify.outputs.verdict, verify.outputs.level, verify.outputs.from],
      ["verified", "content", "vault"],
    );
    assert.equal(asked, 1);
    assert.match(verify.summary, /\| from \| vault/);
    assert.match(verify.summary, /--from-vault base-[\d-]+\.vault\.tar\n/);
    assert.match(artifact().name, /^base-[\d-]+\.vault-[0-9a-f]{8}\.tar$/);
    assert.equal(outputs()["vault-digest"], artifact().digest);
    const committed = repository.git("ls-tree", "-r", "--name-only", "main").split("\n");
    const marker = committed.find((path) => path.endsWith(".verified"));
    const text = repository.git("show", `main:${marker}`);
    assert.equal(parseMarker(Buffer.from(`${text}\n`), "marker").evidence.from, "vault");
  });

  it("gives no verdict, and no drift, for a vault that is cut off, another one, or gone", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const id = outputs()["vault-artifact-id"]!;
    const other = await verifyAgain(t, {
      "vault-artifact-id": id,
      "vault-digest": `sha256:${"0".repeat(64)}`,
    });
    const gone = await verifyAgain(t, { "vault-artifact-id": "99999" });
    const bytes = artifact().blob.bytes!;
    const cutFile = join(fake.folder, "cut.vault.tar");
    await writeFile(cutFile, bytes.subarray(0, bytes.length - 3000));
    const cut = await verifyAgain(t, { vault: "cut.vault.tar" }, { "cut.vault.tar": cutFile });
    // The body that the recipe fetched, with one byte changed.
    const flipped = Buffer.from(bytes);
    flipped[bytes.lastIndexOf("C:Q1qHvGbQYXLC")]! ^= 1;
    const flippedFile = join(fake.folder, "flipped.vault.tar");
    await writeFile(flippedFile, flipped);
    const damaged = await verifyAgain(t, { vault: "x.vault.tar" }, { "x.vault.tar": flippedFile });
    const none = await verifyAgain(t, { "from-vault": "on" });
    for (const [step, why] of [
      [other, /the vault is not the one that was recorded/],
      [gone, /the vault \(artifact 99999\) is not in this run/],
      [cut, /cut\.vault\.tar is not an exported vault/],
      [damaged, /the vault lacks the body sha256:[0-9a-f]{64}, or has other bytes for it/],
      [none, /the vault has no index .*base-.*json/],
    ] as const) {
      assert.equal(step.code, 5, step.stdout);
      assert.deepEqual([step.outputs.verdict, step.outputs.from], ["inconclusive", "vault"]);
      assert.match(step.errors[0]!.message, why);
      assert.equal(step.outputs["marker-artifact-id"], "");
    }
    assert.equal(asked, 1, "no rebuild asked the upstream instead");
  });

  it("rebuilds from the upstream where that is asked for, although there is a vault", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const step = await verifyAgain(t, {
      "vault-artifact-id": outputs()["vault-artifact-id"]!,
      "from-vault": "off",
    });
    assert.equal(step.outputs.from, "upstream");
    assert.equal(asked, 2);
  });
});

describe("a vault that cannot be uploaded", () => {
  it("fails the build job, and is a warning with vault-optional", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const machine = await startJob(fake, {
      run: "4810",
      job: "build",
      files: { ...twoRecipes },
      copies: { "recipes/busybox": busybox },
      env,
    });
    t.after(() => machine.close());
    const build = async (optional: string) => {
      let uploads = 0;
      const fourth = (answer: object) => (++uploads === 4 ? { ...answer, ok: false } : answer);
      fake.faults.push({ match: /CreateArtifact/, times: 5, rewrite: fourth });
      const inputs = { recipe: "recipes/base.def", vault: "bodies", "vault-optional": optional };
      const step = await machine.step(".", inputs);
      fake.faults.length = 0;
      return step;
    };
    const failed = await build("false");
    assert.equal(failed.code, 4, failed.stdout);
    const warned = await build("true");
    assert.equal(warned.code, 0, warned.stdout);
    const warnings = warned.commands.filter(({ name }) => name === "warning").map(({ message }) => message);
    const said = warnings.filter((message) => message.includes("the build goes on without it"));
    assert.match(said.join("\n"), /^could not upload .*vault\.tar/);
    assert.deepEqual([warned.outputs["vault-artifact-id"], warned.outputs["vault-digest"]], ["", ""]);
    assert.notEqual(warned.outputs["image-artifact-id"], "", "what comes after the vault is uploaded");
  });
});

describe("the nights of an image with a vault", () => {
  it("say that upstream moved on and that the vault still gives the image", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    version = "1.37.0-r13";
    const night = await runOn("schedule", "4802");
    const vault = night.job("base / vault").steps[0]!;
    assert.deepEqual([vault.outputs.verdict, vault.outputs.from], ["verified", "vault"], vault.stdout);
    assert.equal(night.job("base / verify").steps[0]!.outputs.verdict, "unverified");
    const report = night.job("base / report").steps[0]!;
    assert.equal(report.outputs.action, "opened", report.stdout);
    const both =
      /- From upstream: ❌ no longer the same\n- From its vault, without a network: ✅ still the same \(content\)\n/;
    assert.match(report.summary, both);
    assert.match(fake.issues.get("octo/recipes")!.at(-1)!.body, both);
  });

  it("take the vault from a registry, where it is attached to the image", async (t) => {
    const tools = await registryTools();
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    if ("missing" in tools) return t.skip(tools.missing);
    const registry = await startRegistry(tools.registry);
    t.after(() => registry.stop());
    const ids = ["image", "lock", "locked-recipe", "recipe", "vault"].map((what) => `${what}-artifact-id`);
    const marker = result.job("base / verify").outputs["marker-artifact-id"]!;
    const machine = await startJob(fake, { run, job: "deploy", env });
    t.after(() => machine.close());
    const deployed = await machine.step("deploy", {
      ...Object.fromEntries(ids.map((id) => [id, outputs()[id] ?? ""])),
      "marker-artifact-id": marker,
      repository: `${registry.host}/octo/base`,
    });
    assert.equal(deployed.code, 0, deployed.stdout);
    assert.match(deployed.outputs.vault!, /^sha256:[0-9a-f]{64}$/);
    // An owner's name need not be in lower case, as a repository's must.
    const at = `oras://${registry.host}/Octo/base`;
    const { name, ts } = outputs();
    const step = await verifyAgain(t, { vault: `${at}:${name}-${ts}` });
    assert.deepEqual([step.outputs.verdict, step.outputs.from], ["verified", "vault"], step.stdout);
    const none = await verifyAgain(t, { vault: `${at}:none` });
    assert.deepEqual([none.code, none.outputs.verdict], [5, "inconclusive"]);
    assert.match(none.errors[0]!.message, /there is no vault at oras:/);
  });

  it("go on when the vault has expired", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    artifact().expired = true;
    const night = await runOn("schedule", "4803");
    assert.equal(night.job("base / vault").result, "success");
    const step = night.job("base / vault").steps[0]!;
    assert.deepEqual([step.code, step.outputs.verdict], [5, "inconclusive"]);
    assert.match(step.errors[0]!.message, /the vault of base-[\d-]+ is not in run 4801\nWhy: .* has expired/);
    const report = night.job("base / report").steps[0]!;
    assert.equal(report.outputs.action, "updated");
    assert.match(report.summary, /- From its vault, without a network: ❓ no verdict/);
  });

  it("log in to a registry of private packages with the secret of the workflow, and with nothing else", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const registry = await serve((request, response) => {
      const isKnown = request.headers.authorization !== undefined;
      response.writeHead(isKnown ? 404 : 401, { "www-authenticate": 'Basic realm="test"' }).end();
    });
    t.after(() => registry.stop());
    const sent = () => registry.asked.splice(0).flatMap(({ headers }) => headers.authorization ?? []);
    await verifyAgain(t, { vault: `oras://${registry.host}/octo/base:1` });
    assert.deepEqual(sent(), []);
    const secrets = `    secrets:\n      vault-registry-token: \${{ secrets.PACKAGES }}\n`;
    const workflow = `${recording}      vault-registry: ${registry.host}/octo\n${secrets}`;
    const night = await runOn("schedule", "4804", workflow, { PACKAGES: "pass-word-1", OTHER: "x" });
    const step = night.job("base / vault").steps[0]!;
    assert.deepEqual([step.code, step.outputs.verdict], [5, "inconclusive"], step.stdout);
    const basic = Buffer.from("octocat:pass-word-1").toString("base64");
    assert.deepEqual([...new Set(sent())], [`Basic ${basic}`]);
  });
});
