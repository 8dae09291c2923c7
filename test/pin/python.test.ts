import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { nothingKnown } from "../../src/ecosystems/pins.ts";
import { constraintsOf } from "../../src/ecosystems/python/constraints.ts";
import { installedBy, saysIsolatedBuild } from "../../src/ecosystems/python/log.ts";
import { pinPython, pythonPinSetup } from "../../src/ecosystems/python/pin.ts";
import { compareVersions, newest } from "../../src/ecosystems/python/version.ts";
import type { Package } from "../../src/lock/schema.ts";
import { observe } from "../../src/roundtrip/observe.ts";
import { present, pypi } from "../lock/sample.ts";

const pins = (packages: Package[], build: Partial<typeof nothingKnown> = {}, transient: Package[] = []) =>
  pinPython({
    ...{ packages, transient, floats: [], archives: [], bootstrap: "docker", arch: "amd64", moment: 0 },
    build: { ...nothingKnown, ...build },
  });

test("versions are in pip's order", () => {
  const sorted = "1.dev0 1a1.dev1 1a1 1b2 1rc1 1 1+cu118 1.post1 1.1 1.10 2!0.1".split(" ");
  for (const [at, version] of sorted.entries())
    for (const [other, than] of sorted.entries())
      assert.equal(compareVersions(version, than), Math.sign(at - other), `${version} ${than}`);
  assert.equal(compareVersions("1.0", "1"), 0);
  assert.equal(newest(["1.9", "1.10", "1.10rc1"]), "1.10");
  assert.equal(newest(["1.9", "unknown"]), undefined);
});

test("what pip and uv installed is read from their output", () => {
  const said = (line: string) => installedBy(line).map(({ name, version }) => `${name} ${version}`);
  assert.deepEqual(said("Successfully installed Zope.Interface-6.0 a-b-1.0.post1"), [
    "zope-interface 6.0",
    "a-b 1.0.post1",
  ]);
  assert.deepEqual(said(" + click==8.0.4"), ["click 8.0.4"]);
  assert.deepEqual(said(" + tool==1.0 (from file:///opt/src)"), []);
  assert.deepEqual(said("+ pip install click==8.0.4"), []);
  assert.deepEqual(said("Successfully installed everything"), []);
  assert.ok(saysIsolatedBuild("  Installing build dependencies: started"));
});

test("a version that is final in one environment can have come and gone in another", () => {
  const seen = observe();
  for (const line of [
    "Successfully installed a-1.0",
    "Successfully installed a-1.0",
    "Successfully installed a-0.9",
  ])
    seen.line(line);
  const python = present(pypi("a", "1.0"), pypi("a", "0.9", { prefix: "/opt/b" }));
  assert.deepEqual(
    seen.passing({ python }).map(({ version }) => version),
    ["1.0"],
  );
});

test("what pip replaced is noted even where it is quiet, and read from the build's end", {
  timeout: 3_600_000,
}, () => {
  const stx = mkdtempSync(join(tmpdir(), "stx-passed-"));
  try {
    const stands = pythonPinSetup({ moment: 1, script: "" });
    mkdirSync(join(stx, "python-hook"));
    for (const [name, lines] of Object.entries(stands.files))
      writeFileSync(join(stx, name), lines.map((line) => `${line}\n`).join(""));
    const site = join(stx, "env/lib/python3.1/site-packages");
    mkdirSync(join(site, "leaf-1.0.dist-info"), { recursive: true });
    const pip = (code: string) =>
      execFileSync("python3", ["-c", code], {
        env: { PYTHONPATH: `${join(stx, "python-hook")}:${site}`, PATH: process.env.PATH },
      });
    // Where pip has been, what is there is noted; elsewhere not.
    pip("import sys; sys.modules['pip'] = sys");
    mkdirSync(join(site, "other-1.dist-info"));
    pip("pass");
    renameSync(join(site, "leaf-1.0.dist-info"), join(site, "leaf-2.0.dist-info"));
    rmSync(join(site, "other-1.dist-info"), { recursive: true });
    const script = [`stx=${stx}`, ...stands.rough!.cleanup].join("\n");
    const said = execFileSync("sh", ["-ec", script], { encoding: "utf8" }).trim().split("\n");
    const observed = observe();
    for (const line of said) assert.ok(!observed.line(line), "it is not for people");
    assert.ok(observed.line("Successfully installed pip"));
    const passed = observed.passing({ python: present(pypi("leaf", "2.0", { prefix: join(stx, "env") })) });
    assert.deepEqual(
      passed.map(({ name, version, prefix }) => [name, version, prefix]),
      [["leaf", "1.0", join(stx, "env")]],
    );
  } finally {
    rmSync(stx, { recursive: true, force: true });
  }
});

test("the trace says in which environment something came and went", () => {
  const seen = observe();
  for (const line of [
    "+ /opt/gone/bin/pip install tool",
    "Successfully installed tool-1.0",
    "+ VIRTUAL_ENV=/opt/a",
    "+ export VIRTUAL_ENV",
    "+ pip install tool<1",
    "Successfully installed tool-0.9",
    "+ unset VIRTUAL_ENV",
    "+ pip install leaf",
    "Successfully installed leaf-1",
  ])
    seen.line(line);
  const python = present(
    pypi("tool", "0.9", { prefix: "/opt/a" }),
    pypi("tool", "1.0", { prefix: "/opt/b" }),
  );
  const passing = seen.passing({ python });
  assert.deepEqual(
    passing.map(({ name, version, prefix }) => `${name} ${version} ${prefix}`),
    ["tool 1.0 /opt/gone", "leaf 1 undefined"],
  );
  const indexed = python.status === "present" ? python.packages : [];
  const { own, shared } = constraintsOf(indexed, [], passing);
  assert.deepEqual(own.get("/opt/a"), ["leaf==1", "tool==0.9"]);
  assert.deepEqual(shared, ["leaf==1", "tool<=1.0"]);
});

test("one version is exact; several, one after the other, are bound by the newest", () => {
  const { shared } = constraintsOf(
    [pypi("a", "1.0"), pypi("b", "2.1+cu118")],
    [],
    [pypi("b", "2.0"), pypi("gone", "3")],
  );
  assert.deepEqual(shared, ["a==1.0", "b<=2.1", "gone==3"]);
});

test("an environment's own version, and a package from a folder, bind no other environment", () => {
  const a = { prefix: "/opt/a" };
  const b = { prefix: "/opt/b" };
  const indexed = [pypi("mov", "1.0", a), pypi("leaf", "1", a), pypi("leaf", "2", b)];
  const { shared, own, mixed } = constraintsOf(indexed, [pypi("mov", "1.5.dev0", b)], []);
  assert.deepEqual(mixed, ["mov"]);
  assert.deepEqual(shared, ["leaf<=2"]);
  assert.deepEqual(own.get("/opt/a"), ["leaf==1", "mov==1.0"]);
  assert.deepEqual(own.get("/opt/b"), ["leaf==2"]);
});

test("what uv can only be held to roughly is named", () => {
  const said = (script: string) =>
    pins([pypi("a", "1"), pypi("a", "2", { prefix: "/opt/b" })], { script }).unlocked.map(({ what }) => what);
  assert.deepEqual(said("pip install a"), []);
  assert.deepEqual(said("pipx install a"), ["python package a, where uv, pipx or tox installs it"]);
  assert.deepEqual(said("uv pip install a"), ["python package a, where uv, pipx or tox installs it"]);
  // tox starts its pip without our module; nox and hatch may start uv, which their own files say.
  for (const script of ["tox -e py311", "nox -s tests", "hatch env create"])
    assert.deepEqual(said(script), ["python package a, where uv, pipx or tox installs it"], script);
});

test("a recipe that unsets what pins is named", () => {
  const both = [pypi("a", "1"), pypi("a", "2", { prefix: "/opt/b" })];
  const said = (script: string) => pins(both, { script }).unlocked.map(({ what }) => what);
  const named = ["packages that pip installs after the recipe sets PYTHONPATH"];
  for (const script of ["unset PYTHONPATH", "unset A PYTHONPATH", "PYTHONPATH= pip install a"])
    assert.deepEqual(said(script), named, script);
  for (const script of [
    "unset MY_PYTHONPATH",
    "unset A; echo PYTHONPATH",
    "PYTHONPATH=/x:$PYTHONPATH pip install a",
  ])
    assert.deepEqual(said(script), [], script);
});

test("uv gets no constraints where a pylock.toml is installed, and that is said", () => {
  const script = "uv pip sync pylock.toml";
  const { unlocked } = pins([pypi("a", "1")], { script });
  const variables = (text: string) => pythonPinSetup({ moment: 1, script: text }).before.join();
  assert.ok(variables("uv pip install a").includes("UV_CONSTRAINT"));
  assert.ok(!variables(script).includes("UV_CONSTRAINT"));
  assert.match(unlocked[0]?.what ?? "", /pylock\.toml/);
});

test("a recipe that sets a variable of the pins anew is named, one that adds to it is not", () => {
  const said = (script: string) => pins([pypi("a", "1")], { script, isolatedBuilds: true }).unlocked.length;
  assert.equal(said("export PYTHONPATH=/opt/x"), 1);
  assert.equal(said('export PYTHONPATH="/opt/x:$PYTHONPATH"'), 0);
  assert.equal(said("export UV_CONSTRAINT=/c.txt"), 1);
  assert.equal(said('export UV_CONSTRAINT="/c.txt $UV_CONSTRAINT"'), 0);
});
