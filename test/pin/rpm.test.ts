import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { nothingKnown, type PinContext } from "../../src/ecosystems/pins.ts";
import { pinRpm } from "../../src/ecosystems/rpm/pin.ts";
import type { Package } from "../../src/lock/schema.ts";
import { missing } from "../support/ecosystems.ts";

const rpm = (name: string, version: string, arch = "x86_64"): Package => ({
  name,
  version,
  purl: `pkg:rpm/rocky/${name}@${version}`,
  ...(arch ? { arch } : {}),
});
const pins = (packages: Package[], more: Partial<PinContext> = {}) =>
  pinRpm({
    packages,
    transient: undefined,
    floats: [],
    archives: [],
    bootstrap: "docker",
    arch: "amd64",
    moment: 1_700_000_000,
    build: nothingKnown,
    ...more,
  });
const said = (packages: Package[], more: Partial<PinContext> = {}) =>
  pins(packages, more).unlocked.map(({ what }) => what);

test("every package stands in the list, keys too; what was removed again beside it, only where that is known", () => {
  const packages = [
    rpm("bash", "5.1-2"),
    rpm("bind", "32:9.16-1", "noarch"),
    rpm("gpg-pubkey", "8483c65d-5ccc5b19", ""),
  ];
  assert.deepEqual(pins(packages).files.rpm, [
    "bash 5.1-2 x86_64",
    "bind 32:9.16-1 noarch",
    "gpg-pubkey 8483c65d-5ccc5b19 (none)",
  ]);
  const known = "# what the build removed again";
  assert.equal(pins(packages).files["rpm-removed"], undefined);
  assert.deepEqual(pins(packages, { transient: [] }).files["rpm-removed"], [known]);
  assert.deepEqual(pins(packages, { transient: [rpm("gcc", "11-1")] }).files["rpm-removed"], [
    known,
    "gcc 11-1 x86_64",
  ]);
});

test("what cannot be held is said: yum 3, microdnf alone, a base that is made of a mirror", () => {
  const always = ["packages of rpm"];
  assert.deepEqual(said([rpm("dnf", "4.14-1", "noarch"), rpm("yum", "4.14-1", "noarch")]), always);
  assert.deepEqual(said([rpm("yum", "3.4.3-168.el7", "noarch")]), [
    "packages that yum 3 installs",
    ...always,
  ]);
  assert.deepEqual(said([rpm("microdnf", "3.9-1")]), ["packages that microdnf installs", ...always]);
  assert.deepEqual(said([rpm("microdnf", "3.9-1"), rpm("dnf", "4.14-1", "noarch")]), always);
  assert.deepEqual(said([], { bootstrap: "yum" }), ["the base that yum makes", ...always]);
});

const skip = missing("python3");
test("dnf's plugin is Python that parses, and is no line that a recipe reads otherwise", { skip }, () => {
  const lines = pins([]).files["rpm-dnf.py"]!;
  execFileSync("python3", ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], {
    input: lines.join("\n"),
  });
  assert.ok(!lines.some((line) => line.trimStart().startsWith("%")));
});

test("floats are free in choice and check", () => {
  const { files, check } = pins([rpm("bash", "5.1-2")], { floats: ["tz.*"] });
  assert.deepEqual(files["rpm-floats"], ["^tz.* "]);
  const [filter] = check.filter((line) => line.includes("grep"));
  assert.match(filter ?? "", /grep -Evf "\$stx\/rpm-floats"/);
  assert.ok(!pins([]).check.some((line) => line.includes("grep")));
});
