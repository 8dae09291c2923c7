// Julia cannot be had on the machines this is developed on: the manifests are written by hand, after what Julia
// 1.6 (format 1) and 1.10 (format 2) write.
import assert from "node:assert/strict";
import { test } from "node:test";
import { slugs } from "../../src/ecosystems/julia/depots.ts";
import { julia } from "../../src/ecosystems/julia/index.ts";
import { assertError, collectFrom, namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const path = "/opt/depot/environments/v1.10/Manifest.toml";

const second = `# This file is machine-generated - editing it directly is not advised

julia_version = "1.10.4"
manifest_format = "2.0"
project_hash = "da39a3ee5e6b4b0d3255bfef95601890afd80709"

[[deps.Artifacts]]
uuid = "56f22d72-fd6d-98f1-02f0-08ddc0907c33"

[[deps.DataFrames]]
deps = ["Artifacts"]
git-tree-sha1 = "04c738083f29f86e62c8afc341f0967d8717bdb8"
uuid = "a93c6f00-e57d-5684-b7b6-d8193f3e46c0"
version = "1.6.1"

[[deps.Example]]
git-tree-sha1 = "46e44e869b4d90b96bd8ed1fdcf32244fddfb6cc"
repo-rev = "master"
repo-url = "https://me:secret@github.com/JuliaLang/Example.jl.git"
uuid = "7876af07-990d-54b4-ab0e-23690620f79a"
version = "0.5.5"

[[deps.Mine]]
path = "../../dev/Mine"
uuid = "11111111-1111-1111-1111-111111111111"
version = "0.1.0"
`;

const first = `# This file is machine-generated - editing it directly is not advised

[[Artifacts]]
uuid = "56f22d72-fd6d-98f1-02f0-08ddc0907c33"

[[DataFrames]]
deps = ["Artifacts"]
git-tree-sha1 = "04c738083f29f86e62c8afc341f0967d8717bdb8"
uuid = "a93c6f00-e57d-5684-b7b6-d8193f3e46c0"
version = "1.6.1"
`;

test("a manifest of format 2 gives every package with its tree, source and uuid", async () => {
  const collected = await collectFrom(julia, memoryTree({ [path]: second }));
  assert.equal(collected.status, "present");
  const common = { prefix: "/opt/depot/environments/v1.10", location: path };
  assert.deepEqual(packagesOf(collected), [
    {
      name: "Artifacts",
      version: "1.10.4",
      purl: "pkg:julia/Artifacts@1.10.4?uuid=56f22d72-fd6d-98f1-02f0-08ddc0907c33",
      ...common,
    },
    {
      name: "DataFrames",
      version: "1.6.1",
      purl: "pkg:julia/DataFrames@1.6.1?uuid=a93c6f00-e57d-5684-b7b6-d8193f3e46c0",
      hash: "git-tree-sha1:04c738083f29f86e62c8afc341f0967d8717bdb8",
      ...common,
    },
    {
      name: "Example",
      version: "0.5.5",
      purl: "pkg:julia/Example@0.5.5?uuid=7876af07-990d-54b4-ab0e-23690620f79a",
      hash: "git-tree-sha1:46e44e869b4d90b96bd8ed1fdcf32244fddfb6cc",
      url: "https://github.com/JuliaLang/Example.jl.git",
      ...common,
    },
    {
      name: "Mine",
      version: "0.1.0",
      purl: "pkg:julia/Mine@0.1.0?uuid=11111111-1111-1111-1111-111111111111",
      editable: true,
      url: "file:../../dev/Mine",
      ...common,
    },
  ]);
});

test("a manifest of format 1 gives the same; packages of Julia's own library have the version of the one Julia there is", async () => {
  const files = { "/root/.julia/environments/v1.6/Manifest.toml": first };
  assert.deepEqual(namesAndVersions(await collectFrom(julia, memoryTree(files))), [
    "Artifacts stdlib",
    "DataFrames 1.6.1",
  ]);
  const withJulia = await collectFrom(
    julia,
    memoryTree({
      ...files,
      "/opt/julia/include/julia/julia_version.h": '#define JULIA_VERSION_STRING "1.6.7"\n',
    }),
  );
  assert.deepEqual(namesAndVersions(withJulia), ["Artifacts 1.6.7", "DataFrames 1.6.1", "julia 1.6.7"]);
  assert.equal(packagesOf(withJulia)[0]!.purl, "pkg:generic/julia@1.6.7");
});

test("environments anywhere are read, manifests by Julia's version too; those inside packages are not", async () => {
  const collected = await collectFrom(
    julia,
    memoryTree({
      "/app/Manifest.toml": second,
      "/srv/Manifest-v1.11.toml": second,
      // What lies in a folder of that name is an environment all the same.
      "/opt/test/analysis/Manifest.toml": second,
      "/opt/packages/a/b/Manifest.toml": second,
      "/srv/Mine/Project.toml": project("Mine"),
      "/srv/Mine/docs/Manifest.toml": second,
      "/root/.julia/packages/DataFrames/kcA9R/Project.toml": project("DataFrames"),
      "/root/.julia/packages/DataFrames/kcA9R/Manifest.toml": second,
      "/root/.julia/packages/DataFrames/kcA9R/docs/Manifest.toml": second,
      "/opt/julia/include/julia/julia_version.h": '#define JULIA_VERSION_STRING "1.10.4"\n',
      "/opt/julia/share/julia/test/Manifest.toml": second,
      "/opt/other/Manifest.toml": "[package]\nname = 'of another program'\n",
    }),
  );
  assert.deepEqual(
    [...new Set(packagesOf(collected).map(({ prefix }) => prefix))],
    ["/app", "/opt/julia", "/opt/packages/a/b", "/opt/test/analysis", "/srv", "/srv/Mine/docs"],
  );
  assert.deepEqual(collected.status === "present" && collected.notes, [
    {
      path: "/opt/julia/share/julia/test/Manifest.toml",
      message: "belongs to Julia itself, and is not an environment of its own",
    },
    {
      path: "/root/.julia/packages/DataFrames/kcA9R/Manifest.toml",
      message: "belongs to the package DataFrames, and is not an environment of its own",
    },
    {
      path: "/root/.julia/packages/DataFrames/kcA9R/docs/Manifest.toml",
      message: "belongs to the package DataFrames, and is not an environment of its own",
    },
  ]);
});

const project = (name: string) => `name = "${name}"\nuuid = "7876af07-990d-54b4-ab0e-23690620f79a"\n`;

test("two packages of one name and different uuids are two; the same uuid twice is an error", async () => {
  const other = second.replace("[[deps.Mine]]", "[[deps.DataFrames]]");
  assert.equal((await collectFrom(julia, memoryTree({ [path]: other }))).status, "present");
  const twice = `${second}\n[[deps.Mine]]\nuuid = "11111111-1111-1111-1111-111111111111"\nversion = "0.2.0"\n`;
  assertError(await collectFrom(julia, memoryTree({ [path]: twice })), path, /two entries for /);
});

test("a manifest that is cut off, has no uuids, or is not valid TOML is an error; what was whole stays", async () => {
  const cut = await collectFrom(
    julia,
    memoryTree({ [path]: second.slice(0, second.indexOf("repo-url") + 20) }),
  );
  assertError(cut, path, /is not valid TOML/);
  assert.deepEqual(namesAndVersions(cut), ["Artifacts 1.10.4", "DataFrames 1.6.1"]);
  const between = await collectFrom(
    julia,
    memoryTree({ [path]: second.replace('["Artifacts"]', '["Artifacts", "Compat"]') }),
  );
  assertError(between, path, /no entry for Compat, which another package needs/);
  assert.equal(packagesOf(between).length, 4);
  const nameless = await collectFrom(julia, memoryTree({ [path]: second.replace(/^uuid = "1.*\n/m, "") }));
  assertError(nameless, path, /"Mine" has no uuid/);
  assertError(await collectFrom(julia, memoryTree({ [path]: "\xff\xfe[[" })), path, /is not valid TOML/);
  const invalid = await collectFrom(
    julia,
    memoryTree({ [path]: Buffer.from(second.replace('"1.6.1"', '"1.6\xff"'), "latin1") }),
  );
  assertError(invalid, path, /version of "DataFrames" is not valid UTF-8/);
  assert.equal(packagesOf(invalid).length, 3);
});

test("a package's folder in a depot has the name that Julia gives it", () => {
  // Of Example 0.5.3 and DataFrames 1.6.1, as many logs of Julia show them.
  assert.deepEqual(
    slugs("7876af07-990d-54b4-ab0e-23690620f79a", "46e44e869b4d90b96bd8ed1fdcf32244fddfb6cc"),
    ["aqsx3", "aqsx"],
  );
  assert.equal(
    slugs("a93c6f00-e57d-5684-b7b6-d8193f3e46c0", "04c738083f29f86e62c8afc341f0967d8717bdb8")[0],
    "58MUJ",
  );
});

test("no manifest and no Julia is absent; a manifest in a circle of links is an error", async () => {
  assert.deepEqual(await collectFrom(julia, memoryTree({ "/usr/bin/x": "" })), { status: "absent" });
  assertError(await collectFrom(julia, memoryTree({ [path]: { target: path } })), path, /leads nowhere/);
});
