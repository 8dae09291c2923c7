import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Version } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import { Ajv } from "ajv";
import { ecosystemById } from "../../src/ecosystems/index.ts";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { packageId } from "../../src/lock/export/ids.ts";
import { exportLock } from "../../src/lock/export/index.ts";
import { expressionOf } from "../../src/lock/licences/expression.ts";
import { readLicences } from "../../src/lock/licences/read.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { locateSpdxSchema, pythonWith, validateSpdx } from "./python-tools.ts";
import { lockOf } from "./sample.ts";

const folder = await mkdtemp(join(tmpdir(), "stx-licences-"));
after(() => rm(folder, { recursive: true, force: true }));
/** SPDX's official schema, and the SPDX project's own libraries. */
const spdxSchema = await pythonWith(join(folder, "schema"), ["--no-deps", "lib4sbom==0.10.4"]);
const spdxTools = await pythonWith(join(folder, "spdx"), ["spdx-tools==0.8.5"]);
const spdxModel = await pythonWith(join(folder, "model"), ["spdx-python-model==0.0.6"]);

const status = (name: string) =>
  `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.0-1\nMaintainer: x\nDescription: x\n`;
const site = "/usr/lib/python3.12/site-packages";
const gemspec = (licences: string) =>
  `Gem::Specification.new do |s|\n  s.name = "rake".freeze\n  s.version = "13.0".freeze\n  ${licences}\nend\n`;

/** An image with packages of many kinds, and what each says about its licence. */
const tree = memoryTree({
  "/etc/os-release": "ID=debian\nVERSION_ID=12\n",
  "/var/lib/dpkg/status": `${status("plain")}\n${status("dep5")}\n${status("linked")}\n${status("none")}`,
  "/usr/share/doc/plain/copyright": "This package was written by somebody, under the GPL.\n",
  "/usr/share/doc/dep5/copyright":
    "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nCopyright: x\nLicense: GPL-2+\n the text\n\nFiles: y\nLicense: Expat\n\nLicense: Expat\n the text\n",
  "/usr/share/doc/linked": { target: "dep5" },
  "/lib/apk/db/installed": "P:musl\nV:1.2.5-r10\nA:x86_64\nL:MIT\n\n",
  [`${site}/rich-13.9.4.dist-info/METADATA`]:
    "Metadata-Version: 2.4\nName: rich\nVersion: 13.9.4\nLicense-Expression: MIT OR Apache-2.0\n\nLicense: none\n",
  [`${site}/odd-1.0.dist-info/METADATA`]:
    "Metadata-Version: 2.1\nName: odd\nVersion: 1.0\nLicense: Our own; \u201cask us\u201d\n",
  [`${site}/whole-1.0.dist-info/METADATA`]: `Metadata-Version: 2.1\nName: whole\nVersion: 1.0\nLicense: Permission is granted\n        to all\nClassifier: License :: OSI Approved :: MIT License\n`,
  "/usr/lib/node_modules/left/package.json": '{"name":"left","version":"1.3.0","license":"ISC"}',
  "/usr/lib/node_modules/old/package.json":
    '{"name":"old","version":"1.0.0","licenses":[{"type":"MIT"},{"type":"BSD-3-Clause"}]}',
  "/usr/lib/R/library/MASS/DESCRIPTION":
    "Package: MASS\nVersion: 7.3-60\nLicense: GPL-2 | GPL-3\nBuilt: R 4.3.1; ; 2023-01-01 00:00:00 UTC; unix\n",
  "/usr/lib/R/library/MASS/Meta/package.rds": "rds",
});

const ecosystems = await inventory(tree, { contents: false });
const lock = lockOf(ecosystems);
const licences = await readLicences(lock, tree);

/** What was read of a package. */
function said(ecosystem: string, name: string): [string, string | undefined] | undefined {
  const found = ecosystems[ecosystem];
  assert.equal(found?.status, "present", ecosystem);
  const item = found.packages.find((each) => each.name === name);
  assert.ok(item, name);
  const licence = licences.get(packageId(ecosystem, item));
  return licence && [licence.text, licence.expression];
}

describe("licences in an image", () => {
  test("are those that packages state, as SPDX expressions where their words are understood", () => {
    assert.deepEqual(said("dpkg", "dep5"), ["Expat AND GPL-2+", "MIT AND GPL-2.0-or-later"]);
    assert.deepEqual(said("dpkg", "linked"), said("dpkg", "dep5"));
    assert.deepEqual(said("apk", "musl"), ["MIT", "MIT"]);
    assert.deepEqual(said("python", "rich"), ["MIT OR Apache-2.0", "MIT OR Apache-2.0"]);
    assert.deepEqual(said("python", "odd"), ["Our own; “ask us”", undefined]);
    assert.deepEqual(said("python", "whole"), ["MIT License", "MIT"]);
    assert.deepEqual(said("npm", "left"), ["ISC", "ISC"]);
    assert.deepEqual(said("npm", "old"), ["(MIT OR BSD-3-Clause)", "(MIT OR BSD-3-Clause)"]);
    assert.deepEqual(said("r", "MASS"), ["GPL-2 | GPL-3", "GPL-2.0-only OR GPL-3.0-only"]);
  });

  test("are not concluded: of what states none nothing is said", () => {
    assert.equal(said("dpkg", "plain"), undefined);
    assert.equal(said("dpkg", "none"), undefined);
  });
});

describe("the words of a licence", () => {
  test("become an SPDX expression only where every one is known", () => {
    for (const [text, expression] of [
      ["mit", "MIT"],
      ["GPL (>= 2)", "GPL-2.0-or-later"],
      ["MIT + file LICENSE", "MIT"],
      ["GPLv2+ and (ASL 2.0 or MIT)", "GPL-2.0-or-later AND (Apache-2.0 OR MIT)"],
      ["GPL-3+ WITH GCC-exception-3.1", "GPL-3.0-or-later WITH GCC-exception-3.1"],
      ["Apache-2.0 WITH LLVM-exception", "Apache-2.0 WITH LLVM-exception"],
    ] as const)
      assert.equal(expressionOf(text), expression, text);
    for (const text of [
      "",
      "GPL",
      "BSD License",
      "Apache License",
      "public-domain",
      "MIT AND",
      "(MIT",
      "MIT)",
      "MIT WITH nothing",
      "LLVM-exception",
      "ISC, MIT",
      "GPLv3+ with exceptions",
      `${"(".repeat(900)}MIT`,
      "MIT AND ".repeat(300),
    ])
      assert.equal(expressionOf(text), undefined, text.slice(0, 40));
  });

  test("are found in the other forms that package managers write", async () => {
    const licenceIn = async (id: string, text: string) => {
      const source = await ecosystemById(id)?.licences?.();
      return source && "stated" in source ? source.stated(text) : undefined;
    };
    assert.equal(
      await licenceIn("gem", gemspec('s.licenses = ["MIT".freeze, "Ruby".freeze]')),
      "MIT AND Ruby",
    );
    assert.equal(await licenceIn("gem", gemspec('s.license = "MIT"')), "MIT");
    assert.equal(await licenceIn("gem", gemspec("")), undefined);
    assert.equal(await licenceIn("conda", '{"license":"BSD-3-Clause"}'), "BSD-3-Clause");
    assert.equal(await licenceIn("conda", "{"), undefined);
    assert.equal(await licenceIn("npm", '{"license":{"type":"MIT"}}'), "MIT");
    assert.equal(
      await licenceIn("pacman", "%NAME%\nx\n\n%LICENSE%\nGPL3\nMIT\n\n%ARCH%\nany\n"),
      "GPL3 AND MIT",
    );
    assert.equal(await licenceIn("python", "Name: x\nLicense: UNKNOWN\n"), undefined);
    assert.equal(await licenceIn("cargo", "license = 'MIT'"), undefined);
  });
});

describe("exports with licences", () => {
  test("CycloneDX's own validator accepts them, 1.6 and 1.7", async () => {
    for (const [format, version] of [
      ["cyclonedx", Version.v1dot6],
      ["cyclonedx-1.7", Version.v1dot7],
    ] as const) {
      const bill = await exportLock(lock, format, { licences });
      const problem = await new JsonStrictValidator(version).validate(bill);
      assert.equal(problem, null, JSON.stringify(problem));
      const stated = Object.fromEntries(
        JSON.parse(bill).components.map(({ name, licenses }: { name: string; licenses?: unknown }) => [
          name,
          licenses,
        ]),
      );
      assert.deepEqual(stated.rich, [{ expression: "MIT OR Apache-2.0", acknowledgement: "declared" }]);
      assert.deepEqual(stated.left, [{ license: { id: "ISC", acknowledgement: "declared" } }]);
      assert.deepEqual(stated.odd, [{ license: { name: "Our own; “ask us”", acknowledgement: "declared" } }]);
      assert.equal(stated.none, undefined);
    }
  });

  test("SPDX's official 2.3 schema and library accept them", {
    skip: spdxSchema.skip ?? spdxTools.skip,
  }, async () => {
    const text = await exportLock(lock, "spdx", { licences });
    const path = await spdxSchema.py(locateSpdxSchema);
    const validate = new Ajv({ strict: false }).compile(JSON.parse(await readFile(path, "utf8")));
    assert(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    const file = join(folder, "licences.spdx.json");
    await writeFile(file, text);
    const messages = await spdxTools.py(validateSpdx, file);
    assert.equal(messages, "");
    const { packages, hasExtractedLicensingInfos } = JSON.parse(text);
    const declared = packages.find(({ name }: { name: string }) => name === "odd").licenseDeclared;
    assert.deepEqual(hasExtractedLicensingInfos, [
      { licenseId: declared, name: "Our own; “ask us”", extractedText: "Our own; “ask us”" },
    ]);
  });

  test("SPDX's own model reads them from SPDX 3.0.1", { skip: spdxModel.skip }, async () => {
    const file = join(folder, "licences.spdx3.json");
    await writeFile(file, await exportLock(lock, "spdx-3", { licences }));
    const script = `
import sys
from spdx_python_model import v3_0_1 as spdx
objects = spdx.SHACLObjectSet()
with open(sys.argv[1], "rb") as file:
    spdx.JSONLDDeserializer().read(file, objects)
assert not objects.link()
print(sorted(each.simplelicensing_licenseExpression for each in objects.foreach_type(spdx.simplelicensing_LicenseExpression)))
print(sum(each.relationshipType.endswith("hasDeclaredLicense") for each in objects.foreach_type(spdx.Relationship)))`;
    const [expressions, count] = (await spdxModel.py(script, file)).trim().split("\n");
    assert.match(expressions ?? "", /'GPL-2\.0-only OR GPL-3\.0-only', 'ISC', 'MIT'/);
    assert.equal(count, String(licences.size));
  });

  test("without them nothing changes", async () => {
    for (const format of ["cyclonedx", "spdx", "spdx-3"])
      assert.doesNotMatch(await exportLock(lock, format), /"MIT/, format);
  });
});
