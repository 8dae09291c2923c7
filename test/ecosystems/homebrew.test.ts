import assert from "node:assert/strict";
import { test } from "node:test";
import { homebrew } from "../../src/ecosystems/homebrew/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { collectFrom, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

// brew could not be had here: after receipts in public reports of brew 4.6 (Homebrew's class Tab).
const receipt = (fields: object, tap = "homebrew/core") =>
  JSON.stringify({
    homebrew_version: "4.6.18",
    used_options: [],
    poured_from_bottle: true,
    installed_as_dependency: false,
    installed_on_request: true,
    time: 1761323963,
    source: { tap, tap_git_head: "f755fc333ebe7647fa3988e360d47a82120db032", versions: { stable: "1.4.1" } },
    ...fields,
  });

const prefix = "/home/linuxbrew/.linuxbrew";
const program = { content: `\x7fELF\x02\x01\x01${"\0".repeat(57)}`, mode: 0o755 };

test("kegs of every Cellar are listed by their folders, several versions side by side, and own their files", async () => {
  const tree = memoryTree({
    [`${prefix}/Cellar/jq/1.7.1/INSTALL_RECEIPT.json`]: receipt({}),
    [`${prefix}/Cellar/jq/1.7.1/bin/jq`]: program,
    [`${prefix}/bin/jq`]: { target: "../Cellar/jq/1.7.1/bin/jq" },
    [`${prefix}/Cellar/jq/1.6_1/INSTALL_RECEIPT.json`]: receipt({
      installed_as_dependency: true,
      installed_on_request: false,
    }),
    [`${prefix}/Cellar/samtools/1.20/INSTALL_RECEIPT.json`]: receipt(
      { poured_from_bottle: false, used_options: ["--with-x"] },
      "brewsci/bio",
    ),
    [`${prefix}/Cellar/bare/2/bin/bare`]: program,
    [`${prefix}/Cellar/.keepme`]: "",
    "/srv/Cellar/wine/2019/list": "no keg: nothing here has a receipt",
  });
  const found = await collectFrom(homebrew, tree);
  assert.deepEqual(
    packagesOf(found).map(({ name, version, purl, origin, build, auto }) => [
      name,
      version,
      purl,
      origin,
      build,
      auto,
    ]),
    [
      ["bare", "2", "pkg:brew/bare@2", undefined, undefined, undefined],
      ["jq", "1.6_1", "pkg:brew/jq@1.6_1", "homebrew/core", undefined, true],
      ["jq", "1.7.1", "pkg:brew/jq@1.7.1", "homebrew/core", undefined, false],
      ["samtools", "1.20", "pkg:brew/samtools@1.20?tap=brewsci/bio", "brewsci/bio", "source --with-x", false],
    ],
  );
  assert.deepEqual(found.status === "present" && found.notes, [
    {
      path: `${prefix}/Cellar/bare/2`,
      message: "has no receipt: it is listed, as brew does, by its folder's name",
    },
  ]);
  assert.deepEqual(await collectFrom(unowned, tree), { status: "absent" });
});

test("the time of the installation, and where the tap stood then, make no difference", async () => {
  const of = async (fields: object) =>
    packagesOf(
      await collectFrom(
        homebrew,
        memoryTree({ [`${prefix}/Cellar/jq/1.7.1/INSTALL_RECEIPT.json`]: receipt(fields) }),
      ),
    );
  const later = { time: 1861323963, source: { tap: "homebrew/core", tap_git_head: "0".repeat(40) } };
  assert.deepEqual(await of({}), await of(later));
});

test("an image without a Cellar is absent", async () => {
  assert.deepEqual(await collectFrom(homebrew, memoryTree({})), { status: "absent" });
});
