import assert from "node:assert/strict";
import { test } from "node:test";
import { easybuild } from "../../src/ecosystems/easybuild/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { assertError, collectFrom, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

// EasyBuild needs a modules tool and a compiler to install anything; these are the files that it leaves, as documented.
const root = "/apps/software/SciPy-bundle/2023.02-gfbf-2022b-Python-3.10.8";
const config = `easyblock = 'PythonBundle'

name = 'SciPy-bundle'
version = '2023.02'
versionsuffix = "-Python-3.10.8"

toolchain = {'name': 'gfbf', 'version': '2022b'}

exts_list = [('numpy', '1.24.2', {'name': 'x', 'version': '0'})]
`;
const files = {
  [`${root}/easybuild/SciPy-bundle-2023.02-gfbf-2022b.eb`]: config,
  [`${root}/easybuild/easybuild-SciPy-bundle-2023.02-20230301.120000.log.bz2`]: "log",
  [`${root}/bin/f2py`]: { content: "#!/bin/sh\n", mode: 0o755 },
  "/apps/software/zlib/1.2.13/easybuild/zlib-1.2.13.eb":
    "name = 'zlib'\nversion = '1.2.13'\ntoolchain = SYSTEM\n",
  "/apps/software/zlib/1.2.13/easybuild/easybuild-zlib-1.2.13-20230301.log": "log",
  "/home/me/easybuild/mine.eb": "name = 'mine'\n",
};

test("an installation is its easyconfig: name, version, toolchain and suffix; a folder of easyconfigs is none", async () => {
  const found = packagesOf(await collectFrom(easybuild, memoryTree(files)));
  assert.deepEqual(
    found.map(({ name, version, build, location, purl }) => ({ name, version, build, location, purl })),
    [
      {
        name: "SciPy-bundle",
        version: "2023.02",
        build: "gfbf-2022b -Python-3.10.8",
        location: root,
        purl: "pkg:generic/easybuild/SciPy-bundle@2023.02?toolchain=gfbf-2022b&versionsuffix=-Python-3.10.8",
      },
      {
        name: "zlib",
        version: "1.2.13",
        build: "system",
        location: "/apps/software/zlib/1.2.13",
        purl: "pkg:generic/easybuild/zlib@1.2.13?toolchain=system",
      },
    ],
  );
  assert.equal((await collectFrom(unowned, memoryTree(files))).status, "absent");
});

test("an easyconfig whose name cannot be read is an error, and takes no other away", async () => {
  const place = `${root}/easybuild/SciPy-bundle-2023.02-gfbf-2022b.eb`;
  const collected = await collectFrom(easybuild, memoryTree({ ...files, [place]: "version = '1'\n" }));
  assertError(collected, place, /name and version/);
  assert.deepEqual(
    packagesOf(collected).map(({ name }) => name),
    ["zlib"],
  );
});
