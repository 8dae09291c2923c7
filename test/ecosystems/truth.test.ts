import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { conda } from "../../src/ecosystems/conda/index.ts";
import { dpkg } from "../../src/ecosystems/dpkg/index.ts";
import { parseDpkgLog } from "../../src/ecosystems/dpkg/log.ts";
import { npm } from "../../src/ecosystems/npm/index.ts";
import { osRelease } from "../../src/ecosystems/os-release.ts";
import { type Collected, packageSchema } from "../../src/ecosystems/package.ts";
import { python } from "../../src/ecosystems/python/index.ts";
import type { Ecosystem } from "../../src/ecosystems/types.ts";
import { openImage } from "../../src/image/open.ts";
import type { ImageTree } from "../../src/image/tree.ts";
import type { Package } from "../../src/lock/schema.ts";
import { collectFrom } from "../support/ecosystems.ts";
import { noTrueImage, type TrueImage, trueImage } from "../support/true-image.ts";
import { differences, dpkgRead, npmRead, pythonRead } from "../support/truth.ts";

suite("a real Debian: what its tools say and what we read are the same", { skip: noTrueImage() }, () => {
  let image: TrueImage;
  let tree: ImageTree;
  const collected = new Map<string, Collected>();

  before(
    async () => {
      image = await trueImage();
      tree = await openImage(image.image);
      for (const collector of [conda, dpkg, npm, python])
        collected.set(collector.id, await collectFrom(collector, tree));
    },
    { timeout: 3_600_000 },
  );
  after(() => tree?.close());

  const answer = ({ id }: Ecosystem): Collected => {
    const found = collected.get(id)!;
    assert.equal(found.status, "present", JSON.stringify(found).slice(0, 500));
    return found;
  };
  const packages = (collector: Ecosystem): Package[] => {
    const found = answer(collector);
    return found.status === "absent" ? [] : found.packages.map((one) => packageSchema.parse(one) as Package);
  };

  test("dpkg-query lists the same packages, architectures and versions", () => {
    const truth = image.truth("dpkg");
    assert.ok(truth.size > 100);
    assert.ok(
      truth.has("truth-both:i386") && truth.has("truth-held:amd64") && !truth.has("truth-removed:amd64"),
    );
    assert.deepEqual(differences(truth, dpkgRead(answer(dpkg))), []);
  });

  test("dpkg-query names the same sources", () => {
    const read = packages(dpkg).map(
      (found) => [`${found.name}:${found.arch}`, found.source ?? `${found.name}@${found.version}`] as const,
    );
    const expected = { "truth-removed:amd64": "removed; dpkg-query shows what has configuration left, too" };
    assert.deepEqual(differences(image.truth("sources"), new Map(read), expected), []);
  });

  test("apt-mark shows the same packages as automatic", () => {
    const read = packages(dpkg).filter((found) => found.auto);
    assert.deepEqual(
      read.map((found) => `${found.name}:${found.arch}`),
      [...image.truth("automatic").keys()],
    );
  });

  test("dpkg's log names every installed package, and the one that was removed", async () => {
    const log = (await tree.read(["/var/log/dpkg.log"])).get("/var/log/dpkg.log")!;
    const logged = new Set(parseDpkgLog(log.toString(), await osRelease(tree)).map(({ purl }) => purl));
    assert.deepEqual(
      packages(dpkg)
        .map(({ purl }) => purl)
        .filter((purl) => !logged.has(purl)),
      [],
    );
    assert.ok(logged.has("pkg:deb/debian/truth-removed@1.0?arch=amd64&distro=debian-12"));
  });

  const environments: [name: string, prefixes: string[]][] = [
    ["the system", ["/root/.local", "/usr/local", "/usr"]],
    ["/opt/a", ["/opt/a"]],
    ["/opt/b", ["/opt/b"]],
    ["/opt/c", ["/opt/c", "/root/.local", "/usr/local", "/usr"]],
    ["/opt/d", ["/opt/d"]],
    ["/opt/target", ["/opt/target"]],
  ];
  for (const [name, prefixes] of environments)
    test(`pip lists the same packages in ${name}`, () => {
      const truth = image.truth(`pip of ${name}`);
      assert.ok(truth.size > 0);
      assert.deepEqual(differences(truth, pythonRead(answer(python), prefixes)), []);
    });

  test("editable installs, direct archives and owners are told", () => {
    const of = (prefix: string, name: string) =>
      packages(python).find((found) => found.prefix === prefix && found.name === name);
    assert.equal(of("/opt/a", "modern-thing")?.editable, true);
    assert.equal(of("/opt/a", "modern-thing")?.url, "file:///opt/src/modern");
    assert.equal(of("/opt/c", "legacy-thing")?.editable, true);
    assert.match(
      of("/opt/a", "typing-extensions")?.url ?? "",
      /^file:\/\/\/wheels\/typing_extensions-.*\.whl$/,
    );
    assert.equal(of("/opt/a", "typing-extensions")?.installer, "pip");
    assert.equal(of("/usr", "requests")?.owner, "dpkg");
    assert.equal(of("/usr/local", "zope-interface")?.owner, undefined);
    assert.equal(of("/opt/conda", "thing-py")?.owner, "conda");
  });

  test("python3 --version and node --version say the same, in every environment", () => {
    const versions = (collector: Ecosystem, name: string) =>
      packages(collector)
        .filter((found) => found.name === name)
        .map((found) => `${found.prefix} ${found.version}`);
    const { python: series, node } = Object.fromEntries(image.truth("interpreters"));
    assert.deepEqual(
      versions(python, "python"),
      ["/opt/a", "/opt/b", "/opt/c", "/opt/d", "/usr"].map((prefix) => `${prefix} ${series}`),
    );
    assert.deepEqual(versions(npm, "node"), [`/usr ${node}`]);
  });

  test("npm ls lists the same globals, nested ones too", () => {
    const truth = image.truth("npm of /usr/local/lib");
    assert.ok(truth.size > 200);
    assert.deepEqual(differences(truth, npmRead(answer(npm), "/usr/local/lib/node_modules")), []);
  });

  test("npm ls lists the same packages of an application, and all have their integrity", () => {
    const read = npmRead(answer(npm), "/opt/app/node_modules");
    assert.deepEqual(differences(image.truth("npm of /opt/app"), read), []);
    assert.equal(read.get("/opt/app/node_modules/own"), "own@0.4.0");
    assert.deepEqual(
      packages(npm).filter(
        (found) => found.prefix === "/opt/app/node_modules" && !found.editable && !found.hash,
      ),
      [],
    );
  });

  test("Debian's own Node modules, which npm ls does not see, are dpkg's", () => {
    const debian = packages(npm).filter((found) => found.prefix === "/usr/share/nodejs");
    assert.ok(debian.length > 10);
    assert.deepEqual(new Set(debian.map((found) => found.owner)), new Set(["dpkg"]));
  });

  test("the conda client lists the same packages, builds, platforms and hashes", () => {
    const read = packages(conda).map(
      ({ name, version, build, arch, hash }) =>
        [name, `${version} ${build} ${arch} ${hash?.replace("sha256:", "")}`] as const,
    );
    assert.deepEqual(differences(image.truth("conda"), new Map(read)), []);
    assert.deepEqual(new Set(packages(conda).map(({ prefix }) => prefix)), new Set(["/opt/conda"]));
  });
});
