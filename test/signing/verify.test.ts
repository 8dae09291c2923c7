import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, test } from "node:test";
import {
  decodeEnvelope,
  encodeEnvelope,
  type KeySignature,
  preAuthEncoding,
  type Signature,
} from "../../src/signing/envelope.ts";
import { signersSchema, trustedList, trustedSigners } from "../../src/signing/policy.ts";
import { fingerprintOf } from "../../src/signing/public-key.ts";
import { ed25519Blob, signEd25519 } from "../../src/signing/sshsig.ts";
import { checkSignatures } from "../../src/signing/verify.ts";
import { wireStrings } from "../../src/signing/wire.ts";

const now = new Date("2026-11-28T12:00:00Z");
const payload = Buffer.from('{"subject":"hello"}');

const newKey = () => generateKeyPairSync("ed25519").privateKey;
const [alice, bob] = [newKey(), newKey()];
const textOf = (key: KeyObject) => `ssh-ed25519 ${ed25519Blob(key).toString("base64")}`;
const signature = (key: KeyObject, over: Buffer = payload): KeySignature => ({
  keyid: fingerprintOf(ed25519Blob(key)),
  sig: signEd25519(key, preAuthEncoding(over)).toString("base64"),
});

/** Trust as a policy gives it. */
function policy(...rules: unknown[]) {
  return { signers: trustedSigners(signersSchema.parse(rules), "config.yaml") };
}
const aliceMay = (options = "", names = ["hello"]) => ({
  names,
  key: `alice@lab.example ${options} ${textOf(alice)}`,
});

async function check(signatures: Signature[], trust = policy(aliceMay()), name = "hello", at = now) {
  // Through its text, as from a file.
  const envelope = decodeEnvelope(Buffer.from(encodeEnvelope(payload, signatures)), "x");
  return checkSignatures(envelope, name, trust, at);
}
async function refusal(...args: Parameters<typeof check>) {
  const { state, signatures, signers } = await check(...args);
  assert.equal(state, "refused");
  assert.equal(signers, 0);
  assert.ok(signatures.every(({ why }) => why));
  return signatures.map(({ code }) => code).join(",");
}

describe("the signatures of an envelope", () => {
  test("count when one is by somebody whom the policy names for this image", async () => {
    const found = await check([signature(alice)]);
    assert.equal(found.state, "accepted");
    assert.deepEqual(found.signatures, [
      {
        by: fingerprintOf(ed25519Blob(alice)),
        accepted: true,
        principal: "alice@lab.example",
        countsAs: "alice@lab.example",
        source: "config.yaml",
      },
    ]);
  });

  test("are none where there are none, whatever the policy says", async () => {
    const found = await check([]);
    assert.deepEqual(found, { state: "unsigned", signatures: [], signers: 0 });
  });

  test("one bad one takes nothing from a good one, and is named", async () => {
    const found = await check([signature(bob), signature(alice)]);
    assert.equal(found.state, "accepted");
    assert.deepEqual(
      found.signatures.map(({ code, accepted }) => code ?? accepted),
      ["signer-not-allowed", true],
    );
  });

  test("by one key twice are by one signer", async () => {
    const trust = policy(aliceMay(), { ...aliceMay(), key: `root@lab.example ${textOf(alice)}` });
    assert.equal((await check([signature(alice), signature(alice)], trust)).signers, 1);
    const both = policy(aliceMay(), { names: ["*"], key: `bob ${textOf(bob)}` });
    assert.equal((await check([signature(alice), signature(bob)], both)).signers, 2);
  });

  test("by two keys of one person are by one signer", async () => {
    const second = { ...aliceMay(), key: `alice@lab.example ${textOf(bob)}` };
    assert.equal((await check([signature(alice), signature(bob)], policy(aliceMay(), second))).signers, 1);
  });

  const shared: [one: string, other: string, third: string | undefined, signers: number][] = [
    ["alice,alice@lab.example", "alice", undefined, 1],
    ["alice", "al*", undefined, 1],
    ["*,!bob", "bob", undefined, 1],
    ["alice", "root", "root,alice", 1],
    ["alice", "bob", "carol", 2],
    ["alice", "alicea", undefined, 2],
  ];
  for (const [one, other, third, signers] of shared)
    test(`by keys of ${[one, other, third].filter(Boolean).join(" and ")} are by ${signers}`, async () => {
      const line = (principals: string, key: KeyObject) => ({
        names: ["*"],
        key: `${principals} ${textOf(key)}`,
      });
      const rules = [line(one, alice), line(other, bob), ...(third ? [line(third, newKey())] : [])];
      assert.equal((await check([signature(alice), signature(bob)], policy(...rules))).signers, signers);
    });

  test("are refused one by one, with a reason each:", async (context) => {
    const cases: [what: string, code: string, ...args: Parameters<typeof check>][] = [
      ["over another payload", "signature-invalid", [signature(alice, Buffer.from("{}"))]],
      ["over the payload alone", "signature-invalid", [bare(signEd25519(alice, payload), alice)]],
      [
        "over the payload as one of another type",
        "signature-invalid",
        [bare(signEd25519(alice, preAuthEncoding(payload, "application/vnd.in-toto+dsse")), alice)],
      ],
      ["by a stranger", "signer-not-allowed", [signature(bob)]],
      [
        "by a stranger under another's name",
        "signature-malformed",
        [{ ...signature(bob), keyid: fingerprintOf(ed25519Blob(alice)) }],
      ],
      ["with another's signature", "signature-malformed", [{ ...signature(alice), sig: signature(bob).sig }]],
      ["of the image's neighbour", "signer-not-allowed", [signature(alice)], policy(aliceMay()), "hello2"],
      [
        "of a name that only begins so",
        "signer-not-allowed",
        [signature(alice)],
        policy(aliceMay("", ["hell?"])),
        "hello-x",
      ],
      [
        "by a key that has expired",
        "signer-expired",
        [signature(alice)],
        policy(aliceMay('valid-before="20261128115959Z"')),
      ],
      [
        "by a key before its time",
        "signer-not-yet-valid",
        [signature(alice)],
        policy(aliceMay('valid-after="20261128120001Z"')),
      ],
      [
        "by a key for another purpose",
        "signature-namespace",
        [signature(alice)],
        policy(aliceMay('namespaces="git,file"')),
      ],
      [
        "by a key for all but this",
        "signature-namespace",
        [signature(alice)],
        policy(aliceMay('namespaces="*,!stx-*"')),
      ],
      ["for another purpose", "signature-namespace", [inNamespace("git")]],
      ["for a purpose that begins so", "signature-namespace", [inNamespace("stx-container2")]],
      ["for no purpose", "signature-namespace", [inNamespace("")]],
      ["for a purpose in other letters", "signature-namespace", [inNamespace("STX-container")]],
      [
        "that is no SSHSIG",
        "signature-malformed",
        [bare(sign(null, preAuthEncoding(payload), alice), alice)],
      ],
      ["of a weak key", "key-weak", [weak()]],
      [
        "with a list of keys that holds none",
        "signer-not-allowed",
        [signature(alice)],
        { signers: trustedList("# nobody\n", "list") },
      ],
      [
        "of Sigstore's where it names nobody",
        "signer-not-allowed",
        [{ sig: "AAAA", sigstore: { mediaType: "x", verificationMaterial: {} } }],
      ],
    ];
    for (const [what, code, ...args] of cases)
      await context.test(what, async () => assert.equal(await refusal(...args), code));
  });

  test("count by one of several lines for one key", async () => {
    const trust = policy(aliceMay('valid-before="20200101Z"'), aliceMay(), aliceMay('namespaces="git"'));
    assert.equal((await check([signature(alice)], trust)).state, "accepted");
  });

  test("count at the first and the last moment that a line names", async () => {
    const trust = policy(aliceMay('valid-after="20261128120000Z",valid-before="20261128120001Z"'));
    for (const at of [now, new Date(now.getTime() + 1000)])
      assert.equal((await check([signature(alice)], trust, "hello", at)).state, "accepted");
  });

  test("count by a list that the user named, for every image", async () => {
    const trust = { signers: trustedList(`alice ${textOf(alice)}\n`, "~/allowed") };
    const found = await check([signature(alice)], trust, "anything");
    assert.equal(found.signatures[0]?.source, "~/allowed");
  });
});

const bare = (sig: Buffer, key: KeyObject): KeySignature => ({
  keyid: fingerprintOf(ed25519Blob(key)),
  sig: sig.toString("base64"),
});

/** A good signature of alice's for another namespace. */
function inNamespace(namespace: string): KeySignature {
  const digest = createHash("sha512").update(preAuthEncoding(payload)).digest();
  const signed = Buffer.concat([Buffer.from("SSHSIG"), wireStrings(namespace, "", "sha512", digest)]);
  const made = wireStrings("ssh-ed25519", sign(null, signed, alice));
  const blob = wireStrings(ed25519Blob(alice), namespace, "", "sha512", made);
  return bare(Buffer.concat([Buffer.from("SSHSIG\0\0\0\x01"), blob]), alice);
}

/** One by the key whose point is the identity, of which anybody can make signatures. */
function weak(): KeySignature {
  const point = Buffer.from(`01${"00".repeat(31)}`, "hex");
  const key = wireStrings("ssh-ed25519", point);
  const made = wireStrings("ssh-ed25519", Buffer.concat([point, Buffer.alloc(32)]));
  const blob = wireStrings(key, "stx-container", "", "sha512", made);
  const sig = Buffer.concat([Buffer.from("SSHSIG\0\0\0\x01"), blob]);
  return { keyid: fingerprintOf(key), sig: sig.toString("base64") };
}

describe("`signers` in a policy", () => {
  const good = {
    names: ["*"],
    issuer: "https://token.actions.githubusercontent.com",
    identity: "https://github.com/lab/paper/.github/workflows/c.yml@refs/heads/main",
  };
  const accepted: unknown[] = [
    [aliceMay()],
    [good],
    [{ ...good, identity: good.identity.replace("main", "*") }],
    [{ ...good, repository: "https://github.com/other/repo" }],
    [{ ...good, issuer: "https://accounts.google.com", identity: "alice@lab.example" }],
  ];
  for (const rules of accepted)
    test(`may be ${JSON.stringify(rules).slice(0, 150)}`, () => assert.ok(signersSchema.parse(rules)));

  const refusedRules: Record<string, unknown> = {
    "nobody at all": [],
    "no names": [{ ...aliceMay(), names: [] }],
    "a name that no image has": [{ ...aliceMay(), names: ["Hello"] }],
    "a name that leads elsewhere": [{ ...aliceMay(), names: ["../x"] }],
    "both a key and an identity": [{ ...good, ...aliceMay() }],
    "an unknown key": [{ ...aliceMay(), threshold: 1 }],
    "no key": [{ names: ["*"] }],
    "a key without its principal": [{ names: ["*"], key: textOf(alice) }],
    "two keys in one line": [{ names: ["*"], key: `a ${textOf(alice)}\nb ${textOf(bob)}` }],
    "a comment for a key": [{ names: ["*"], key: "# nobody" }],
    "a certificate authority": [aliceMay("cert-authority")],
    "a weak key": [{ names: ["*"], key: "a ssh-dss AAAAB3NzaC1kc3MAAAAA" }],
    "an issuer without TLS": [{ ...good, issuer: "http://token.actions.githubusercontent.com" }],
    "an identity without its ref": [{ ...good, identity: good.identity.split("@")[0] }],
    "every ref": [{ ...good, identity: good.identity.replace("heads/main", "*") }],
    "the refs of pull requests": [{ ...good, identity: good.identity.replace("heads/main", "pull/*") }],
    "a ref that may be a pull request's": [{ ...good, identity: good.identity.replace("heads/main", "p*") }],
    "an empty branch": [{ ...good, identity: good.identity.replace("main", "") }],
    "a whole repository": [{ ...good, identity: "https://github.com/lab/paper" }],
    "a wildcard for an owner": [{ ...good, identity: good.identity.replace("lab/", "lab*/") }],
    "a wildcard for everything": [{ ...good, identity: "*" }],
    "a wildcard for people": [{ ...good, identity: "*@lab.example" }],
    "one more @refs/": [{ ...good, identity: "https://github.com/a@refs/b/.github/workflows/*@refs/x" }],
  };
  for (const [what, rules] of Object.entries(refusedRules))
    test(`may not hold ${what}`, () => assert.ok(!signersSchema.safeParse(rules).success));
});
