// Against a Sigstore on this machine, made of Sigstore's own test helpers; the public one cannot be reached from tests.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  decodeEnvelope,
  encodeEnvelope,
  type Signature,
  type SigstoreSignature,
} from "../../src/signing/envelope.ts";
import { signersSchema, trustedSigners } from "../../src/signing/policy.ts";
import { parseTrustedRoots, type TrustedRootJson } from "../../src/signing/sigstore-root.ts";
import {
  chooseSigstore,
  githubSigstore,
  publicSigstore,
  type SigstoreServers,
  sigstoreSigner,
} from "../../src/signing/sigstore-sign.ts";
import { checkSignatures } from "../../src/signing/verify.ts";
import { jobClaims, type LocalSigstore, startSigstore } from "../support/local-sigstore.ts";
import { isFailure } from "./support.ts";

const payload = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');
const serverUrl = "https://github.com";
const rule = { names: ["hello"], issuer: jobClaims.iss, identity: jobClaims.sub };

// biome-ignore lint/suspicious/noExplicitAny: bundles that are falsified in any way
type Any = any;

let local: LocalSigstore;
before(async () => {
  local = await startSigstore();
});
after(() => local.close());

/** Signs as a job with these claims would. */
async function signAs(
  claims: Record<string, unknown> = jobClaims,
  servers: SigstoreServers = local.servers,
  by = local,
): Promise<SigstoreSignature> {
  const kept = { ...process.env };
  Object.assign(process.env, by.jobEnvironment(claims));
  try {
    return await sigstoreSigner({ log: "auto", servers, serverUrl }).sign(payload);
  } finally {
    process.env = kept;
  }
}

async function check(
  signature: Signature,
  {
    rules = [rule] as unknown[],
    roots = [local.root] as TrustedRootJson[],
    name = "hello",
    over = payload,
  } = {},
) {
  const envelope = decodeEnvelope(Buffer.from(encodeEnvelope(over, [signature])), "x");
  const trust = { signers: trustedSigners(signersSchema.parse(rules), "policy"), sigstoreRoots: roots };
  const [found] = (await checkSignatures(envelope, name, trust, new Date())).signatures;
  assert.ok(found);
  if (found.accepted) return `accepted: ${found.principal}`;
  assert.ok(found.why);

  return found.code;
}

describe("a signature by Sigstore", () => {
  test("is accepted from the workflow that the policy names", async () => {
    const signature = await signAs();
    assert.equal(await check(signature), `accepted: ${jobClaims.sub}`);
    assert.equal(
      await check(signature, { rules: [{ ...rule, identity: jobClaims.sub.replace("main", "*") }] }),
      `accepted: ${jobClaims.sub}`,
    );
    assert.deepEqual(Object.keys(signature.sigstore), ["mediaType", "verificationMaterial"]);
  });

  test("names its run, by which it counts as who verified", async () => {
    const envelope = { payload, signatures: [await signAs()] };
    const trust = {
      signers: trustedSigners(signersSchema.parse([rule]), "policy"),
      sigstoreRoots: [local.root],
    };
    const [found] = (await checkSignatures(envelope, "hello", trust, new Date())).signatures;
    assert.equal(found?.run, "https://github.com/lab/paper/actions/runs/3/attempts/1");
  });

  test("counts once for a workflow, whatever branch or tag it ran from", async () => {
    const any = { ...rule, identity: jobClaims.sub.replace("main", "*") };
    const other = { ...jobClaims, sub: jobClaims.sub.replace("main", "release") };
    const envelope = { payload, signatures: [await signAs(), await signAs(other)] };
    const trust = {
      signers: trustedSigners(signersSchema.parse([any]), "policy"),
      sigstoreRoots: [local.root],
    };
    const found = await checkSignatures(envelope, "hello", trust, new Date());
    assert.deepEqual([found.signatures.map(({ accepted }) => accepted), found.signers], [[true, true], 1]);
  });

  test("needs no log where its Sigstore has none", async () => {
    const { fulcio, timestamp } = local.servers;
    local.asked.length = 0;
    const signature = await signAs(jobClaims, { fulcio, timestamp });
    assert.ok(!local.asked.includes("/api/v1/log/entries"));
    assert.equal(await check(signature, { roots: [local.rootWithoutLog] }), `accepted: ${jobClaims.sub}`);
    // Where the keys say that there is a log, leaving it out is no way around it.
    assert.equal(await check(signature), "signature-invalid");
  });

  test("needs a time that somebody else attests", async () => {
    const { fulcio } = local.servers;
    const signature = await signAs(jobClaims, { fulcio, rekor: "", timestamp: "" });
    assert.equal(await check(signature, { roots: [local.rootWithoutLog] }), "signature-invalid");
  });

  const strangers: Record<string, Record<string, unknown>> = {
    "another workflow of the repository": { sub: jobClaims.sub.replace("container.yml", "evil.yml") },
    "another branch": { sub: jobClaims.sub.replace("main", "feature") },
    "a branch whose name goes on": { sub: `${jobClaims.sub}-2` },
    "another repository": {
      sub: jobClaims.sub.replace("lab/paper", "evil/paper"),
      repository: "evil/paper",
    },
    "another repository that calls the same workflow": { repository: "evil/paper" },
    "another issuer": { iss: "https://evil.example" },
  };
  for (const [what, change] of Object.entries(strangers)) {
    test(`is refused from ${what}`, async () => {
      assert.equal(await check(await signAs({ ...jobClaims, ...change })), "signer-not-allowed");
    });
  }

  test("is accepted from a reusable workflow for the repository that the policy names", async () => {
    const sub = "https://github.com/stx/container-action/.github/workflows/round.yml@refs/tags/v1";
    const reusable = { ...rule, identity: sub, repository: "https://github.com/lab/paper" };
    const signature = await signAs({ ...jobClaims, sub });
    assert.equal(await check(signature, { rules: [reusable] }), `accepted: ${sub}`);
    const { repository: _, ...unnamed } = reusable;
    assert.equal(await check(signature, { rules: [unnamed] }), "signer-not-allowed");
  });

  test("is refused for another image", async () => {
    assert.equal(await check(await signAs(), { name: "other" }), "signer-not-allowed");
  });

  test("is refused in its own words, whatever of it is another's", async () => {
    const [one, two] = [await signAs(), await signAs({ ...jobClaims, run_id: "4" })];
    const { fulcio, timestamp } = local.servers;
    const unlogged = await signAs(jobClaims, { fulcio, timestamp });
    const untimed = await signAs(jobClaims, { fulcio, rekor: "", timestamp: "" });
    const other = await startSigstore();
    const foreign = await signAs(jobClaims, other.servers, other).finally(() => other.close());
    type Material = Record<string, Any>;
    const [own, others] = [
      one.sigstore.verificationMaterial as Material,
      two.sigstore.verificationMaterial as Material,
    ];
    const made = (change: Material): SigstoreSignature => ({
      ...one,
      sigstore: { ...one.sigstore, verificationMaterial: { ...own, ...change } },
    });
    const entry = own.tlogEntries[0];
    const typed = (version: string) => ({
      ...one,
      sigstore: { ...one.sigstore, mediaType: `application/vnd.dev.sigstore.bundle+json;version=${version}` },
    });
    const chained = made({
      certificate: undefined,
      x509CertificateChain: { certificates: [own.certificate] },
    });
    const cases: [what: string, why: RegExp, signature: SigstoreSignature, more?: Any][] = [
      ["another payload", /entry in the public log is about another/, one, { over: Buffer.from("{}") }],
      [
        "another payload, no log",
        /not a signature over this content|no service/,
        unlogged,
        { over: Buffer.from("{}"), roots: [local.rootWithoutLog] },
      ],
      ["another signature", /about another|not a signature|no service/, { ...one, sig: two.sig }],
      ["another certificate", /about another|not a signature/, made({ certificate: others.certificate })],
      ["no certificate", /cannot be read/, made({ certificate: undefined })],
      [
        "a bare public key",
        /cannot be read|cannot be checked/,
        made({ certificate: undefined, publicKey: { hint: "x" } }),
      ],
      ["the log entry of another signature", /about another/, made({ tlogEntries: others.tlogEntries })],
      ["no log entry", /no entry in the public log/, made({ tlogEntries: [] })],
      ["the same log entry twice", /no service of this Sigstore/, made({ tlogEntries: [entry, entry] })],
      [
        "a log entry with another body",
        /public log/,
        made({ tlogEntries: [{ ...entry, canonicalizedBody: others.tlogEntries[0].canonicalizedBody }] }),
      ],
      [
        "a log entry without promise and proof",
        /cannot be read/,
        made({ tlogEntries: [{ ...entry, inclusionPromise: undefined, inclusionProof: undefined }] }),
      ],
      [
        "another one's time",
        /no service|about another/,
        made({ timestampVerificationData: others.timestampVerificationData }),
      ],
      ["no log where there is one", /no entry in the public log/, unlogged],
      ["a certificate whose time nobody attests", /no service/, untimed, { roots: [local.rootWithoutLog] }],
      ["another Sigstore", /certificate is not of this|public log|no service/, foreign],
      ["a bundle of version 0.1", /its bundle is not a/, typed("0.1")],
      ["a bundle of version 0.2", /its bundle is not a/, typed("0.2")],
      ["a bundle of version 0.3 in its old spelling", /its bundle is not a/, typed("0.3")],
      ["a chain of certificates", /cannot be read/, chained],
    ];
    for (const [what, why, signature, more = {}] of cases) {
      const { over = payload, roots = [local.root] } = more;
      const envelope = decodeEnvelope(Buffer.from(encodeEnvelope(over, [signature])), "x");
      const trust = { signers: trustedSigners(signersSchema.parse([rule]), "policy"), sigstoreRoots: roots };
      const { state, signatures } = await checkSignatures(envelope, "hello", trust, new Date());
      assert.deepEqual([state, signatures[0]?.code], ["refused", "signature-invalid"], what);
      assert.match(signatures[0]?.why ?? "", why, what);
    }
    // Beside a good one, a bad one takes nothing, and gives nothing.
    const both = decodeEnvelope(Buffer.from(encodeEnvelope(payload, [{ ...one, sig: two.sig }, one])), "x");
    const trust = {
      signers: trustedSigners(signersSchema.parse([rule]), "policy"),
      sigstoreRoots: [local.root],
    };
    const found = await checkSignatures(both, "hello", trust, new Date());
    assert.deepEqual([found.signatures.map(({ accepted }) => accepted), found.signers], [[false, true], 1]);
  });

  test("is refused where anything of it is another's or was changed", async () => {
    const [one, two] = [await signAs(), await signAs({ ...jobClaims, run_id: "4" })];
    assert.equal(await check(one, { over: Buffer.from("{}") }), "signature-invalid");
    assert.equal(await check({ ...one, sig: two.sig }), "signature-invalid");
    const material = (change: Record<string, unknown>) => ({
      ...one,
      sigstore: {
        ...one.sigstore,
        verificationMaterial: { ...one.sigstore.verificationMaterial, ...change },
      },
    });
    const other = two.sigstore.verificationMaterial;
    for (const change of [
      { certificate: other.certificate },
      { certificate: undefined },
      { certificate: { rawBytes: "AAAA" } },
      { tlogEntries: other.tlogEntries },
      { tlogEntries: [] },
      { tlogEntries: "x" },
      { timestampVerificationData: other.timestampVerificationData },
      { publicKey: { hint: "x" }, certificate: undefined },
    ])
      assert.equal(await check(material(change)), "signature-invalid", JSON.stringify(change).slice(0, 80));
    for (const mediaType of ["", "x", "application/vnd.dev.sigstore.bundle+json;version=0.1"])
      assert.equal(await check({ ...one, sigstore: { ...one.sigstore, mediaType } }), "signature-invalid");
  });

  test("is refused by the keys of another Sigstore, and accepted where one of several is right", async () => {
    const other = await startSigstore();
    try {
      const signature = await signAs();
      assert.equal(await check(signature, { roots: [other.root] }), "signature-invalid");
      const both = await check(signature, { roots: [other.root, local.root] });
      assert.equal(both, `accepted: ${jobClaims.sub}`);
      // A certificate of the one with the log of the other.
      const mixed = await signAs(jobClaims, { ...other.servers, fulcio: local.servers.fulcio });
      assert.equal(await check(mixed, { roots: [other.root, local.root] }), "signature-invalid");
    } finally {
      await other.close();
    }
  });

  test("fails as infrastructure, with the servers' names, where a server does not answer", async () => {
    const nowhere = "http://127.0.0.1:1";
    for (const servers of [
      { ...local.servers, rekor: nowhere },
      { ...local.servers, timestamp: nowhere },
      { fulcio: nowhere },
    ]) {
      await assert.rejects(
        signAs(jobClaims, servers),
        (error: Error & { remedy?: string; kind?: string }) => {
          assert.equal(error.kind, "infrastructure");
          assert.ok(error.remedy?.includes(nowhere));
          return isFailure("sigstore-unreachable")(error);
        },
      );
    }
  });

  test("fails where the job has no identity", async () => {
    const kept = { ...process.env };
    for (const name of [
      "ACTIONS_ID_TOKEN_REQUEST_URL",
      "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
      "SIGSTORE_ID_TOKEN",
    ])
      delete process.env[name];
    try {
      const signer = sigstoreSigner({ log: "auto", servers: local.servers, serverUrl });
      await assert.rejects(signer.sign(payload), isFailure("sigstore-no-identity"));
    } finally {
      process.env = kept;
    }
  });
});

describe("the public log", () => {
  const choose = (claims: Record<string, unknown>, log: "auto" | "public" = "auto") =>
    chooseSigstore({ log, serverUrl }, claims);

  test("is for public repositories alone, unless somebody asks for it", () => {
    assert.deepEqual(choose({ repository_visibility: "public" }), publicSigstore);
    for (const visibility of ["private", "internal", "PUBLIC", "", undefined, null, true])
      assert.equal(choose({ repository_visibility: visibility }).rekor, undefined, String(visibility));
    assert.deepEqual(choose({ repository_visibility: "private" }, "public"), publicSigstore);
  });

  test("is that of GitHub's own Sigstore nowhere", () => {
    assert.deepEqual(githubSigstore("https://github.com"), {
      fulcio: "https://fulcio.githubapp.com",
      timestamp: "https://timestamp.githubapp.com",
    });
    assert.equal(githubSigstore("https://lab.ghe.com").fulcio, "https://fulcio.lab.ghe.com");
  });
});

describe("a file of trusted roots", () => {
  test("is one document, or lines of them", () => {
    const one = JSON.stringify(local.root);
    assert.equal(parseTrustedRoots(one, "x").length, 1);
    assert.equal(parseTrustedRoots(JSON.stringify(local.root, null, 2), "x").length, 1);
    assert.equal(parseTrustedRoots(`${one}\n${one}\n`, "x").length, 2);
  });

  test("is nothing else", async () => {
    for (const text of ["", "{}", "[]", "null", "x", `${JSON.stringify(local.root)}\n{}\n`])
      assert.throws(() => parseTrustedRoots(text, "x"), isFailure("sigstore-root-invalid"));
    const broken = { certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: "AAAA" }] } }] };
    assert.equal(await check(await signAs(), { roots: [broken] }), "sigstore-root-invalid");
  });
});
