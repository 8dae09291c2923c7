import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { type Collected, packageSchema } from "../../src/ecosystems/package.ts";
import { python } from "../../src/ecosystems/python/index.ts";
import { prefixOf } from "../../src/ecosystems/python/places.ts";
import type { Package } from "../../src/lock/schema.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";
import { collectFrom, namesAndVersions } from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";
import { zipOf } from "../support/zip.ts";

const venv = "/opt/venv/lib/python3.12/site-packages";

function metadata(name: string, version: string): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\nSummary: words\n\nName: not this\nVersion: 0\n`;
}

function program(...strings: string[]): MemoryFile {
  const content = Buffer.from(`\x7fELF\0junk\0${strings.join("\0")}\0`, "latin1");
  return { content, mode: 0o755 };
}

function collect(files: Record<string, MemoryFile>): Promise<Collected> {
  return collectFrom(python, memoryTree(files));
}

function packages(collected: Collected): Package[] {
  assert.notEqual(collected.status, "absent");
  return collected.status === "absent"
    ? []
    : collected.packages.map((found) => packageSchema.parse(found) as Package);
}

function ids(collected: Collected): string[] {
  return packages(collected).map((found) => `${found.prefix} ${found.name} ${found.version}`);
}

async function only(files: Record<string, MemoryFile>): Promise<Package> {
  const collected = await collect(files);
  assert.equal(collected.status, "present", JSON.stringify(collected));
  const found = packages(collected);
  assert.equal(found.length, 1, JSON.stringify(found));
  return found[0]!;
}

async function assertError(
  files: Record<string, MemoryFile>,
  path: string,
  message: RegExp,
  read: string[],
): Promise<void> {
  const collected = await collect(files);
  assert.equal(collected.status, "error", JSON.stringify(collected));
  if (collected.status !== "error") return;
  assert.equal(collected.path, path);
  assert.match(collected.message, message);
  assert.deepEqual(
    collected.packages.map((found) => found.name),
    read,
  );
}

test("the environment of a folder on the search path is its root", () => {
  const roots: [string, string][] = [
    ["/usr/lib/python3/dist-packages", "/usr"],
    ["/usr/local/lib/python3.11/dist-packages", "/usr/local"],
    ["/usr/lib64/python3.9/site-packages", "/usr"],
    ["/opt/venv/lib/python3.12/site-packages", "/opt/venv"],
    ["/opt/conda/envs/x/lib/python3.11/site-packages", "/opt/conda/envs/x"],
    ["/root/.local/lib/python3.11/site-packages", "/root/.local"],
    ["/opt/pypy/lib/pypy3.10/site-packages", "/opt/pypy"],
    ["/opt/py/lib/python3.13t/site-packages", "/opt/py"],
    ["/lib/python3.11/site-packages", "/"],
    ["/usr/lib/python2.7", "/usr"],
    ["/usr/lib/python2.7/lib-dynload", "/usr"],
    ["/opt/target", "/opt/target"],
  ];
  for (const [site, root] of roots) assert.equal(prefixOf(site), root);
});

test("every environment is read, names in their normal form", async () => {
  const collected = await collect({
    [`${venv}/Typing_Extensions-4.12.2.dist-info/METADATA`]: metadata("Typing_Extensions", "4.12.2"),
    "/opt/other/lib/python3.12/site-packages/numpy-1.0.dist-info/METADATA": metadata("numpy", "1.0"),
    "/root/.local/lib/python3.11/site-packages/Zope.Interface-6.0.dist-info/METADATA": metadata(
      "zope.interface",
      "6.0",
    ),
    "/opt/target/numpy-2.0.dist-info/METADATA": metadata("numpy", "2.0").replaceAll("\n", "\r\n"),
  });
  assert.deepEqual(ids(collected), [
    "/opt/other numpy 1.0",
    "/opt/target numpy 2.0",
    "/opt/venv typing-extensions 4.12.2",
    "/root/.local zope-interface 6.0",
  ]);
  assert.equal(collected.status, "present");
});

test("an image without Python is absent", async () => {
  assert.deepEqual(await collect({ "/bin/sh": "" }), { status: "absent" });
});

test("all older forms are read: egg-info folder and file, eggs, links of a development install", async () => {
  const dist = "/usr/lib/python3/dist-packages";
  const collected = await collect({
    [`${dist}/six-1.16.0.egg-info/PKG-INFO`]: metadata("six", "1.16.0"),
    [`${dist}/distro_info-1.5.egg-info`]: metadata("distro-info", "1.5"),
    [`${dist}/Foo_Bar-2.0-py3.11.egg/EGG-INFO/PKG-INFO`]: metadata("foo-bar", "2.0"),
    [`${dist}/zipped_egg-3.0_1-py3.11.egg`]: "PK",
    [`${dist}/mine.egg-link`]: "/opt/src/mine\n.",
    "/opt/src/mine/mine.egg-info/PKG-INFO": metadata("mine", "0.1"),
  });
  assert.equal(collected.status, "present");
  assert.deepEqual(ids(collected), [
    "/usr distro-info 1.5",
    "/usr foo-bar 2.0",
    "/usr mine 0.1",
    "/usr six 1.16.0",
    "/usr zipped-egg 3.0-1",
  ]);
  assert.equal(packages(collected)[2]?.editable, true);
  assert.equal(packages(collected)[2]?.location, `${dist}/mine.egg-link`);
});

test("a development install finds its own among several; a linked record is what it leads to", async () => {
  const dist = "/opt/venv/lib/python3.11/site-packages";
  const collected = await collect({
    [`${dist}/My-Tool.egg-link`]: "\n../../../../src\n.",
    "/opt/src/my_tool.egg-info/PKG-INFO": metadata("my-tool", "0.1"),
    "/opt/src/old_name.egg-info/PKG-INFO": metadata("old-name", "0.0"),
    "/opt/src/setup.py": "",
    [`${dist}/six-1.16.0.egg-info`]: { target: "/opt/spack/six-1.16.0/six.egg-info-file" },
    "/opt/spack/six-1.16.0/six.egg-info-file": metadata("six", "1.16.0"),
  });
  assert.equal(collected.status, "present", JSON.stringify(collected));
  assert.deepEqual(ids(collected), ["/opt/venv my-tool 0.1", "/opt/venv six 1.16.0"]);
});

test("an editable install has its folder and version", async () => {
  const info = `${venv}/mine-0.1.dist-info`;
  const found = await only({
    [`${info}/METADATA`]: metadata("mine", "0.1"),
    [`${info}/INSTALLER`]: "pip\n",
    [`${info}/direct_url.json`]: '{"dir_info": {"editable": true}, "url": "file:///opt/src/mine"}',
    "/opt/src/mine/mine.egg-info/PKG-INFO": metadata("mine", "0.1"),
    "/opt/src/mine/pyproject.toml": "",
  });
  assert.deepEqual(found, {
    name: "mine",
    version: "0.1",
    purl: "pkg:pypi/mine@0.1?download_url=file:///opt/src/mine",
    prefix: "/opt/venv",
    location: info,
    url: "file:///opt/src/mine",
    editable: true,
    installer: "pip",
  });
});

test("an install from version control has address and commit, without the password", async () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const found = await only({
    [`${venv}/a-1.dist-info/METADATA`]: metadata("a", "1"),
    [`${venv}/a-1.dist-info/direct_url.json`]: JSON.stringify({
      url: "https://user:secret@git.example.org/a.git",
      subdirectory: "python",
      vcs_info: { vcs: "git", commit_id: commit, requested_revision: "main" },
    }),
  });
  assert.equal(found.url, "git+https://git.example.org/a.git#subdirectory=python");
  assert.equal(found.commit, commit);
  // So that it is not taken for the index's package of that name.
  assert.equal(found.purl, `pkg:pypi/a@1?vcs_url=git%2Bhttps://git.example.org/a.git%40${commit}%23python`);
});

test("an install from an archive has its hash, in the new and in the old spelling", async () => {
  const info = (archive_info: unknown) => ({
    [`${venv}/a-1.dist-info/METADATA`]: metadata("a", "1"),
    [`${venv}/a-1.dist-info/direct_url.json`]: JSON.stringify({
      url: "https://example.org/a.whl",
      archive_info,
    }),
  });
  assert.equal((await only(info({ hashes: { md5: "bb", sha256: "aa" } }))).hash, "sha256:aa");
  const older = await only(info({ hash: "sha256=cc" }));
  assert.equal(older.hash, "sha256:cc");
  assert.equal(older.purl, "pkg:pypi/a@1?checksum=sha256:cc&download_url=https://example.org/a.whl");
  assert.equal("hash" in (await only(info({}))), false);
});

test("the owner of a package is dpkg, conda or apk by their own lists, whatever INSTALLER claims", async () => {
  const site = "/opt/conda/lib/python3.11/site-packages";
  const collected = await collect({
    "/usr/lib/python3/dist-packages/six-1.16.0.egg-info/PKG-INFO": metadata("six", "1.16.0"),
    "/var/lib/dpkg/info/python3-six.list": "/usr/lib/python3/dist-packages/six-1.16.0.egg-info/PKG-INFO\n",
    "/opt/conda/conda-meta/numpy-1.0-0.json": JSON.stringify({
      name: "numpy",
      version: "1.0",
      files: ["lib/python3.11/site-packages/numpy-1.0.dist-info/METADATA"],
    }),
    [`${site}/numpy-1.0.dist-info/METADATA`]: metadata("numpy", "1.0"),
    [`${site}/scipy-1.0.dist-info/METADATA`]: metadata("scipy", "1.0"),
    [`${site}/scipy-1.0.dist-info/INSTALLER`]: "conda\n",
    "/lib/apk/db/installed":
      "P:py3-yaml\nV:6.0-r0\nA:x86_64\nF:usr/lib/python3.12/site-packages/PyYAML-6.0.dist-info\nR:METADATA\n\n",
    "/usr/lib/python3.12/site-packages/PyYAML-6.0.dist-info/METADATA": metadata("PyYAML", "6.0"),
  });
  assert.deepEqual(
    packages(collected).map((found) => `${found.name} ${found.owner}`),
    ["numpy conda", "scipy undefined", "pyyaml apk", "six dpkg"],
  );
});

test("an egg outside of any environment is a package of the folder it lies in, as zc.buildout keeps them", async () => {
  const collected = await collect({
    "/opt/app/eggs/numpy-1.0-py3.9.egg/EGG-INFO/PKG-INFO": metadata("numpy", "1.0"),
    "/opt/app/eggs/numpy-2.0-py3.9.egg/EGG-INFO/PKG-INFO": metadata("numpy", "2.0"),
    "/opt/app/eggs/no-package.egg/README": "",
    "/opt/app/eggs/zipped-9-py3.9.egg": zipOf({ "EGG-INFO/PKG-INFO": metadata("zipped", "3.0") }),
    // One that a build left behind, and models of Panda3D.
    "/opt/src/setup.py": "",
    "/opt/src/dist/mine-1.0-py3.9.egg": zipOf({ "EGG-INFO/PKG-INFO": metadata("mine", "1.0") }),
    "/opt/game/panda.egg": "<CoordinateSystem> { Z-Up }",
    "/opt/game/short.egg": "PK",
  });
  assert.equal(collected.status, "present", JSON.stringify(collected));
  assert.deepEqual(ids(collected), [
    "/opt/app/eggs numpy 1.0",
    "/opt/app/eggs numpy 2.0",
    "/opt/app/eggs zipped 3.0",
  ]);
  assert.deepEqual(collected.status === "present" && collected.notes?.map(({ path }) => path), [
    "/opt/src/dist/mine-1.0-py3.9.egg",
  ]);
});

/** A package at a place that carries another one inside itself, and records it. */
const withCopy = (site: string) => ({
  [`${site}/setuptools-70.dist-info/METADATA`]: metadata("setuptools", "70"),
  [`${site}/setuptools-70.dist-info/RECORD`]:
    "setuptools/_vendor/packaging-24.dist-info/METADATA,sha256=x,9\n",
  [`${site}/setuptools/_vendor/packaging-24.dist-info/METADATA`]: metadata("packaging", "24"),
});

test("what no tool counts is no package, and noted: copies inside packages, leftovers, build traces", async () => {
  const collected = await collect({
    ...withCopy(venv),
    ...withCopy("/opt/target"),
    [`${venv}/~umpy-1.0.dist-info/METADATA`]: metadata("numpy", "1.0"),
    [`${venv}/gone-1.0.dist-info`]: { type: "dir" },
    [`${venv}/lost-1.0.dist-info/RECORD`]: "",
    "/opt/src/mine/mine.egg-info/PKG-INFO": metadata("mine", "0.1"),
    "/opt/src/mine/setup.py": "",
  });
  assert.equal(collected.status, "present");
  assert.deepEqual(ids(collected), ["/opt/target setuptools 70", "/opt/venv setuptools 70"]);
  assert.deepEqual(collected.status === "present" && collected.notes?.map(({ path }) => path), [
    "/opt/src/mine/mine.egg-info",
    "/opt/target/setuptools/_vendor/packaging-24.dist-info",
    `${venv}/gone-1.0.dist-info`,
    `${venv}/lost-1.0.dist-info`,
    `${venv}/setuptools/_vendor/packaging-24.dist-info`,
    `${venv}/~umpy-1.0.dist-info`,
  ]);
});

test("content decides what is installed, not the shape of a path: --target below any folder counts", async () => {
  const collected = await collect({
    "/app/_vendor/six-1.16.0.dist-info/METADATA": metadata("six", "1.16.0"),
    "/sw/site-packages/proj/six-1.16.0.dist-info/METADATA": metadata("six", "1.16.0"),
    "/opt/lib/idna-3.7.dist-info/METADATA": metadata("idna", "3.7"),
    // Put beside a package's own copies, which that one does not record.
    ...withCopy(venv),
    [`${venv}/setuptools/_vendor/zipp-3.dist-info/METADATA`]: metadata("zipp", "3"),
    // An environment inside a package's folder.
    [`${venv}/tool/env/pyvenv.cfg`]: "version = 3.11.2\n",
    [`${venv}/tool/env/lib/python3.11/site-packages/a-1.dist-info/METADATA`]: metadata("a", "1"),
    "/opt/app/mine-0.1-py3.11.egg-info/PKG-INFO": metadata("mine", "0.1"),
  });
  assert.equal(collected.status, "present");
  assert.deepEqual(ids(collected), [
    "/app/_vendor six 1.16.0",
    "/opt/app mine 0.1",
    "/opt/lib idna 3.7",
    "/opt/venv setuptools 70",
    `${venv}/setuptools/_vendor zipp 3`,
    `${venv}/tool/env a 1`,
    `${venv}/tool/env python 3.11.2`,
    "/sw/site-packages/proj six 1.16.0",
  ]);
});

test("a copy inside a package of the distribution's is that package's", async () => {
  const site = "/usr/lib/python3/dist-packages";
  const copy = `${site}/setuptools/_vendor/packaging-24.dist-info/METADATA`;
  const collected = await collect({
    [`${site}/setuptools-66.egg-info/PKG-INFO`]: metadata("setuptools", "66"),
    [copy]: metadata("packaging", "24"),
    "/var/lib/dpkg/info/python3-setuptools.list": `${site}/setuptools-66.egg-info/PKG-INFO\n${copy}\n`,
  });
  assert.deepEqual(ids(collected), ["/usr setuptools 66"]);
});

test("of two versions the one counts whose files are there: what --ignore-installed and --upgrade -t leave", async () => {
  const code = "__version__ = '1.17.0'\n";
  const record = (version: string, content: string) => {
    const digest = createHash("sha256").update(content).digest("base64url");
    const info = `${venv}/six-${version}.dist-info`;
    return {
      [`${info}/METADATA`]: metadata("six", version),
      [`${info}/RECORD`]: `six.py,sha256=${digest},${content.length}\nsix-${version}.dist-info/RECORD,,\n`,
    };
  };
  const two = { ...record("1.16.0", "__version__ = '1.16.0'\n"), ...record("1.17.0", code) };
  const collected = await collect({ ...two, [`${venv}/six.py`]: code });
  assert.equal(collected.status, "present", JSON.stringify(collected));
  assert.deepEqual(ids(collected), ["/opt/venv six 1.17.0"]);
  assert.match(JSON.stringify(collected), /is a leftover of six 1\.16\.0: the files are those of 1\.17\.0/);
  // Files of neither: nothing says which one it is.
  await assertError({ ...two, [`${venv}/six.py`]: "other" }, `${venv}/six-1.17.0.dist-info`, /second entry/, [
    "six",
  ]);
});

test("two interpreters in one prefix may hold one package each, one interpreter may not hold two versions", async () => {
  const site = (series: string, lib = "lib") => `/usr/local/${lib}/python${series}/site-packages`;
  const two = await collect({
    [`${site("3.11")}/a-1.dist-info/METADATA`]: metadata("a", "1"),
    [`${site("3.12")}/a-2.dist-info/METADATA`]: metadata("a", "2"),
  });
  assert.equal(two.status, "present");
  assert.deepEqual(ids(two), ["/usr/local a 1", "/usr/local a 2"]);
  for (const other of [site("3.11"), site("3.11", "lib64")]) {
    const first = `${site("3.11")}/A.B-1.dist-info`;
    const second = `${other}/a_b-2.dist-info`;
    await assertError(
      { [`${first}/METADATA`]: metadata("A.B", "1"), [`${second}/METADATA`]: metadata("a_b", "2") },
      second,
      /second entry of a-b: 2 beside 1 in .*A\.B-1\.dist-info/,
      ["a-b"],
    );
  }
});

test("two entries that agree are one package, as Debian's cryptography has them", async () => {
  const site = "/usr/lib/python3/dist-packages";
  const found = await only({
    [`${site}/cryptography-38.0.4.dist-info/METADATA`]: metadata("cryptography", "38.0.4"),
    [`${site}/cryptography.egg-info/PKG-INFO`]: metadata("cryptography", "38.0.4"),
  });
  assert.equal(found.location, `${site}/cryptography-38.0.4.dist-info`);
});

test("damaged metadata is an error with its path, and the other packages are read", async () => {
  const cases: [string | Buffer | undefined, RegExp][] = [
    ["Name: bad\n\nVersion: 1\n", /no Version/],
    ["Version: 1\n", /no Name/],
    ["Name: ../../etc\nVersion: 1\n", /invalid Name/],
    ["Name: bad\nVersion: 1 or 2\n", /invalid Version/],
    [Buffer.from("Name: bad\nVersion: 1\xe9\n", "latin1"), /version of "bad" is not valid UTF-8/],
    [Buffer.alloc(100 * 1024 * 1024, "Name: bad\nVersion: 1\n"), /104857600 bytes/],
  ];
  for (const [content, message] of cases) {
    const path = `${venv}/bad.dist-info/METADATA`;
    const place = /UTF-8/.test(message.source) ? `${venv}/bad.dist-info` : path;
    await assertError(
      { [path]: content!, [`${venv}/good-1.dist-info/METADATA`]: metadata("good", "1") },
      place,
      message,
      ["good"],
    );
  }
});

test("what uvx runs out of uv's cache is listed, by the link to it: the folder has a random name", async () => {
  const cache = "/root/.cache/uv";
  const found = await inventory(
    memoryTree({
      [`${cache}/CACHEDIR.TAG`]: "Signature: 8a477f597d28d172789f06886806bc55",
      [`${cache}/archive-v0/o98FKEXSYbPnSTov/pyvenv.cfg`]: "home = /usr/bin\nversion_info = 3.11.2\n",
      [`${cache}/archive-v0/o98FKEXSYbPnSTov/lib/python3.11/site-packages/cowsay-6.0.dist-info/METADATA`]:
        metadata("cowsay", "6.0"),
      [`${cache}/archive-v0/74mGPpWW_TsA2-9Y/cowsay-6.0.dist-info/METADATA`]: metadata("cowsay", "6.0"),
      [`${cache}/environments-v2/7fe2c1040d4a8780/72a7b524b0c2f1a2`]: {
        target: "../../archive-v0/o98FKEXSYbPnSTov",
      },
      [`${cache}/environments-v2/7fe2c1040d4a8780/0000000000000000`]: { target: "../../archive-v0/gone" },
    }),
  );
  const environment = `${cache}/environments-v2/7fe2c1040d4a8780`;
  assert.equal(found.python?.status, "present");
  assert.deepEqual(ids(found.python!), [`${environment} cowsay 6.0`]);
  assert.equal(
    packages(found.python!)[0]?.location,
    `${environment}/72a7b524b0c2f1a2/lib/python3.11/site-packages/cowsay-6.0.dist-info`,
  );
});

test("metadata that gives no name or no version counts by its folder's name, as pip 26 and uv do", async () => {
  const utf16 = Buffer.from("\ufeffName: wide\nVersion: 1.9\n", "utf16le");
  const collected = await collect({
    [`${venv}/no_name-1.0.dist-info/METADATA`]: "Version: 1.0\n",
    [`${venv}/nover-1.1.dist-info/METADATA`]: "Name: nover\n",
    [`${venv}/badver-1.2.dist-info/METADATA`]: "Name: badver\nVersion: 1 or so\n",
    [`${venv}/wide-1.9.dist-info/METADATA`]: utf16,
    [`${venv}/old-3.1-py3.11.egg-info/PKG-INFO`]: "Name: old\n",
    [`${venv}/junk-1.0.egg-info`]: "junk",
    [`${venv}/folded-1.7.dist-info/METADATA`]: "Name:\n folded\nVersion: 1.7\n",
    [`${venv}/lead-1.8.dist-info/METADATA`]: "\ufeff\nName: lead\nVersion: 1.8\n",
  });
  assert.equal(collected.status, "present");
  assert.deepEqual(namesAndVersions(collected), [
    "badver 1.2",
    "folded 1.7",
    "junk 1.0",
    "lead 1.8",
    "no-name 1.0",
    "nover 1.1",
    "old 3.1",
    "wide 1.9",
  ]);
  assert.equal(collected.status === "present" && collected.notes?.length, 6);
});

test("metadata made to keep a parser busy is read at once", async () => {
  const blank = " \t".repeat(1_000_000);
  const files = { [`${venv}/bad.dist-info/METADATA`]: `Name: bad${blank}x${blank}y\nVersion: 1\n` };
  await withinProcessorTime(() => assertError(files, `${venv}/bad.dist-info/METADATA`, /invalid Name/, []));
});

test("an author's name in another encoding hinders nobody", async () => {
  const text = Buffer.from("Name: a\nVersion: 1\nAuthor: Jos\xe9\n", "latin1");
  assert.equal((await only({ [`${venv}/a-1.dist-info/METADATA`]: text })).version, "1");
});

test("a link in a circle is noted, and one to a folder without a package is an error", async () => {
  const good = { [`${venv}/good-1.dist-info/METADATA`]: metadata("good", "1") };
  const bad = `${venv}/bad-1.dist-info`;
  const found = await collectFrom(python, memoryTree({ ...good, [bad]: { target: "bad-1.dist-info" } }));
  assert.deepEqual(namesAndVersions(found), ["good 1"]);
  assert.deepEqual(found.status === "present" && found.notes, [
    { path: bad, message: "is a link that leads nowhere, so that pip does not count it" },
  ]);
  await assertError(
    { ...good, [`${venv}/bad.egg-link`]: "/opt/src\n", "/opt/src/x": "" },
    `${venv}/bad.egg-link`,
    /leads to "\/opt\/src"/,
    ["good"],
  );
});

test("an interpreter's version is in its headers, Debian's package, the program or its library", async () => {
  const header = '#define PY_MAJOR_VERSION 3\n#define PY_VERSION      \t"3.11.9"\n';
  const byHeader = await only({
    "/usr/local/bin/python3.11": program(),
    "/usr/local/bin/python3": { target: "python3.11" },
    "/usr/local/include/python3.11/patchlevel.h": header,
  });
  assert.deepEqual(byHeader, {
    name: "python",
    version: "3.11.9",
    purl: "pkg:generic/python@3.11.9",
    prefix: "/usr/local",
    location: "/usr/local/bin/python3.11",
  });
  const debian = (version: string) => ({
    "/usr/bin/python3.11": program("3.11.0rc2"),
    "/var/lib/dpkg/info/python3.11-minimal.list": "/usr/bin/python3.11\n",
    "/var/lib/dpkg/status": `Package: python3.11-minimal\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n\n`,
  });
  assert.equal((await only(debian("3.11.2-6+deb12u4"))).version, "3.11.2");
  assert.equal((await only(debian("3.11.0~rc2-1"))).version, "3.11.0rc2");
  const inProgram = await only({ "/usr/bin/python3.11": program("3.11", "3.11.2", "3.11.x", "3.11.2") });
  assert.equal(inProgram.version, "3.11.2");
  const inLibrary = await only({
    "/usr/bin/python3.14": program(),
    "/usr/lib/x86_64-linux-gnu/libpython3.14.so.1.0": program("3.14.0rc1+"),
    "/opt/lib/libpython3.14.so.1.0": program("3.14.2"),
  });
  assert.equal(inLibrary.version, "3.14.0rc1+");
});

test("the interpreter that Red Hat's own programs run with is found", async () => {
  const found = await only({ "/usr/libexec/platform-python3.6": program("3.6.8") });
  assert.equal(`${found.name} ${found.version} ${found.prefix}`, "python 3.6.8 /usr");
});

test("PyPy is told by its own version", async () => {
  const found = await only({
    "/opt/pypy/bin/pypy3.10": program(),
    "/opt/pypy/include/pypy3.10/patchlevel.h":
      '#define PY_VERSION "3.10.14"\n#define PYPY_VERSION "7.3.17"\n',
  });
  assert.equal(`${found.name} ${found.version}`, "pypy 7.3.17");
});

test("a script called python3.11 is no interpreter, a program without a version an error", async () => {
  const shim = { content: "#!/bin/sh\nexec pyenv python3.11\n", mode: 0o755 };
  assert.deepEqual(await collect({ "/root/.pyenv/shims/bin/python3.11": shim }), { status: "absent" });
  await assertError(
    { "/usr/bin/python3.11": program("3.11") },
    "/usr/bin/python3.11",
    /cannot determine the version of this .*: it names none/,
    [],
  );
  await assertError(
    { "/usr/bin/python3.11": program("3.11.2", "3.11.3") },
    "/usr/bin/python3.11",
    /3\.11\.2 and 3\.11\.3/,
    [],
  );
});

test("an environment runs the interpreter that it links to, whatever its old configuration says", async () => {
  const collected = await collect({
    "/usr/bin/python3.11": program("3.11.9"),
    "/opt/a/pyvenv.cfg": "home = /usr/bin\nversion = 3.11.2\n",
    "/opt/a/bin/python": { target: "/usr/bin/python3.11" },
    "/opt/b/pyvenv.cfg": "home = /elsewhere\nversion_info = 3.12.4.final.0\n",
    "/opt/b/bin/python": { target: "/elsewhere/python3.12" },
  });
  assert.deepEqual(ids(collected), ["/opt/a python 3.11.9", "/opt/b python 3.12.4", "/usr python 3.11.9"]);
  await assertError(
    { "/opt/c/pyvenv.cfg": "home = /x\n" },
    "/opt/c/pyvenv.cfg",
    /cannot determine the version/,
    [],
  );
});

test("PyPy out of Debian has the version of its package: the program does not name it", async () => {
  const status =
    "Package: pypy3\nStatus: install ok installed\nArchitecture: amd64\nVersion: 7.3.11+dfsg-2+deb12u3\n\n";
  const found = await only({
    "/usr/bin/pypy3.9": program(),
    "/var/lib/dpkg/status": status,
    "/var/lib/dpkg/info/pypy3.list": "/.\n/usr\n/usr/bin\n/usr/bin/pypy3.9\n",
  });
  assert.deepEqual([found.name, found.version, found.owner], ["pypy", "7.3.11", "dpkg"]);
});

test("what pipx writes into the first line of a program after pip recorded it is no change; any other edit is", async () => {
  const [venv, script] = ["/opt/pipx/venvs/cowsay", "#!/opt/pipx/venvs/cowsay/bin/python\nimport sys\n"];
  const site = `${venv}/lib/python3.12/site-packages`;
  const sum = createHash("sha256").update(script).digest("base64url");
  const edited = script.replace("python\n", "python -E\n");
  const notesOf = async (program: string, more: Record<string, string>) => {
    const tree = memoryTree({
      [`${site}/cowsay-6.1.dist-info/METADATA`]: "Name: cowsay\nVersion: 6.1\n",
      [`${site}/cowsay-6.1.dist-info/RECORD`]: `../../../bin/cowsay,sha256=${sum},${script.length}\n`,
      [`${venv}/bin/cowsay`]: { content: program, mode: 0o755 },
      ...more,
    });
    const found = (await inventory(tree, { digests: { sha256: tree.digests() } })).python!;
    return (found.status === "present" ? (found.notes ?? []) : []).map(({ path }) => path);
  };
  const pipx = { [`${venv}/pipx_metadata.json`]: "{}" };
  assert.deepEqual(await notesOf(edited, pipx), []);
  assert.deepEqual(await notesOf(script, pipx), []);
  assert.deepEqual(await notesOf(`${edited}evil()\n`, pipx), [`${venv}/bin/cowsay`]);
  assert.deepEqual(await notesOf(edited.replace("-E", "-Ex"), pipx), [`${venv}/bin/cowsay`]);
  assert.deepEqual(await notesOf(edited, {}), [`${venv}/bin/cowsay`]);
});

test("a file that was changed after pip installed it is noted, where the digests are known", async () => {
  const site = "/usr/local/lib/python3.12/site-packages";
  const sum = (text: string) => createHash("sha256").update(text);
  const record = `six.py,sha256=${sum("old\n").digest("base64url")},4\nsame.py,sha256=${sum("same\n").digest("base64url")},5\n`;
  const tree = memoryTree({
    [`${site}/six-1.17.0.dist-info/METADATA`]: "Name: six\nVersion: 1.17.0\n",
    [`${site}/six-1.17.0.dist-info/RECORD`]: record,
    [`${site}/six.py`]: "new\n",
    [`${site}/same.py`]: "same\n",
  });
  const found = (await inventory(tree, { digests: { sha256: tree.digests() } })).python!;
  assert.equal(found.status, "present");
  assert.deepEqual(found.status === "present" && found.notes, [
    { path: `${site}/six.py`, message: "was changed after six was installed" },
  ]);
});
