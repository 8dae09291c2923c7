import assert from "node:assert/strict";
import { test } from "node:test";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { vscode } from "../../src/ecosystems/vscode/index.ts";
import { assertError, collectFrom, namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const home = "/root/.local/share/code-server/extensions";

const manifest = (publisher: string, name: string, version: string) =>
  JSON.stringify({ name, publisher, version, engines: { vscode: "^1.86.0" } });

/** An entry of extensions.json as VS Code 1.86 writes it; the time in it changes with each installation. */
const entry = (id: string, version: string, folder: string) => ({
  identifier: { id, uuid: "f1f59ae4-9318-4f3c-a9b5-81b2eaa5f8a5" },
  version,
  location: { $mid: 1, path: `${home}/${folder}`, scheme: "file" },
  relativeLocation: folder,
  metadata: { installedTimestamp: 1707900000000, source: "gallery", targetPlatform: "linux-x64" },
});

test("extensions are those in the editor's list, with publisher, version and platform", async () => {
  const [python, rust] = ["ms-python.python-2024.2.1", "rust-lang.rust-analyzer-0.3.1850-linux-x64"];
  const tree = memoryTree({
    [`${home}/extensions.json`]: JSON.stringify([
      entry("ms-python.python", "2024.2.1", python),
      entry("rust-lang.rust-analyzer", "0.3.1850", rust),
      entry("removed.by-hand", "1.0.0", "removed.by-hand-1.0.0"),
    ]),
    [`${home}/${python}/package.json`]: manifest("ms-python", "python", "2024.2.1"),
    [`${home}/${rust}/package.json`]: manifest("rust-lang", "rust-analyzer", "0.3.1850"),
    [`${home}/${rust}/server/rust-analyzer`]: { content: `\x7fELF${"\0".repeat(60)}`, mode: 0o755 },
    [`${home}/old.version-0.9.0/package.json`]: manifest("old", "version", "0.9.0"),
    // It came with the editor, so `code --list-extensions` does not list it.
    "/usr/lib/code-server/lib/vscode/extensions/git/package.json": manifest("vscode", "git", "1.0.0"),
    // A project recommends extensions in a file of that name.
    "/srv/project/.vscode/extensions.json": '{"recommendations":["ms-python.python"]}',
  });
  const found = await collectFrom(vscode, tree);
  assert.deepEqual(packagesOf(found), [
    {
      name: "ms-python.python",
      version: "2024.2.1",
      purl: "pkg:vscode-extension/ms-python/python@2024.2.1",
      prefix: home,
      location: `${home}/${python}`,
    },
    {
      name: "rust-lang.rust-analyzer",
      version: "0.3.1850",
      purl: "pkg:vscode-extension/rust-lang/rust-analyzer@0.3.1850?platform=linux-x64",
      arch: "linux-x64",
      prefix: home,
      location: `${home}/${rust}`,
    },
  ]);
  assert.deepEqual(found.status === "present" && found.notes?.map(({ path }) => path), [
    `${home}/old.version-0.9.0`,
    `${home}/removed.by-hand-1.0.0`,
  ]);
  assert.deepEqual(await collectFrom(unowned, tree), { status: "absent" });
});

test("before VS Code had a list, all folders counted that are not marked to be removed", async () => {
  const old = "/home/u/.vscode-server/extensions";
  const found = await collectFrom(
    vscode,
    memoryTree({
      [`${old}/.obsolete`]: '{"ms-python.python-2022.1.0":true}',
      [`${old}/ms-python.python-2022.1.0/package.json`]: manifest("ms-python", "python", "2022.1.0"),
      [`${old}/ms-python.python-2022.2.0/package.json`]: manifest("ms-python", "python", "2022.2.0"),
      "/opt/my.app-1.0.0/package.json": '{"name":"app","version":"1.0.0"}',
    }),
  );
  assert.deepEqual(namesAndVersions(found), ["ms-python.python 2022.2.0"]);
  assert.deepEqual(found.status === "present" && found.notes?.map(({ message }) => message), [
    "is marked in .obsolete to be removed",
  ]);
});

test("a list that cannot be read is an error; one of another program is none", async () => {
  const broken = memoryTree({
    [`${home}/extensions.json`]: '[{"identifier":',
    [`${home}/ms-python.python-2024.2.1/package.json`]: manifest("ms-python", "python", "2024.2.1"),
  });
  const found = await collectFrom(vscode, broken);
  assertError(found, `${home}/extensions.json`, /cannot be read as a list/);
  assert.deepEqual(namesAndVersions(found), ["ms-python.python 2024.2.1"]);
  const other = memoryTree({ "/srv/web/extensions.json": '{"a":1}' });
  assert.deepEqual(await collectFrom(vscode, other), { status: "absent" });
});
