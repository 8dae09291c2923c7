import assert from "node:assert/strict";
import { test } from "node:test";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { vcpkg } from "../../src/ecosystems/vcpkg/index.ts";
import { assertError, collectFrom, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

// vcpkg could not be had here: after its documentation and the format of its status (vcpkg-tool, statusparagraph).
const paragraph = (fields: Record<string, string>) =>
  `${Object.entries({
    Architecture: "x64-linux",
    "Multi-Arch": "same",
    Status: "install ok installed",
    ...fields,
  })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("")}\n`;
const folder = "/opt/vcpkg/installed";
const library = { content: `\x7fELF\x02\x01\x01${"\0".repeat(57)}`, mode: 0o755 };

test("libraries are listed as `vcpkg list` does: features, port versions, updates; and own their files", async () => {
  const tree = memoryTree({
    [`${folder}/vcpkg/status`]: [
      paragraph({ Package: "zlib", Version: "1.3", Abi: "a".repeat(64) }),
      paragraph({ Package: "curl", Version: "8.6.0", "Port-Version": "1" }),
      paragraph({ Package: "curl", Feature: "ssl" }),
      paragraph({ Package: "curl", Feature: "http2" }),
      paragraph({ Package: "gone", Version: "1" }),
    ].join(""),
    [`${folder}/vcpkg/updates/0000000001`]: paragraph({ Package: "zlib", Version: "1.3.1" }),
    [`${folder}/vcpkg/updates/0000000000`]: paragraph({
      Package: "gone",
      Version: "1",
      Status: "purge ok not-installed",
    }),
    [`${folder}/vcpkg/updates/incomplete`]: "",
    [`${folder}/vcpkg/info/zlib_1.3.1_x64-linux.list`]: "x64-linux/\nx64-linux/lib/\nx64-linux/lib/libz.so\n",
    [`${folder}/x64-linux/lib/libz.so`]: library,
    "/usr/share/doc/vcpkg/info/status": "another program's",
  });
  assert.deepEqual(
    packagesOf(await collectFrom(vcpkg, tree)).map(({ name, version, purl, build }) => [
      name,
      version,
      purl,
      build,
    ]),
    [
      ["curl", "8.6.0#1", "pkg:vcpkg/curl@8.6.0?port_version=1&triplet=x64-linux", "http2 ssl"],
      ["zlib", "1.3.1", "pkg:vcpkg/zlib@1.3.1?triplet=x64-linux", undefined],
    ],
  );
  assert.deepEqual(await collectFrom(unowned, tree), { status: "absent" });
});

test("a library that vcpkg did not finish with is an error", async () => {
  const found = await collectFrom(
    vcpkg,
    memoryTree({
      [`${folder}/vcpkg/status`]: paragraph({
        Package: "zlib",
        Version: "1",
        Status: "install ok half-installed",
      }),
      [`${folder}/vcpkg/info`]: { type: "dir" },
    }),
  );
  assertError(found, `${folder}/vcpkg/status`, /zlib is in the state "install ok half-installed"/);
});
