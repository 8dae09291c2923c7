import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { contentDigest } from "../../src/image/digest.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const pyc = (magic: number, rest: string) =>
  Buffer.concat([Buffer.from(Uint16Array.of(magic, 0x0a0d).buffer), Buffer.from(rest, "latin1")]);
const built = "Package: x\nVersion: 1.0\nBuilt: R 4.2.2; ; 2024-05-01 12:00:00 UTC; unix\n";
const uuid = "0123456789abcdef0123456789abcdef\n";

/** Something of every rule that version 1 of the content rules has, things that look like it, and everything an entry can be. */
const files: Record<string, MemoryFile> = {
  "/.singularity.d/labels.json": '{"b":"1","a":"2","org.label-schema.build-date":"Monday"}',
  "/.singularity.d/Singularity": "Bootstrap: a\n",
  "/.singularity.d/bootstrap_history/Apptainer0": "x",
  "/.singularity.d/runscript": { content: "#!/bin/sh\n", mode: 0o755 },
  "/bin": { target: "usr/bin", mtime: 12 },
  "/dev/null": { type: "char", device: [1, 3], mode: 0o666 },
  "/dev/sda": { type: "block", device: [8, 0] },
  "/run/fifo": { type: "fifo" },
  "/etc/machine-id": uuid,
  "/etc/hostname": "host\n",
  "/etc/resolv.conf": "nameserver 10.0.0.1\n",
  "/etc/shadow": "root:*:19000:0:99999:7:::\n",
  "/etc/ssh/ssh_host_rsa_key":
    "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n",
  "/etc/ssh/ssh_host_rsa_key.pub": "ssh-rsa AAAA root@one\n",
  "/etc/ssl/certs/java/cacerts": "keystore",
  "/root/.cache/pip/http/a": "x",
  "/root/.cache/uv/archive-v0/a/x.py": "x",
  "/root/.cpanm/build.log": "x",
  "/root/.npm/_logs/a.log": "x",
  "/src/.git/index": "DIRC",
  "/usr/bin/tool": { content: "tool", mode: 0o4755, uid: 1, gid: 2, mtime: 7, xattrs: { "user.a": "00" } },
  "/usr/lib/R/library/x/DESCRIPTION": built,
  "/usr/lib/R/library/x/Meta/package.rds": gzipSync(built),
  "/usr/lib/R/library/x/help/paths.rds": gzipSync("/tmp/RtmpAbCdEf/x"),
  "/usr/lib/python3/a.py": { content: "pass\n", mtime: 5 },
  "/usr/lib/python3/__pycache__/a.cpython-311.pyc": pyc(3495, "FLAGMTIMSIZEcode"),
  "/usr/lib/python3/__pycache__/run.cpython-311.pyc": { content: pyc(3495, "FLAGMTIMSIZEcode"), mode: 0o755 },
  "/usr/lib/python2.7/x.pyc": pyc(62211, "MTIMcode and more"),
  "/usr/lib/python3.6/x.pyc": pyc(3379, "MTIMSIZEcode"),
  "/opt/conda/conda-meta/history": "==> Monday",
  "/opt/conda/conda-meta/x-1-0.json": '{"name":"x","requested_spec":"x","md5":"1"}',
  "/opt/conda/pkgs/urls.txt": "x",
  "/usr/share/fonts/.uuid": "x",
  "/var/cache/apt/pkgcache.bin": "x",
  "/var/cache/ldconfig/aux-cache": "x",
  "/var/cache/man/de/index.db": "x",
  "/var/lib/apt/lists/x": "x",
  "/var/lib/dpkg/status-old": "x",
  "/var/lib/rpm/rpmdb.sqlite": "x",
  "/var/log/apt/history.log": "Monday",
  "/var/log/linked": "x",
  "/opt/log": { target: "/var/log/linked" },
  "/\u{10000}": "",
  "/\u{ffff}\udcff": "",
};

/** As the program of version 0.1 (commit e444919) gives it. Locks that were written by it name digests like this one. */
const digest = "9c4b51675e6ef09bc143d8de157b60ad985908b0e85e322bf291ec2e71b7fd86";

test("the content digest of version 1 is what the program of that time gave", async () => {
  assert.equal((await contentDigest(memoryTree(files), { version: 1 })).digest, digest);
});
