// The gate and who signed: with real keys, and with a Sigstore on this machine.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Signature } from "../../src/signing/envelope.ts";
import { makeKey } from "../../src/signing/keygen.ts";
import { trustedList } from "../../src/signing/policy.ts";
import { openKey } from "../../src/signing/signer.ts";
import { unsignedWords } from "../../src/signing/verify.ts";
import { findBuild } from "../../src/store/builds.ts";
import { checkBuild, type GateAnswer, type GateOptions } from "../../src/verdict/gate.ts";
import { subjectOf } from "../../src/verdict/gate-subject.ts";
import { formatMarker } from "../../src/verdict/marker.ts";
import { mergeConfigs, type Policy } from "../../src/verdict/policy.ts";
import { parseConfig } from "../../src/verdict/read-policy.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

let folder: string;
let alice: { key: string; line: string };
let bob: { key: string; line: string };

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stx-signers-"));
  const make = async (name: string) => {
    const { privateFile, allowedSigner } = await makeKey(
      join(folder, name),
      `${name}@lab.example`,
      undefined,
    );
    return { key: privateFile, line: allowedSigner };
  };
  alice = await make("alice");
  bob = await make("bob");
});
after(() => rmSync(folder, { recursive: true, force: true }));

const policyOf = async (...texts: string[]): Promise<Policy> =>
  mergeConfigs(
    await Promise.all(texts.map((text) => parseConfig(text, "config.yaml"))),
    texts.map((_, at) => `c${at}`),
  );
const signers = (...rules: [string, { line: string }][]) =>
  `signers:\n${rules.map(([names, { line }]) => `  - names: [${JSON.stringify(names)}]\n    key: ${JSON.stringify(line)}\n`).join("")}`;

/** A build whose marker these keys signed; `of` is what they sign, by default the marker's statement. */
async function answer(
  policy: Policy,
  {
    by = [],
    of,
    isNew = false,
    options = {},
  }: { by?: string[]; of?: Uint8Array; isNew?: boolean; options?: GateOptions } = {},
): Promise<GateAnswer> {
  const store = mkdtempSync(join(folder, "store-"));
  const made = makeBuild({ hasConfiguration: policy.sources.length > 0 });
  const signatures: Signature[] = [];
  for (const file of by)
    signatures.push(await (await openKey({ file }, undefined)).sign(of ?? made.statement));
  await writeBuild(store, { ...made, marker: formatMarker(made.statement, signatures) });
  const build = await findBuild(store, `lab-${made.lock.ts}`);
  return checkBuild(isNew ? { ...subjectOf(build), isNew } : build, policy, options);
}
const codes = ({ refusals }: GateAnswer) => refusals.map(({ code }) => code).join();

describe("a marker", () => {
  test("without a signature passes where none is asked for, and it is said what that is worth", async () => {
    const found = await answer(await policyOf());
    assert.equal(found.open, true, codes(found));
    assert.equal(found.signature?.state, "unsigned");
    assert.equal(found.signature?.text, unsignedWords);
    assert.match(unsignedWords, /^recorded, not signed: whoever can write here could have written this$/);
  });
  test("that is signed says so where nothing names who may sign, and claims no more", async () => {
    const found = await answer(await policyOf(), { by: [alice.key] });
    assert.equal(found.open, true, codes(found));
    assert.equal(found.signature?.state, "unchecked");
    assert.deepEqual(found.signedBy, []);
  });
  test("by a signer of the policy passes", async () => {
    const found = await answer(await policyOf(signers(["lab", alice])), { by: [alice.key] });
    assert.equal(found.open, true, codes(found));
    assert.deepEqual(found.signedBy, ["alice@lab.example"]);
  });
  const refused: [string, string, () => Promise<GateAnswer>][] = [
    [
      "unsigned where a policy names signers",
      "not-signed",
      async () => answer(await policyOf(signers(["*", alice]))),
    ],
    [
      "by somebody else",
      "signer-not-allowed",
      async () => answer(await policyOf(signers(["*", alice])), { by: [bob.key] }),
    ],
    [
      "by a signer of other images",
      "signer-not-allowed",
      async () => answer(await policyOf(signers(["other*", alice])), { by: [alice.key] }),
    ],
    [
      "over something else",
      "signature-invalid",
      async () => answer(await policyOf(signers(["*", alice])), { by: [alice.key], of: Buffer.from("{}") }),
    ],
    [
      "by one where two are required",
      "too-few-signers",
      async () =>
        answer(await policyOf(`${signers(["*", alice], ["*", bob])}required_signers: 2\n`), {
          by: [alice.key],
        }),
    ],
    [
      "where signatures are required and nobody is named",
      "no-signers-named",
      async () => answer(await policyOf("required_signers: 1\n"), { by: [alice.key] }),
    ],
    [
      "unsigned where one is required and nobody is named",
      "not-signed",
      async () => answer(await policyOf("required_signers: 1\n")),
    ],
    [
      "by a signer that the second configuration does not have",
      "signer-not-allowed",
      async () => answer(await policyOf(signers(["*", alice]), signers(["*", bob])), { by: [alice.key] }),
    ],
    [
      "by a signer that the user's list does not have",
      "signer-not-allowed",
      async () =>
        answer(await policyOf(signers(["*", alice])), {
          by: [alice.key],
          options: { trust: { signers: trustedList(bob.line, "list") } },
        }),
    ],
  ];
  for (const [what, code, ask] of refused)
    test(`${what} is refused: ${code}`, async () => {
      const found = await ask();
      assert.equal(found.open, false);
      assert.equal(codes(found), code);
      assert.equal(found.signature?.required, true);
      assert.deepEqual(found.signedBy, code === "too-few-signers" ? ["alice@lab.example"] : []);
    });
  test("by a key whose time is over is refused, and passes before", async () => {
    const policy = await policyOf(
      signers(["*", { line: alice.line.replace("namespaces", 'valid-before="20200101Z",namespaces') }]),
    );
    assert.equal(codes(await answer(policy, { by: [alice.key] })), "signer-expired");
    const later = await policyOf(
      signers(["*", { line: alice.line.replace("namespaces", 'valid-before="20990101Z",namespaces') }]),
    );
    assert.equal(codes(await answer(later, { by: [alice.key] })), "");
  });
  test("by both of two, and one bad signature beside a good one, pass", async () => {
    const two = await policyOf(`${signers(["*", alice], ["*", bob])}required_signers: 2\n`);
    assert.equal(codes(await answer(two, { by: [alice.key, bob.key] })), "");
    const one = await policyOf(signers(["*", alice]));
    const found = await answer(one, { by: [bob.key, alice.key] });
    assert.equal(codes(found), "");
    assert.deepEqual(found.signedBy, ["alice@lab.example"]);
  });
  test("of this very run may be unsigned yet", async () => {
    const found = await answer(await policyOf(signers(["*", alice])), { isNew: true });
    assert.equal(codes(found), "");
    assert.ok(found.notes.some(({ code }) => code === "not-signed-yet"));
  });
});
