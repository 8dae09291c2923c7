import assert from "node:assert/strict";
import { randomBytes, randomInt } from "node:crypto";
import { describe, test } from "node:test";
import type { Failure } from "../../src/failure.ts";
import { canonicalJson } from "../../src/files/canonical-json.ts";
import {
  decodeEnvelope,
  type Envelope,
  encodeEnvelope,
  maxEnvelopeBytes,
  maxSignatures,
  payloadType,
  preAuthEncoding,
  withSignature,
} from "../../src/signing/envelope.ts";
import { isFailure } from "./support.ts";

const fingerprint = () => `SHA256:${randomBytes(32).toString("base64").slice(0, 43)}`;
const base64 = (length: number) => randomBytes(length).toString("base64");
const entry = () => ({ keyid: fingerprint(), sig: base64(80) });
const encode = ({ payload, signatures }: Envelope) => encodeEnvelope(payload, signatures);
const decode = (text: string) => decodeEnvelope(Buffer.from(text), "x.verified");
const one: Envelope = { payload: Buffer.from('{"a":1}'), signatures: [entry()] };
const text = encode(one);

describe("the pre-authentication encoding", () => {
  test("is DSSE's own example", () => {
    // protocol.md of DSSE 1.0.0: the payload "hello world" of type "http://example.com/HelloWorld".
    assert.equal(
      preAuthEncoding(Buffer.from("hello world"), "http://example.com/HelloWorld").toString(),
      "DSSEv1 29 http://example.com/HelloWorld 11 hello world",
    );
  });

  test("counts bytes, so that no two contents have one encoding", () => {
    const of = (payload: string) => preAuthEncoding(Buffer.from(payload)).toString();
    assert.equal(of("é"), `DSSEv1 28 ${payloadType} 2 é`);
    assert.notEqual(of("1 a"), of("a"));
  });
});

describe("an envelope", () => {
  test("comes back from its text as it was, whatever is in it", () => {
    for (let round = 0; round < 300; round++) {
      const signatures = Array.from({ length: randomInt(0, 5) }, () =>
        randomInt(2)
          ? entry()
          : {
              sig: base64(randomInt(1, 100)),
              sigstore: {
                mediaType: randomBytes(9).toString("latin1"),
                verificationMaterial: { b: [randomInt(9), null, "x\u2028"], a: {} },
              },
            },
      );
      const made: Envelope = { payload: randomBytes(randomInt(0, 200)), signatures };
      assert.deepEqual(decode(encode(made)), made);
      assert.equal(encode(decode(encode(made))), encode(made));
    }
  });

  test("takes more signatures, one a key", () => {
    const more = withSignature(one.signatures, entry());
    assert.equal(more.length, 2);
    assert.deepEqual(more[0], one.signatures[0]);
    assert.equal(withSignature(more, { ...more[0]!, sig: base64(9) }).length, 2);
    const bundle = { sig: base64(9), sigstore: { mediaType: "x", verificationMaterial: {} } };
    assert.equal(withSignature(withSignature(more, bundle), bundle).length, 4);
    assert.equal(one.signatures.length, 1);
  });

  test("holds a limited number of signatures", () => {
    let full: Envelope["signatures"] = [];
    for (let each = 0; each < maxSignatures; each++) full = withSignature(full, entry());
    assert.throws(() => withSignature(full, entry()), isFailure("envelope-full"));
    assert.ok(decode(encode({ ...one, signatures: full })));
  });
});

describe("what is not exactly an envelope's text is refused:", () => {
  const document = JSON.parse(text);
  const written = (change: Record<string, unknown>) => `${canonicalJson({ ...document, ...change })}\n`;
  const [signature] = document.signatures;
  const bundle = { sig: signature.sig, sigstore: { mediaType: "x", verificationMaterial: {} } };
  const signed = (change: Record<string, unknown>) => written({ signatures: [{ ...signature, ...change }] });
  const keyless = (change: unknown) => written({ signatures: [{ ...bundle, sigstore: change }] });
  test("(these are whole apart from what is said)", () => {
    assert.ok(decode(written({})));
    assert.ok(decode(signed({})));
    assert.ok(decode(keyless(bundle.sigstore)));
  });
  const cases: Record<string, string> = {
    nothing: "",
    "not JSON": "{",
    null: "null\n",
    "a list": "[]\n",
    "a number": "1\n",
    "another payload type": written({ payloadType: "application/json" }),
    "the type in other letters": written({ payloadType: payloadType.toUpperCase() }),
    "no payload": written({ payload: undefined }),
    "a payload that is an object": written({ payload: {} }),
    "a payload that is not base64": written({ payload: "{}" }),
    "base64 for URLs": written({ payload: "-_-_" }),
    "base64 without its padding": written({ payload: document.payload.replace(/=+$/, "") }),
    "base64 with bits left over": written({ payload: "AB==" }),
    "base64 with bits left over in a signature": signed({ sig: "AB==" }),
    "signatures that are an object": written({ signatures: { 0: signature, length: 1 } }),
    "too many signatures": written({ signatures: Array(maxSignatures + 1).fill(signature) }),
    "a signature that is null": written({ signatures: [null] }),
    "an empty signature": signed({ sig: "" }),
    "a huge signature": signed({ sig: base64(70_000) }),
    "a keyid that is a number": signed({ keyid: 1 }),
    "a keyid with escape sequences": signed({ keyid: `SHA256:\u001b[2K${"a".repeat(39)}` }),
    "neither keyid nor bundle": signed({ keyid: undefined }),
    "an empty keyid": signed({ keyid: "" }),
    "both keyid and bundle": signed({ sigstore: bundle.sigstore }),
    "a bundle that is a text": keyless("x"),
    "a bundle with an envelope of its own": keyless({ ...bundle.sigstore, dsseEnvelope: {} }),
    "a huge bundle": keyless({ mediaType: "x", verificationMaterial: { a: "x".repeat(600_000) } }),
    "an unknown key": written({ verdict: "verified" }),
    "an unknown key in a signature": signed({ note: "x" }),
    "a __proto__": text.replace("{", '{"__proto__":{"payload":""},'),
    "the payload twice": text.replace('"payload":', '"payload":"e30=","payload":'),
    "signatures twice": text.replace('"signatures":', '"signatures":[],"signatures":'),
    "a keyid twice": text.replace('"keyid":', `"keyid":"${fingerprint()}","keyid":`),
    "a key with an escape": text.replace('"payload"', '"\\u0070ayload"'),
    "no newline at the end": text.trimEnd(),
    "something after the end": `${text} `,
    "a byte order mark": `\ufeff${text}`,
    "Windows line ends": text.replaceAll("\n", "\r\n"),
    "several lines": `${JSON.stringify(document, null, 2)}\n`,
    "another order": `${JSON.stringify({ signatures: document.signatures, ...document })}\n`,
  };
  for (const [what, each] of Object.entries(cases))
    test(what, () => assert.throws(() => decode(each), isFailure("envelope-unreadable")));

  test("the line is named", () => {
    const lines = JSON.stringify(document, null, 2);
    const at = (from: string, to: string) => {
      try {
        decode(lines.replace(from, to));
      } catch (error) {
        return (error as Failure).place;
      }
      return undefined;
    };
    assert.deepEqual(at('"keyid": "', '"keyid": "-'), { path: "x.verified", line: 6, column: 7 });
    assert.deepEqual(at('"signatures":', '"signatures"'), { path: "x.verified", line: 4, column: 16 });
  });

  test("bytes that are not UTF-8", () =>
    assert.throws(
      () => decodeEnvelope(Buffer.from(text.replace("{", "{\xff"), "latin1"), "x"),
      isFailure("envelope-unreadable"),
    ));

  test("more than any envelope", () =>
    assert.throws(() => decode(" ".repeat(maxEnvelopeBytes + 1)), isFailure("envelope-unreadable")));

  test("any single bit changed, or it has another content", () => {
    for (let round = 0; round < 2_000; round++) {
      const bytes = Buffer.from(text);
      const at = randomInt(bytes.length);
      bytes[at] = bytes[at]! ^ (1 << randomInt(8));
      try {
        assert.notDeepEqual(decodeEnvelope(bytes, "x"), one);
      } catch (error) {
        isFailure("envelope-unreadable")(error);
      }
    }
  });
});
