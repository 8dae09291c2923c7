import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { preAuthEncoding, type Signature } from "../../src/signing/envelope.ts";
import { makeKey } from "../../src/signing/keygen.ts";
import { openKey } from "../../src/signing/signer.ts";
import { armour, parseSshSignature } from "../../src/signing/sshsig.ts";
import { isFailure, sshKey, sshKeygen, temporaryFolder, textFile } from "./support.ts";

const folder = temporaryFolder();
const payload = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');
const message = preAuthEncoding(payload);
const parsed = ({ sig }: Signature) => parseSshSignature(Buffer.from(sig, "base64"));

/** Whether the real ssh-keygen accepts a signature, by a list with one line. */
function sshKeygenAccepts(sig: string, allowedSigner: string): boolean {
  const signature = textFile(folder, "one.sig", armour(Buffer.from(sig, "base64")));
  const list = textFile(folder, "one.allowed", `${allowedSigner}\n`);
  const [principal = ""] = allowedSigner.split(" ");
  const args = ["-n", "stx-container", "-f", list, "-I", principal, "-s", signature];
  return sshKeygen("verify", args, message).ok;
}

describe("keygen", () => {
  test("makes a pair that signs, and ssh-keygen accepts the signature by the line it prints", async () => {
    const made = await makeKey(join(folder, "a/signing.key"), "alice@lab.example", undefined);
    assert.equal(statSync(made.privateFile).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(join(folder, "a")).sort(), ["signing.key", "signing.key.pub"]);
    const printed = execFileSync("ssh-keygen", ["-lf", made.publicFile], { encoding: "utf8" });
    assert.match(printed, new RegExp(made.fingerprint.replaceAll(/[+/]/g, "\\$&")));
    const { keyid, sig } = await (await openKey({ file: made.privateFile }, undefined)).sign(payload);
    assert.equal(keyid, made.fingerprint);
    assert.ok(sshKeygenAccepts(sig, made.allowedSigner));
  });

  test("the private key is one that openssl reads", async () => {
    const { privateFile } = await makeKey(join(folder, "openssl.key"), "a", "secret words");
    const text = execFileSync(
      "openssl",
      ["pkey", "-in", privateFile, "-passin", "pass:secret words", "-noout", "-text"],
      {
        encoding: "utf8",
      },
    );
    assert.match(text, /ED25519 Private-Key/);
  });

  test("overwrites neither half, and leaves nothing behind", async () => {
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b/key"), "mine");
    writeFileSync(join(folder, "b/other.pub"), "mine");
    for (const name of ["key", "other"])
      await assert.rejects(makeKey(join(folder, "b", name), "a", undefined), isFailure("key-file-exists"));
    assert.equal(readFileSync(join(folder, "b/key"), "utf8"), "mine");
    assert.deepEqual(readdirSync(join(folder, "b")).sort(), ["key", "other.pub"]);
  });

  test("of eight at once, one makes the pair", async () => {
    const path = join(folder, "race");
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => makeKey(path, "a", undefined)));
    assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
    const { sig } = await (await openKey({ file: path }, undefined)).sign(payload);
    const [type, base64] = readFileSync(`${path}.pub`, "utf8").split(" ");
    assert.ok(sshKeygenAccepts(sig, `a ${type} ${base64}`));
  });

  for (const principal of ["", "a b", 'a"', "*", "!a", "a,b", "-a", "a\nb", "é"]) {
    test(`refuses the principal ${JSON.stringify(principal)}`, () =>
      assert.rejects(makeKey(join(folder, "c"), principal, undefined), isFailure("signer-list-invalid")));
  }
});

describe("openKey", () => {
  test("signs with an Ed25519 key exactly what ssh-keygen signs", async () => {
    const path = sshKey(folder, "same", "ed25519");
    const byOpenSsh = await (await openKey({ file: path }, undefined)).sign(payload);
    // ssh-keygen converts no Ed25519 key to PEM; the seed is 32 bytes of its binary form.
    const raw = Buffer.from(readFileSync(path, "utf8").split("\n").slice(1, -2).join(""), "base64");
    const publicAt = raw.lastIndexOf(Buffer.from([0, 0, 0, 64]));
    const seed = raw.subarray(publicAt + 4, publicAt + 36);
    const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
    const pem = `-----BEGIN PRIVATE KEY-----\n${der.toString("base64")}\n-----END PRIVATE KEY-----\n`;
    const byUs = await (await openKey({ text: pem }, undefined)).sign(payload);
    assert.deepEqual(byUs, byOpenSsh);
  });

  for (const [type, bits] of [
    ["ed25519"],
    ["ecdsa", 256],
    ["ecdsa", 384],
    ["ecdsa", 521],
    ["rsa", 3072],
  ] as const) {
    test(`signs with an SSH key of type ${type} ${bits ?? ""}`, async () => {
      const path = sshKey(folder, `${type}${bits ?? ""}`, type, "", bits);
      const { sig, keyid = "" } = await (await openKey({ file: path }, undefined)).sign(payload);
      assert.ok(parsed({ sig } as Signature).verifies(message));
      assert.ok(!parsed({ sig } as Signature).verifies(Buffer.concat([message, Buffer.from(" ")])));
      const [keyType, base64] = readFileSync(`${path}.pub`, "utf8").split(" ");
      assert.ok(sshKeygenAccepts(sig, `a@b ${keyType} ${base64}`));
      assert.match(
        execFileSync("ssh-keygen", ["-lf", path], { encoding: "utf8" }),
        new RegExp(keyid.slice(7, 20).replaceAll(/[+/]/g, "\\$&")),
      );
    });
  }

  test("signs with a key in ssh-agent, by its public half", async (context) => {
    const path = sshKey(folder, "agent", "ed25519", "locked");
    const socket = join(folder, "agent.sock");
    const started = execFileSync("ssh-agent", ["-a", socket, "-s"], { encoding: "utf8" });
    const pid = Number(/SSH_AGENT_PID=(\d+)/.exec(started)?.[1]);
    context.after(() => process.kill(pid));
    const before = process.env.SSH_AUTH_SOCK;
    process.env.SSH_AUTH_SOCK = socket;
    try {
      const file = textFile(folder, "elsewhere.pub", readFileSync(`${path}.pub`));
      const signer = await openKey({ file }, undefined);
      await assert.rejects(signer.sign(payload), isFailure("ssh-keygen-failed"));
      const askpass = textFile(folder, "askpass", "#!/bin/sh\necho locked\n");
      chmodSync(askpass, 0o700);
      execFileSync("ssh-add", ["-q", path], {
        env: { ...process.env, SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: "force" },
      });
      const { sig } = await signer.sign(payload);
      assert.ok(parsed({ sig } as Signature).verifies(message));
    } finally {
      if (before === undefined) delete process.env.SSH_AUTH_SOCK;
      else process.env.SSH_AUTH_SOCK = before;
    }
  });

  test("opens encrypted keys of both kinds with the passphrase, and says what is wrong without it", async () => {
    const passphrase = 'it\'s "three" $words\\';
    const ours = (await makeKey(join(folder, "locked.key"), "a", passphrase)).privateFile;
    const theirs = sshKey(folder, "locked-ssh", "ed25519", passphrase);
    for (const file of [ours, theirs]) {
      const { sig } = await (await openKey({ file }, passphrase)).sign(payload);
      assert.ok(parsed({ sig } as Signature).verifies(message));
      for (const wrong of [undefined, "nonsense"]) {
        const attempt = async () => (await openKey({ file }, wrong)).sign(payload);
        await assert.rejects(attempt, isFailure("key-passphrase"));
      }
      await assert.rejects(openKey({ file }, ""), isFailure("passphrase-empty"));
    }
  });

  test("takes a key's text, as a secret of a CI gives it", async () => {
    for (const path of [
      sshKey(folder, "secret", "ed25519"),
      (await makeKey(join(folder, "secret.key"), "a", undefined)).privateFile,
    ]) {
      const text = readFileSync(path, "utf8").trim();
      const { sig } = await (await openKey({ text }, undefined)).sign(payload);
      assert.ok(parsed({ sig } as Signature).verifies(message));
    }
  });

  test("refuses a key that others may read", async () => {
    const { privateFile } = await makeKey(join(folder, "exposed.key"), "a", undefined);
    chmodSync(privateFile, 0o640);
    await assert.rejects(openKey({ file: privateFile }, undefined), isFailure("key-file-exposed"));
  });

  test("refuses what is not a key, another type of key, and weak ones", async () => {
    const rsa = execFileSync("openssl", ["genpkey", "-quiet", "-algorithm", "RSA"], { encoding: "utf8" });
    const cases = [
      [{ text: "hello" }, "key-file-invalid"],
      [{ text: "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" }, "key-file-invalid"],
      [{ text: rsa }, "key-type-unsupported"],
      [{ file: join(folder, "nowhere") }, "key-file-invalid"],
      [{ file: folder }, "key-file-invalid"],
      [{ file: "/dev/zero" }, "key-file-invalid"],
      [{ file: sshKey(folder, "small", "rsa", "", 1024) }, "key-weak"],
    ] as const;
    for (const [source, code] of cases) {
      const attempt = async () => (await openKey(source, undefined)).sign(payload);
      await assert.rejects(attempt, isFailure(code), JSON.stringify(source).slice(0, 80));
    }
  });

  test("no message says anything of a key's text or passphrase", async () => {
    const text = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----";
    const error = await openKey({ text }, "hunter2").catch((each) => each);
    const said = [error.message, error.why, error.remedy].join("\n");
    assert.doesNotMatch(said, /c2VjcmV0|hunter2/);
  });
});
