import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { canonicalKeystore } from "../../../src/image/noise/keystore-canonical.ts";
import { temporaryFolder } from "../../support/squashfs.ts";
import { differences, without } from "./support.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);

const keytool = (...args: string[]) =>
  execFileSync("keytool", ["-J-Xshare:auto", ...args], { stdio: ["ignore", "pipe", "pipe"] });

describe("a keystore of certificates", { skip: without("keytool", "-help") }, () => {
  const names = ["alpha", "beta", "gamma", "delta"];

  /** A certificate of each name, made once. */
  function certificates(): void {
    for (const name of names) {
      const store = at(`${name}.store`);
      const own = ["-alias", name, "-keystore", store, "-storepass", "changeit"];
      keytool("-genkeypair", ...own, "-dname", `CN=${name}`, "-keyalg", "EC", "-validity", "3650");
      keytool("-exportcert", ...own, "-file", at(`${name}.cer`));
    }
  }

  /** An image with a keystore to which these certificates were added one by one. */
  function build(image: string, type: string, order: readonly string[], password = "changeit"): string {
    const root = at(image);
    rmSync(root, { recursive: true, force: true });
    mkdirSync(join(root, "etc/ssl/certs/java"), { recursive: true });
    for (const name of order)
      keytool(
        ...["-importcert", "-noprompt", "-alias", name, "-file", at(`${name}.cer`), "-storetype", type],
        ...["-keystore", join(root, "etc/ssl/certs/java/cacerts"), "-storepass", password],
      );
    return root;
  }

  const differs = ["/etc/ssl/certs/java/cacerts (content)"];
  certificates();

  for (const type of ["JKS", "PKCS12"]) {
    test(`of type ${type} is the same, whatever the order and the times, and has one canonical form`, async () => {
      const a = build("a", type, ["alpha", "beta", "gamma"]);
      const b = build("b", type, ["gamma", "alpha", "beta"]);
      const path = "etc/ssl/certs/java/cacerts";
      assert.notDeepEqual(readFileSync(join(a, path)), readFileSync(join(b, path)));
      assert.deepEqual(await differences(a, b), []);
      const [one, two] = [a, b].map((root) => canonicalKeystore(readFileSync(join(root, path)), 1_000_000));
      assert.deepEqual(two, one);
      assert.deepEqual(canonicalKeystore(one!, 1_000_000), one);
      writeFileSync(at("canonical"), one!);
      const list = (store: string) =>
        String(keytool("-list", "-rfc", "-keystore", store, "-storepass", "changeit"))
          .match(/Alias name: \w+|[A-Za-z0-9+/=]{60,}/g)!
          .sort();
      assert.deepEqual(list(at("canonical")), list(join(a, path)));
    });

    test(`of type ${type} with another certificate, one less or one more is not`, async () => {
      const a = build("a", type, ["alpha", "beta"]);
      for (const order of [["alpha"], ["alpha", "gamma"], ["alpha", "beta", "gamma"]])
        assert.deepEqual(await differences(a, build("b", type, order)), differs, order.join());
      copyFileSync(at("beta.cer"), at("kept.cer"));
      try {
        // Another certificate under the same name.
        copyFileSync(at("gamma.cer"), at("beta.cer"));
        assert.deepEqual(await differences(a, build("b", type, ["alpha", "beta"])), differs);
      } finally {
        copyFileSync(at("kept.cer"), at("beta.cer"));
      }
    });

    test(`of type ${type} that Java would refuse, or with another password, is not`, async () => {
      const a = build("a", type, ["alpha", "beta"]);
      const b = build("b", type, ["alpha", "beta"]);
      const path = join(b, "etc/ssl/certs/java/cacerts");
      const bytes = readFileSync(path);
      for (const position of [9, 40, 200, bytes.length - 10]) {
        const changed = Buffer.from(bytes);
        changed[position]! ^= 1;
        writeFileSync(path, changed);
        assert.deepEqual(await differences(a, b), differs, String(position));
      }
      assert.deepEqual(await differences(a, build("b", type, ["alpha", "beta"], "changed")), differs);
    });
  }

  test("with a private key counts whole, and is not rewritten", async () => {
    assert.equal(canonicalKeystore(readFileSync(at("alpha.store")), 1_000_000), undefined);
    for (const name of ["a", "b"]) {
      mkdirSync(at(`${name}/opt`), { recursive: true });
      copyFileSync(at("alpha.store"), at(`${name}/opt/x.p12`));
    }
    const own = ["-keystore", at("b/opt/x.p12"), "-storepass", "changeit", "-noprompt"];
    keytool("-importcert", ...own, "-alias", "beta", "-file", at("beta.cer"));
    keytool("-delete", ...own, "-alias", "beta");
    assert.ok((await differences(at("a"), at("b"))).includes("/opt/x.p12 (content)"));
  });
});
