import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { pinDpkg } from "../../src/ecosystems/dpkg/pin.ts";
import { nothingKnown, type PinContext, type Pins } from "../../src/ecosystems/pins.ts";
import { pinPython } from "../../src/ecosystems/python/pin.ts";
import { pinR } from "../../src/ecosystems/r/pin.ts";
import { deb, pypi } from "../lock/sample.ts";
import { temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder.path, path)), { recursive: true });
  writeFileSync(join(folder.path, path), text);
};
const context: Omit<PinContext, "packages" | "floats"> = {
  transient: [],
  archives: [],
  bootstrap: "docker",
  arch: "amd64",
  moment: 1_700_000_000,
  build: nothingKnown,
};

/** What the check prints, run as it is run at the end of a build. */
function differences(pins: Pins): string[] {
  for (const [name, lines] of Object.entries(pins.files))
    write(`stx/${name}`, lines.map((line) => `${line}\n`).join(""));
  const script = ["set -e", ...pins.check, ":"].join("\n");
  const env = {
    PATH: process.env.PATH,
    stx: join(folder.path, "stx"),
    DPKG_ADMINDIR: join(folder.path, "dpkg"),
  };
  return execFileSync("/bin/sh", ["-c", script], { env, encoding: "utf8" }).split("\n").filter(Boolean);
}

test("dpkg: what is here and not locked is named, unless it floats", () => {
  const paragraph = (name: string, version: string) =>
    `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nMaintainer: x\nDescription: x\nVersion: ${version}\n\n`;
  write("dpkg/status", paragraph("locked", "1.0") + paragraph("tzdata", "2026a") + paragraph("tz", "2"));
  const packages = [deb("locked", "1.0")];
  assert.deepEqual(differences(pinDpkg({ ...context, packages, floats: [] })), [
    "dpkg: here, not locked: tz amd64 2",
    "dpkg: here, not locked: tzdata amd64 2026a",
  ]);
  assert.deepEqual(differences(pinDpkg({ ...context, packages, floats: ["tzdata"] })), [
    "dpkg: here, not locked: tz amd64 2",
  ]);
  assert.deepEqual(differences(pinDpkg({ ...context, packages, floats: ["nothing", "tz.*"] })), []);
});

test("python: an interpreter, PyPy too, is pinned by nothing that pip knows", () => {
  const pypy = { name: "pypy", version: "7.3.17", purl: "pkg:generic/pypy@7.3.17", prefix: "/opt/pypy" };
  const { files } = pinPython({ ...context, packages: [pypy, pypi("six", "1.16")], floats: [] });
  assert.deepEqual(files["python-constraints"], ["six==1.16"]);
});

test("python: the same, by the name's normal form", () => {
  const site = join(folder.path, "site-packages");
  for (const name of ["locked-1.0", "Zope.Interface-6.0", "my_tool_box-2.0.post1"])
    write(`site-packages/${name}.dist-info/METADATA`, "");
  const packages = [pypi("locked", "1.0", { location: `${site}/locked-1.0.dist-info` })];
  const here = (record: string) => `python: here, not locked: ${site}/${record}.dist-info`;
  assert.deepEqual(differences(pinPython({ ...context, packages, floats: [] })), [
    here("Zope.Interface-6.0"),
    here("my_tool_box-2.0.post1"),
  ]);
  assert.deepEqual(differences(pinPython({ ...context, packages, floats: ["zope-interface"] })), [
    here("my_tool_box-2.0.post1"),
  ]);
  assert.deepEqual(differences(pinPython({ ...context, packages, floats: ["zope-.*", "my-tool-box"] })), []);
});

test("R: the same, and other versions than the locked ones", () => {
  const library = join(folder.path, "library");
  for (const [name, version] of [
    ["locked", "1.0"],
    ["moved", "2.0"],
    ["data.table", "1.15.0"],
  ]) {
    write(`library/${name}/DESCRIPTION`, `Package: ${name}\nVersion: ${version}\n`);
    write(`library/${name}/Meta/package.rds`, "");
  }
  const cran = (name: string, version: string) => ({
    ...{ name, version, prefix: library, purl: `pkg:cran/${name}@${version}` },
  });
  const packages = [cran("locked", "1.0"), cran("moved", "1.0"), cran("gone", "3.0")];
  const changed = [
    `r: locked: gone 3.0 in ${library}, here: none`,
    `r: locked: moved 1.0 in ${library}, here: 2.0`,
  ];
  assert.deepEqual(differences(pinR({ ...context, packages, floats: [] })), [
    ...changed,
    `r: here, not locked: data.table in ${library}`,
  ]);
  assert.deepEqual(differences(pinR({ ...context, packages, floats: ["data\\.table"] })), changed);
});
