import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, randomInt, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { readPublicKey } from "../../src/signing/public-key.ts";
import { armour, ed25519Blob, parseSshSignature, signEd25519, unarmour } from "../../src/signing/sshsig.ts";
import { wireStrings } from "../../src/signing/wire.ts";
import { isFailure, sshKey, sshKeygen, temporaryFolder, textFile } from "./support.ts";

const folder = temporaryFolder();
const message = Buffer.from("a message");
const { privateKey } = generateKeyPairSync("ed25519");
const publicBlob = ed25519Blob(privateKey);
const good = signEd25519(privateKey, message);

const publicBlobOf = (path: string) =>
  Buffer.from(readFileSync(`${path}.pub`, "utf8").split(" ")[1] ?? "", "base64");

/** An SSHSIG of any shape, with a good signature by our key over what it says. */
function crafted(change: {
  magic?: string;
  version?: number;
  namespace?: string;
  reserved?: string;
  hash?: string;
  key?: Buffer;
  algorithm?: string;
  tail?: Buffer;
}): Buffer {
  const { namespace = "stx-container", reserved = "", hash = "sha512", tail = Buffer.alloc(0) } = change;
  const digest = createHash(["sha256", "sha512"].includes(hash) ? hash : "sha1")
    .update(message)
    .digest();
  const magic = Buffer.from(change.magic ?? "SSHSIG");
  const signed = Buffer.concat([magic, wireStrings(namespace, reserved, hash, digest)]);
  const signature = wireStrings(change.algorithm ?? "ssh-ed25519", sign(null, signed, privateKey));
  const version = Buffer.from([0, 0, 0, change.version ?? 1]);
  const rest = wireStrings(change.key ?? publicBlob, namespace, reserved, hash, signature);
  return Buffer.concat([magic, version, rest, tail]);
}

describe("a signature", () => {
  test("is good for its own message alone", () => {
    assert.ok(parseSshSignature(good).verifies(message));
    assert.ok(!parseSshSignature(good).verifies(Buffer.from("another")));
    assert.ok(parseSshSignature(crafted({})).verifies(message));
    assert.ok(parseSshSignature(crafted({ hash: "sha256" })).verifies(message));
  });

  test("names its namespace, and is bound to it", () => {
    const other = crafted({ namespace: "git" });
    assert.equal(parseSshSignature(other).namespace, "git");
    assert.ok(parseSshSignature(other).verifies(message));
    const swapped = Buffer.from(other.toString("latin1").replace("\x03git", "\x03gif"), "latin1");
    assert.ok(!parseSshSignature(swapped).verifies(message));
  });

  test("comes back out of its armour, which is ssh-keygen's", () => {
    assert.deepEqual(unarmour(armour(good)), good);
    const signed = sshKeygen(
      "sign",
      ["-n", "stx-container", "-f", sshKey(folder, "armour", "ed25519")],
      message,
    );
    assert.equal(armour(unarmour(signed.stdout)), signed.stdout);
  });

  const malformed: Record<string, Buffer> = {
    "another magic": crafted({ magic: "SSHSIC" }),
    "version 2": crafted({ version: 2 }),
    "something reserved": crafted({ reserved: "x" }),
    sha1: crafted({ hash: "sha1" }),
    "bytes after its end": crafted({ tail: Buffer.from([0]) }),
    "nothing at all": Buffer.alloc(0),
    "a length beyond its end": Buffer.concat([good.subarray(0, 10), Buffer.from([0xff, 0xff, 0xff, 0xff])]),
    "a bare Ed25519 signature": sign(null, message, privateKey),
  };
  for (const [what, blob] of Object.entries(malformed)) {
    test(`with ${what} is refused`, () =>
      assert.throws(() => parseSshSignature(blob), isFailure("signature-malformed")));
  }

  test("of a different algorithm from its key is not good", () => {
    for (const algorithm of ["ssh-rsa", "ssh-dss", "rsa-sha2-512", "ecdsa-sha2-nistp256", "none", ""])
      assert.ok(!parseSshSignature(crafted({ algorithm })).verifies(message), algorithm);
  });

  test("by a different key from it names is not good", () => {
    const key = ed25519Blob(generateKeyPairSync("ed25519").privateKey);
    assert.ok(!parseSshSignature(crafted({ key })).verifies(message));
  });

  test("cut off anywhere or with any bit changed is never good", () => {
    for (let length = 0; length < good.length; length++)
      assert.throws(() => parseSshSignature(good.subarray(0, length)));
    for (let at = 0; at < good.length * 8; at++) {
      const bytes = Buffer.from(good);
      bytes[at >> 3] = bytes[at >> 3]! ^ (1 << (at & 7));
      try {
        const parsed = parseSshSignature(bytes);
        assert.ok(!parsed.verifies(message) || parsed.namespace !== "stx-container", `bit ${at}`);
      } catch (error) {
        assert.ok(error instanceof Error && error.name === "Failure", `bit ${at}: ${error}`);
      }
    }
  });

  test("of each type of key is judged as ssh-keygen judges it, bit by bit", () => {
    for (const [type, bits] of [["ecdsa", 256], ["ecdsa", 521], ["rsa", 2048], ["ed25519"]] as const) {
      const key = sshKey(folder, `oracle-${type}-${bits}`, type, "", bits);
      const sig = unarmour(sshKeygen("sign", ["-n", "stx-container", "-f", key], message).stdout);
      const list = textFile(folder, "oracle.allowed", `me ${readFileSync(`${key}.pub`, "utf8")}`);
      for (let round = 0; round < 25; round++) {
        const bytes = Buffer.from(sig);
        const at = randomInt(bytes.length);
        if (round > 0) bytes[at] = bytes[at]! ^ (1 << randomInt(8));
        const file = textFile(folder, "oracle.sig", armour(bytes));
        const args = ["-n", "stx-container", "-I", "me", "-f", list, "-s", file];
        // ssh-keygen takes version 0 for 1.
        const theirs = sshKeygen("verify", args, message).ok && bytes.readUInt32BE(6) === 1;
        let ours = false;
        try {
          const parsed = parseSshSignature(bytes);
          const same = parsed.key.blob.equals(publicBlobOf(key));
          ours = same && parsed.namespace === "stx-container" && parsed.verifies(message);
        } catch {}
        assert.equal(ours, theirs, `${type} ${bits}, byte ${at} of ${bytes.toString("hex")}`);
      }
    }
  });
});

describe("a signature by a security key", () => {
  // No token here: its part is done by a plain key, as the token's own firmware does it.
  const application = "ssh:";
  const sha = (data: Buffer | string) => createHash("sha256").update(data).digest();
  const key = Buffer.concat([
    wireStrings("sk-ssh-ed25519@openssh.com"),
    publicBlob.subarray(4 + "ssh-ed25519".length),
    wireStrings(application),
  ]);
  const made = (flags: number, claimed = flags) => {
    const digest = createHash("sha512").update(message).digest();
    const inner = Buffer.concat([Buffer.from("SSHSIG"), wireStrings("stx-container", "", "sha512", digest)]);
    const counter = Buffer.from([0, 0, 0, 7]);
    const signed = Buffer.concat([sha(application), Buffer.from([flags]), counter, sha(inner)]);
    const signature = Buffer.concat([
      wireStrings("sk-ssh-ed25519@openssh.com", sign(null, signed, privateKey)),
      Buffer.from([claimed]),
      counter,
    ]);
    return Buffer.concat([
      Buffer.from("SSHSIG\0\0\0\x01"),
      wireStrings(key, "stx-container", "", "sha512", signature),
    ]);
  };

  test("that was touched is good, for ssh-keygen too", () => {
    const sig = made(1);
    assert.ok(parseSshSignature(sig).verifies(message));
    const list = textFile(folder, "sk.allowed", `me sk-ssh-ed25519@openssh.com ${key.toString("base64")}\n`);
    const file = textFile(folder, "sk.sig", armour(sig));
    const args = ["-n", "stx-container", "-I", "me", "-f", list, "-s", file];
    const { ok, stderr } = sshKeygen("verify", args, message);
    assert.ok(ok, stderr);
  });

  test("that was not touched, or says so untruly, is not", () => {
    assert.ok(!parseSshSignature(made(0)).verifies(message));
    assert.ok(!parseSshSignature(made(0, 1)).verifies(message));
  });
});

describe("a weak or foreign key is refused:", () => {
  const ed = (hex: string) => wireStrings("ssh-ed25519", Buffer.from(hex, "hex"));
  const rsa = (bits: number, e: number[]) => {
    const n = Buffer.alloc(bits / 8, 0xc5);
    return wireStrings("ssh-rsa", Buffer.from(e), Buffer.concat([Buffer.from([0]), n]));
  };
  const zeros = "00".repeat(31);
  const cases: [what: string, blob: Buffer, code: Parameters<typeof isFailure>[0]][] = [
    ["the point of order 1", ed(`01${zeros}`), "key-weak"],
    ["the same with its sign set", ed(`01${"00".repeat(30)}80`), "key-weak"],
    ["the point of order 2", ed(`ec${"ff".repeat(30)}7f`), "key-weak"],
    ["a point of order 4", ed(`00${zeros}`), "key-weak"],
    ["order 4, spelt another way", ed(`ed${"ff".repeat(30)}ff`), "key-weak"],
    [
      "a point of order 8",
      ed("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"),
      "key-weak",
    ],
    ["RSA of 1024 bits", rsa(1024, [1, 0, 1]), "key-weak"],
    ["RSA with exponent 1", rsa(2048, [1]), "key-weak"],
    ["RSA with exponent 2", rsa(2048, [2]), "key-weak"],
    ["RSA with no exponent", rsa(2048, []), "key-weak"],
    ["RSA of 32768 bits", rsa(32_768, [1, 0, 1]), "key-weak"],
    ["DSA", wireStrings("ssh-dss", "x"), "key-weak"],
    ["a certificate", wireStrings("ssh-ed25519-cert-v01@openssh.com", "x"), "key-certificate"],
    ["a type nobody knows", wireStrings("ssh-none", "x"), "key-type-unsupported"],
    ["a type out of JavaScript", wireStrings("constructor", "x"), "key-type-unsupported"],
    ["a short point", wireStrings("ssh-ed25519", "x"), "key-type-unsupported"],
    ["something after the key", Buffer.concat([publicBlob, Buffer.from([0])]), "key-type-unsupported"],
    [
      "a point that is not on its curve",
      wireStrings("ecdsa-sha2-nistp256", "nistp256", Buffer.from(`04${"11".repeat(64)}`, "hex")),
      "key-type-unsupported",
    ],
    ["nothing", Buffer.alloc(0), "key-type-unsupported"],
  ];
  for (const [what, blob, code] of cases)
    test(what, () => assert.throws(() => readPublicKey(blob), isFailure(code)));
});
