import assert from "node:assert/strict";
import { test } from "node:test";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { nuget } from "../../src/ecosystems/nuget/index.ts";
import { collectFrom, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

/** From the Microsoft.NETCore.App.deps.json of .NET Core 3.1.23, most of its files left out. */
const runtime = JSON.stringify({
  runtimeTarget: { name: ".NETCoreApp,Version=v3.1/linux-x64", signature: "" },
  targets: {
    ".NETCoreApp,Version=v3.1": {},
    ".NETCoreApp,Version=v3.1/linux-x64": {
      "Microsoft.NETCore.Platforms/3.1.9": {},
      "runtime.linux-x64.Microsoft.NETCore.DotNetHostPolicy/3.1.23": {
        native: { "runtimes/linux-x64/native/libhostpolicy.so": { fileVersion: "0.0.0.0" } },
      },
    },
  },
  libraries: {
    "Microsoft.NETCore.Platforms/3.1.9": { type: "package", serviceable: true, sha512: "sha512-a==" },
    "runtime.linux-x64.Microsoft.NETCore.DotNetHostPolicy/3.1.23": {
      type: "package",
      serviceable: true,
      sha512: "",
    },
  },
});

const app = JSON.stringify({
  runtimeTarget: { name: ".NETCoreApp,Version=v8.0" },
  targets: {
    ".NETCoreApp,Version=v8.0": {
      "tool/1.0.0": { runtime: { "tool.dll": {} } },
      "Newtonsoft.Json/13.0.3": { runtime: { "lib/net6.0/Newtonsoft.Json.dll": {} } },
    },
  },
  libraries: {
    "tool/1.0.0": { type: "project", serviceable: false, sha512: "" },
    "Newtonsoft.Json/13.0.3": { type: "package", sha512: "sha512-HrC5BXdl00IP9zeV+0Z848QWPAoCr9P3bDEZguI==" },
  },
});

test("packages with files are listed; those for the build, and the application itself, are not", async () => {
  const shared = "/usr/share/dotnet/shared/Microsoft.NETCore.App/3.1.23";
  const tree = memoryTree({
    [`${shared}/Microsoft.NETCore.App.deps.json`]: runtime,
    "/opt/tool/tool.deps.json": app,
    "/srv/site/other.deps.json": '{"of":"another program"}',
  });
  assert.deepEqual(
    packagesOf(await collectFrom(nuget, tree)).map(({ prefix, purl, hash }) => [prefix, purl, hash]),
    [
      ["/opt/tool", "pkg:nuget/Newtonsoft.Json@13.0.3", "sha512-HrC5BXdl00IP9zeV+0Z848QWPAoCr9P3bDEZguI=="],
      [shared, "pkg:nuget/runtime.linux-x64.Microsoft.NETCore.DotNetHostPolicy@3.1.23", undefined],
    ],
  );
});

test("another program's file of that ending, and packages that NuGet only fetched, are not listed", async () => {
  const cached = "/root/.nuget/packages/serilog/3.1.1";
  const found = await inventory(
    memoryTree({
      [`${cached}/.nupkg.metadata`]: "{}",
      [`${cached}/tools/tool.deps.json`]: app,
      "/srv/site/other.deps.json": '{"of":"another program"}',
    }),
    { asked: [nuget] },
  );
  assert.deepEqual(found.nuget, { status: "absent" });
});
