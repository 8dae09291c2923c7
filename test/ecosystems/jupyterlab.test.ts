import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { jupyterlab } from "../../src/ecosystems/jupyterlab/index.ts";
import { assertError, collectFrom, namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { tarBytes } from "../support/oci.ts";

const json = (name: string, version: string) => JSON.stringify({ name, version, jupyterlab: {} });
const packed = async (text: string) =>
  gzipSync(await tarBytes([{ name: "package/package.json", content: text }]));
const share = "/opt/venv/share/jupyter";
const site = "/opt/venv/lib/python3.11/site-packages";

test("extensions are listed as `jupyter labextension list` does, from npm, prebuilt, and linked ones", async () => {
  const archive = await packed(json("@jupyter-widgets/jupyterlab-manager", "2.0.0"));
  const tree = memoryTree({
    [`${share}/lab/extensions/jupyter-widgets-jupyterlab-manager-2.0.0.tgz`]: archive,
    // An alias: --pin-version-as.
    [`${share}/lab/extensions/pin@old.tgz`]: await packed(json("drawio", "0.8.0")),
    [`${site}/jupyterlab_pygments-0.3.0.dist-info/METADATA`]:
      "Metadata-Version: 2.1\nName: jupyterlab_pygments\nVersion: 0.3.0\n\n",
    [`${site}/jupyterlab_pygments-0.3.0.dist-info/RECORD`]:
      "../../../share/jupyter/labextensions/jupyterlab_pygments/package.json,,\n",
    [`${share}/labextensions/jupyterlab_pygments/package.json`]: json("jupyterlab_pygments", "0.3.0"),
    "/root/.local/share/jupyter/labextensions/@lab/own/package.json": json("@lab/own", "1.0.0"),
    "/root/.local/share/jupyter/labextensions/dev": { target: "/srv/dev/labextension" },
    "/srv/dev/labextension/package.json": json("dev", "0.1.0"),
    // JupyterLab itself, and what is no extension.
    [`${share}/lab/static/package.json`]: json("@jupyterlab/application-top", "4.0.0"),
    [`${share}/labextensions/README.md`]: "",
  });
  const found = packagesOf(await collectFrom(jupyterlab, tree));
  assert.deepEqual(
    found.map(({ name, version, owner, editable, purl }) => [name, version, owner, editable, purl]),
    [
      [
        "@jupyter-widgets/jupyterlab-manager",
        "2.0.0",
        undefined,
        undefined,
        "pkg:npm/%40jupyter-widgets/jupyterlab-manager@2.0.0",
      ],
      ["drawio", "0.8.0", undefined, undefined, "pkg:npm/drawio@0.8.0"],
      ["jupyterlab_pygments", "0.3.0", "python", undefined, "pkg:npm/jupyterlab_pygments@0.3.0"],
      ["@lab/own", "1.0.0", undefined, undefined, "pkg:npm/%40lab/own@1.0.0"],
      ["dev", "0.1.0", undefined, true, "pkg:npm/dev@0.1.0"],
    ],
  );
  assert.match(found.find(({ name }) => name.endsWith("manager"))?.hash ?? "", /^sha512-[\w+/]{86}==$/);
  const { npm, software } = await inventory(tree);
  assert.deepEqual([npm?.status, software?.status], ["absent", "absent"]);
});

test("an archive that is cut off, or a folder without a version, is an error, and the others stay", async () => {
  const archive = await packed(json("a", "1.0.0"));
  const bad = `${share}/lab/extensions/b-1.0.0.tgz`;
  const found = await collectFrom(
    jupyterlab,
    memoryTree({
      [`${share}/lab/extensions/a-1.0.0.tgz`]: archive,
      [bad]: archive.subarray(0, 40),
      [`${share}/labextensions/c/package.json`]: '{"name":"c"}',
    }),
  );
  assertError(found, bad, /no package.json that names an extension/);
  assert.deepEqual(namesAndVersions(found), ["a 1.0.0"]);
  assert.deepEqual(await collectFrom(jupyterlab, memoryTree({})), { status: "absent" });
});
