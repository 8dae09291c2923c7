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

test("a program that was built or copied into place is found by the command that put it there", () => {
  const script = `apt-get install -y make
curl -fsSL -o /usr/local/bin/jq https://example.org/jq && chmod +x /usr/local/bin/jq
wget -qO- https://example.org/ants-2.5.3.tar.gz | tar -xz -C /opt
git clone https://github.com/samtools/samtools.git /src/samtools-1.20
cd /src/samtools-1.20
./configure && make -j4
make install
cd /src/bwa && make
cp bwa qualfa2fq.pl /usr/local/bin/
cd /src/hts/build
cmake .. -DCMAKE_INSTALL_PREFIX=/opt/hts && make install
cd /src/star
make install
mkdir /opt/mine; echo '#!/bin/sh' > /opt/mine/run; chmod 755 /opt/mine/run
python3 -m pip install /src/own
VERSION=1.14.3; wget https://example.org/hdf5-\${VERSION}.tar.gz
hf download org/model --revision main
`;
  const built = parseRecipe(Buffer.from(`Bootstrap: docker\nFrom: x\n\n%post\n${script}`), "x.def");
  const expected: [string, number | undefined][] = [
    ["/usr/local/bin/jq", 6],
    ["/opt/ants-2.5.3/bin/N4", 7],
    ["/usr/local/bin/samtools", 11],
    ["/usr/local/bin/bwa", 13],
    ["/opt/hts/lib/libhts.so", 15],
    ["/usr/local/bin/star", 17],
    ["/opt/mine/run", 18],
    ["HDF5", 20],
    ["org/model", 21],
    // Two commands may have written these; nothing says which.
    ["/usr/local/bin/unknown", undefined],
    ["/usr/bin/other", undefined],
  ];
  const found = findMentions(
    built,
    expected.map(([name]) => name),
  );
  assert.deepEqual(
    expected.map(([name]) => [name, found.get(name)?.line]),
    expected,
  );
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
