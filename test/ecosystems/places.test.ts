import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pinTable } from "../../scripts/ecosystems.ts";
import { scaffoldEcosystem, withEcosystem } from "../../scripts/scaffold.ts";
import { ecosystems, readerVersions } from "../../src/ecosystems/index.ts";
import { freshFolder } from "../support/ecosystems.ts";

const home = join(import.meta.dirname, "../..");

test("one line outside of its folder is all that the program says of pacman", () => {
  const rooms = ["ecosystems", "lock", "pin", "image", "roundtrip", "verdict", "report"];
  const lines = globSync([...rooms.map((room) => `src/${room}/**/*.ts`), "scripts/{ecosystems,tables}.ts"], {
    cwd: home,
  })
    .filter((path) => !path.startsWith("src/ecosystems/pacman/"))
    .flatMap((path) =>
      readFileSync(join(home, path), "utf8")
        .split("\n")
        .map((line) => `${path}: ${line}`),
    )
    .filter((line) => /\b(pacman|alpm)\b/i.test(line));
  assert.deepEqual(lines, ['src/ecosystems/all.ts: export { pacman } from "./pacman/index.ts";']);
});

test("every list is made from the same objects", () => {
  const ids = ecosystems.map(({ id }) => id);
  assert.deepEqual(ids, [...ids].sort());
  assert.deepEqual(Object.keys(readerVersions), ids);
  for (const { id, about, pin, since } of ecosystems) {
    assert.ok(about.from && about.identity && since, id);
    assert.equal(pin !== undefined, about.pinnedBy !== undefined, `${id}: pin and pinnedBy belong together`);
    assert.equal(pinTable().includes(`| \`${id}\` |`), pin !== undefined);
  }
});

test("the scaffold makes an ecosystem that works: its types and its own test pass", (context) => {
  const copy = freshFolder(context);
  for (const name of ["src", "scripts", "test/support", "test/apptainer", "package.json", "tsconfig.json"])
    cpSync(join(home, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, "test/ecosystems"));
  symlinkSync(join(home, "node_modules"), join(copy, "node_modules"));
  assert.deepEqual(scaffoldEcosystem(copy, "novelty"), [
    "src/ecosystems/novelty/index.ts",
    "src/ecosystems/novelty/collect.ts",
    "test/ecosystems/novelty.test.ts",
    "src/ecosystems/all.ts",
  ]);
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const run = (...argv: string[]) =>
    execFileSync(process.execPath, argv, { cwd: copy, env, encoding: "utf8" });
  assert.match(run("--test", "--test-reporter=tap", "test/ecosystems/novelty.test.ts"), /^# pass 2$/m);
});

test("a name that is taken or cannot be one is refused, and nothing is written", () => {
  for (const name of ["npm", "No", "", "../x", "a-b", "x".repeat(33)])
    assert.throws(
      () => scaffoldEcosystem(home, name),
      /the ecosystem npm exists|invalid name of an ecosystem/,
    );
});

test("the line is put in its place", () => {
  const text = '// All.\nexport { a } from "./a/index.ts";\nexport { c } from "./c/index.ts";\n';
  assert.equal(
    withEcosystem(text, "b"),
    '// All.\nexport { a } from "./a/index.ts";\nexport { b } from "./b/index.ts";\nexport { c } from "./c/index.ts";\n',
  );
});
