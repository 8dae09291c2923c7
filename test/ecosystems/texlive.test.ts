import assert from "node:assert/strict";
import { test } from "node:test";
import { texlive } from "../../src/ecosystems/texlive/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { assertError, collectFrom, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

// In the format of `texlive.tlpdb` as TeX Live's TLPOBJ.pm documents it: no package registry has an installation.
const root = "/usr/local/texlive/2025";
const sum = "ab".repeat(64);
const database = `name 00texlive.config
category TLCore
revision 70000
shortdesc TeX Live network archive
depend container_format/xz
depend release/2025
depend revision/73000

name 00texlive.installation
category TLCore
revision 0
depend opt_location:https://mirror.example.org

name amsmath
category Package
revision 72779
shortdesc AMS mathematical facilities for LaTeX
relocated 1
longdesc name of a package
containersize 33452
containerchecksum ${sum}
runfiles size=50
 RELOC/tex/latex/amsmath/amsmath.sty
catalogue-license lppl1.3c
catalogue-version 2.17z

name dvipng.x86_64-linux
category TLCore
revision 70014
binfiles arch=x86_64-linux size=23
 bin/x86_64-linux/dvipng
`;

test("packages are those of the database, with revision and version, and the release is one", async () => {
  const tree = memoryTree({
    [`${root}/tlpkg/texlive.tlpdb`]: database,
    "/data/texlive.tlpdb": "name no\n",
    [`${root}/bin/x86_64-linux/dvipng`]: { content: "\x7fELF\x02", mode: 0o755 },
    [`${root}/bin/x86_64-linux/mine`]: { content: "\x7fELF\x02", mode: 0o755 },
  });
  const location = `${root}/tlpkg/texlive.tlpdb`;
  assert.deepEqual(packagesOf(await collectFrom(texlive, tree)), [
    {
      name: "amsmath",
      version: "72779",
      purl: "pkg:generic/texlive/amsmath@72779",
      prefix: root,
      location,
      build: "2.17z",
      hash: `sha512:${sum}`,
    },
    {
      name: "dvipng.x86_64-linux",
      version: "70014",
      purl: "pkg:generic/texlive/dvipng.x86_64-linux@70014",
      prefix: root,
      location,
    },
    { name: "texlive", version: "2025", purl: "pkg:generic/texlive/texlive@2025", prefix: root, location },
  ]);
  assert.deepEqual(
    packagesOf(await collectFrom(unowned, tree)).map(({ name }) => name),
    [`${root}/bin/x86_64-linux/mine`],
  );
});

test("a database that was cut off in an entry is an error, with what could be read", async () => {
  const place = "/root/.TinyTeX/tlpkg/texlive.tlpdb";
  const cut = database.slice(0, database.indexOf("revision 70014"));
  const collected = await collectFrom(texlive, memoryTree({ [place]: cut }));
  assertError(collected, place, /has no version/);
  assert.deepEqual(
    packagesOf(collected).map(({ name }) => name),
    ["amsmath", "texlive"],
  );
});
