import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutCaches } from "../../src/ecosystems/caches.ts";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { packagesOf } from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const script: MemoryFile = { content: "#!/bin/sh\n", mode: 0o755 };
const metadata = "Name: numpy\nVersion: 1.0\n";
const sha512 = "0123456789abcdef".repeat(8).slice(2);

/** What each package manager leaves in its store, as it was seen after an install with the real one. */
const stores: Record<string, Record<string, MemoryFile>> = {
  conda: {
    "/opt/conda/pkgs/python-3.12.4-h5148396_1/info/index.json": "{}",
    "/opt/conda/pkgs/python-3.12.4-h5148396_1/bin/python3.12": script,
    "/opt/conda/pkgs/python-3.12.4-h5148396_1/include/python3.12/patchlevel.h":
      '#define PY_VERSION "3.12.4"\n',
    "/opt/conda/pkgs/perl-5.32.1-7/info/repodata_record.json": "{}",
    // Its paths hold the placeholder of the machine that built it.
    "/opt/conda/pkgs/perl-5.32.1-7/lib/perl5/5.32/core_perl/.packlist": "/placehold_placehold/Config.pm\n",
    "/opt/conda/pkgs/nodejs-20.0.0-0/info/index.json": "{}",
    "/opt/conda/pkgs/nodejs-20.0.0-0/lib/node_modules/npm/package.json": '{"name":"npm","version":"10.0.0"}',
    "/opt/conda/pkgs/r-base-4.3-0/info/index.json": "{}",
    "/opt/conda/pkgs/r-base-4.3-0/lib/R/library/base/DESCRIPTION":
      "Package: base\nVersion: 4.3\nBuilt: R 4.3\n",
    "/opt/conda/pkgs/r-base-4.3-0/lib/R/library/base/Meta/package.rds": "",
  },
  uv: {
    "/root/.cache/uv/CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55",
    "/root/.cache/uv/sdists-v10/.git": "",
    "/root/.cache/uv/git-v0/checkouts/0123/4567/.git/HEAD": "0".repeat(40),
    "/root/.cache/uv/archive-v0/mCrZnzAF4KrMQYPx/numpy-1.0.dist-info/METADATA": metadata,
    "/root/.cache/uv/archive-v0/mCrZnzAF4KrMQYPx/numpy-1.0.data/scripts/f2py": script,
  },
  virtualenv: {
    "/root/.cache/virtualenv/wheel/3.11/image/1/CopyPipInstall/pip-24-py3-none-any/pip-24.dist-info/METADATA":
      "Name: pip\nVersion: 24\n",
  },
  "yarn 1": {
    "/usr/local/share/.cache/yarn/v6/npm-a-1.0.0-0123-integrity/node_modules/a/.yarn-metadata.json": "{}",
    "/usr/local/share/.cache/yarn/v6/npm-a-1.0.0-0123-integrity/node_modules/a/package.json":
      '{"name":"a","version":"1.0.0"}',
  },
  "yarn 4": {
    [`/root/.yarn/berry/index/00/00${"1".repeat(38)}755.dat`]: script,
    [`/root/.yarn/berry/index/01/01${"1".repeat(38)}.dat`]: "",
  },
  pnpm: {
    [`/root/.local/share/pnpm/store/v10/files/22/${sha512}-exec`]: script,
    [`/root/.local/share/pnpm/store/v10/files/23/${sha512}`]: "",
  },
  bun: {
    "/root/.bun/install/cache/semver@7.6.3@@@1/bin/semver.js": script,
    "/root/.bun/install/cache/semver@7.6.3@@@1/package.json": '{"name":"semver","version":"7.6.3"}',
  },
  go: {
    "/root/go/pkg/mod/cache/lock": "",
    "/root/go/pkg/mod/cache/download/example.org/a/@v/list": "",
    "/root/go/pkg/mod/example.org/a@v1.0.0/testdata/x.dist-info/METADATA": "damaged",
    "/root/go/pkg/mod/example.org/a@v1.0.0/testdata/y/specifications/y.gemspec": "damaged",
    "/root/go/pkg/mod/example.org/a@v1.0.0/build.sh": script,
  },
  cargo: {
    "/usr/local/cargo/registry/cache/index.example.org-0123/a-1.0.0.crate": "",
    "/usr/local/cargo/registry/src/index.example.org-0123/a-1.0.0/ci.sh": script,
    "/usr/local/cargo/git/db/a-0123/HEAD": "",
    "/usr/local/cargo/git/checkouts/a-0123/4567/.git/HEAD": "0".repeat(40),
  },
};

for (const [name, files] of Object.entries(stores)) {
  test(`nothing in the store of ${name} is installed, and no damage there is the image's`, async () => {
    const alone = await inventory(memoryTree(files));
    assert.deepEqual(
      Object.entries(alone).filter(([, { status }]) => status !== "absent"),
      [],
    );
    // It is this rule that keeps them out: without what marks the store, something is found.
    const shown = Object.fromEntries(
      Object.entries(files).map(([path, file]) => [path.replace(/^\/[^/]+(\/[^/]+)?/, "/opt/x"), file]),
    );
    for (const mark of Object.keys(shown)) {
      if (/\/info\/|CACHEDIR|yarn-metadata|cache\/(lock|index)|git\/db/.test(mark)) delete shown[mark];
    }
    const moved = Object.fromEntries(
      Object.entries(shown).map(([path, file]) => [
        path.replace(/\/files\/|\/index\/|\/install\/cache\/|\/image\//, "/other/"),
        file,
      ]),
    );
    const found = await inventory(memoryTree(moved));
    assert.notDeepEqual(
      Object.values(found).filter(({ status }) => status !== "absent"),
      [],
    );
  });
}

test("what lies beside a store is seen, and an environment's links into it are read", async () => {
  const tree = memoryTree({
    ...stores.conda,
    ...stores.uv,
    "/opt/conda/conda-meta/python-3.12.4-h5148396_1.json":
      '{"name":"python","version":"3.12.4","files":["bin/python3.12"]}',
    "/opt/conda/pkgs/by-hand/bin/tool": script,
    "/opt/conda/lib/python3.12/site-packages/numpy-1.0.dist-info": { type: "dir" },
    "/opt/conda/lib/python3.12/site-packages/numpy-1.0.dist-info/METADATA": {
      target: "/root/.cache/uv/archive-v0/mCrZnzAF4KrMQYPx/numpy-1.0.dist-info/METADATA",
    },
    "/root/.cache/uv/environments-v2/0123/lib/python3.12/site-packages/a-1.dist-info/METADATA":
      "Name: a\nVersion: 1\n",
  });
  const found = await inventory(tree);
  assert.deepEqual(
    packagesOf(found.python!).map(({ name, version, prefix }) => [name, version, prefix]),
    [
      ["numpy", "1.0", "/opt/conda"],
      ["a", "1", "/root/.cache/uv/environments-v2/0123"],
    ],
  );
  assert.deepEqual(
    packagesOf(found.unowned!).map(({ name }) => name),
    ["/opt/conda/pkgs/by-hand/bin/tool"],
  );
});

test("everyone who asks sees the same tree, so that each database is read once", () => {
  const tree = memoryTree(stores.conda!);
  assert.notEqual(withoutCaches(tree), tree);
  assert.equal(withoutCaches(tree), withoutCaches(tree));
});

test("an image without such stores is given as it is", () => {
  const tree = memoryTree({ "/srv/pkgs/x/y": "", "/srv/cache/index/page.html": "", "/srv/files/ab/c": "" });
  assert.equal(withoutCaches(tree), tree);
});

test("a toolchain of Go among its modules is run, so it is no store", () => {
  const mod = "/root/go/pkg/mod";
  const toolchain = `${mod}/golang.org/toolchain@v0.0.1-go1.22.0.linux-amd64/bin/go`;
  const module = `${mod}/golang.org/x/text@v0.1.0/tool`;
  const { entries } = withoutCaches(
    memoryTree({
      [`${mod}/cache/lock`]: "",
      [`${mod}/cache/download/x/list`]: "",
      [toolchain]: script,
      [module]: script,
    }),
  );
  assert.ok(entries.has(toolchain));
  assert.ok(!entries.has(module));
});
