import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RedactedStream, redactor, redactText } from "../../src/process/redact.ts";
import { run, scrubbedEnvironment } from "../../src/process/run.ts";

describe("addresses", () => {
  for (const [text, clean] of [
    [
      "+ pip install --index-url https://user:pass@index.example/simple x",
      "+ pip install --index-url https://REDACTED@index.example/simple x",
    ],
    ["http_proxy=http://u:p@proxy:3128/", "http_proxy=http://REDACTED@proxy:3128/"],
    ["https://token@github.com/a/b.git", "https://REDACTED@github.com/a/b.git"],
    ["https://user:p@ss@host/x", "https://REDACTED@host/x"],
    ["https://user:pa/ss@host/x", "https://REDACTED@host/x"],
    ["'https://user:pass@host' \"ftp://a:b@c\"", "'https://REDACTED@host' \"ftp://REDACTED@c\""],
    ["git+ssh://git@host/x", "git+ssh://REDACTED@host/x"],
    ["https://h/x?token=abc&y=1;sig=zz#f", "https://h/x?token=REDACTED&y=1;sig=REDACTED#f"],
    ["https://h/x?X-Amz-Signature=abc&X-Amz-Date=1", "https://h/x?X-Amz-Signature=REDACTED&X-Amz-Date=1"],
    ["https://h/x?access_token=abc", "https://h/x?access_token=REDACTED"],
    ["ghp_abcdefghijklmnopqrstuvwxyz0123456789 AKIAABCDEFGHIJKLMNOP", "REDACTED REDACTED"],
  ] as const)
    test(text, () => assert.equal(redactText(text), clean));

  for (const text of [
    "https://registry.example/@scope/pkg@1.0.0",
    "http://127.0.0.1:4873/@scope/pkg",
    "https://h:443/a?b=c&version=1",
    "user@example.org wrote https://h/~user/",
    "+ echo a:b@c",
    "sha256:0123456789abcdef",
  ])
    test(`stays: ${text}`, () => assert.equal(redactText(text), text));
});

describe("secrets that are known", () => {
  const secret = "p4ss/w0rd+&x";
  const redact = redactor([Buffer.from(`${secret}\n`)]);
  test("go in every form", () => {
    for (const form of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString("base64"),
      Buffer.from(`u:${secret}`).toString("base64"),
      Buffer.from(`us:${secret}`).toString("base64"),
      Buffer.from(`use:${secret} and more`).toString("base64"),
      Buffer.from(`user:${secret}`).toString("base64url"),
    ]) {
      const clean = redact(`x ${form} y`);
      assert.match(clean, /REDACTED/, form);
      const core = Buffer.from(secret).toString("base64").slice(4, 12);
      assert.ok(!clean.includes(secret) && !clean.includes(core), clean);
    }
  });
  test("of several lines go line by line", () => {
    const key = redactor([
      Buffer.from("-----BEGIN KEY-----\nMIIBVgIBADANBg\nkqhkiG9w0BAQEF\n-----END KEY-----\n"),
    ]);
    assert.equal(key("cat: MIIBVgIBADANBg"), "cat: REDACTED");
    assert.equal(key("kqhkiG9w0BAQEF"), "REDACTED");
  });
  test("a longer one that holds a shorter one goes whole", () => {
    const both = redactor([Buffer.from("secret"), Buffer.from("secret-and-more")]);
    assert.equal(both("secret-and-more secret"), "REDACTED REDACTED");
  });
});

describe("a stream", () => {
  const through = (chunks: (string | Buffer)[], secret = "topsecret") => {
    const stream = new RedactedStream(redactor([Buffer.from(secret)]));
    return Buffer.concat([...chunks.map((chunk) => stream.push(Buffer.from(chunk))), stream.end()]);
  };
  test("has no secret that was cut in two", () => {
    assert.equal(through(["a top", "sec", "ret b\nc"]).toString(), "a REDACTED b\nc");
    assert.equal(through(["10%\r20% topse", "cret\r"]).toString(), "10%\r20% REDACTED\r");
    const long = "x".repeat(70_000);
    for (let at = 60_000; at < 70_000; at += 997)
      assert.ok(!through([long.slice(0, at), "topsecret", long]).includes("topsecret"), String(at));
  });
  test("keeps every other byte", () => {
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7) % 256));
    assert.deepEqual(through([bytes.subarray(0, 1234), bytes.subarray(1234)]), bytes);
    assert.equal(through(["ä", Buffer.from([0xe2]), Buffer.from([0x82, 0xac]), "\n"]).toString(), "ä€\n");
  });
});

test("a child's lines, log and standard error have no secrets, its standard output is as it was", async () => {
  const logged: Buffer[] = [];
  const lines: string[] = [];
  const result = await run(
    "sh",
    [
      "-xc",
      "echo https://u:p@h/ topsecret; printf 'top' >&2; sleep 0.1; printf 'secret\\n' >&2; printf topsecret >&2",
    ],
    {
      env: scrubbedEnvironment(),
      redact: redactor([Buffer.from("topsecret")]),
      log: { path: "log", write: (chunk) => void logged.push(Buffer.from(chunk)) },
      onLine: (line) => void lines.push(line),
    },
  );
  for (const text of [Buffer.concat(logged).toString(), lines.join("\n"), result.stderr]) {
    assert.doesNotMatch(text, /topsecret|u:p/);
    assert.match(text, /REDACTED/);
  }
  assert.equal(result.stdout, "https://u:p@h/ topsecret\n");
});
