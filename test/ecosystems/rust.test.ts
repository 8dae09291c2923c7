import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { rust } from "../../src/ecosystems/rust/index.ts";
import { assertError, collectFrom, freshFolder, missing, packagesOf } from "../support/ecosystems.ts";
import { elfWith } from "../support/elf.ts";
import { memoryTree } from "../support/memory-tree.ts";

const list = {
  packages: [
    { name: "tool", version: "0.1.0", source: "local", dependencies: [1, 2], root: true },
    { name: "serde", version: "1.0.200", source: "crates.io" },
    { name: "serde", version: "0.9.15", source: "git", kind: "runtime" },
    { name: "cc", version: "1.0.9", source: "crates.io", kind: "build" },
  ],
  format: 8,
};
const section = (content: unknown) => deflateSync(JSON.stringify(content));
const program = (content: Buffer) => ({ content: elfWith(".dep-v0", content), mode: 0o755 });

test("the crates that cargo-auditable put into a program are listed, without those of the build alone", async () => {
  const found = await collectFrom(
    rust,
    memoryTree({
      "/usr/local/bin/tool": program(section(list)),
      "/usr/local/bin/plain": { content: elfWith(".comment", Buffer.from("x")), mode: 0o755 },
    }),
  );
  assert.equal(found.status, "present");
  assert.deepEqual(
    packagesOf(found).map(({ name, version, prefix, purl }) => [name, version, prefix, purl]),
    [
      ["serde", "0.9.15", "/usr/local/bin/tool", "pkg:cargo/serde@0.9.15"],
      ["serde", "1.0.200", "/usr/local/bin/tool", "pkg:cargo/serde@1.0.200"],
      ["tool", "0.1.0", "/usr/local/bin/tool", "pkg:cargo/tool@0.1.0"],
    ],
  );
});

test("the same in a real program, stripped too", { skip: missing("objcopy", "strip") }, async (context) => {
  const folder = freshFolder(context);
  const [dep, file] = [join(folder, "dep"), join(folder, "tool")];
  writeFileSync(dep, section(list));
  execFileSync("objcopy", ["--add-section", `.dep-v0=${dep}`, "/bin/sh", file]);
  execFileSync("strip", [file]);
  const tree = memoryTree({ "/opt/tool": { content: readFileSync(file), mode: 0o755 } });
  assert.equal(packagesOf(await collectFrom(rust, tree)).length, 3);
});

test("a damaged list is an error at its program, as is one that unpacks to more than any has", async () => {
  const broken = [
    Buffer.from("junk"),
    section(list).subarray(0, 20),
    section({ packages: [{ name: 1 }] }),
    deflateSync(Buffer.alloc(9 * 1024 * 1024, " ")),
  ];
  for (const content of broken)
    assertError(
      await collectFrom(rust, memoryTree({ "/opt/bad": program(content) })),
      "/opt/bad",
      /damaged list of linked crates/,
    );
  assert.deepEqual(await collectFrom(rust, memoryTree({})), { status: "absent" });
});
