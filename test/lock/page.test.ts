import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { withTables } from "../../scripts/tables.ts";
import { makeProgram } from "../../src/cli/main.ts";
import { formats } from "../../src/lock/export/index.ts";
import { parseLock } from "../../src/lock/read.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/lock.md"), "utf8");

test("docs/lock.md has the formats and ecosystems that there are", async () => {
  assert.equal(page, await withTables(page), "run: node scripts/tables.ts");
  for (const table of ["formats", "ecosystems"]) assert.ok(page.includes(`<!-- table: ${table} -->`));
});

test("the excerpt of docs/lock.md is a lock's, but for keys left out", () => {
  const [, excerpt] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const whole = { ...JSON.parse(excerpt ?? ""), bases: [], unlocked: [], floats: [] };
  assert.equal(parseLock(JSON.stringify(whole), "docs/lock.md").name, "study");
});

test("every command of docs/lock.md has the options that it is shown with", async () => {
  const lines = [...page.matchAll(/^stx-container ([^#|\n]*)/gm)].map(([, line]) =>
    line!.trim().split(/\s+/),
  );
  assert.ok(lines.length >= 5);
  for (const [name, ...words] of lines) {
    const command = (await makeProgram()).commands.find((one) => one.name() === name);
    assert.ok(command, name);
    for (const word of words.filter((one) => one.startsWith("-")))
      assert.ok(
        command.options.some(({ long, short }) => word === long || word === short),
        `${name} ${word}`,
      );
    const format = words[words.indexOf("--format") + 1];
    if (words.includes("--format"))
      assert.ok(
        formats.some((one) => one.name === format),
        format,
      );
  }
});
