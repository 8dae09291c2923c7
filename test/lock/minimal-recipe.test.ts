import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { exportLock } from "../../src/lock/export/index.ts";
import type { Lock } from "../../src/lock/schema.ts";
import { deb, digest, lockOf, mixedLock, present, pypi } from "./sample.ts";

const folder = await mkdtemp(join(tmpdir(), "stx-minimal-recipe-"));
after(() => rm(folder, { recursive: true, force: true }));

/** The script of a recipe, with the steps' folder in a temporary one; only the lines that write files. */
const writing = (script: string) =>
  [...script.matchAll(/^(?:RUN | {4})((?:mkdir [^\n]* && )?printf (?:[^\n]*\\\n)+[^\n]*)$/gm)].map(
    ([, command]) => command!.replaceAll("/tmp/stx-lock", folder),
  );

for (const format of ["dockerfile", "apptainer"]) {
  test(`${format}: its commands write each installer's file as it is, and are a script`, async () => {
    const text = await exportLock(mixedLock(), format);
    for (const command of writing(text)) {
      const { status, stderr } = spawnSync("sh", ["-ec", command], { encoding: "utf8" });
      assert.equal(status, 0, stderr);
    }
    const file = (name: string) => readFile(join(folder, name), "utf8");
    assert.equal(await file("npm"), "@lab/cli@1.0.0\n");
    assert.match(await file("dpkg"), /^curl:amd64=7\.88\.1-10\+deb12u8\nlibc6:amd64=2\.36-9\nlibc6:i386=/);
    assert.match(await file("python-2"), /^lab-tools @ git\+https:.*\nnumpy==2\.1\.2 /);
    assert.equal(JSON.parse(await file("r-2")).Packages.jsonlite.Version, "1.8.8");
    await rm(folder, { recursive: true });
    const script = text.replace(/^(Bootstrap|From): .*|^FROM .*|^%post$|^RUN /gm, "");
    const { status, stderr } = spawnSync("sh", ["-n"], { encoding: "utf8", input: script });
    assert.equal(status, 0, stderr);
  });
}

test("a minimal recipe starts where the image did, else from the image of its distribution", async () => {
  const start = async (lock: Lock, format: string) =>
    (await exportLock(lock, format)).match(/^(FROM|Bootstrap|From|OSVersion|MirrorURL).*$/gm);
  const pinned = `debian@sha256:${digest("6")}`;
  assert.deepEqual(await start(mixedLock(), "dockerfile"), [`FROM ${pinned}`]);
  assert.deepEqual(await start(mixedLock(), "apptainer"), ["Bootstrap: docker", `From: ${pinned}`]);

  const dpkg = present(deb("curl", "1", { purl: "pkg:deb/debian/curl@1?arch=amd64&distro=debian-12" }));
  const mirror = "https://archive.example.org/debian";
  const base = { stage: 0, bootstrap: "debootstrap", written: mirror, mirror, suite: "bookworm" };
  const made = lockOf({ dpkg }, { bases: [base] });
  assert.deepEqual(await start(made, "apptainer"), [
    "Bootstrap: debootstrap",
    "OSVersion: bookworm",
    `MirrorURL: ${mirror}`,
  ]);
  assert.deepEqual(await start(made, "dockerfile"), ["FROM debian:12"]);
  assert.match(await exportLock(made, "dockerfile"), /^# the image was started by debootstrap, from /m);

  const bare = lockOf({ python: present(pypi("six", "1.16.0")) }, { bases: [] });
  await assert.rejects(exportLock(bare, "dockerfile"), { code: "export-base-unknown" });
});

test("a snapshot of the archive is asked where the lock has one, else the archive is named", async () => {
  const archive = { uri: "https://a.example.org/d/", suite: "x", components: ["main"], trusted: false };
  const archives = [
    { ...archive, snapshot: "http://s.example.org/1/" },
    { ...archive, suite: "y" },
  ];
  const text = await exportLock(lockOf({ dpkg: present(deb("curl", "1")) }, { archives }), "dockerfile");
  assert.match(text, /'URIs: http:\/\/s\.example\.org\/1\/' \\\n +'Suites: x'/);
  assert.match(text, /^# apt must know the archive https:\/\/a\.example\.org\/d\/ y, with its key/m);
});

test("no command of a Dockerfile is longer than the kernel takes as one argument", async () => {
  const many = Array.from({ length: 5_000 }, (_, n) => deb(`package-with-a-long-name-${n}`, "1.0-1"));
  const text = await exportLock(lockOf({ dpkg: present(...many) }), "dockerfile");
  const longest = Math.max(...text.split(/^RUN /m).map(({ length }) => length));
  assert(longest < 128 * 1024, `${longest}`);
  assert.equal(text.match(/package-with-a-long-name-/g)?.length, many.length);
});
