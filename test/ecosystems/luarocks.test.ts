import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { luarocks } from "../../src/ecosystems/luarocks/index.ts";
import { parseLuaTable } from "../../src/ecosystems/luarocks/lua-table.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { assertError, collectFrom, namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const md5 = (text: string) => createHash("md5").update(text).digest("hex");

const program = { content: "#!/usr/bin/env lua\nprint(1)\n", mode: 0o755 };
const wrapper = { content: "#!/bin/sh\nexec lua5.3 …\n", mode: 0o755 };

/** What `luarocks make` of LuaRocks 3.8.0 left of a rock with two modules, a library and a program. */
function rock(version: string, rocks: string, module = "return {}\n"): Record<string, MemoryFile> {
  const folder = `${rocks}/mylib/${version}`;
  const spec = `package = "MyLib"\nversion = "${version}"\n`;
  return {
    [`${folder}/mylib-${version}.rockspec`]: spec,
    [`${folder}/bin/mytool`]: program,
    [`${folder}/rock_manifest`]: `rock_manifest = {
   bin = {
      mytool = "${md5(program.content)}"
   },
   lib = {
      ["core.so"] = "${md5("\x7fELF")}"
   },
   lua = {
      mylib = {
         ["sub.lua"] = "${md5("return 1\n")}"
      },
      ["mylib.lua"] = "${md5(module)}"
   },
   ["mylib-${version}.rockspec"] = "${md5(spec)}"
}
`,
  };
}

const rocks = "/usr/local/lib/luarocks/rocks-5.3";
const deployed = {
  "/usr/local/share/lua/5.3/mylib.lua": "return {}\n",
  "/usr/local/share/lua/5.3/mylib/sub.lua": "return 1\n",
  "/usr/local/lib/lua/5.3/core.so": { content: "\x7fELF", mode: 0o755 },
  "/usr/local/bin/mytool": wrapper,
  "/usr/local/bin/mylib_1_2_0_1-mytool": wrapper,
};

test("rocks are listed as `luarocks list` does, several versions of one side by side, in every tree", async () => {
  const project = "/srv/app/lua_modules/lib/luarocks/rocks-5.4";
  const torch = "/root/torch/install/lib/luarocks/rocks";
  const tree = memoryTree({
    ...rock("1.3.0-1", rocks),
    ...rock("1.2.0-1", rocks),
    ...deployed,
    ...rock("scm-1", project),
    [`${project}/mylib/scm-1/rock_namespace`]: "Some-User\n",
    ...rock("1.3.0-1", torch),
    // Removed: LuaRocks leaves no folder of a version behind; what has no list is none of its rocks.
    [`${rocks}/gone/1.0-1/gone-1.0-1.rockspec`]: "",
  });
  assert.deepEqual(
    packagesOf(await collectFrom(luarocks, tree)).map((each) => [
      each.name,
      each.version,
      each.prefix,
      each.origin,
      each.purl,
    ]),
    [
      ["mylib", "scm-1", project, "Some-User", "pkg:luarocks/some-user/mylib@scm-1"],
      ["mylib", "1.3.0-1", torch, undefined, "pkg:luarocks/mylib@1.3.0-1"],
      ["mylib", "1.2.0-1", rocks, undefined, "pkg:luarocks/mylib@1.2.0-1"],
      ["mylib", "1.3.0-1", rocks, undefined, "pkg:luarocks/mylib@1.3.0-1"],
    ].sort((a, b) => (`${a[2]}${a[1]}` < `${b[2]}${b[1]}` ? -1 : 1)),
  );
  assert.deepEqual(await collectFrom(unowned, tree), { status: "absent" });
});

test("two commits of a branch have one version and are told apart by their modules", async () => {
  const of = async (module: string) =>
    packagesOf(await collectFrom(luarocks, memoryTree(rock("scm-1", rocks, module))))[0]!.hash;
  assert.notEqual(await of("return {}\n"), await of("return { 2 }\n"));
  assert.equal(await of("return {}\n"), await of("return {}\n"));
});

test("a module that was edited after its installation is noted", async () => {
  const edited = { ...deployed, "/usr/local/share/lua/5.3/mylib.lua": "return { 3 }\n" };
  const note = async (files: Record<string, MemoryFile>) => {
    const tree = memoryTree({ ...rock("1.3.0-1", rocks), ...files });
    const others = new Map(
      [
        ...(await tree.read(
          [...tree.entries.values()].filter(({ type }) => type === "file").map(({ path }) => path),
        )),
      ].map(([path, bytes]) => [path, `md5:${createHash("md5").update(bytes).digest("hex")}`]),
    );
    const found = await inventory(tree, { digests: { sha256: tree.digests(), others } });
    return found.luarocks?.status === "present" ? found.luarocks.notes : found.luarocks;
  };
  assert.deepEqual(await note(edited), [
    { path: "/usr/local/share/lua/5.3/mylib.lua", message: "was changed after mylib was installed" },
  ]);
  assert.equal(await note(deployed), undefined);
});

test("a list that is cut off is an error, and its rock stays in the list", async () => {
  const bad = `${rocks}/mylib/1.3.0-1/rock_manifest`;
  const tree = memoryTree({
    ...rock("1.2.0-1", rocks),
    ...rock("1.3.0-1", rocks),
    [bad]: "rock_manifest = {\n bin",
  });
  const found = await collectFrom(luarocks, tree);
  assertError(found, bad, /cut off/);
  assert.deepEqual(namesAndVersions(found), ["mylib 1.2.0-1", "mylib 1.3.0-1"]);
  assert.deepEqual(await collectFrom(luarocks, memoryTree({})), { status: "absent" });
});

test("tables are read as LuaRocks writes them, with escapes and comments, and nothing else is", () => {
  assert.deepEqual(
    { ...parseLuaTable('-- x\nm = { ["a\\"b"] = "1", c = {}; }\n', "m") },
    {
      'a"b': "1",
      c: Object.create(null),
    },
  );
  for (const text of [
    "",
    "m",
    "m =",
    "m = {",
    "m = { a }",
    "m = { a = }",
    "m = {} x",
    "n = {}",
    "m = { a = f() }",
    "m = { 1 }",
  ])
    assert.throws(() => parseLuaTable(text, "m"), Error, text);
  assert.throws(() => parseLuaTable(`m = ${"{ a = ".repeat(100_000)}`, "m"), /too deep/);
});

test("a list with many files and many blanks at its end is read once", () => {
  const files = Array.from({ length: 50_000 }, (_, each) => `f${each} = "1"`);
  const found = parseLuaTable(`m = { ${files.join(", ")} }${" ".repeat(500_000)}`, "m");
  assert.equal(Object.keys(found).length, 50_000);
});
