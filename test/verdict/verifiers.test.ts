// Several independent verifiers: how many different signers have each verified the same files.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { sha256 } from "../../src/files/digest.ts";
import { makeKey } from "../../src/signing/keygen.ts";
import { assertCanSign, openKey } from "../../src/signing/signer.ts";
import { sigstoreSigner } from "../../src/signing/sigstore-sign.ts";
import { findBuild } from "../../src/store/builds.ts";
import { appendHistory } from "../../src/store/history.ts";
import { verifiersOf, worthKeeping } from "../../src/verdict/earlier.ts";
import { checkBuild } from "../../src/verdict/gate.ts";
import { formatMarker, parseMarker } from "../../src/verdict/marker.ts";
import type { Marker } from "../../src/verdict/marker-types.ts";
import { mergeConfigs } from "../../src/verdict/policy.ts";
import { parseConfig } from "../../src/verdict/read-policy.ts";
import type { WrittenEvidence } from "../../src/verdict/statement.ts";
import { assertFailed, verifiedBench } from "../cli/support.ts";
import { jobClaims, startSigstore } from "../support/local-sigstore.ts";
import { type BuildOptions, makeBuild, writeBuild } from "../support/verdicts.ts";

let folder: string;
const keys: Record<string, { key: string; line: string; fingerprint: string }> = {};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stx-verifiers-"));
  for (const name of ["alice", "bob", "carol"]) {
    const made = await makeKey(join(folder, name), `${name}@lab.example`, undefined);
    const key = await openKey({ file: made.privateFile }, undefined);
    const fingerprint = await assertCanSign(key);
    keys[name] = { key: made.privateFile, line: made.allowedSigner, fingerprint };
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

const config = (...names: string[]) =>
  `signers:\n${names.map((name) => `  - names: ["*"]\n    key: ${JSON.stringify(keys[name]?.line)}\n`).join("")}required_verifiers: 2\n`;

interface Verdict {
  by: string[];
  /** Who verified; default: the first who signed; "": the statement names nobody. */
  verifiedBy?: string;
  options?: BuildOptions;
  /** What the history says of it; undefined: nothing. */
  event?: string | undefined;
  /** The next markers carry it a second time, with the second signature alone. */
  isDouble?: boolean;
}

/** The gate's answer on a build that was verified by one after the other. */
async function answer(text: string, verdicts: Verdict[]) {
  const store = mkdtempSync(join(folder, "store-"));
  const markers: ReturnType<typeof parseMarker>[] = [];
  let previous: string[] = [];
  for (const [
    at,
    { by, verifiedBy = by[0], options = {}, event = "verified", isDouble },
  ] of verdicts.entries()) {
    const isLast = at === verdicts.length - 1;
    const verifiedAt = options.verifiedAt ?? new Date(Date.now() - (verdicts.length - at) * 1000);
    const named = keys[verifiedBy ?? ""]?.fingerprint;
    const evidence: Partial<WrittenEvidence> = {
      previous,
      ...(named ? { verifiedBy: named } : {}),
      ...options.evidence,
    };
    const made = makeBuild({ hasConfiguration: true, ...options, verifiedAt, evidence });
    const signatures = [];
    for (const name of by)
      signatures.push(await (await openKey({ file: keys[name]?.key ?? "" }, undefined)).sign(made.statement));
    const marker = formatMarker(made.statement, signatures, markers);
    const digest = sha256(made.statement);
    if (isLast) await writeBuild(store, { ...made, marker });
    else if (event !== "none") {
      const { ts } = made.lock;
      const line = { event, ts, at: verifiedAt.toISOString(), marker: digest, previous };
      await import("node:fs/promises").then(({ mkdir }) => mkdir(join(store, "lab"), { recursive: true }));
      await appendHistory(store, "lab", line);
    }
    markers.push(parseMarker(formatMarker(made.statement, signatures), "m"));
    if (isDouble) markers.push(parseMarker(formatMarker(made.statement, signatures.slice(1)), "m"));
    if (event !== "none") previous = [digest];
  }
  const policy = mergeConfigs([await parseConfig(text, "config.yaml")], ["config.yaml"]);
  return checkBuild(await findBuild(store, "lab"), policy);
}

describe("two verifiers of three", () => {
  test("are enough when both verified the same files", async () => {
    const found = await answer(config("alice", "bob", "carol"), [{ by: ["alice"] }, { by: ["carol"] }]);
    assert.deepEqual([found.open, found.refusals], [true, []]);
  });

  const refused: [string, Verdict[], RegExp][] = [
    ["one alone", [{ by: ["alice"] }], /1 of 2 required verifiers verified these files: alice@lab.example/],
    ["one who verified twice", [{ by: ["alice"] }, { by: ["alice"] }], /1 of 2/],
    ["two who signed one verdict", [{ by: ["alice", "bob"] }], /1 of 2/],
    ["a signer whom the policy does not know", [{ by: ["carol"] }, { by: ["alice"] }], /1 of 2/],
    ["a verdict without a signature", [{ by: [] }, { by: ["alice"] }], /1 of 2/],
    [
      "a verdict that the history does not have",
      [{ by: ["bob"], event: "none" }, { by: ["alice"] }],
      /1 of 2/,
    ],
    [
      "a verdict that the history calls another",
      [{ by: ["bob"], event: "unverified" }, { by: ["alice"] }],
      /1 of 2/,
    ],
    [
      "a verdict on other files",
      [{ by: ["bob"], options: { recipe: "Bootstrap: docker\nFrom: debian:12\n" } }, { by: ["alice"] }],
      /1 of 2/,
    ],
    [
      "a verdict that let something float",
      [{ by: ["bob"], options: { evidence: { floats: ["dpkg:jq"] } } }, { by: ["alice"] }],
      /1 of 2/,
    ],
  ];
  for (const [what, verdicts, why] of refused)
    test(`are not ${what}`, async () => {
      const found = await answer(config("alice", "bob"), verdicts);
      assert.deepEqual(
        found.refusals.map(({ code }) => code),
        ["too-few-verifiers"],
      );
      assert.match(found.refusals[0]?.text ?? "", why);
      if (verdicts.length > 1 && verdicts[0]?.by[0] !== "alice")
        assert.ok(found.notes.some((note) => JSON.stringify(note).includes("does not count")));
    });

  test("are not two where another verdict came between", async () => {
    const verdicts = [{ by: ["bob"] }, { by: [], event: "unverified" }, { by: ["alice"] }];
    const found = await answer(config("alice", "bob"), verdicts);
    assert.match(found.refusals[0]?.text ?? "", /1 of 2/);
  });

  test("are not three where one verdict appears twice", async () => {
    const three = config("alice", "bob", "carol").replace("required_verifiers: 2", "required_verifiers: 3");
    const twice = { by: ["alice", "bob"], verifiedBy: "bob", isDouble: true };
    const found = await answer(three, [twice, { by: ["carol"] }]);
    assert.match(found.refusals[0]?.text ?? "", /it holds one verdict twice/);
  });

  test("are not known where nobody signs, or nobody is named", async () => {
    const unsigned = await answer(config("alice"), [{ by: [] }]);
    assert.equal(unsigned.refusals[0]?.code, "not-signed");
    const unnamed = await answer("required_verifiers: 2\n", [{ by: ["bob"] }, { by: ["alice"] }]);
    assert.equal(unnamed.refusals[0]?.code, "no-signers-named");
  });

  const countersigned: [string, Verdict[], RegExp][] = [
    [
      "that another one made",
      [{ by: ["alice", "bob"] }, { by: ["alice"] }],
      /1 of 2 .*: alice@lab\.example$/,
    ],
    ["alone, the verifier's taken away", [{ by: ["bob"], verifiedBy: "alice" }, { by: ["alice"] }], /1 of 2/],
    ["of a verdict that names nobody", [{ by: ["bob"], verifiedBy: "" }, { by: ["alice"] }], /1 of 2/],
    ["on top", [{ by: ["alice"] }, { by: ["bob"], verifiedBy: "alice" }], /1 of 2 .*: alice/],
    ["of a verdict by a stranger", [{ by: ["alice"] }, { by: ["bob"], verifiedBy: "carol" }], /1 of 2/],
  ];
  for (const [what, verdicts, why] of countersigned)
    test(`are not one and a signature ${what}`, async () => {
      const found = await answer(config("alice", "bob"), verdicts);
      assert.deepEqual(
        found.refusals.map(({ code }) => code),
        ["too-few-verifiers"],
      );
      assert.match(found.refusals[0]?.text ?? "", why);
    });
  test("are two where each also signed the other's verdict", async () => {
    const found = await answer(config("alice", "bob"), [{ by: ["alice", "bob"] }, { by: ["bob", "alice"] }]);
    assert.equal(found.open, true);
  });
});

test("a workflow verified what its own run did", async (t) => {
  const sigstore = await startSigstore();
  t.after(() => sigstore.close());
  const policy = mergeConfigs([
    await parseConfig(
      `signers: [{ names: ["*"], issuer: "${jobClaims.iss}", identity: "${jobClaims.sub}" }]\nrequired_verifiers: 1\n`,
      "config.yaml",
    ),
  ]);
  const runs = "https://github.com/lab/paper/actions/runs";
  const cases: [run: string | undefined, count: number][] = [
    [`${runs}/3`, 1],
    [`${runs}/3/attempts/1`, 1],
    [`${runs}/3/attempts/2`, 0],
    [`${runs}/4`, 0],
    [runs, 0],
    [undefined, 0],
  ];
  for (const [run, count] of cases) {
    const { statement } = makeBuild({ evidence: run === undefined ? {} : { run } });
    const kept = { ...process.env };
    Object.assign(process.env, sigstore.jobEnvironment());
    const signer = sigstoreSigner({
      log: "auto",
      servers: sigstore.servers,
      serverUrl: "https://github.com",
    });
    const signature = await signer.sign(statement).finally(() => {
      process.env = kept;
    });
    const marker = parseMarker(formatMarker(statement, [signature]), "m");
    const trust = { sigstoreRoots: [sigstore.root] };
    const { by } = await verifiersOf(marker, policy, { trust, now: new Date() });
    assert.equal(by.length, count, run);
  }
});

test("who verified once is not displaced by one who verifies every night", async () => {
  const policy = mergeConfigs([await parseConfig(config("alice", "bob"), "config.yaml")], ["config.yaml"]);
  const nights = await Promise.all(
    ["alice", ...Array(20).fill("bob")].map(async (name, night) => {
      const verifiedBy = keys[name]?.fingerprint ?? "";
      const verifiedAt = new Date(Date.now() - (30 - night) * 1000);
      const made = makeBuild({ verifiedAt, evidence: { verifiedBy } });
      const signer = await openKey({ file: keys[name]?.key ?? "" }, undefined);
      return parseMarker(formatMarker(made.statement, [await signer.sign(made.statement)]), "m");
    }),
  );
  const last = { ...(nights[20] as Marker), earlier: nights.slice(0, 20) };
  const keep = (count: number, bytes = 1e6) =>
    worthKeeping(last, "upstream", policy, new Date(), { count, bytes });
  assert.deepEqual(await keep(3), [nights[0], nights[19], last]);
  assert.deepEqual(await keep(3, 2.5 * last.payload.length), [nights[0], last]);
});

test("a build is published by the second verifier, whose marker carries the first one's", async (t) => {
  const at = await verifiedBench(t);
  await at.write("containers/config.yaml", config("alice", "bob"));
  rmSync(at.path("containers/tiny.sif"));
  const verify = (name: string) =>
    at.run(["verify", "tiny", "--context", at.folder, "--sign", keys[name]?.key ?? ""]);
  const first = await verify("alice");
  assert.equal(first.code, 0, first.stderr);
  assert.match(first.stdout + first.stderr, /1 of 2 required verifiers/);
  assertFailed(await at.run(["promote", "tiny"]), 3, /1 of 2 required verifiers/);
  const ran = await verify("bob");
  assert.equal(ran.code, 0, ran.stderr);
  await at.json(["check", "tiny", "--require-verified"]);
  const marker = at.path(`containers/tiny/tiny-${at.built.ts}.verified`);
  // A signature that is added later keeps the others' verdicts.
  await at.json(["sign", "tiny", "--key", keys.alice?.key ?? ""]);
  await at.json(["check", "tiny", "--require-verified"]);
  const { earlier, ...alone } = JSON.parse(at.read(`containers/tiny/tiny-${at.built.ts}.verified`));
  assert.equal(earlier.length, 1);
  writeFileSync(marker, `${JSON.stringify(alone)}\n`);
  assert.equal((await at.run(["check", "tiny"])).code, 3);
});
