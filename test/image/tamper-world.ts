// A small image with one of each thing that a change can be made to, and what makes changes to it.
import { createHash } from "node:crypto";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

export type Files = Record<string, MemoryFile>;
export type Fields = Exclude<MemoryFile, string | Buffer>;

/** Times from here on are those of the build. */
export const epoch = 1_700_000_000;
const old = epoch - 1000;

/** A file of that content, older than the build. */
export const file = (content: string | Buffer, more: Fields = {}): Fields => ({
  content,
  mtime: old,
  ...more,
});
export const folder = (more: Fields = {}): Fields => ({ type: "dir", mtime: old, ...more });

export const site = "/usr/lib/python3.11/site-packages";
export const node = "/usr/lib/node_modules";
const source = "print('good')\n";

/** A compiled file: Python 3.11's number, flags, then time and size of its source or a hash of it. */
export function pyc(code: string, { flags = 0, time = old, size = source.length } = {}): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt16LE(3495, 0);
  header.writeUInt16LE(0x0a0d, 2);
  for (const [n, value] of [flags, time, size].entries()) header.writeUInt32LE(value, 4 * (n + 1));
  return Buffer.concat([header, Buffer.from(code)]);
}

export const compiled = `${site}/pkg/__pycache__/mod.cpython-311.pyc`;
export const other = `${site}/pkg/__pycache__/other.cpython-311.pyc`;
export const fresh = `${site}/pkg/__pycache__/fresh.cpython-311.pyc`;
export const capability = "0100000280200000000000000000000000000000";
export const acl = "0200000001000600ffffffff02000400e803000004000400ffffffff";

/** A list of checked-out files as git writes it, of one file. */
export function gitIndex({ time = 1, object = "aa", mode = 0o100644, name = "run" } = {}): Buffer {
  const bytes = Buffer.alloc(12 + 72);
  bytes.write("DIRC", 0, "latin1");
  bytes.writeUInt32BE(2, 4);
  bytes.writeUInt32BE(1, 8);
  bytes.writeUInt32BE(time, 12);
  bytes.writeUInt32BE(mode, 12 + 24);
  bytes.write(object.repeat(20), 12 + 40, "hex");
  bytes.writeUInt16BE(name.length, 12 + 60);
  bytes.write(name, 12 + 62, "latin1");
  return Buffer.concat([bytes, createHash("sha1").update(bytes).digest()]);
}

export const description = (more = "") =>
  `Package: x\nVersion: 1.0\nDepends: R\n${more}Built: R 4.2.2; ; 2024-05-01 12:00:00 UTC; unix\n`;

/** Plain files and folders in which a change has no meaning but that it is one. */
export const plain = [
  "/etc/tool.conf",
  "/home/me/data.csv",
  "/opt/app/main.py",
  "/srv/www/index.html",
  "/usr/bin/tool",
  "/usr/lib/libx.so.1",
  "/usr/share/x/table",
  "/var/lib/x/state",
];
export const folders = ["/etc/x.d", "/opt/app", "/srv/www", "/usr/share/x", "/var/lib/x"];
export const links = ["/usr/bin/sh", "/usr/lib/libx.so", "/opt/current"];

export const world: Files = {
  ...Object.fromEntries(folders.map((path) => [path, folder()])),
  ...Object.fromEntries(plain.map((path) => [path, file(`content of ${path}, some of it\n`)])),
  "/usr/bin/tool": file("\x7fELF tool", { mode: 0o755 }),
  "/usr/bin/sh": { target: "tool", mtime: old },
  "/usr/lib/libx.so": { target: "libx.so.1", mtime: old },
  "/opt/current": { target: "/opt/app", mtime: old },
  "/srv/pipe": { type: "fifo", mtime: old },
  "/srv/socket": { type: "socket", mtime: old },
  "/srv/char": { type: "char", device: [10, 229], mtime: old },
  "/srv/block": { type: "block", device: [8, 1], mtime: old },
  "/usr/bin/ping": file("ping", {
    mode: 0o755,
    uid: 7,
    mtime: old - 7,
    xattrs: { "security.capability": capability },
  }),
  "/srv/shared": file("shared", { xattrs: { "system.posix_acl_access": acl, "user.note": "01ff" } }),
  "/srv/inherited": folder({ xattrs: { "system.posix_acl_default": acl } }),
  "/srv/of-build": file("new", { mtime: epoch + 5 }),
  [`${site}/pkg/mod.py`]: file(source),
  [compiled]: file(pyc("code")),
  [`${site}/pkg/other.py`]: file(source),
  [other]: file(pyc("other code")),
  [`${site}/pkg/fresh.py`]: file(source, { mtime: epoch + 3 }),
  [fresh]: file(pyc("fresh code", { time: epoch + 3 })),
  [`${site}/pkg/hashed.py`]: file(source),
  [`${site}/pkg/__pycache__/hashed.cpython-311.pyc`]: file(pyc("code", { flags: 3 })),
  [`${site}/pkg-1.0.dist-info/RECORD`]: file("pkg/mod.py,sha256=abc,14\n"),
  [`${site}/pkg-1.0.dist-info/entry_points.txt`]: file("[console_scripts]\nx=pkg.mod:main\n"),
  [`${site}/pkg-1.0.dist-info/uv_cache.json`]: file('{"timestamp":null,"commit":"1"}'),
  [`${site}/easy.pth`]: file("/opt/app\n"),
  "/opt/venv/pyvenv.cfg": file("include-system-site-packages = false\n"),
  [`${node}/x/package.json`]: file('{"name":"x","main":"a.js"}'),
  [`${node}/x/a.js`]: file("1"),
  [`${node}/x/b.js`]: file("2"),
  "/usr/lib/R/site-library/x/DESCRIPTION": file(description()),
  "/usr/lib/R/etc/Rprofile.site": file("options()\n"),
  "/opt/conda/conda-meta/x-1-0.json": file('{"name":"x","md5":"1","requested_spec":"x"}'),
  "/opt/conda/conda-meta/history": file("==> then <==\n"),
  "/opt/git/.git/index": file(gitIndex()),
  "/opt/git/.git/logs/HEAD": file(
    `${"0".repeat(40)} ${"1".repeat(40)} me <me@x> 1700000000 +0000\tclone: from x\n`,
  ),
  "/opt/git/.git/config": file("[core]\n"),
  "/etc/passwd": file("root:x:0:0::/root:/bin/sh\n"),
  "/etc/group": file("root:x:0:\n"),
  "/etc/shadow": file("root:*:19000:0:99999:7:::\n", { mode: 0o640 }),
  "/etc/machine-id": file(`${"0123456789abcdef".repeat(2)}\n`),
  "/etc/hostname": file("one\n"),
  "/etc/resolv.conf": file("nameserver 192.0.2.1\n"),
  "/etc/ssh/ssh_host_rsa_key.pub": file("ssh-rsa AAAA root@one\n"),
  "/etc/ld.so.cache": file("cache"),
  "/etc/ld.so.conf": file("include /etc/ld.so.conf.d/*.conf\n"),
  "/etc/nsswitch.conf": file("passwd: files\n"),
  "/etc/apt/sources.list.d": folder(),
  "/.singularity.d/runscript": file("#!/bin/sh\n", { mode: 0o755 }),
  "/.singularity.d/env/90-environment.sh": file("export A=1\n", { mode: 0o755 }),
  "/.singularity.d/labels.json": file(
    '{"maintainer":"me","org.label-schema.build-date":"Monday","version":"1"}',
  ),
  "/.singularity.d/Singularity": file("Bootstrap: scratch\n"),
  "/var/log/dpkg.log": file("one\n"),
  "/var/log/wrapped": file("echo one\n"),
  "/root/.cache/pip/http/a": file("cached"),
  "/root/.cache/uv/archive-v0/0123456789abcdefg/x/data": file("x"),
  "/root/.cache/uv/archive-v0/0123456789abcdefg/x-1.0.dist-info": folder(),
  "/dev": folder(),
  "/dev/null": { type: "char", device: [1, 3], mode: 0o666 },
};

/** The image that these files are. */
export const treeOf = (files: Files) => memoryTree(files);

/** Numbers by a seed: the same for the same one, wherever it runs. */
export function drawing(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return from[(state >> 8) % from.length]!;
  };
}
