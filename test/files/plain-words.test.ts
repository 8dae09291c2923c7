// What a schema says of a document that it refuses: what was found and what was expected, in plain words.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "zod";
import { Failure } from "../../src/failure.ts";
import { inPlainWords, problemsIn } from "../../src/files/plain-words.ts";
import { parseLock } from "../../src/lock/read.ts";
import { parseSnapshot } from "../../src/operations/snapshot/diff.ts";
import { decodeEnvelope } from "../../src/signing/envelope.ts";
import { parseIndex } from "../../src/vault/keep/index-file.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { parseConfig } from "../../src/verdict/read-policy.ts";

const words = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value, inPlainWords);
  assert.ok(!parsed.success);
  return problemsIn(parsed.error.issues);
};

const cases: [schema: z.ZodType, value: unknown, words: string][] = [
  [z.strictObject({ a: z.string() }), {}, "a: missing; expected a text"],
  [z.strictObject({ a: z.string() }), [], "top level: found an empty list; expected an object"],
  [z.strictObject({}), { b: 1, c: 2 }, 'top level: 2 unknown keys: "b", "c"'],
  [z.int(), "x", 'top level: found "x"; expected a number'],
  [z.int().min(1), 0, "top level: found 0; expected at least 1"],
  [z.int(), 1.5, "top level: found 1.5; expected a whole number"],
  [z.number().positive(), 0, "top level: found 0; expected more than 0"],
  [z.int().max(9), 10, "top level: found 10; expected at most 9"],
  [z.string().min(2), "x", 'top level: found "x"; expected a text of at least 2 characters'],
  [z.array(z.string()).min(1), [], "top level: found an empty list; expected a list of at least 1 item"],
  [z.enum(["x", "y"]), "z", 'top level: found "z"; expected x or y'],
  [z.boolean(), "yes", 'top level: found "yes"; expected true or false'],
  [z.array(z.boolean()), [true, null], "1: found null; expected true or false"],
  [z.string().regex(/^[0-9a-f]{64}$/), "A", 'top level: found "A"; expected 64 digits of 0-9 and a-f'],
  [z.string().regex(/^a/), "b", 'top level: found "b"; expected what matches /^a/'],
  [z.string().regex(/^a/, "it begins with a"), "b", 'top level: found "b": it begins with a'],
  [
    z.url({ protocol: /^https$/ }),
    "http://x",
    'top level: found "http://x"; expected an address that begins with https://',
  ],
  [z.iso.datetime(), "today", 'top level: found "today"; expected a time like 2026-12-31T23:59:59Z'],
  [z.union([z.literal(false), z.url()]), 3, "top level: found 3; expected false or a text"],
  [
    z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string(), c: z.string() })]),
    { a: 1 },
    "top level: found an object; expected one of 2 forms, the nearest of which has: a: found 1; expected a text",
  ],
  [
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("x") }),
      z.strictObject({ kind: z.literal("y") }),
    ]),
    { kind: "z" },
    "kind: found an object; expected kind of x or y",
  ],
];

describe("a problem is said in plain words:", () => {
  for (const [schema, value, expected] of cases)
    test(expected, () => assert.equal(words(schema, value), expected));

  test("a long value is cut, and of many problems five are named", () => {
    assert.match(words(z.int(), "x".repeat(1000)), /^top level: found "x{56}\.\.\.;/);
    assert.match(words(z.array(z.int()), Array(9).fill("x")), /4: found "x"; .*; and 4 more$/);
  });
});

/** What only the schema library says. */
const foreign =
  /Invalid (?:input|option|string|URL|ISO|key|discriminator)|expected \w+, received|Unrecognized key|Too (?:small|big)/;

describe("no reader of a user's file repeats the schema library's words:", () => {
  const envelope = (document: unknown) => Buffer.from(JSON.stringify(document));
  const readers: [string, () => unknown][] = [
    [
      "config.yaml",
      () => parseConfig("retain: none\nfloats: 3\nsigners: [{}]\nnonsense: 1\n", "config.yaml"),
    ],
    ["a lock", () => parseLock('{"lockVersion": 2, "name": 3, "x": 1}', "x.lock")],
    ["an envelope", () => decodeEnvelope(envelope({ payloadType: 3 }), "x.verified")],
    ["a list in place of an envelope", () => decodeEnvelope(envelope([]), "x.verified")],
    [
      "a marker of 0.1.0",
      () => parseMarker('{"_type": "https://in-toto.io/Statement/v1", "subject": 3}\n', "x"),
    ],
    [
      "a statement",
      () =>
        parseMarker(
          envelope({
            payload: Buffer.from("{}").toString("base64"),
            payloadType: "application/vnd.in-toto+json",
            signatures: [],
          }),
          "x",
        ),
    ],
    ["a vault's index", () => parseIndex('{"vaultVersion": "x"}', "index.json")],
    ["a snapshot", () => parseSnapshot("{}", "snapshot.json")],
  ];
  for (const [what, read] of readers)
    test(what, async () => {
      await assert.rejects(
        async () => read(),
        (error: Failure) => {
          assert.ok(error instanceof Failure, String(error));
          assert.doesNotMatch(`${error.message} ${error.why}`, foreign);
          return true;
        },
      );
    });

  const lines: [text: string, line: number, why: RegExp][] = [
    [
      "retain: 3\nrequired_level: all\n",
      2,
      /^required_level: found "all"; expected versions or content or bytes$/,
    ],
    ["# x\n\nnonsense: 1\n", 3, /^top level: 1 unknown key: "nonsense"$/],
    ["floats:\n  - 'dpkg:x'\n  - jq\n", 3, /^floats\.1: found "jq": a float is written "ecosystem:name"$/],
    ["images:\n  retain: none\n", 2, /^retain: found "none"; expected a number$/],
    ["max-age-days: -1\n", 1, /^max_age_days: found -1; expected more than 0$/],
    ["signers:\n  - names: [x]\n    key: y\n", 3, /signers\.0/],
  ];
  for (const [text, line, why] of lines)
    test(`config.yaml, line ${line}: ${why.source}`, () =>
      assert.rejects(parseConfig(text, "config.yaml"), (error: Failure) => {
        assert.match(error.why ?? "", why);
        assert.deepEqual(error.place, { path: "config.yaml", line });
        return true;
      }));
});
