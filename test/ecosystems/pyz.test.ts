import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { python } from "../../src/ecosystems/python/index.ts";
import { pyz } from "../../src/ecosystems/pyz/index.ts";
import { collectFrom, freshFolder, namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { zipOf } from "../support/zip.ts";

const metadata = (name: string, version: string) =>
  `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`;

const main = { "__main__.py": "import importlib.metadata\n" };

const collected = async (files: Parameters<typeof memoryTree>[0]) => collectFrom(pyz, memoryTree(files));

test("a zipapp's packages are those that Python finds inside it, whether or not it can be executed", async (t) => {
  const folder = freshFolder(t);
  const source = join(folder, "app");
  for (const [name, version] of [
    ["six", "1.17.0"],
    ["Flask_Login", "0.6.3"],
  ] as const) {
    const info = join(source, `${name}-${version}.dist-info`);
    mkdirSync(info, { recursive: true });
    writeFileSync(join(info, "METADATA"), metadata(name, version));
  }
  writeFileSync(
    join(source, "__main__.py"),
    "import importlib.metadata as m, json, sys\n" +
      "print(json.dumps(sorted((d.name.lower().replace('_', '-'), d.version) for d in m.distributions(path=[sys.path[0]]))))\n",
  );
  const file = join(folder, "app.pyz");
  execFileSync("python3", ["-m", "zipapp", source, "-o", file]);
  const known = JSON.parse(execFileSync("python3", [file], { encoding: "utf8" }));
  const bytes = readFileSync(file);
  const found = await collected({
    "/opt/app.pyz": bytes,
    "/usr/local/bin/app": { content: bytes, mode: 0o755 },
    "/opt/tool": bytes,
    "/opt/data.zip": bytes,
    "/opt/other.zip": zipOf({ README: "" }),
    "/opt/notes": "PK\x03\x04 and no more",
  });
  const inside = (prefix: string) =>
    packagesOf(found)
      .filter((one) => one.prefix === prefix)
      .map(({ name, version }) => [name, version]);
  assert.deepEqual(inside("/opt/app.pyz"), known);
  // Python runs it under any name, with any mode, with or without a first line "#!python3".
  for (const path of ["/usr/local/bin/app", "/opt/tool", "/opt/data.zip"])
    assert.deepEqual(inside(path), known);
  assert.equal(packagesOf(found).length, 4 * known.length);
  execFileSync("python3", ["-m", "zipapp", source, "-p", "/usr/bin/env python3", "-o", file]);
  const program = await collected({ "/usr/local/bin/app": { content: readFileSync(file), mode: 0o755 } });
  assert.deepEqual(namesAndVersions(program), ["flask-login 0.6.3", "six 1.17.0"]);
});

test("shiv's and pex's files list what they install, without pex's own and without copies inside packages", async () => {
  // As shiv 1.0.8 and pex 2.105.2 lay them out.
  const shiv = zipOf({ ...main, "site-packages/six-1.17.0.dist-info/METADATA": metadata("six", "1.17.0") });
  const wheel = ".deps/setuptools-71.0.0-py3-none-any.whl";
  const pex = zipOf({
    ...main,
    "PEX-INFO": "{}",
    ".bootstrap/pex/vendor/_vendored/pip/pip-20.3.4.dist-info/METADATA": metadata("pip", "20.3.4"),
    [`${wheel}/setuptools-71.0.0.dist-info/METADATA`]: metadata("setuptools", "71.0.0"),
    [`${wheel}/setuptools-71.0.0.dist-info/RECORD`]:
      "setuptools/_vendor/packaging-24.1.dist-info/METADATA,sha256=x,1\n",
    [`${wheel}/setuptools/_vendor/packaging-24.1.dist-info/METADATA`]: metadata("packaging", "24.1"),
    [`${wheel}/setuptools/_vendor/unlisted-1.dist-info/METADATA`]: metadata("unlisted", "1"),
  });
  const packed = zipOf({ "six-1.17.0.dist-info/METADATA": metadata("six", "1.17.0") });
  const found = await collected({
    "/opt/shiv.pyz": shiv,
    "/opt/app.pex": pex,
    "/opt/packed/.deps/six-1.17.0-py2.py3-none-any.whl": packed,
    "/opt/wheels/six-1.17.0-py2.py3-none-any.whl": packed,
  });
  assert.deepEqual(
    packagesOf(found).map(({ prefix, name, version, purl }) => [prefix, name, version, purl]),
    [
      ["/opt/app.pex", "setuptools", "71.0.0", "pkg:pypi/setuptools@71.0.0"],
      ["/opt/app.pex", "unlisted", "1", "pkg:pypi/unlisted@1"],
      ["/opt/packed", "six", "1.17.0", "pkg:pypi/six@1.17.0"],
      ["/opt/shiv.pyz", "six", "1.17.0", "pkg:pypi/six@1.17.0"],
    ],
  );
  const loose = memoryTree({
    "/opt/loose/.deps/six-1.17.0-py2.py3-none-any.whl/six-1.17.0.dist-info/METADATA": metadata(
      "six",
      "1.17.0",
    ),
  });
  const [six] = packagesOf(await collectFrom(python, loose));
  assert.equal(six?.prefix, "/opt/loose", "the wheel's version is not a part of the place");
});

test("damage inside is a problem, and what is no application of Python is left alone", async () => {
  const damaged = zipOf({
    ...main,
    "a-1.dist-info/METADATA": "Name: a\n",
    "b-2.dist-info/METADATA": metadata("b", "2"),
  });
  const broken = await collected({ "/opt/app.pyz": damaged });
  assert.equal(broken.status, "error");
  assert.match(broken.status === "error" ? broken.message : "", /a-1\.dist-info\/METADATA has no Version/);
  assert.deepEqual(namesAndVersions(broken), ["b 2"]);
  const twice = await collected({
    "/opt/app.pyz": zipOf({
      ...main,
      "a-2.dist-info/METADATA": metadata("a", "2"),
      "a-1.dist-info/METADATA": metadata("a", "1"),
    }),
  });
  assert.deepEqual(namesAndVersions(twice), ["a 2"]);
  assert.match(JSON.stringify(twice), /has a 1 in it, too, after 2: Python takes the first/);
  const data = zipOf({ "six-1.17.0.dist-info/METADATA": metadata("six", "1.17.0") });
  const none = await collected({
    "/opt/data.pyz": data,
    "/opt/cut.pyz": damaged.subarray(0, damaged.length - 8),
    "/opt/text.pex": "no archive",
  });
  assert.equal(none.status, "absent");
});

test("what pex and shiv unpack on their first run is not listed again", async () => {
  const info = "six-1.17.0.dist-info/METADATA";
  const tree = memoryTree({
    [`/root/.cache/pex/installed_wheels/0/ab12/six-1.17.0-py2.py3-none-any.whl/${info}`]: metadata(
      "six",
      "1.17.0",
    ),
    [`/root/.shiv/app.pyz_${"0".repeat(64)}/site-packages/${info}`]: metadata("six", "1.17.0"),
  });
  const { python: listed } = await inventory(tree);
  assert.equal(listed?.status, "absent");
});
