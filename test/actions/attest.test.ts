// The job that signs: markers and attestations by a Sigstore on this machine, as the workflow that it is in.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { trustedSigners } from "../../src/signing/policy.ts";
import { checkSignatures } from "../../src/signing/verify.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { jobClaims, type LocalSigstore, startSigstore } from "../support/local-sigstore.ts";
import { startJob } from "../support/runner.ts";
import { caller } from "../support/two-recipes.ts";
import { standInEntry, verifiedArtifacts } from "../support/workflow.ts";
import { type RunOptions, runYaml } from "../support/workflow-run.ts";

const workflow = "stx/container-action/.github/workflows/image.yml";
const claims = {
  ...jobClaims,
  sub: `https://github.com/${workflow}@refs/tags/v1`,
  job_workflow_ref: `${workflow}@refs/tags/v1`,
  repository: "octo/recipes",
  repository_owner: "octo",
};
let fake: FakeGitHub;
let sigstore: LocalSigstore;
let runs = 0;

before(async () => {
  fake = await startFakeGitHub();
  sigstore = await startSigstore();
});
after(async () => {
  await sigstore.close();
  await fake.close();
});

const servers = () =>
  Object.entries(sigstore.servers)
    .map(([name, url]) => `${name}=${url}`)
    .join("\n");

/** The step in a job with these permissions. */
async function sign(
  inputs: Record<string, string>,
  {
    env = sigstore.jobEnvironment(claims),
    permissions = { attestations: "write" } as Record<string, string>,
  } = {},
) {
  const token = `ghs_${++runs}_e30.e30.c2ln`;
  fake.grant(token, { repository: "octo/recipes", permissions });
  const { "image-artifact-id": _, ...ids } = await verifiedArtifacts(fake, `2026-1120-2109${10 + runs}`);
  const machine = await startJob(fake, { run: "1", token, env }, standInEntry);
  try {
    return { step: await machine.step("sign", { ...ids, ...inputs }), given: ids["marker-artifact-id"], ids };
  } finally {
    await machine.close();
  }
}
const bytesOf = (id: string | undefined) =>
  fake.artifacts.find((one) => String(one.id) === id)?.blob.bytes ?? Buffer.from("");
const statementIn = (bundle: unknown) => {
  const { payload } = (bundle as { dsseEnvelope: { payload: string } }).dsseEnvelope;
  return JSON.parse(Buffer.from(payload, "base64").toString("utf8"));
};
const check = (marker: Buffer, identity: string) =>
  checkSignatures(
    parseMarker(marker, "the marker"),
    "hello",
    {
      signers: trustedSigners(
        [{ names: ["*"], issuer: claims.iss, identity, repository: "https://github.com/octo/recipes" }],
        "policy",
      ),
      sigstoreRoots: [sigstore.root],
    },
    new Date(),
  );

/** A configuration that names the one workflow that may sign. */
const signersOf = (identity: string, repository = "octo/recipes") =>
  `signers:\n  - names: ["*"]\n    issuer: ${claims.iss}\n    identity: ${identity}\n    repository: https://github.com/${repository}\n`;

describe("the sign job", () => {
  it("signs the marker, publishes provenance and verdict of the image, and says how to check them", async () => {
    fake.attestations.length = 0;
    const { step, given } = await sign({ sigstore: servers() });
    assert.equal(step.code, 0, step.stdout);
    assert.equal(step.outputs.signed, "true");
    assert.notEqual(step.outputs["marker-artifact-id"], given);
    const marker = bytesOf(step.outputs["marker-artifact-id"]);
    assert.equal((await check(marker, claims.sub)).state, "accepted");
    assert.equal((await check(marker, claims.sub.replace("image.yml", "evil.yml"))).state, "refused");

    const [provenance, verdict] = fake.attestations.map(statementIn);
    assert.equal(verdict.predicateType, "https://slsa.dev/verification_summary/v1");
    assert.equal(provenance.predicateType, "https://slsa.dev/provenance/v1");
    assert.deepEqual(provenance.subject[0].digest, verdict.subject[0].digest);
    const { buildDefinition, runDetails } = provenance.predicate;
    assert.ok(runDetails.builder.id.endsWith(`/${workflow}@refs/tags/v1`), runDetails.builder.id);
    assert.match(runDetails.metadata.invocationId, /octo\/recipes\/actions\/runs\/1\/attempts\/1$/);
    const materials = buildDefinition.resolvedDependencies.map(({ uri }: { uri: string }) => uri);
    assert.match(materials[0], /^git\+.*octo\/recipes@refs\/heads\/main$/);
    assert.ok(materials.some((uri: string) => uri.startsWith("pkg:deb/") && uri.includes("jq@1")));

    const lines = bytesOf(step.outputs["attestations-artifact-id"]).toString("utf8").trim().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      fake.attestations,
    );
    assert.match(step.summary, new RegExp(`--repo octo/recipes --signer-workflow ${workflow}`));
    assert.equal(step.outputs.attestations?.split("\n").length, 2);
  });

  it("opens the gate for the workflow that the configuration names, and for no other", async () => {
    const { step, ids } = await sign({ sigstore: servers() });
    const gate = async (identity: string) => {
      const machine = await startJob(
        fake,
        { run: "1", files: { "containers/config.yaml": signersOf(identity) } },
        standInEntry,
      );
      try {
        const marker = { "marker-artifact-id": step.outputs["marker-artifact-id"]! };
        return await machine.step("gate", {
          ...ids,
          ...marker,
          "trusted-root": JSON.stringify(sigstore.root),
        });
      } finally {
        await machine.close();
      }
    };
    const open = await gate(claims.sub);
    assert.equal(open.code, 0, open.errors[0]?.message);
    assert.doesNotMatch(open.log, /not signed yet/);
    const shut = await gate(claims.sub.replace("image.yml", "evil.yml"));
    assert.equal(shut.code, 3);
    assert.match(shut.errors[0]?.message ?? "", /signer-not-allowed/);
  });

  it("leaves a private repository's name out of every Sigstore, unless it is told to sign there", async () => {
    fake.attestations.length = 0;
    const asked = sigstore.asked.length;
    const env = sigstore.jobEnvironment({ ...claims, repository_visibility: "private" });
    const { step, given } = await sign({}, { env });
    assert.equal(step.code, 0, step.stdout);
    assert.deepEqual(
      [step.outputs["marker-artifact-id"], step.outputs.signed, step.outputs.attestations],
      [given, "false", ""],
    );
    assert.match(step.log, /the repository is not public/);
    assert.deepEqual(sigstore.asked.slice(asked), ["/id-token"]);
    assert.deepEqual(fake.attestations, []);
  });

  it("signs nothing where it is turned off, or the job has no identity", async () => {
    const asked = sigstore.asked.length;
    for (const inputs of [{ attest: "off" }, { sigstore: "off" }]) {
      const { step, given } = await sign(inputs);
      assert.deepEqual([step.code, step.outputs["marker-artifact-id"]], [0, given], step.stdout);
    }
    const { step, given } = await sign({}, { env: {} });
    assert.deepEqual([step.code, step.outputs["marker-artifact-id"]], [0, given], step.stdout);
    assert.match(step.log, /the job has no `id-token: write`/);
    assert.equal(sigstore.asked.length, asked);
    assert.equal((await sign({ attest: "on" }, { env: {} })).step.code, 4);
  });

  it("goes on with a warning where Sigstore does not answer, and fails with attest: on", async () => {
    const down = "fulcio=http://127.0.0.1:1\nrekor=http://127.0.0.1:1";
    const { step, given } = await sign({ sigstore: down });
    assert.deepEqual([step.code, step.outputs["marker-artifact-id"]], [0, given], step.stdout);
    assert.match(step.warnings[0]?.message ?? "", /The marker is not signed, and the run goes on/);
    const strict = await sign({ sigstore: down, attest: "on" });
    assert.equal(strict.step.code, 4);
    assert.match(strict.step.errors[0]?.message ?? "", /Code: sigstore-unreachable/);
  });

  it("signs also where the token may not publish, names the permission, and fails with attest: on", async () => {
    const less = { permissions: {} };
    const { step } = await sign({ sigstore: servers() }, less);
    assert.deepEqual([step.code, step.outputs.signed], [0, "true"], step.stdout);
    assert.match(step.warnings[0]?.message ?? "", /permissions: attestations: write/);
    const strict = await sign({ sigstore: servers(), attest: "on" }, less);
    assert.equal(strict.step.code, 2);
    assert.match(strict.step.errors[0]?.message ?? "", /Code: attestation-denied/);
  });

  it("publishes after an error of GitHub", async () => {
    fake.attestations.length = 0;
    fake.faults.push({ match: /POST .*\/attestations$/, times: 1, status: 500 });
    const { step } = await sign({ sigstore: servers(), attest: "on" });
    assert.equal(step.code, 0, step.stdout);
    assert.equal(fake.attestations.length, 2);
  });

  it("signs nothing that contradicts itself", async () => {
    const asked = sigstore.asked.length;
    const other = await verifiedArtifacts(fake, "2026-1120-220000");
    const { step } = await sign({ sigstore: servers(), "lock-artifact-id": other["lock-artifact-id"]! });
    assert.equal(step.code, 5);
    assert.match(step.errors[0]?.message ?? "", /Code: files-not-one-build/);
    assert.equal(sigstore.asked.length, asked);
  });
});

describe("the reusable workflow with an identity", () => {
  let repository: Repository;
  const run = async (event: Partial<RunOptions["event"]>, who = claims) => {
    repository = createRepository(fake, "octo/signed", {
      "recipes/base.def": "Bootstrap: scratch\n\n%post\n    true\n",
      "containers/config.yaml": signersOf(claims.sub, "octo/signed"),
    });
    const given = {
      recipes: "recipes/base.def",
      sigstore: servers(),
      "trusted-root": JSON.stringify(sigstore.root),
    };
    const text = `${caller.trimEnd()}\n    with: ${JSON.stringify(given)}\n`;
    return runYaml(fake, text, {
      repository,
      event: {
        name: "push",
        ref: "refs/heads/main",
        sha: repository.git("rev-parse", "refs/heads/main"),
        ...event,
      },
      run: String(500 + ++runs),
      entry: standInEntry,
      identity: sigstore.jobEnvironment({ ...who, repository: "octo/signed" }),
    });
  };

  it("signs in a job that cannot write, and hands the signed marker to the gate", async () => {
    const result = await run({});
    assert.equal(result.job("stage-1 / base / sign").result, "success");
    for (const { permissions, address } of result.jobs.values())
      if (permissions["id-token"])
        assert.deepEqual([address.split(" / ").at(-1), permissions.contents], ["sign", undefined]);
    // The stand-in's lock has other inputs than the recipe; of the signature there is nothing to say.
    const [error] = result.job("stage-1 / base / gate").steps.at(-1)?.errors ?? [];
    assert.match(error?.message ?? "", /^Why: [^\n]*\(inputs-differ\)$/m);
    assert.doesNotMatch(error?.message ?? "", /sign/);
    assert.doesNotMatch(result.job("stage-1 / base / gate").steps.at(-1)?.log ?? "", /not signed yet/);
  });

  it("shuts the gate and records nothing where another workflow signed", async () => {
    const result = await run({}, { ...claims, sub: claims.sub.replace("image.yml", "evil.yml") });
    assert.equal(result.job("stage-1 / base / gate").result, "failure");
    assert.match(
      result.job("stage-1 / base / gate").steps.at(-1)?.errors[0]?.message ?? "",
      /signer-not-allowed/,
    );
    assert.equal(result.job("stage-1 / base / record").result, "skipped");
    assert.equal(result.job("containers / gate").result, "failure");
  });

  it("signs nothing on a pull request", async () => {
    const asked = sigstore.asked.length;
    const result = await run({
      name: "pull_request",
      ref: "refs/pull/7/merge",
      payload: {
        pull_request: {
          number: 7,
          head: { ref: "main", repo: { full_name: "octo/signed" } },
          base: { ref: "main", sha: repository.git("rev-parse", "refs/heads/main") },
        },
      },
    });
    assert.equal(result.job("stage-1 / base / sign").result, "skipped");
    assert.equal(sigstore.asked.length, asked);
  });
});
