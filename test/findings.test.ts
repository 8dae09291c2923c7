import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../findings/", import.meta.url));
const names = readdirSync(folder).filter((name) => name !== "README.md");
const readme = readFileSync(join(folder, "README.md"), "utf8");

/** Hosts that a script may name: those of formats, and names that are kept free for examples. */
const allowedHosts =
  /^(?:(?:[a-z0-9-]+\.)*example\.(?:org|com)|w3id\.org|doi\.org|spdx\.org|127\.0\.0\.1|localhost)$/;

test("each finding says what one expects, what happens, and which versions were seen when", () => {
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    assert.match(name, /^[a-z0-9-]+\.sh$/);
    assert.notEqual(statSync(join(folder, name)).mode & 0o111, 0, `${name} is not executable`);
    assert.match(
      text,
      /^#!\/usr\/bin\/env bash\n# Expect: .+\n(?:# {2}.+\n)*# Happens: .+\n(?:# {2}.+\n)*# Versions: .*\d.*seen 20\d\d-\d\d-\d\d.*\nset -euo pipefail\n/,
      name,
    );
    assert.match(text, /mktemp -d\).*trap '.*rm -rf "\$work"' EXIT/, `${name} leaves its folder behind`);
    assert.match(text, /exit 1/, `${name} can't fail`);
    assert.ok(text.split("\n").length <= 100, `${name} is too long`);
  }
});

test("the list of findings is complete", () => {
  const listed = [...readme.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, name]) => `${name}.sh`);
  assert.deepEqual(listed, names.toSorted());
});

test("findings name no host but those of formats and examples", () => {
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, host] of text.matchAll(/\bhttps?:\/\/([^/:\s"'`]*\.[^/:\s"'`]+)/g))
      assert.match(host ?? "", allowedHosts, `${name} names ${host}`);
  }
});
