import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { expandSource, type Listing, NotExpandable } from "../../src/recipe/glob.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";

const root = mkdtempSync(join(tmpdir(), "stx-glob-"));
after(() => rmSync(root, { recursive: true }));
for (const path of [
  "B.txt",
  "a.txt",
  "b.txt",
  "d/a.txt",
  "d/e/c.txt",
  "d/.h",
  "sp ace.txt",
  "é.txt",
  ".hid.txt",
  "[x].txt",
]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), "");
}
const tree: Listing = {
  list: async (folder) => {
    const path = join(root, folder);
    return existsSync(path) && statSync(path).isDirectory() ? readdirSync(path) : [];
  },
  exists: async (path) => existsSync(join(root, path)),
};
const expand = (source: string, limit = 1000) => expandSource(source, tree, limit);

describe("a %files source stands for", () => {
  // What Apptainer 1.5.3's shell library answered to the same questions.
  const answers: Record<string, string[]> = {
    "*.txt": ["B.txt", "[x].txt", "a.txt", "b.txt", "sp ace.txt", "é.txt"],
    ".*": [".hid.txt"],
    "./d/*": ["./d/a.txt", "./d/e"],
    "*/*.txt": ["d/a.txt"],
    "*/e/*": ["d/e/c.txt"],
    "d*/": ["d/"],
    "[ab].txt": ["a.txt", "b.txt"],
    "[!ab].txt": ["B.txt", "é.txt"],
    "[a-].txt": ["a.txt"],
    "[[:lower:]].txt": ["a.txt", "b.txt"],
    "\\[x].txt": ["[x].txt"],
    "[[]x].txt": ["[x].txt"],
    "?.txt": ["B.txt", "a.txt", "b.txt", "é.txt"],
    "sp ace.txt": ["sp ace.txt"],
    "nope*": ["nope*"],
    "[a": ["[a"],
    "{a,z}.txt": ["a.txt", "z.txt"],
    "{a,b}{1,2}": ["a1", "a2", "b1", "b2"],
    "a{b,c{d,e}}f": ["abf", "acdf", "acef"],
    "{b{c,d},a}": ["bc", "bd", "a"],
    "*.{txt,md}": ["B.txt", "[x].txt", "a.txt", "b.txt", "sp ace.txt", "é.txt", "*.md"],
    "x{1..3}": ["x1", "x2", "x3"],
    "{01..03}": ["01", "02", "03"],
    "{3..1}": ["3", "2", "1"],
    "{1..5..2}": ["1", "3", "5"],
    "{10..9..3}": ["10", "9"],
    "{a..c}": ["a", "b", "c"],
    "{a}": ["{a}"],
    "{a,b": ["{a,b"],
    "{{a,b}": ["{a", "{b"],
    "x{,}y": ["xy", "xy"],
  };
  for (const [source, paths] of Object.entries(answers)) {
    test(`${source} → ${paths.join(" ")}`, async () => assert.deepEqual(await expand(source), paths));
  }
});

describe("a %files source is refused", () => {
  for (const source of [
    "$HOME/x",
    "`id`",
    "$(id)",
    "~/x",
    "a;b",
    "a|b",
    "@(a|b)",
    "'x",
    "#x",
    "a\\",
    "{a,\\b}",
    "a\0b",
  ]) {
    test(`for shell syntax: ${JSON.stringify(source)}`, async () => {
      await assert.rejects(expand(source), NotExpandable);
    });
  }

  test("when it stands for too many paths, quickly", async () => {
    const endless: Listing = { list: async () => ["x", "y"], exists: async () => true };
    await withinProcessorTime(async () => {
      await assert.rejects(expand("{a,b}".repeat(800)), /more than 1000 paths/);
      await assert.rejects(expand("{1..999999999}"), /more than 1000 paths/);
      await assert.rejects(expandSource("*/".repeat(500), endless, 1000), /more than 1000 paths/);
      await assert.rejects(expand("x".repeat(5000)), /longer than 4096 bytes/);
    });
  });

  test("never by trying forever", async () => {
    mkdirSync(join(root, "many"));
    writeFileSync(join(root, "many", "a".repeat(250)), "");
    const found = await withinProcessorTime(() => expand(`many/${"*a".repeat(100)}b`));
    assert.deepEqual(found, [`many/${"*a".repeat(100)}b`]);
  });
});
