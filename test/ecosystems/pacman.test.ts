import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { gzipSync } from "node:zlib";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { pacman } from "../../src/ecosystems/pacman/index.ts";
import {
  assertError,
  collectFrom,
  filesOf,
  freshFolder,
  missing,
  namesAndVersions,
  packagesOf,
} from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const database = "/var/lib/pacman/local";
const arch = { "/etc/os-release": "ID=arch\n" };

function entry(name: string, version: string, more: Record<string, string> = {}, at = database) {
  const fields = Object.entries({ NAME: name, VERSION: version, ARCH: "x86_64", ...more });
  return {
    [`${at}/${name}-${version}/desc`]: fields.map(([field, value]) => `%${field}%\n${value}\n\n`).join(""),
    [`${at}/${name}-${version}/files`]: "%FILES%\nusr/\nusr/bin/\nusr/bin/tool\n\n",
  };
}

test("a package is read with architecture, base package and reason", async () => {
  const found = await collectFrom(
    pacman,
    memoryTree({
      ...arch,
      ...entry("libx", "1:2.0-1", { BASE: "x", REASON: "1", INSTALLDATE: "1700000000" }),
    }),
  );
  assert.deepEqual(packagesOf(found), [
    {
      name: "libx",
      version: "1:2.0-1",
      purl: "pkg:alpm/arch/libx@1:2.0-1?arch=x86_64",
      arch: "x86_64",
      source: "x@1:2.0-1",
      auto: true,
    },
  ]);
});

test("a database at another place is found by its mark", async () => {
  const elsewhere = "/srv/arch/var/lib/pacman/local";
  const found = await collectFrom(
    pacman,
    memoryTree({ ...entry("a", "1-1", {}, elsewhere), [`${elsewhere}/ALPM_DB_VERSION`]: "9\n" }),
  );
  assert.deepEqual(packagesOf(found)[0]?.prefix, "/srv/arch");
  const moved = "/usr/lib/sysimage/pacman/local";
  const other = await collectFrom(
    pacman,
    memoryTree({ ...entry("a", "1-1", {}, moved), [`${moved}/ALPM_DB_VERSION`]: "9\n" }),
  );
  assert.deepEqual([namesAndVersions(other), packagesOf(other)[0]?.prefix], [["a 1-1"], undefined]);
});

test("an image without pacman is absent, and a database without packages is there", async () => {
  assert.deepEqual(await collectFrom(pacman, memoryTree(arch)), { status: "absent" });
  assert.deepEqual(await collectFrom(pacman, memoryTree({ [`${database}/ALPM_DB_VERSION`]: "9\n" })), {
    status: "present",
    packages: [],
  });
});

for (const [what, files, path, message] of [
  ["an entry without desc", { [`${database}/a-1-1/files`]: "" }, `${database}/a-1-1/desc`, /leads nowhere/],
  [
    "an entry that was cut off",
    { [`${database}/a-1-1/desc`]: "%NAME%\na\n" },
    `${database}/a-1-1/desc`,
    /is the entry of "a-", not of its folder/,
  ],
  [
    "two versions of one package",
    { ...entry("a", "1-1"), ...entry("a", "2-1") },
    `${database}/a-2-1/desc`,
    /two entries for a/,
  ],
  [
    "an entry without its list of files",
    { [`${database}/a-1-1/desc`]: "%NAME%\na\n\n%VERSION%\n1-1\n" },
    `${database}/a-1-1`,
    /installation was not completed/,
  ],
] as [string, Record<string, MemoryFile>, string, RegExp][]) {
  test(`${what} is an error, never a shorter list`, async () => {
    assertError(await collectFrom(pacman, memoryTree({ ...arch, ...files })), path, message);
  });
}

suite("packages that pacman itself installed", { skip: missing("pacman", "zstd", "tar") }, () => {
  const tool = "#!/bin/sh\n";
  const sha256 = createHash("sha256").update(tool).digest("hex");

  /** Makes a package with `usr/bin/<name>` and `etc/<name>.conf`; gives its file. */
  function makePackage(folder: string, name: string, version: string): string {
    const root = join(folder, name);
    for (const each of ["usr/bin", "etc"]) mkdirSync(join(root, each), { recursive: true });
    writeFileSync(join(root, "usr/bin", name), tool, { mode: 0o755 });
    writeFileSync(join(root, "etc", `${name}.conf`), "x\n");
    const info = {
      pkgname: name,
      pkgbase: "stx-base",
      pkgver: version,
      arch: "x86_64",
      backup: `etc/${name}.conf`,
    };
    const lines = Object.entries(info).map(([key, value]) => `${key} = ${value}\n`);
    writeFileSync(join(root, ".PKGINFO"), lines.join(""));
    const mtree = `#mtree\n/set type=file mode=644\n./usr/bin/${name} mode=755 size=10 sha256digest=${sha256}\n`;
    writeFileSync(join(root, ".MTREE"), gzipSync(mtree));
    const archive = join(folder, `${name}-${version}-x86_64.pkg.tar`);
    execFileSync("tar", ["-cf", archive, "-C", root, ".PKGINFO", ".MTREE", "usr", "etc"]);
    execFileSync("zstd", ["-q", "--rm", archive]);
    return `${archive}.zst`;
  }

  test("are listed as it lists them; their files are theirs, and what replaced one is nobody's", async (context) => {
    const folder = freshFolder(context);
    const root = join(folder, "root");
    mkdirSync(join(root, "var/lib/pacman"), { recursive: true });
    const places = ["--root", root, "--dbpath", join(root, "var/lib/pacman")];
    const own = ["--logfile", join(folder, "log"), "--cachedir", join(folder, "cache"), "--hookdir", folder];
    const run = (...argv: string[]) =>
      execFileSync("pacman", [...argv, ...places, ...own], { encoding: "utf8" });
    run(
      "-U",
      "--noconfirm",
      makePackage(folder, "stx-one", "1:1.0-2"),
      makePackage(folder, "stx-two", "3.1-1"),
    );
    run("-D", "--asdeps", "stx-two");
    rmSync(join(root, "usr/bin/stx-two"));
    writeFileSync(join(root, "usr/bin/stx-two"), "#!/bin/sh\necho other\n", { mode: 0o755 });
    writeFileSync(join(root, "usr/bin/by-hand"), tool, { mode: 0o755 });
    const found = await inventory(memoryTree({ ...filesOf(root, ""), ...arch }));
    assert.deepEqual(namesAndVersions(found.pacman!), run("-Q").trim().split("\n").sort());
    assert.deepEqual(
      packagesOf(found.pacman!).map(({ name, source, auto }) => [name, source, auto]),
      [
        ["stx-one", "stx-base@1:1.0-2", false],
        ["stx-two", "stx-base@3.1-1", true],
      ],
    );
    assert.deepEqual(
      packagesOf(found.unowned!).map(({ name }) => name),
      ["/usr/bin/by-hand", "/usr/bin/stx-two"],
    );
  });
});
