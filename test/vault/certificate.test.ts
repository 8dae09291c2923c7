import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { assertNothingLeft } from "../../src/roundtrip/secrets.ts";
import { makeAuthority } from "../../src/vault/authority.ts";
import { folderFor } from "../apptainer/support.ts";
import { assertFailed, bench, tinyRecipe } from "../cli/support.ts";
import { memoryTree } from "../support/memory-tree.ts";

const noKeytool = spawnSync("which", ["keytool"]).status !== 0 && "not installed: keytool";

const derOf = (pem: string) => Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ""), "base64");

/** Base64 between the two lines of PEM, in lines of this length. */
const pemWith = (pem: string, length: number) =>
  `-----BEGIN CERTIFICATE-----\n${derOf(pem)
    .toString("base64")
    .replace(new RegExp(`.{${length}}`, "g"), "$&\n")}\n-----END CERTIFICATE-----\n`;

/** Where the certificate was found; undefined where it was not. */
async function foundIn(certificate: string, files: Record<string, string | Buffer>) {
  return assertNothingLeft([], certificate, memoryTree(files)).then(
    () => undefined,
    (error) => {
      assert.ok(error instanceof Failure && error.code === "vault-certificate-in-image", String(error));
      return /found in (.*)$/.exec(error.why ?? "")?.[1];
    },
  );
}

describe("the certificate of a vault in an image", () => {
  it("is found as PEM in lines of 64 letters and more, as DER, and inside other files", async () => {
    const [{ certificate }, other] = await Promise.all([makeAuthority(), makeAuthority()]);
    const forms = {
      "as it is": certificate,
      "lines of 76": pemWith(certificate, 76),
      "one line": pemWith(certificate, 100_000),
      DER: derOf(certificate),
      "in a list": `${other.certificate}${certificate}${other.certificate}`,
      "in a database": Buffer.concat([Buffer.alloc(70_000, 1), derOf(certificate), Buffer.alloc(9)]),
    };
    for (const [name, content] of Object.entries(forms))
      assert.equal(await foundIn(certificate, { "/a/file": content }), "/a/file", name);
    assert.equal(await foundIn(certificate, { "/a/file": other.certificate }), undefined);
  });

  it("is reported after a secret that is left, which has to be replaced", async () => {
    const { certificate } = await makeAuthority();
    const value = Buffer.from("a token of a test");
    const tree = memoryTree({ "/a": certificate, "/b": value });
    const [left, code] = [
      assertNothingLeft([{ name: "token", value }], certificate, tree),
      "secret-in-image",
    ];
    await assert.rejects(left, { code });
  });

  it("is found in the keystores that Java's own tool writes", { skip: noKeytool }, async (t) => {
    const folder = await folderFor(t);
    const { certificate } = await makeAuthority();
    const pem = join(folder, "ca.pem");
    writeFileSync(pem, certificate);
    for (const type of ["jks", "pkcs12"]) {
      const store = join(folder, `store-${type}`);
      const options = [
        "-noprompt",
        "-alias",
        "ca",
        "-file",
        pem,
        "-keystore",
        store,
        "-storepass",
        "changeit",
      ];
      execFileSync("keytool", ["-importcert", ...options, "-storetype", type], { stdio: "pipe" });
      const path = "/usr/lib/jvm/lib/security/cacerts";
      assert.equal(await foundIn(certificate, { [path]: readFileSync(store) }), path, type);
    }
  });

  it("ends a build whose recipe copies the list that it is given", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe('mkdir -p /opt\ncp "$SSL_CERT_FILE" /opt/mine.pem'));
    assertFailed(
      await at.run(["build", "tiny.def", "--vault"]),
      1,
      /holds the certificate of this build's vault/,
      /\/opt\/mine\.pem/,
    );
    assert.deepEqual(await at.list(), ["tiny unfinished -"]);
  });
});
