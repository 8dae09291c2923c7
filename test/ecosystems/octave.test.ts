import assert from "node:assert/strict";
import { test } from "node:test";
import { octave } from "../../src/ecosystems/octave/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { assertError, collectFrom, namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

// As Debian's octave-struct 1.0.18 has it, after the format of Octave's manual.
const description = (name: string, version: string) =>
  `# made by hand\nName: ${name}\nversion: ${version}\nDate: 2022-04-10\nAuthor: Etienne Grossmann <e@x>,\n Olaf Till <o@x>\n` +
  "Title: Structure Handling.\nDescription: Additional structure manipulation functions.\nDepends: octave (>= 4.0.0)\n";
const program = { content: `\x7fELF\x02\x01\x01${"\0".repeat(57)}`, mode: 0o755 };

const global = "/usr/local/share/octave/packages/struct-1.0.18";
const user = "/root/.local/share/octave/api-v57/packages/struct-1.0.17";

test("packages are read with name and version, a user's and Debian's too", async () => {
  const debian = "/usr/share/octave/packages/statistics-1.5.3";
  const tree = memoryTree({
    "/var/lib/dpkg/status":
      "Package: octave-statistics\nStatus: install ok installed\nArchitecture: all\nVersion: 1.5.3-2\n\n",
    "/var/lib/dpkg/info/octave-statistics.list": `${debian}/packinfo/DESCRIPTION\n`,
    [`${global}/packinfo/DESCRIPTION`]: description("struct", "1.0.18"),
    [`${global}/tars.m`]: "",
    "/usr/local/lib/octave/packages/struct-1.0.18/x86_64-pc-linux-gnu-api-v57/numfields.oct": program,
    [`${user}/packinfo/DESCRIPTION`]: description("struct", "1.0.17"),
    [`${debian}/packinfo/DESCRIPTION`]: description("statistics", "1.5.3"),
    // R's packages have a file of that name, too.
    "/usr/lib/R/library/base/DESCRIPTION": "Package: base\n",
  });
  const found = await collectFrom(octave, tree);
  assert.deepEqual(
    packagesOf(found).map(({ name, version, location, owner, purl }) => [
      name,
      version,
      location,
      owner,
      purl,
    ]),
    [
      ["struct", "1.0.17", user, undefined, "pkg:generic/octave/struct@1.0.17"],
      ["struct", "1.0.18", global, undefined, "pkg:generic/octave/struct@1.0.18"],
      ["statistics", "1.5.3", debian, "dpkg", "pkg:generic/octave/statistics@1.5.3"],
    ],
  );
  assert.deepEqual(await collectFrom(unowned, tree), { status: "absent" });
});

test("an image without it is absent, and a description that is cut off an error; the others stay", async () => {
  assert.deepEqual(await collectFrom(octave, memoryTree({})), { status: "absent" });
  const bad = `${user}/packinfo/DESCRIPTION`;
  const found = await collectFrom(
    octave,
    memoryTree({
      [bad]: "Name: struct\nVers",
      [`${global}/packinfo/DESCRIPTION`]: description("struct", "1.0.18"),
    }),
  );
  assertError(found, bad, /has no Version/);
  assert.deepEqual(namesAndVersions(found), ["struct 1.0.18"]);
});
