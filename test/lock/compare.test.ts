import assert from "node:assert/strict";
import { test } from "node:test";
import { compareLocks } from "../../src/lock/compare.ts";
import { reasonText } from "../../src/lock/reason-text.ts";
import type { Lock } from "../../src/lock/schema.ts";
import { stageEcosystems } from "../../src/lock/stages.ts";
import { detailText } from "../../src/report/comparison.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";
import { absent, broken, conda, deb, digest, lockOf, mixedLock, npm, present, pypi } from "./sample.ts";

const compare = (locked: Lock["ecosystems"], rebuilt: Lock["ecosystems"], floats: string[] = []) =>
  compareLocks(lockOf(locked), lockOf(rebuilt), floats);

test("a lock is identical to itself, with every package counted as equal", () => {
  const found = compareLocks(mixedLock(), mixedLock(), []);
  assert.equal(found.identical, true);
  assert.equal(found.conclusive, true);
  assert.deepEqual(found.ecosystems.dpkg, { locked: 4, rebuilt: 4, equal: 4, changes: [] });
  assert.equal(found.ecosystems.apk, undefined, "an ecosystem that is nowhere is not listed");
});

test("an architecture that is not known speaks for no difference, one that is speaks against any other", () => {
  const of = (arch: string) => {
    const lock = mixedLock();
    return { ...lock, image: { ...lock.image, arch } };
  };
  assert.equal(compareLocks(of("arm64"), of("unknown"), []).identical, true);
  assert.equal(compareLocks(of("unknown"), of("arm64"), []).identical, true);
  assert.equal(compareLocks(of("amd64"), of("arm64"), []).conclusive, false);
});

test("every changed, missing and extra package is named", () => {
  const found = compare(
    { dpkg: present(deb("curl", "1"), deb("jq", "1"), deb("same", "1")) },
    { dpkg: present(deb("curl", "2"), deb("same", "1"), deb("wget", "3")) },
  );
  assert.equal(found.identical, false);
  assert.equal(found.conclusive, true);
  assert.equal(found.total, 3);
  assert.deepEqual(found.ecosystems.dpkg, {
    locked: 3,
    rebuilt: 3,
    equal: 1,
    changes: [
      { kind: "changed", ecosystem: "dpkg", name: "curl", arch: "amd64", from: "1", to: "2" },
      { kind: "missing", ecosystem: "dpkg", name: "jq", arch: "amd64", from: "1" },
      { kind: "extra", ecosystem: "dpkg", name: "wget", arch: "amd64", to: "3" },
    ],
  });
});

test("two architectures of one package do not overwrite each other", () => {
  const found = compare(
    { dpkg: present(deb("libc6", "1"), deb("libc6", "1", { arch: "i386" })) },
    { dpkg: present(deb("libc6", "1"), deb("libc6", "2", { arch: "i386" })) },
  );
  assert.deepEqual(
    found.ecosystems.dpkg?.changes.map(({ kind, arch, from, to }) => [kind, arch, from, to]),
    [["changed", "i386", "1", "2"]],
  );
});

test("one package of another architecture is one change, not a missing and an extra one", () => {
  const found = compare(
    { conda: present(conda("six", "1")) },
    { conda: present(conda("six", "1", { arch: "noarch" })) },
  );
  assert.deepEqual(
    found.ecosystems.conda?.changes.map((change) => [change.kind, detailText(change)]),
    [["changed", "arch linux-64 → noarch"]],
  );
});

test("the same name in two prefixes is two packages", () => {
  const other = { prefix: "/opt/b", location: "/opt/b/numpy" };
  const found = compare(
    { python: present(pypi("numpy", "1"), pypi("numpy", "1", other)) },
    { python: present(pypi("numpy", "1"), pypi("numpy", "2", other)) },
  );
  assert.deepEqual(
    found.ecosystems.python?.changes.map(({ prefix }) => prefix),
    ["/opt/b"],
  );
});

for (const [a, b] of [
  ["typing_extensions", "typing-extensions"],
  ["Jinja2", "jinja2"],
  ["zope.interface", "zope_interface"],
] as const) {
  test(`Python's ${a} and ${b} are one package`, () => {
    const found = compare({ python: present(pypi(a, "1")) }, { python: present(pypi(b, "1")) });
    assert.equal(found.identical, true);
    const later = compare({ python: present(pypi(a, "1")) }, { python: present(pypi(b, "2")) });
    assert.deepEqual(
      later.ecosystems.python?.changes.map(({ kind, from, to }) => [kind, from, to]),
      [["changed", "1", "2"]],
    );
  });
}

test("where names are case-sensitive, another spelling is one change that says so", () => {
  const r = (name: string) => ({ name, version: "1", purl: `pkg:cran/${name}@1`, prefix: "/lib" });
  const found = compare({ r: present(r("Foo")) }, { r: present(r("foo")) });
  assert.deepEqual(
    found.ecosystems.r?.changes.map((change) => [change.kind, detailText(change)]),
    [["changed", "name Foo → foo"]],
  );
});

test("npm's oldest packages differ in case alone: one is not the other", () => {
  const found = compare(
    { npm: present(npm("JSONStream", "1.0.3", "node_modules/JSONStream")) },
    { npm: present(npm("jsonstream", "1.0.3", "node_modules/jsonstream")) },
  );
  assert.equal(found.identical, false);
  assert.deepEqual(
    found.ecosystems.npm?.changes.map((change) => [change.kind, detailText(change)]),
    [["changed", "name JSONStream → jsonstream"]],
  );
});

test("a name that could be two others is neither of them", () => {
  const r = (name: string) => ({ name, version: "1", purl: `pkg:cran/${name}@1`, prefix: "/lib" });
  const found = compare({ r: present(r("Foo"), r("foo")) }, { r: present(r("FOO")) });
  assert.deepEqual(
    found.ecosystems.r?.changes.map(({ kind, name }) => `${kind} ${name}`),
    ["extra FOO", "missing Foo", "missing foo"],
  );
});

test("a new version says nothing of its new source, which is a matter of course", () => {
  const found = compare(
    { dpkg: present(deb("libc6", "1", { source: "glibc@1" })) },
    { dpkg: present(deb("libc6", "2", { source: "glibc@2" })) },
  );
  assert.equal(found.ecosystems.dpkg?.changes[0]?.differences, undefined);
});

test("paths that differ in one letter stay two files", () => {
  const file = (name: string) => ({ name, version: digest("1"), purl: "pkg:generic/x" });
  const found = compare({ unowned: present(file("/opt/a_b")) }, { unowned: present(file("/opt/a-b")) });
  assert.deepEqual(
    found.ecosystems.unowned?.changes.map(({ kind }) => kind),
    ["extra", "missing"],
  );
});

test("where the version is the hash or the commit, the difference is told once", () => {
  const file = (hash: string) => ({ name: "/opt/x", version: hash, hash, purl: "pkg:generic/x" });
  const checkout = (commit: string) => ({ name: "lab/x", version: commit, commit, purl: "pkg:generic/x" });
  const found = compare(
    { unowned: present(file("sha256:a")), git: present(checkout("a")) },
    { unowned: present(file("sha256:b")), git: present(checkout("b")) },
  );
  assert.equal(found.total, 2);
  assert.equal(found.ecosystems.unowned?.changes[0]?.differences, undefined);
  assert.equal(found.ecosystems.git?.changes[0]?.differences, undefined);
});

test("in an npm tree a package is found again by its folder, then by its version", () => {
  const found = compare(
    {
      npm: present(
        npm("semver", "7", "node_modules/semver"),
        npm("semver", "5", "node_modules/a/node_modules/semver"),
      ),
    },
    {
      npm: present(
        npm("semver", "8", "node_modules/semver"),
        npm("semver", "5", "node_modules/b/node_modules/semver"),
      ),
    },
  );
  assert.equal(found.ecosystems.npm?.equal, 1, "moved to another folder, same version");
  assert.deepEqual(
    found.ecosystems.npm?.changes.map((change) => [change.from, change.to, detailText(change)]),
    [["7", "8", "at /usr/lib/node_modules/semver/package.json"]],
  );
});

test("versions that all moved to other folders are found again by version", () => {
  const found = compare(
    { npm: present(npm("x", "1", "a/x"), npm("x", "2", "b/x")) },
    { npm: present(npm("x", "2", "c/x"), npm("x", "1", "d/x")) },
  );
  assert.deepEqual([found.total, found.ecosystems.npm?.equal], [0, 2]);
});

test("two versions that changed places in an npm tree are two changes", () => {
  const at = (top: string, nested: string) =>
    present(npm("x", top, "node_modules/x"), npm("x", nested, "node_modules/a/node_modules/x"));
  assert.equal(compare({ npm: at("1", "2") }, { npm: at("2", "1") }).total, 2);
});

test("one copy less of a version is missing", () => {
  const found = compare(
    { npm: present(npm("x", "1", "a/x"), npm("x", "1", "b/x")) },
    { npm: present(npm("x", "1", "a/x")) },
  );
  assert.deepEqual(
    found.ecosystems.npm?.changes.map((change) => [change.kind, detailText(change)]),
    [["missing", "at /usr/lib/b/x/package.json"]],
  );
});

for (const [what, old, now, detail] of [
  [
    "commit",
    { commit: "a".repeat(40), url: "git+https://g/x" },
    { commit: "b".repeat(40), url: "git+https://g/x" },
    /^commit a+ → b+$/,
  ],
  ["build", { build: "h1_0" }, { build: "h2_0" }, /^build h1_0 → h2_0$/],
  [
    "hash",
    { hash: `sha256:${digest("a")}` },
    { hash: `sha256:${digest("b")}` },
    /^hash sha256:a+ → sha256:b+$/,
  ],
  ["origin", { origin: "CRAN" }, { origin: "elsewhere" }, /^origin CRAN → elsewhere$/],
  ["URL, now there", {}, { url: "https://x.example/w.whl" }, /^url none → https/],
  ["commit, now gone", { commit: "a".repeat(40) }, {}, /^commit a+ → none$/],
  ["editable install", {}, { editable: true }, /^now editable$/],
  ["source", { source: "a@1" }, { source: "b@1" }, /^source a@1 → b@1$/],
] as const) {
  test(`the same version with another ${what} is a change, and says which`, () => {
    const found = compare({ python: present(pypi("x", "1", old)) }, { python: present(pypi("x", "1", now)) });
    assert.equal(found.total, 1);
    const [change] = found.ecosystems.python!.changes;
    assert.equal(change?.kind, "changed");
    assert.match(detailText(change!), detail);
  });
}

for (const [what, old, now] of [
  ["who asked for it", { auto: true }, { auto: false }],
  ["the tool that installed it", { installer: "pip" }, { installer: "uv" }],
  ["a hash that one side does not know", { hash: `sha256:${digest("a")}` }, {}],
  ["an origin that one side does not know", { origin: "CRAN" }, {}],
  [
    "the mirror of an artifact with the same hash",
    { hash: "md5:1", url: "https://a/x", origin: "a" },
    { hash: "md5:1", url: "https://b/x", origin: "b" },
  ],
] as const) {
  test(`${what} is no drift`, () => {
    assert.equal(
      compare({ python: present(pypi("x", "1", old)) }, { python: present(pypi("x", "1", now)) }).identical,
      true,
    );
  });
}

test("declared floats are listed apart, and do not count as drift", () => {
  const found = compare(
    {
      npm: present(npm("@lab/cli", "1", "a"), npm("other", "1", "b")),
      python: present(pypi("Big.Tool", "1")),
    },
    {
      npm: present(npm("@lab/cli", "2", "a"), npm("other", "2", "b")),
      python: present(pypi("big-tool", "2")),
    },
    ["npm:@lab/*", "python:big_*"],
  );
  assert.deepEqual(
    found.floated.map(({ ecosystem, name, from, to }) => [ecosystem, name, from, to]),
    [
      ["npm", "@lab/cli", "1", "2"],
      ["python", "Big.Tool", "1", "2"],
    ],
  );
  assert.equal(found.total, 1);
  assert.deepEqual(
    found.ecosystems.npm?.changes.map(({ name }) => name),
    ["other"],
  );
});

test("a rebuild in which only floats moved is identical, and shows them", () => {
  const found = compare(
    { npm: present(npm("a", "1", "a")), dpkg: present(deb("x", "1")) },
    { npm: present(), dpkg: present(deb("x", "1")) },
    ["npm:a"],
  );
  assert.equal(found.identical, true);
  assert.deepEqual(
    found.floated.map(({ kind }) => kind),
    ["missing"],
  );
});

for (const [pattern, matches] of [
  ["python:num*", true],
  ["*:numpy", true],
  ["*", false],
  ["python:*py", true],
  ["python:n*m*y", true],
  ["python:NumPy", true],
  ["python:numpyx*", false],
  ["python:numpy*y", false],
  ["python:nu*mpy*y", false],
  ["python:*numpynumpy", false],
  ["python:n.mpy", false],
  ["numpy", false],
  ["dpkg:numpy", false],
] as const) {
  test(`the float "${pattern}" ${matches ? "covers" : "does not cover"} python's numpy`, () => {
    const found = compare({ python: present(pypi("numpy", "1")) }, { python: present(pypi("numpy", "2")) }, [
      pattern,
    ]);
    assert.equal(found.floated.length, matches ? 1 : 0);
  });
}

test("a float that names no ecosystem covers nothing", () => {
  const side = (version: string) => ({ python: present(pypi("python-dateutil", version)) });
  for (const pattern of ["python*", "python-dateutil", "*", "", ":python-dateutil"]) {
    assert.equal(compare(side("1"), side("2"), [pattern]).floated.length, 0, pattern);
  }
});

test("a pattern of many stars takes no exponential time", async () => {
  const side = (version: string) => ({ python: present(pypi("a".repeat(5000), version)) });
  await withinProcessorTime(() => compare(side("1"), side("2"), [`python:${"*a".repeat(2000)}*b`]));
});

test("an ecosystem that could not be read on either side can't be judged, floats or not", () => {
  const ok = { dpkg: present(deb("curl", "1")), python: present(pypi("x", "1")) };
  const bad = { ...ok, python: broken("/opt/METADATA", "no Version", pypi("x", "1")) };
  for (const [locked, rebuilt, side] of [
    [ok, bad, "rebuilt"],
    [bad, ok, "locked"],
  ] as const) {
    const found = compare(locked, rebuilt, ["python:*"]);
    assert.equal(found.conclusive, false);
    assert.equal(found.identical, false);
    assert.deepEqual(
      found.reasons.map((reason) => reasonText(reason)),
      [`python of the ${side} image could not be read: /opt/METADATA: no Version`],
    );
  }
});

test("no packages at all is no identity", () => {
  for (const empty of [{}, { dpkg: absent }, { dpkg: present() }]) {
    const found = compare(empty, empty);
    assert.equal(found.identical, false);
    assert.equal(found.conclusive, false);
    assert.equal(found.reasons.length, 2);
  }
});

test("locks of two architectures can't be judged", () => {
  const other = mixedLock();
  other.image.arch = "arm64";
  const found = compareLocks(mixedLock(), other, []);
  assert.equal(found.conclusive, false);
  assert.match(reasonText(found.reasons[0]!), /amd64.*arm64/);
});

test("an ecosystem that is gone or new is drift, and can be judged", () => {
  const one = { dpkg: present(deb("curl", "1")), python: present(pypi("x", "1")) };
  const gone = compare(one, { ...one, python: absent });
  assert.equal(gone.conclusive, true);
  assert.deepEqual(
    gone.ecosystems.python?.changes.map(({ kind }) => kind),
    ["missing"],
  );
  const fresh = compare({ ...one, python: absent }, one);
  assert.deepEqual(
    fresh.ecosystems.python?.changes.map(({ kind }) => kind),
    ["extra"],
  );
});

test("an ecosystem that one side never looked for can't be judged where the other has it", () => {
  const one = { dpkg: present(deb("curl", "1")) };
  const found = compare(one, { ...one, go: present({ name: "m", version: "1", purl: "pkg:golang/m@1" }) });
  assert.equal(found.conclusive, false);
  assert.match(reasonText(found.reasons[0]!), /go was left out of the locked image/);
  assert.equal(compare(one, { ...one, go: absent }).identical, true);
});

test("20,000 packages are compared in time that grows with their number", async () => {
  const many = (version: string) =>
    present(...Array.from({ length: 20_000 }, (_, index) => deb(`p${index}`, index % 100 ? "1" : version)));
  const [locked, rebuilt] = [many("1"), many("2")];
  const found = await withinProcessorTime(() => compare({ dpkg: locked }, { dpkg: rebuilt }));
  assert.equal(found.total, 200);
});

function readBy(readers: Record<string, number>, ecosystems: Lock["ecosystems"]) {
  const lock = lockOf(ecosystems);
  return { ...lock, writer: { ...lock.writer, readers } };
}
const curl = { dpkg: present(deb("curl", "1")) };
const zlib = present({ name: "zlib", version: "1", purl: "pkg:generic/zlib@1" });

test("an ecosystem that the lock's writer did not know is reported, and speaks against nothing", () => {
  const found = compareLocks(
    readBy({ dpkg: 1 }, curl),
    readBy({ dpkg: 1, spack: 1 }, { ...curl, spack: zlib }),
    [],
  );
  assert.deepEqual([found.identical, found.conclusive, found.total], [true, true, 0]);
  assert.deepEqual(found.notCompared, [{ ecosystem: "spack", reason: "not-read", readers: { rebuilt: 1 } }]);
  assert.equal(found.ecosystems.spack, undefined);
});

test("a new ecosystem that the image does not have is not worth a word", () => {
  const found = compareLocks(
    readBy({ dpkg: 1 }, curl),
    readBy({ dpkg: 1, spack: 1 }, { ...curl, spack: absent }),
    [],
  );
  assert.deepEqual([found.identical, found.notCompared], [true, []]);
});

test("what the lock has and the other program does not know is inconclusive", () => {
  const found = compareLocks(
    readBy({ dpkg: 1, spack: 1 }, { ...curl, spack: zlib }),
    readBy({ dpkg: 1 }, curl),
    [],
  );
  assert.deepEqual([found.identical, found.conclusive, found.total], [false, false, 0]);
  assert.deepEqual(found.reasons, [{ kind: "not-read", side: "rebuilt", ecosystem: "spack" }]);
});

test("two versions of one reader are not compared, and inconclusive where there is anything to compare", () => {
  const [one, two] = [readBy({ dpkg: 1, go: 1 }, { ...curl, go: absent }), { dpkg: 2, go: 2 }];
  for (const rebuilt of [curl, { dpkg: present(deb("curl", "9")) }]) {
    const found = compareLocks(one, readBy(two, { ...rebuilt, go: absent }), []);
    assert.deepEqual([found.identical, found.conclusive, found.total], [false, false, 0]);
    assert.deepEqual(found.notCompared, [
      { ecosystem: "dpkg", reason: "readers-differ", readers: { locked: 1, rebuilt: 2 } },
    ]);
    assert.deepEqual(found.reasons, [{ kind: "readers-differ", ecosystem: "dpkg", locked: 1, rebuilt: 2 }]);
  }
});

test("what is not compared changes nothing of the rest", () => {
  const locked = readBy({ dpkg: 1, npm: 1 }, { ...curl, npm: present(npm("a", "1", "a")) });
  const rebuilt = readBy({ dpkg: 1, npm: 2 }, { dpkg: present(deb("curl", "2")), npm: absent });
  const found = compareLocks(locked, rebuilt, []);
  assert.deepEqual([found.total, found.ecosystems.dpkg?.changes[0]?.to], [1, "2"]);
  assert.deepEqual(Object.keys(found.ecosystems), ["dpkg"]);
});

test("no two stages have one name in a comparison, whatever they are called", () => {
  const stage = (name?: string) => ({ ...(name && { name }), ecosystems: { dpkg: present(deb("jq", "1")) } });
  const keys = (stages: object) => Object.keys(stageEcosystems(stages as never));
  assert.deepEqual(keys({ 0: stage("build"), 1: stage() }), ["dpkg (stage build)", "dpkg (stage 2)"]);
  assert.deepEqual(keys({ 0: stage("2"), 1: stage() }), ["dpkg (stage #1)", "dpkg (stage #2)"]);
  assert.deepEqual(keys({ 0: stage("a"), 1: stage("a") }), ["dpkg (stage #1)", "dpkg (stage #2)"]);
});
