import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { canonicalForm } from "../../src/image/canonical-form.ts";
import {
  compareTrees,
  type Difference,
  describeDifference,
  describeDifferences,
} from "../../src/image/compare.ts";
import { contentDigest } from "../../src/image/digest.ts";
import type { ContentRules } from "../../src/image/facets.ts";
import { noise } from "../../src/image/noise/all.ts";
import { noiseFinder } from "../../src/image/noise.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

type Files = Record<string, MemoryFile>;

const base: Files = {
  "/bin/sh": { content: "\x7fELF shell", mode: 0o755 },
  "/etc/passwd": "root:x:0:0::/root:/bin/sh\n",
  "/dev/null": { type: "char", device: [1, 3], mode: 0o666 },
  "/lib": { target: "usr/lib" },
  "/usr/lib": { type: "dir" },
  "/zé": "last",
};

/** The differences of two trees, after a check that digest and comparison agree on whether there are any. */
async function compare(a: Files, b: Files, rules: ContentRules = {}): Promise<Difference[]> {
  const [treeA, treeB] = [memoryTree(a), memoryTree(b)];
  const differences = await compareTrees(treeA, treeB, rules);
  const [digestA, digestB] = [await contentDigest(treeA, rules), await contentDigest(treeB, rules)];
  assert.equal(digestA.digest === digestB.digest, differences.length === 0, JSON.stringify(differences));
  return differences;
}

/** Whether the project's rules take a plain file of an image that holds nothing else for noise. */
const isNoise = (path: string) => {
  const tree = memoryTree({ [path]: "x" });
  return noiseFinder(noise, tree)(tree.entries.get(path)!) !== undefined;
};

/** In what two images differ that have this one file different, in words; undefined where they do not. */
async function how(
  path: string,
  a: MemoryFile,
  b: MemoryFile,
  rules?: ContentRules,
): Promise<string | undefined> {
  const differences = await compare({ ...base, [path]: a }, { ...base, [path]: b }, rules);
  for (const one of differences) assert.equal(one.path, path);
  return differences.length === 0 ? undefined : differences.map(describeDifference).join(", ");
}

/** Differences as paths and kinds. */
const brief = (differences: readonly Difference[]) => differences.map(({ path, kind }) => `${path}: ${kind}`);

test("the digest is over exactly the fields its description names, in the byte order of the paths", async () => {
  const record = (...fields: (string | number)[]) => `${fields.join("\0")}\0`;
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const expected = sha256(
    "stx-content-1\n" +
      record("/", "dir", 755, 0, 0, "") +
      record("/a", "symlink", 777, 1, 2, "b") +
      record("/b", "file", 4755, 0, 0, sha256("x")) +
      record("/n", "char", 644, 0, 0, "1:3") +
      record("/\u{ffff}", "file", 644, 0, 0, sha256("")) +
      record("/\u{10000}", "file", 644, 0, 0, sha256("")),
  );
  const tree = memoryTree({
    "/\u{10000}": "",
    "/\u{ffff}": "",
    "/n": { type: "char", device: [1, 3], mtime: 99 },
    "/b": {
      content: "x",
      mode: 0o4755,
      xattrs: { "user.a": "00", "security.selinux": "1", "trusted.overlay.origin": "2", "user.b": "" },
    },
    "/a": { target: "b", uid: 1, gid: 2, mtime: 100 },
  });
  const { digest, files } = await contentDigest(tree, { version: 1 });
  assert.equal(digest, expected);
  const second = sha256(
    "stx-content-2\n" +
      record("/", "dir", 755, 0, 0, "", 0, 0) +
      record("/a", "symlink", 777, 1, 2, "b", "", 0) +
      record("/b", "file", 4755, 0, 0, sha256("x"), 0, 2, "user.a", "00", "user.b", "") +
      record("/n", "char", 644, 0, 0, "1:3", 99, 0) +
      record("/\u{ffff}", "file", 644, 0, 0, sha256(""), 0, 0) +
      record("/\u{10000}", "file", 644, 0, 0, sha256(""), 0, 0),
  );
  assert.equal((await contentDigest(tree, { epoch: 100 })).digest, second);
  assert.equal(files.get("/b"), sha256("x"));
  assert.equal(files.size, 3);
});

test("everything of an entry counts, its time where the epoch is known", async () => {
  assert.equal(await how("/x", { content: "1", mtime: 5 }, { content: "1", mtime: 6 }), undefined);
  const epoch = { epoch: 10 };
  const at = (mtime: number): MemoryFile => ({ content: "1", mtime });
  assert.equal(await how("/x", at(5), at(6), epoch), "time 1970-01-01T00:00:05Z → 1970-01-01T00:00:06Z");
  assert.equal(await how("/x", at(5), at(600), epoch), "time 1970-01-01T00:00:05Z → 1970-01-01T00:00:10Z");
  assert.equal(await how("/x", at(10), at(600), epoch), undefined, "both are of the build");
  assert.equal(await how("/x", at(5), at(6), { ...epoch, version: 1 }), undefined);
  const folder = (mtime: number): MemoryFile => ({ type: "dir", mtime });
  assert.match((await how("/d", folder(5), folder(11), epoch)) ?? "", /^time /);
  const link = (mtime: number): MemoryFile => ({ target: "a", mtime });
  assert.match((await how("/l", link(5), link(11), epoch)) ?? "", /^time /);
  assert.equal(await how("/x", "1", "2"), "content");
  assert.equal(await how("/x", "1", "longer"), "content");
  assert.equal(
    await how("/x", { content: "1", mode: 0o4755 }, { content: "1", mode: 0o755 }),
    "mode 4755 → 0755",
  );
  assert.equal(await how("/x", { content: "1" }, { content: "1", uid: 7, gid: 8 }), "owner 0:0 → 7:8");
  assert.equal(await how("/x", { target: "a" }, { target: "b" }), 'link "a" → "b"');
  assert.equal(await how("/x", "a", { target: "a" }), "type file → symlink");
  assert.equal(
    await how("/x", { type: "block", device: [8, 0] }, { type: "block", device: [8, 1] }),
    "device 8:0 → 8:1",
  );
  assert.equal(await how("/x", { content: "1" }, { content: "2", mode: 0o600 }), "mode 0644 → 0600, content");
});

test("extended attributes count, apart from SELinux' label and what overlays note down", async () => {
  const file = (xattrs: Record<string, string>): MemoryFile => ({ content: "1", xattrs });
  assert.equal(
    await how("/x", file({}), file({ "security.capability": "0100" })),
    "xattr none → security.capability=0x0100",
  );
  assert.equal(
    await how("/x", file({ "user.a": "00", "user.b": "11" }), file({ "user.a": "01" })),
    "xattr user.a=0x00 → user.a=0x01, xattr user.b=0x11 → none",
  );
  for (const name of [
    "security.selinux",
    "trusted.overlay.origin",
    "user.overlay.impure",
    "user.fuseoverlayfs.opaque",
  ])
    assert.equal(await how("/x", file({}), file({ [name]: "79" })), undefined, name);
  for (const name of ["security.selinux2", "security.ima", "trusted.x", "system.posix_acl_access"])
    assert.ok(await how("/x", file({}), file({ [name]: "79" })), name);
  assert.equal(await how("/x", file({}), file({ "user.a": "79" }), { version: 1 }), undefined);
  const folder = (xattrs: Record<string, string>): MemoryFile => ({ type: "dir", xattrs });
  assert.ok(await how("/d", folder({}), folder({ "user.a": "79" })));
});

test("differences of one path are put in one line", () => {
  assert.deepEqual(
    describeDifferences([
      { path: "/a", kind: "mode", before: "0644", after: "0755" },
      { path: "/a", kind: "content", before: "1", after: "2" },
      { path: "/b", kind: "extra", after: "file" },
    ]),
    ["/a (mode 0644 → 0755, content)", "/b (extra)"],
  );
});

test("what is missing and what is extra is named, in the order of the paths", async () => {
  const differences = await compare({ ...base, "/gone": "1" }, { ...base, "/added/file": "1" });
  assert.deepEqual(brief(differences), ["/added: extra", "/added/file: extra", "/gone: missing"]);
});

const uuid = "0123456789abcdef0123456789abcdef\n";
const pyc = (magic: number, rest: string) =>
  Buffer.concat([Buffer.from(Uint16Array.of(magic, 0x0a0d).buffer), Buffer.from(rest, "latin1")]);
const labels = (more: Record<string, string>) => JSON.stringify({ maintainer: "me", ...more });
const built = (time: string) => `Package: x\nVersion: 1.0\nBuilt: R 4.2.2; ; ${time} UTC; unix\n`;

/** Differences between two builds that must be overlooked. */
const overlooked: [string, MemoryFile, MemoryFile][] = [
  [
    "/.singularity.d/labels.json",
    labels({ "org.label-schema.build-date": "Monday", "org.label-schema.usage.apptainer.version": "1.4.5" }),
    labels({ "org.label-schema.build-date": "Tuesday" }),
  ],
  ["/.singularity.d/Singularity", "Bootstrap: a", "Bootstrap: b"],
  ["/var/log/apt/history.log", "Monday", "Tuesday"],
  ["/etc/machine-id", uuid, uuid.replace("0", "f")],
  ["/etc/ssh/ssh_host_rsa_key.pub", "ssh-rsa AAAA root@one\n", "ssh-rsa AAAB root@two\n"],
  [
    "/etc/ssh/ssh_host_rsa_key",
    "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n",
    "-----BEGIN OPENSSH PRIVATE KEY-----\nBBBB\n-----END OPENSSH PRIVATE KEY-----\n",
  ],
  ["/etc/shadow", "root:*:19000:0:99999:7:::\n", "root:*:19800:0:99999:7:::\n"],
  ["/etc/resolv.conf", "nameserver 10.0.0.1\n", "# made\nsearch lab\nnameserver 10.0.0.2\n"],
  ["/etc/hostname", "one\n", "two\n"],
  [
    "/opt/venv/a/__pycache__/x.cpython-311.pyc",
    pyc(3495, "\0\0\0\0MTIMSIZEcode"),
    pyc(3495, "\0\0\0\0mtimsizecode"),
  ],
  ["/usr/lib/python3.6/x.pyc", pyc(3379, "MTIMSIZEcode"), pyc(3379, "mtimSIZEcode")],
  ["/usr/lib/python2.7/x.pyc", pyc(62211, "MTIMcode and more"), pyc(62211, "mtimcode and more")],
  ["/usr/lib/R/library/x/DESCRIPTION", built("2024-05-01 12:00:00"), built("2025-06-02 13:14:15")],
  ["/usr/local/lib/R/site-library/x/DESCRIPTION", built("2024-05-01 12:00:00"), built("2025-06-02 13:14:15")],
  ["/opt/conda/conda-meta/history", "==> Monday", "==> Tuesday"],
  [
    "/opt/conda/conda-meta/x-1-0.json",
    '{"name":"x","requested_spec":"x","md5":"1"}',
    '{"md5":"1","name":"x","requested_spec":"http://x.conda#1"}',
  ],
];
for (const [path, a, b] of overlooked) {
  test(`noise in ${path} is overlooked`, async () => assert.equal(await how(path, a, b), undefined));
}

/** Differences in the same places that are no noise. */
const seen: [string, string, MemoryFile, MemoryFile, string][] = [
  ["a label of the recipe", "/.singularity.d/labels.json", labels({ x: "1" }), labels({ x: "2" }), "content"],
  [
    "the runscript",
    "/.singularity.d/runscript",
    { content: "a", mode: 0o755 },
    { content: "b", mode: 0o755 },
    "content",
  ],
  ["the environment", "/.singularity.d/env/90-environment.sh", "a", "b", "content"],
  ["a password", "/etc/shadow", "root:*:19000:0:::::\n", "root::19000:0:::::\n", "content"],
  ["a script in place of a machine-id", "/etc/machine-id", uuid, "#!/bin/sh\n", "content"],
  ["a script in place of a host name", "/etc/hostname", "one\n", "one; rm\n", "content"],
  ["a script in place of resolv.conf", "/etc/resolv.conf", "nameserver 1.1.1.1\n", "evil\n", "content"],
  [
    "compiled code",
    "/opt/venv/x.pyc",
    pyc(3495, "FLAGMTIMSIZEcode"),
    pyc(3495, "FLAGMTIMSIZEevil"),
    "content",
  ],
  [
    "the Python a file was compiled for",
    "/x.pyc",
    pyc(3495, "FLAGMTIMSIZEcode"),
    pyc(3494, "FLAGMTIMSIZEcode"),
    "content",
  ],
  [
    "a version in DESCRIPTION",
    "/usr/lib/R/library/x/DESCRIPTION",
    built("2024-05-01 12:00:00"),
    built("2024-05-01 12:00:00").replace("1.0", "1.1"),
    "content",
  ],
  ["a checksum of conda", "/opt/conda/conda-meta/x-1-0.json", '{"md5":"1"}', '{"md5":"2"}', "content"],
  [
    "a program among the logs",
    "/var/log/x",
    { content: "a", mode: 0o755 },
    { content: "b", mode: 0o755 },
    "content",
  ],
  ["a link among the logs", "/var/log/x", { target: "a" }, { target: "b" }, 'link "a" → "b"'],
  ["a log that became a program", "/var/log/x", "a", { content: "a", mode: 0o4755 }, "extra"],
  [
    "the mode of a host key",
    "/etc/ssh/ssh_host_rsa_key.pub",
    "ssh-rsa A a\n",
    { content: "ssh-rsa B b\n", mode: 0o666 },
    "mode 0644 → 0666",
  ],
];
for (const [what, path, a, b, expected] of seen) {
  test(`${what} is seen`, async () => assert.equal(await how(path, a, b), expected));
}

test("noise that is there in one image only is overlooked where it may be missing, and seen where not", async () => {
  const more = { "/root/.cache/pip/http/a/b": "1", "/root/.npm/_logs/x.log": "1", "/var/log/new/x": "1" };
  assert.deepEqual(
    brief(await compare(base, { ...base, ...more, "/root": { type: "dir" }, "/var/log": { type: "dir" } })),
    ["/root: extra", "/var: extra", "/var/log: extra"],
  );
  assert.deepEqual(brief(await compare(base, { ...base, "/etc/machine-id": uuid })), [
    "/etc/machine-id: extra",
  ]);
});

test("what programs keep in their caches is noise as far as it is data", () => {
  for (const path of [
    "/root/.cache/pip/http/a/b",
    "/root/.cache/pip/http-v2/a/b/c.body",
    "/root/.cache/pip/selfcheck/abc",
    "/root/.cache/uv/CACHEDIR.TAG",
    "/root/.cache/uv/simple-v15/pypi/numpy.rkyv",
    "/root/.cache/uv/interpreter-v4/a/b.msgpack",
    "/root/.cache/uv/wheels-v5/pypi/numpy/2.1.2-cp312.http",
    "/root/.cache/pypoetry/cache/x",
    "/root/.cache/virtualenv/py_info/2/a.json",
    "/root/.cache/R/pkgcache/x",
    "/root/.cache/rattler/cache/0abf1210.shards-cache-v1",
    "/root/.cache/go-build/00/00ab-d",
    "/root/.cache/yarn/v6/npm-a-1-b/node_modules/a/.yarn-metadata.json",
    "/root/.cache/pnpm/metadata-v1.3/registry.example/a.json",
    "/root/.cache/deno/dep_analysis_cache_v2",
    "/root/.cache/deno/npm/registry.example/@a/b/registry.json",
    "/root/.cache/fontconfig/a-le64.cache-9",
    "/home/me/.npm/_cacache/content-v2/sha512/00/11/22",
    "/root/.npm/_cacache/index-v5/00/11/22",
    "/root/.npm/_logs/2024-05-01T00_00_00_000Z-debug-0.log",
    "/root/.npm/_update-notifier-last-checked",
    "/var/lib/apt/lists/archive.example_debian_dists_bookworm_InRelease",
    "/var/log/dpkg.log",
    "/var/log/apt/eipp.log.xz",
    "/var/log/lastlog",
    "/var/lib/dpkg/status-old",
    "/var/cache/ldconfig/aux-cache",
    "/var/cache/fontconfig/a-le64.cache-9",
    "/opt/conda/pkgs/cache/497deca9.json",
    "/opt/conda/pkgs/cache/497deca9.info.json",
  ])
    assert.ok(isNoise(path), path);
});

test("what lies among caches and is used from there is no noise", () => {
  for (const path of [
    "/root/.cache/huggingface/hub/models--a--b/blobs/0123",
    "/root/.cache/torch/hub/checkpoints/net.pth",
    "/root/.cache/pypoetry/virtualenvs/a/lib/python3.12/site-packages/data",
    "/root/.cache/R/renv/cache/v5/a",
    "/root/.cache/pipx/x",
    "/root/.cache/uv/archive-v0/abc/foo/data.txt",
    "/root/.cache/uv/environments-v2/abc/pyvenv.cfg",
    "/root/.cache/uv/git-v0/checkouts/a/b/data",
    "/root/.cache/uv/a-bucket-of-tomorrow/x",
    "/root/.cache/deno/deps/https/deno.land/0123",
    "/root/.cache/deno/npm/registry.example/a/1.0.0/registry.json",
    "/root/.cache/deno/v8_code_cache_v2",
    "/root/.cache/virtualenv/wheel/3.12/image/1/pip/data",
    "/root/.cache/yarn/v6/npm-a-1-b/node_modules/a/package.json",
    "/root/.cache/pnpm/dlx/abc/node_modules/a/package.json",
    "/root/.cache/rattler/cache/pkgs/a-1-0/share/data",
    "/root/.npm/_npx/ab/node_modules/foo/package.json",
    "/opt/app/pkgs/cache/settings.json",
  ])
    assert.ok(!isNoise(path), path);
});

test("a name of code or configuration is no noise in any place", () => {
  for (const name of [
    "libx.so",
    "libx.so.1.2.3",
    "a.py",
    "a.pth",
    "a.js",
    "a.mjs",
    "a.cjs",
    "a.ts",
    "a.jl",
    "a.R",
    "a.rdb",
    "a.pl",
    "a.pm",
    "a.rb",
    "a.jar",
    "a.wasm",
    "a.sh",
    "a.lua",
    "a.conf",
    "a.ini",
    "a.yaml",
  ])
    for (const folder of ["/var/log", "/root/.cache/pip/x", "/root/.npm/_cacache", "/var/lib/dnf"])
      assert.ok(!isNoise(`${folder}/${name}`), `${folder}/${name}`);
});

test("compiled code among the logs is compared as it is elsewhere", async () => {
  const path = "/var/log/x.pyc";
  const code = (rest: string) => pyc(3495, `\0\0\0\0${rest}`);
  assert.equal(await how(path, code("MTIMSIZEcode"), code("mtimsizecode")), undefined);
  assert.equal(await how(path, code("MTIMSIZEcode"), code("MTIMSIZEevil")), "content");
});

test("what a link leads to is no noise, through other links and folders, too", async () => {
  const cache = "/root/.cache/pip/kept";
  const both = async (files: (content: string) => Files) =>
    brief(await compare(files("good"), files("evil")));
  const seen = [`${cache}/a/data: content`];
  const file = (content: string) => ({ [`${cache}/a/data`]: content });
  assert.deepEqual(await both(file), [], "without a link");
  for (const links of [
    { "/opt/venv/data": { target: `${cache}/a/data` } },
    { "/opt/venv/a": { target: `../..${cache}/a` } },
    { "/opt/venv": { target: cache } },
    { "/opt/x": { target: "y" }, "/opt/y": { target: "/z/a" }, "/z": { target: cache } },
    { "/opt/x": { target: "/var/log/a/in" }, "/var/log/a/in": { target: `${cache}/a` } },
  ] as Files[])
    assert.deepEqual(await both((content) => ({ ...file(content), ...links })), seen, JSON.stringify(links));
  const script = (content: string) => ({
    "/opt/conda/conda-meta/history": content,
    "/usr/bin/run": { target: "/opt/conda/conda-meta/history" },
  });
  assert.deepEqual(await both(script), ["/opt/conda/conda-meta/history: content"]);
});

test("uv's environment of links into its cache is compared", async () => {
  const installed = (code: string): Files => ({
    "/opt/venv/lib/python3.12/site-packages/foo/_c": {
      target: "/root/.cache/uv/archive-v0/abc/foo/_c",
    },
    "/root/.cache/uv/archive-v0/abc/foo/_c": code,
  });
  assert.deepEqual(brief(await compare(installed("good"), installed("evil"))), [
    "/root/.cache/uv/archive-v0/abc/foo/_c: content",
  ]);
});

test("links that lead past the caches, and folders of links as distributions have them, leave noise be", async () => {
  const files = (content: string): Files => ({
    "/x": { target: "/" },
    "/var/lib/dbus/machine-id": { target: "/etc/machine-id" },
    "/etc/machine-id": uuid.replaceAll("0", content),
    "/logs": { target: "/var/log" },
    "/var/log/a.log": content,
    "/var/lib/rpm": { target: "../../usr/lib/sysimage/rpm" },
    "/usr/lib/sysimage/rpm/rpmdb.sqlite": content,
  });
  assert.deepEqual(await compare(files("1"), files("2")), []);
});

test("a file too large to normalise is compared whole", async () => {
  const big = (time: string) =>
    Buffer.concat([Buffer.from(built(time)), Buffer.alloc(17 * 1024 * 1024, "x")]);
  const path = "/usr/lib/R/library/x/DESCRIPTION";
  assert.equal(await how(path, big("2024-05-01 12:00:00"), big("2025-06-02 13:14:15")), "content");
});

test("a file that is made to break its normaliser counts whole", async () => {
  const nested = (last: string) => `{"a":${"[".repeat(200_000)}${last}${"]".repeat(200_000)}}`;
  const siblings = (last: string) => `{"a":${"[[],".repeat(5_000)}${last}${"]".repeat(5_000)}}`;
  for (const path of ["/.singularity.d/labels.json", "/opt/conda/conda-meta/x-1-0.json"]) {
    assert.equal(await how(path, nested("1"), nested("2")), "content");
    assert.equal(await how(path, siblings("1"), siblings("2")), "content");
  }
  const lines = "\n".repeat(8_000_000);
  assert.equal(await how("/etc/resolv.conf", lines, `${lines}; me\n`), undefined);
  assert.equal(await how("/etc/resolv.conf", lines, `${lines}evil\n`), "content");
});

test("noise patterns match whole paths and take no character for more than it is", () => {
  const find = noiseFinder([{ pattern: "/a.b/{c,d}*/**/x", ignore: "file", reason: "test" }], memoryTree({}));
  const matches = (path: string) =>
    find({ path, type: "file", mode: 0o644, uid: 0, gid: 0, size: 0, mtime: 0 }) !== undefined;
  assert.deepEqual(["/a.b/c/x", "/a.b/dd/y/z/x", "/a.b/c1/\n/x"].map(matches), [true, true, true]);
  assert.deepEqual(["/aXb/c/x", "/a.b/e/x", "/a.b/c/xx", "/0/a.b/c/x", "/a.b/c/y/x/z"].map(matches), [
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("every noise rule has a reason, and none covers where programs and their settings live", () => {
  for (const rule of noise) assert.ok(rule.reason.length > 20 && rule.reason.endsWith("."), rule.pattern);
  for (const path of [
    "/bin/sh",
    "/etc/passwd",
    "/etc/ld.so.cache",
    "/etc/ld.so.preload",
    "/etc/profile.d/x.sh",
    "/etc/apt/sources.list",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssh/sshd_config",
    "/root/.bashrc",
    "/root/.ssh/authorized_keys",
    "/root/.npmrc",
    "/usr/lib/x86_64-linux-gnu/libc.so.6",
    "/usr/lib/python3/dist-packages/x.py",
    "/usr/lib/python3/dist-packages/x.pth",
    "/opt/conda/conda-meta/state",
    "/var/lib/dpkg/status",
    "/var/spool/cron/crontabs/root",
    "/.singularity.d/env/99-x.sh",
    "/.singularity.d/runscript",
    "/tmp/x",
  ]) {
    assert.ok(!isNoise(path), path);
  }
});

test("the standard devices may be there or not, as root's builds and others have them; anything else in /dev counts", async () => {
  const user: Files = { ...base, "/dev": { type: "dir" }, "/etc/masked": { target: "/dev/null" } };
  const root: Files = {
    ...user,
    "/dev": { type: "dir", mtime: 50 },
    "/dev/null": "",
    "/dev/zero": { type: "char", device: [1, 5] },
    "/dev/fd": { target: "/proc/self/fd" },
    "/dev/shm": { type: "dir" },
  };
  const rules = { epoch: 1000 };
  assert.deepEqual(await compare(user, root, rules), []);
  const forms = await Promise.all(
    [user, root].map((files) => canonicalForm(memoryTree(files), 1000, undefined)),
  );
  assert.deepEqual(forms[0]!.entries, forms[1]!.entries);
  const others: Files = {
    "/dev/full": "x",
    "/dev/random": { mode: 0o755, content: "" },
    "/dev/stdin": { target: "/etc/passwd" },
    "/dev/tty": { type: "char", device: [1, 3] },
    "/dev/shm/x": "",
    "/dev/other": "",
  };
  for (const [path, file] of Object.entries(others)) {
    const differences = await compare(root, { ...root, [path]: file }, rules);
    assert.deepEqual(brief(differences), [`${path}: extra`]);
  }
});

test("as many files as an image can have may differ", async () => {
  const files = (content: string) =>
    memoryTree(Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`/data/${n}`, content])));
  const found = await compareTrees(files("a"), files("b"));
  assert.equal(found.filter(({ kind }) => kind === "content").length, 200_000);
});
