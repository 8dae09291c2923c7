import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { compareEcosystems, compareLocks } from "../../src/lock/compare.ts";
import type { Lock } from "../../src/lock/schema.ts";
import { comparisonMarkdown, comparisonTable } from "../../src/report/comparison.ts";
import { broken, deb, mixedLock, npm, present, pypi } from "../lock/sample.ts";

const locked: Lock["ecosystems"] = {
  dpkg: present(deb("curl", "7.88.1-10"), deb("jq", "1.6-2.1"), deb("zlib1g", "1.2.13")),
  python: present(
    pypi("numpy", "2.1.2"),
    pypi("tool", "1.0", { commit: "a".repeat(40), url: "git+https://git.example/tool" }),
    pypi("numpy", "1.26.4", { prefix: "/opt/old", location: "/opt/old/n" }),
  ),
  npm: present(npm("@lab/cli", "1.0.0", "node_modules/@lab/cli")),
};
const rebuilt: Lock["ecosystems"] = {
  dpkg: present(deb("curl", "7.88.1-11"), deb("libonig5", "6.9.8"), deb("zlib1g", "1.2.13")),
  python: present(
    pypi("numpy", "2.1.3"),
    pypi("tool", "1.0", { commit: "b".repeat(40), url: "git+https://git.example/tool" }),
    pypi("numpy", "1.26.4", { prefix: "/opt/old", location: "/opt/old/n" }),
  ),
  npm: present(npm("@lab/cli", "1.1.0", "node_modules/@lab/cli")),
};
const drifted = compareEcosystems(locked, rebuilt, ["npm:@lab/*"]);

test("the terminal table groups by ecosystem and prefix, and lines up its columns", () => {
  const text = `\
5 drifts (3 changed, 1 missing, 1 extra), 2 of 7 packages equal, 1 float moved as declared
  dpkg    1 of 3 equal, 1 changed, 1 missing, 1 extra
  npm     0 of 1 equal
  python  1 of 3 equal, 2 changed

dpkg
  ~ curl:amd64      7.88.1-10 → 7.88.1-11
  - jq:amd64        1.6-2.1
  + libonig5:amd64  6.9.8

python  /opt/venv
  ~ numpy  2.1.2 → 2.1.3
  ~ tool   1.0            commit aaaaaaaaaaaa… → bbbbbbbbbbbb…

npm  /usr/lib (floats)
  ~ @lab/cli  1.0.0 → 1.1.0`;
  assert.equal(comparisonTable(drifted), text);
  const page = readFileSync(join(import.meta.dirname, "../../docs/lock.md"), "utf8");
  assert.ok(page.includes(`\n${text}\n`), "docs/lock.md shows this very table");
});

test("colours come only when they are asked for, and change no character of the text", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what it looks for.
  assert.doesNotMatch(comparisonTable(drifted), /\u001b/);
  const colored = comparisonTable(drifted, { color: true });
  assert.notEqual(colored, comparisonTable(drifted));
  assert.equal(stripVTControlCharacters(colored), comparisonTable(drifted));
});

test("an identical rebuild is one glance", () => {
  const same = compareLocks(mixedLock(), mixedLock(), []);
  const [title, ...rest] = comparisonTable(same).split("\n");
  assert.equal(title, "all 25 packages equal");
  assert.equal(rest.length, 6);
  assert.match(comparisonMarkdown(same), /^\*\*all 25 packages equal\*\*\n/);
});

test("what can't be judged says so first, and why", () => {
  const found = compareEcosystems(
    locked,
    { ...rebuilt, dpkg: broken("/var/lib/dpkg/status", "cut off") },
    [],
  );
  const [title, reason] = comparisonTable(found).split("\n");
  assert.match(title ?? "", /^inconclusive; /);
  assert.equal(reason, "  ! dpkg of the rebuilt image could not be read: /var/lib/dpkg/status: cut off");
  assert.match(comparisonMarkdown(found), /> \[!CAUTION\]\n> dpkg of the rebuilt image could not be read/);
});

test("markdown names every change, and floats under their own title", () => {
  const text = comparisonMarkdown(drifted);
  for (const row of [
    "| changed | `curl:amd64` | `7.88.1-10` | `7.88.1-11` |  |",
    "| missing | `jq:amd64` | `1.6-2.1` |  |  |",
    "| extra | `libonig5:amd64` |  | `6.9.8` |  |",
    "| changed | `tool` | `1.0` | `1.0` | `commit aaaaaaaaaaaa… → bbbbbbbbbbbb…` |",
    "| dpkg | 3 | 3 | 1 | 1 | 1 | 1 |",
  ]) {
    assert(text.includes(`${row}\n`), `${row}\n\n${text}`);
  }
  assert.match(
    text,
    /\*\*npm\*\* in `\/usr\/lib`, declared to float\n\n[^\n]+\n[^\n]+\n\| changed \| `@lab\/cli`/,
  );
  assert(text.endsWith("|\n"));
});

test("markdown has the recipe's line of each package that a command of it names", () => {
  const text = comparisonMarkdown(drifted, { lines: new Map([["jq", 12]]) });
  assert.match(
    text,
    /\| other differences \| line of the recipe \|\n\| --- \| --- \| --- \| --- \| --- \| --: \|\n/,
  );
  assert.ok(text.includes("| missing | `jq:amd64` | `1.6-2.1` |  |  | 12 |\n"), text);
  assert.ok(text.includes("| extra | `libonig5:amd64` |  | `6.9.8` |  |  |\n"), text);
});

const hostile = [
  "a`|b\n| extra | x |",
  "</td><script>alert(1)</script>",
  "@octocat",
  "#1",
  "\u001b[2Jgone",
  "x\u202etxt",
  "`".repeat(50),
  "\\|\\`",
  "long".repeat(5000),
];

test("hostile names, versions, prefixes and reasons stay inside their cells", () => {
  const packages = (version: string) =>
    present(
      ...hostile.flatMap((text) => [
        pypi(text, version, { prefix: text, location: version }),
        pypi("v", text + version, { prefix: `/v${hostile.indexOf(text)}`, location: version }),
      ]),
    );
  const found = compareEcosystems(
    { python: packages("1"), npm: broken("/x", hostile.join(" ")) },
    { python: packages("2") },
    [],
  );
  const text = comparisonMarkdown(found, { limit: 1_000_000 });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  for (const line of text.split("\n")) {
    const outside = line.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, "");
    if (/^\| (changed|missing|extra) /.test(line)) {
      assert.equal(line.match(/(?<!\\)\|/g)?.length, 6, line.slice(0, 200));
    }
    assert.doesNotMatch(outside, /<script|@\w|(?<!&)#\d/, outside.slice(0, 200));
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  assert.doesNotMatch(comparisonTable(found), /[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test("markdown keeps to its limit and counts what is left out", () => {
  const many = (version: string) =>
    present(...Array.from({ length: 5000 }, (_, index) => deb(`package-${index}`, version)));
  const found = compareEcosystems({ dpkg: many("1") }, { dpkg: many("2") }, []);
  for (const limit of [undefined, 5000, 1000]) {
    const text = comparisonMarkdown(found, limit === undefined ? {} : { limit });
    assert(text.length <= (limit ?? 60_000), `${text.length}`);
    const named = text.match(/^\| changed \|/gm)?.length ?? 0;
    assert.match(text, new RegExp(`\\n… and ${5000 - named} more\\.\\n$`));
  }
  assert.equal(comparisonTable(found).match(/~ package-/g)?.length, 5000, "a terminal scrolls");
});
