import assert from "node:assert/strict";
import { test } from "node:test";
import { compareLocks } from "../../src/lock/compare.ts";
import { findMentions } from "../../src/recipe/mentions.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { driftLines } from "../../src/report/drift.ts";
import { deb, lockOf, present, pypi } from "../lock/sample.ts";

const recipe = parseRecipe(
  Buffer.from(
    "Bootstrap: docker\nFrom: x\n\n%post\n    apt-get update\n    apt-get install -y jq=1.6 \\\n        libfoo-dev\n    pip3 install 'Big_Name[extra]>=1'\n    Rscript -e 'install.packages(\"dplyr\")'\n",
  ),
  "x.def",
);

test("packages are found in the commands that install them, however they are spelled", () => {
  const found = findMentions(recipe, ["jq", "libfoo-dev", "big-name", "dplyr", "apt", "absent"]);
  const lines = [...found].map(([name, { line }]) => [name, line]);
  assert.deepEqual(lines, [
    ["jq", 6],
    ["libfoo-dev", 7],
    ["big-name", 8],
    ["dplyr", 9],
  ]);
  assert.equal(found.get("jq")?.command, "apt-get install -y jq=1.6 libfoo-dev");
});

test("the first five packages that drifted are named, with versions and the recipe's line", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const before = [deb("jq", "1.6"), ...names.map((name) => deb(name, "1"))];
  const after = [deb("jq", "1.7"), ...names.map((name) => deb(name, "2"))];
  const comparison = compareLocks(
    lockOf({ dpkg: present(...before), python: present(pypi("gone", "1")) }),
    lockOf({ dpkg: present(...after), python: present(pypi("new", "3")) }),
    [],
  );
  const lines = driftLines(comparison, findMentions(recipe, ["jq"]));
  assert.equal(lines.length, 6);
  assert.ok(lines.includes("dpkg a 1 → 2"), lines.join("\n"));
  assert.equal(lines.at(-1), "and 4 more");
  const few = compareLocks(
    lockOf({ dpkg: present(deb("jq", "1.6"), deb("x", "1")) }),
    lockOf({ dpkg: present(deb("jq", "1.7"), deb("y", "2")) }),
    [],
  );
  assert.deepEqual(driftLines(few, findMentions(recipe, ["jq"])), [
    "dpkg jq 1.6 → 1.7 (line 6: apt-get install -y jq=1.6 libfoo-dev)",
    "dpkg x 1 is missing",
    "dpkg y 2 was not there before",
  ]);
});
