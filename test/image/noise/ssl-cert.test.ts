import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { temporaryFolder } from "../../support/squashfs.ts";
import { differences, without } from "./support.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);

const certificateAt = "etc/ssl/certs/ssl-cert-snakeoil.pem";
const keyAt = "etc/ssl/private/ssl-cert-snakeoil.key";

/** What Debian's make-ssl-cert asks of openssl, for a host of this name. */
function build(image: string, host: string, more: readonly string[] = []): string {
  const root = at(image);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "etc/ssl/certs"), { recursive: true });
  mkdirSync(join(root, "etc/ssl/private"));
  const settings = at("settings.cnf");
  writeFileSync(
    settings,
    `[req]\ndefault_bits=2048\ndefault_md=sha256\ndistinguished_name=dn\nprompt=no\nx509_extensions=v3\n[dn]\ncommonName=${host}\n[v3]\nbasicConstraints=CA:FALSE\nsubjectAltName=DNS:${host}\n`,
  );
  execFileSync(
    "openssl",
    ["req", "-config", settings, "-new", "-x509", "-days", "3650", "-nodes", "-sha256"]
      .concat(["-out", join(root, certificateAt), "-keyout", join(root, keyAt)])
      .concat(more),
    { stdio: "pipe" },
  );
  const hash = createHash("sha1").update(host).digest("hex").slice(0, 8);
  symlinkSync("ssl-cert-snakeoil.pem", join(root, `etc/ssl/certs/${hash}.0`));
  return root;
}

describe("the certificate that ssl-cert makes", { skip: without("openssl", "version") }, () => {
  test("is the same on two hosts, with its key and the link by its hash", async () => {
    const [a, b] = [build("a", "one"), build("b", "two.example.org")];
    assert.notDeepEqual(readFileSync(join(a, keyAt)), readFileSync(join(b, keyAt)));
    assert.deepEqual(await differences(a, b), []);
  });

  test("is not, where it is an authority, of another kind of key, or for another name", async () => {
    const a = build("a", "one");
    for (const more of [
      ["-addext", "basicConstraints=CA:TRUE"],
      ["-newkey", "rsa:3072"],
      ["-addext", "subjectAltName=DNS:one,DNS:other.org"],
      ["-subj", "/O=x/CN=one"],
    ]) {
      const found = await differences(a, build("b", "one", more));
      assert.ok(found.includes(`/${certificateAt} (content)`), more.join(" "));
    }
  });

  test("is not, where the key is another's, or the file holds anything else", async () => {
    const [a, b] = [build("a", "one"), build("b", "one")];
    const pem = readFileSync(join(b, certificateAt), "utf8");
    writeFileSync(join(b, keyAt), readFileSync(join(a, keyAt)));
    // The key is that of the first image's certificate, and not of its own.
    const c = build("c", "one");
    assert.deepEqual(await differences(b, c), [`/${keyAt} (content)`]);
    for (const other of [`${pem}x`, pem + pem, "#!/bin/sh\n"]) {
      writeFileSync(join(b, certificateAt), other);
      assert.ok((await differences(b, c)).includes(`/${certificateAt} (content)`), other.slice(0, 20));
    }
  });

  test("is the same only under its own link: any other name, and any other target, counts", async () => {
    const [a, b] = [build("a", "one"), build("b", "one")];
    symlinkSync("ssl-cert-snakeoil.pem", join(b, "etc/ssl/certs/other.pem"));
    assert.deepEqual(await differences(a, b), ["/etc/ssl/certs/other.pem (extra)"]);
    rmSync(join(b, "etc/ssl/certs/other.pem"));
    symlinkSync("evil.pem", join(b, "etc/ssl/certs/0123abcd.0"));
    assert.deepEqual(await differences(a, b), ["/etc/ssl/certs/0123abcd.0 (extra)"]);
  });
});
