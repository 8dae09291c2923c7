import assert from "node:assert/strict";
import { test } from "node:test";
import { composer } from "../../src/ecosystems/composer/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { collectFrom, namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const commit = "9b4cec3f5a6bc86a60fea5c86de3c9587d5457df";
const program = { content: "#!/usr/bin/env php\n", mode: 0o755 };

/** As Composer 2.5.5 wrote it of a repository (here with another address); a second package as Packagist gives it. */
const list = JSON.stringify({
  packages: [
    {
      name: "acme/lib1",
      version: "v1.2.3",
      version_normalized: "1.2.3.0",
      source: { type: "git", url: "https://git.example.org/lib1", reference: commit },
      time: "2026-11-30T12:21:35+00:00",
      type: "library",
      "installation-source": "source",
      "install-path": "../acme/lib1",
    },
    {
      name: "Monolog/Monolog",
      version: "3.5.0",
      source: { type: "git", url: "https://github.com/Seldaek/monolog.git", reference: commit },
      dist: {
        type: "zip",
        url: `https://api.github.com/repos/Seldaek/monolog/zipball/${commit}`,
        reference: commit,
        shasum: "",
      },
      "installation-source": "dist",
      "install-path": "../monolog/monolog",
    },
    {
      name: "acme/own",
      version: "dev-main",
      dist: { type: "path", url: "../own", reference: commit },
      "install-path": "../acme/own",
    },
    { name: "acme/meta", version: "1.0.0", type: "metapackage", "install-path": null },
  ],
  dev: true,
  "dev-package-names": [],
});

test("packages are listed with their commit, and own their folders", async () => {
  const vendor = "/srv/app/vendor";
  const tree = memoryTree({
    [`${vendor}/composer/installed.json`]: list,
    [`${vendor}/acme/lib1/bin/run`]: program,
    [`${vendor}/monolog/monolog/composer.json`]: "{}",
    [`${vendor}/acme/own`]: { target: "../../../own" },
    "/srv/own/composer.json": "{}",
  });
  const found = await collectFrom(composer, tree);
  assert.deepEqual(
    packagesOf(found).map(({ name, version, purl, commit, url, editable }) => [
      name,
      version,
      purl,
      commit,
      url,
      editable,
    ]),
    [
      [
        "acme/lib1",
        "v1.2.3",
        `pkg:composer/acme/lib1@v1.2.3?vcs_url=git%2Bhttps://git.example.org/lib1%40${commit}`,
        commit,
        "https://git.example.org/lib1",
        undefined,
      ],
      ["acme/meta", "1.0.0", "pkg:composer/acme/meta@1.0.0", undefined, undefined, undefined],
      [
        "acme/own",
        "dev-main",
        "pkg:composer/acme/own@dev-main?download_url=../own",
        undefined,
        "../own",
        true,
      ],
      ["monolog/monolog", "3.5.0", "pkg:composer/monolog/monolog@3.5.0", commit, undefined, undefined],
    ],
  );
  assert.deepEqual(found.status === "present" && found.notes, undefined);
  assert.deepEqual(await collectFrom(unowned, tree), { status: "absent" });
});

test("Composer 1's list is read, and a folder that is gone is noted", async () => {
  const at = "/root/.composer/vendor/composer/installed.json";
  const found = await collectFrom(
    composer,
    memoryTree({ [at]: JSON.stringify([{ name: "a/b", version: "1.0" }]) }),
  );
  assert.deepEqual(namesAndVersions(found), ["a/b 1.0"]);
  assert.match(JSON.stringify(found), /names a\/b, whose folder \/root\/.composer\/vendor\/a\/b is not in/);
});
