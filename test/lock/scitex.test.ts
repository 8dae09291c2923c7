import assert from "node:assert/strict";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { compareEcosystems } from "../../src/lock/compare.ts";
import {
  formatScitexFile,
  formatScitexLock,
  parseScitexFreeze,
  parseScitexLock,
  type ScitexFreeze,
  toScitexView,
} from "../../src/lock/export/scitex.ts";
import type { Lock } from "../../src/lock/schema.ts";
import { absent, broken, deb, lockOf, mixedLock, npm, present, pypi } from "./sample.ts";

const seed = `# scitex-container lock
[metadata]
pip_executable=/opt/venv/bin/pip
[pip]
# Editable install with no version control (thing==1.0)
-e /opt/src/thing
-e git+https://git.example/a/b@${"a".repeat(40)}#egg=b&subdirectory=py
direct @ git+ssh://git@git.example/a/direct.git@${"b".repeat(40)}
numpy==2.1.0
odd===2004.r1
typing_extensions==4.12.2
wheel-thing @ https://files.example/wheel_thing-1.5-py3-none-any.whl#sha256=aa==
[dpkg]
libc6=2.39-0ubuntu8
libc6=2.39-0ubuntu8
vim=2:9.1.0016-1
[node]
{
  "name": "lib",
  "dependencies": {
    "npm": { "version": "10.2.4", "overridden": false },
    "@lab/cli": { "version": "1.0.0" },
    "gone": { "required": "^1", "missing": true }
  }
}
`;

const names = (side: Lock["ecosystems"][string] | undefined) =>
  side === undefined || side.status === "absent"
    ? side?.status
    : side.packages.map((item) => `${item.name} ${item.version}`);

test("the seed's combined lock is read, direct and editable installs too", () => {
  const { pipExecutable, ecosystems } = parseScitexLock(seed, "x.lock");
  assert.equal(pipExecutable, "/opt/venv/bin/pip");
  assert.deepEqual(names(ecosystems.python), [
    "thing 1.0",
    "b unknown",
    "direct unknown",
    "numpy 2.1.0",
    "odd 2004.r1",
    "typing-extensions 4.12.2",
    "wheel-thing 1.5",
  ]);
  assert(ecosystems.python?.status === "present");
  const [thing, b, direct] = ecosystems.python.packages;
  assert.deepEqual([thing?.editable, thing?.url], [true, "/opt/src/thing"]);
  assert.deepEqual(
    [b?.url, b?.commit, b?.editable],
    ["git+https://git.example/a/b#subdirectory=py", "a".repeat(40), true],
  );
  assert.deepEqual([direct?.url, direct?.commit], ["git+ssh://git@git.example/a/direct.git", "b".repeat(40)]);
  assert.deepEqual(names(ecosystems.dpkg), ["libc6 2.39-0ubuntu8", "vim 2:9.1.0016-1"]);
  assert.deepEqual(names(ecosystems.npm), ["npm 10.2.4", "@lab/cli 1.0.0"]);
});

test("a lock of the seed without [metadata], of its earlier versions, is read", () => {
  const { pipExecutable, ecosystems } = parseScitexLock(seed.replace(/\[metadata\]\npip.*\n/, ""), "x.lock");
  assert.equal(pipExecutable, undefined);
  assert.equal(ecosystems.python?.status, "present");
});

for (const [what, text, line] of [
  ["garbage", "hello", 1],
  ["an empty file", "", 1],
  ["a file cut off before its last section", seed.slice(0, seed.indexOf("[node]")), 17],
  ["JSON cut off in the middle", seed.slice(0, seed.indexOf('"@lab')), 21],
  ["JSON with garbage in it", seed.replace('"npm": {', '"npm": x{'), 21],
  ["a line that is no package", seed.replace("vim=2:9.1.0016-1", "vim is installed"), 16],
  ["a pip line that is none", seed.replace("numpy==2.1.0", "numpy 2.1.0"), 9],
  ["one Python package twice", seed.replace("odd===2004.r1", "NumPy==1"), 10],
  ["an unknown section", seed.replace("[dpkg]", "[conda]\n[dpkg]"), 13],
  ["a section twice", `${seed}[pip]\n`, 26],
] as const) {
  test(`${what} is no empty lock but refused, with its line`, () => {
    assert.throws(
      () => parseScitexLock(text, "x.lock"),
      (error) => {
        assert(error instanceof Failure);
        assert.equal(error.kind, "inconclusive");
        assert.equal(error.place?.path, "x.lock");
        assert.equal(error.place?.line, line, error.why);
        return true;
      },
    );
  });
}

test("an empty section is no proof that nothing was there", () => {
  const empty = parseScitexLock(
    "# scitex-container lock\n[pip]\n[dpkg]\na=1\n[node]\n\n",
    "x.lock",
  ).ecosystems;
  assert.equal(empty.python?.status, "error");
  assert.equal(empty.npm?.status, "error");
  const found = compareEcosystems(empty, empty, []);
  assert.equal(found.identical, false);
  assert.equal(found.conclusive, false);
});

test("a lock written as the seed's and read again is the same packages, absent stays absent, errors stay errors", () => {
  const lock = lockOf({
    python: present(
      pypi("numpy", "2.1.2"),
      pypi("tool", "1", { url: "git+https://g.example/tool", commit: "c".repeat(40) }),
    ),
    dpkg: absent,
    npm: broken("/usr/lib/node_modules/x/package.json", "cut off", npm("npm", "10.0.0", "node_modules/npm")),
  });
  const { pipExecutable, ecosystems } = parseScitexLock(formatScitexLock(lock), "x.lock");
  assert.equal(pipExecutable, "/opt/venv/bin/pip");
  assert.deepEqual(names(ecosystems.python), ["numpy 2.1.2", "tool 1"]);
  assert.equal(ecosystems.dpkg?.status, "absent");
  assert.equal(ecosystems.npm?.status, "error");
  assert.deepEqual(names(ecosystems.npm), ["npm 10.0.0"]);
  const again = parseScitexLock(formatScitexLock(lock), "y.lock").ecosystems;
  assert.equal(compareEcosystems(ecosystems, again, []).total, 0);
});

test("what the seed's form can't say stands in comments, which the seed skips", () => {
  const text = formatScitexLock(mixedLock());
  const lines = text.split("\n");
  assert.equal(lines[0], "# scitex-container lock");
  assert(
    lines.some((line) => line.startsWith("# not here: numpy ")),
    text,
  );
  assert(!text.includes("pip_executable"), "three environments have no one pip");
  assert.equal(lines.filter((line) => line.startsWith("libc6=")).length, 1);
  const one = formatScitexLock(mixedLock(), { prefix: "/opt/old" });
  assert.match(
    one,
    /pip_executable=\/opt\/old\/bin\/pip\n\[pip\]\n# left out as asked: [^\n]*\nnumpy==1\.26\.4\n\[dpkg\]/,
  );
});

test("a lock of ours and one of the seed compare after both went through the seed's form", () => {
  const lock = lockOf({
    python: present(pypi("numpy", "2.1.0")),
    dpkg: present(deb("libc6", "2"), deb("libc6", "2", { arch: "i386" })),
    npm: present(
      npm("npm", "10.2.4", "node_modules/npm"),
      npm("abbrev", "2.0.0", "node_modules/npm/node_modules/abbrev"),
    ),
  });
  const theirs =
    '# scitex-container lock\n[pip]\nnumpy==2.1.0\n[dpkg]\nlibc6=2\n[node]\n{"dependencies":{"npm":{"version":"10.2.5"}}}\n';
  const ours = parseScitexLock(formatScitexLock(lock), "ours").ecosystems;
  const found = compareEcosystems(parseScitexLock(theirs, "theirs").ecosystems, ours, []);
  assert.equal(found.conclusive, true);
  assert.equal(found.total, 1);
  assert.deepEqual(
    found.ecosystems.npm?.changes.map(({ from, to }) => [from, to]),
    [["10.2.5", "10.2.4"]],
  );
});

const freezeFiles = (lock: Lock, options = {}): ScitexFreeze =>
  Object.fromEntries(
    (["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"] as const).map((name) => [
      name,
      formatScitexFile(name)(lock, options),
    ]),
  );

test("the three freeze files are written and read; a missing one is an error", () => {
  const files = freezeFiles(mixedLock(), { prefix: "/opt/venv" });
  assert.match(files["dpkg-lock.txt"] ?? "", /^curl=7\.88\.1-10\+deb12u8\nlibc6=2\.36-9\ntzdata=2024a-0\n$/);
  assert.deepEqual(Object.keys(JSON.parse(files["node-lock.txt"] ?? "").dependencies).sort(), [
    "@lab/cli",
    "npm",
  ]);
  const { ecosystems } = parseScitexFreeze(files, "/images");
  assert(names(ecosystems.python)?.includes("numpy 2.1.2"));
  const { "dpkg-lock.txt": _, ...rest } = files;
  const side = parseScitexFreeze(rest, "/images").ecosystems.dpkg;
  assert(side?.status === "error");
  assert.equal(side.path, "/images/dpkg-lock.txt");
});

test("freeze files of an image that could not be read whole say so, and are read as an error", () => {
  const lock = lockOf({
    python: absent,
    dpkg: broken("/var/lib/dpkg/status", "cut off", deb("a", "1")),
    npm: broken("/usr/lib/node_modules/x/package.json", "cut off", npm("npm", "10.0.0", "node_modules/npm")),
  });
  const files = freezeFiles(lock);
  assert.match(files["dpkg-lock.txt"] ?? "", /^# incomplete: .*\/var\/lib\/dpkg\/status: cut off\na=1\n$/);
  const { ecosystems } = parseScitexFreeze(files, "/images");
  assert.equal(ecosystems.python?.status, "absent");
  assert.equal(ecosystems.dpkg?.status, "error");
  assert.deepEqual(names(ecosystems.npm), ["npm 10.0.0"]);
  assert.equal(ecosystems.npm?.status, "error");
});

test("what the seed never asks for is no difference to a list of its own", () => {
  const commit = "c".repeat(40);
  const lock = lockOf({
    python: present(
      pypi("numpy", "2.1.0"),
      pypi("pip", "24.0"),
      pypi("tool", "1.5", { url: "git+https://g.example/tool", commit }),
      pypi("numpy", "1.26.4", { prefix: "/opt/old", location: "/opt/old/n" }),
    ),
    dpkg: present(deb("libc6", "2"), deb("libc6", "2", { arch: "i386" })),
    npm: present(
      npm("npm", "10.2.4", "node_modules/npm"),
      npm("left-pad", "1.3.0", "node_modules/left-pad", {
        prefix: "/opt/app/node_modules",
        location: "/opt/app/node_modules/left-pad/package.json",
      }),
    ),
  });
  const theirs = (version: string) =>
    parseScitexLock(
      `# scitex-container lock\n[metadata]\npip_executable=/opt/venv/bin/pip\n[pip]\nnumpy==${version}\ntool @ git+https://g.example/tool@${commit}\n[dpkg]\nlibc6=2\n[node]\n{"dependencies":{"npm":{"version":"10.2.4"}}}\n`,
      "theirs",
    );
  const compare = (version: string) =>
    compareEcosystems(theirs(version).ecosystems, toScitexView(lock, theirs(version)), []);
  assert.equal(compare("2.1.0").identical, true, JSON.stringify(compare("2.1.0")));
  assert.deepEqual(
    compare("2.0.0").ecosystems.python?.changes.map(({ name, from, to }) => [name, from, to]),
    [["numpy", "2.0.0", "2.1.0"]],
  );
});

test("a name from an image begins no line of its own", () => {
  const hostile = lockOf({
    python: present(pypi("x", "1\nevil==6.6.6", { prefix: "/a\n[dpkg]" })),
    dpkg: present(deb("y\nevil", "1")),
    npm: absent,
  });
  assert(
    !formatScitexLock(hostile)
      .split("\n")
      .some((line) => /^(evil|\[dpkg\]$)/.test(line) && line !== "[dpkg]"),
  );
  assert.equal(
    formatScitexLock(hostile)
      .split("\n")
      .filter((line) => line === "[dpkg]").length,
    1,
  );
});
