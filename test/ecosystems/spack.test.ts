import assert from "node:assert/strict";
import { test } from "node:test";
import { spack } from "../../src/ecosystems/spack/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { assertError, collectFrom, packagesOf } from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

// Spack is in no package registry: these are in the documented formats of database 8 and spec 4.
const root = "/opt/spack/opt/spack";
const zlib = {
  name: "zlib-ng",
  version: "2.1.6",
  arch: { platform: "linux", platform_os: "debian12", target: { name: "x86_64_v3", vendor: "GenuineIntel" } },
  compiler: { name: "gcc", version: "12.2.0" },
  namespace: "builtin",
  parameters: {
    build_system: "autotools",
    compat: true,
    new_strategies: false,
    cflags: [],
    patches: ["ab12"],
  },
  hash: "rtq2abcdefghijklmnopqrstuvwxyz23",
};
const prefix = `${root}/linux-debian12-x86_64_v3/gcc-12.2.0/zlib-ng-2.1.6-rtq2abc`;
const cmake = {
  name: "cmake",
  version: "3.25.1",
  external: { path: "/usr", module: null },
  parameters: {},
  hash: "c".repeat(32),
};

function database(installs: Record<string, unknown>): string {
  return JSON.stringify({ database: { version: "8", installs } });
}
const files: Record<string, MemoryFile> = {
  [`${root}/.spack-db/index.json`]: database({
    [zlib.hash]: { spec: zlib, path: prefix, installed: true, explicit: true, ref_count: 1 },
    [cmake.hash]: { spec: cmake, path: "/usr", installed: true, explicit: false },
    [`d${"x".repeat(31)}`]: { spec: { ...zlib, name: "removed" }, path: `${prefix}-x`, installed: false },
  }),
  [`${prefix}/.spack/spec.json`]: JSON.stringify({ spec: { _meta: { version: 4 }, nodes: [zlib] } }),
  [`${prefix}/lib/libz.so.1`]: { content: "\x7fELF\x02", mode: 0o755 },
};

test("packages carry hash, compiler, variants, platform; those of the system say so", async () => {
  const found = packagesOf(await collectFrom(spack, memoryTree(files)));
  assert.deepEqual(found, [
    {
      name: "cmake",
      version: "3.25.1",
      purl: `pkg:generic/spack/cmake@3.25.1?hash=${cmake.hash}`,
      location: "/usr",
      build: `/${cmake.hash}`,
      auto: true,
      installer: "external",
    },
    {
      name: "zlib-ng",
      version: "2.1.6",
      purl: `pkg:generic/spack/zlib-ng@2.1.6?arch=linux-debian12-x86_64_v3&hash=${zlib.hash}`,
      arch: "linux-debian12-x86_64_v3",
      location: prefix,
      build: `%gcc@12.2.0 +compat~new_strategies build_system=autotools patches=ab12 /${zlib.hash}`,
      origin: "builtin",
      auto: false,
    },
  ]);
});

// As Spack 0.16 wrote it: database 5, and a list of specs in YAML.
test("databases and records of Spack 0.16 and older have specs under their names", async () => {
  const { name, hash, ...rest } = zlib;
  const old: Record<string, MemoryFile> = {
    [`${root}/.spack-db/index.json`]: JSON.stringify({
      database: {
        version: "5",
        installs: { [hash]: { spec: { [name]: rest }, path: prefix, explicit: true } },
      },
    }),
    [`${prefix}/.spack/spec.yaml`]: `spec:
- zlib-ng:
    version: 2.1.6
    arch:
      platform: linux
      platform_os: debian12
      target:
        name: x86_64_v3
        vendor: GenuineIntel
    compiler:
      name: gcc
      version: 12.2.0
    namespace: builtin
    parameters:
      build_system: autotools
      compat: true
      patches:
      - ab12
      cflags: []
    hash: ${hash}
- cmake:
    version: '3.25'
`,
  };
  const identity = [
    name,
    zlib.version,
    `pkg:generic/spack/zlib-ng@2.1.6?arch=linux-debian12-x86_64_v3&hash=${hash}`,
  ];
  const { [`${root}/.spack-db/index.json`]: _, ...alone } = old;
  for (const each of [old, alone]) {
    const found = packagesOf(await collectFrom(spack, memoryTree(each)));
    assert.deepEqual(
      found.map(({ name, version, purl }) => [name, version, purl]),
      [identity],
    );
    assert.match(found[0]!.build ?? "", /^%gcc@12\.2\.0 \+compat.* patches=ab12 \//);
    assert.equal(found.length, 1);
  }
  const broken = { ...alone, [`${prefix}/.spack/spec.yaml`]: "spec:\n- a: &x [*x, *x]\n" };
  assertError(await collectFrom(spack, memoryTree(broken)), `${prefix}/.spack/spec.yaml`, /no|not/);
});

test("a package copied without the database is known by its own record, and owns its folder", async () => {
  const { [`${root}/.spack-db/index.json`]: _, ...copied } = files;
  const found = packagesOf(await collectFrom(spack, memoryTree(copied)));
  assert.deepEqual(
    found.map(({ name, location }) => [name, location]),
    [["zlib-ng", prefix]],
  );
  const program = { content: "#!/bin/sh\n", mode: 0o755 };
  const tree = memoryTree({ ...files, "/opt/other": program });
  assert.deepEqual(
    packagesOf(await collectFrom(unowned, tree)).map(({ name }) => name),
    ["/opt/other"],
  );
});

test("a damaged database is an error that names it, and the packages' own records still count", async () => {
  const place = `${root}/.spack-db/index.json`;
  const collected = await collectFrom(spack, memoryTree({ ...files, [place]: "{" }));
  assertError(collected, place, /not a Spack database/);
  assert.deepEqual(
    packagesOf(collected).map(({ name }) => name),
    ["zlib-ng"],
  );
});

test("what the database still has and is gone is noted, not listed", async () => {
  const gone = { [`${root}/.spack-db/index.json`]: files[`${root}/.spack-db/index.json`]!, "/usr/x": "" };
  const collected = await collectFrom(spack, memoryTree(gone));
  assert.deepEqual(
    packagesOf(collected).map(({ name }) => name),
    ["cmake"],
  );
  assert.equal(collected.status === "present" && collected.notes!.length, 1);
});
