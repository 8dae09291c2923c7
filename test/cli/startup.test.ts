import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { makeProgram } from "../../src/cli/main.ts";

const home = join(import.meta.dirname, "../..");

/** What a module imports before it runs; imports of types and dynamic ones are none of it. */
const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export) (?!type )(?:(?:\{\s*((?:[^}])*)\}|[^"{]*) from )?"([^"]+)";/gm)]
    .filter(([, names]) => !names?.split(",").every((name) => /^\s*(type .*)?$/.test(name)))
    .map(([, , path = ""]) => path);

/** Packages and Node's modules that are loaded with a file, each with a file that imports it. */
function loadedWith(path: string, found = new Map<string, string>(), seen = new Set<string>()) {
  if (seen.has(path)) return found;
  seen.add(path);
  for (const name of importsOf(readFileSync(path, "utf8")))
    if (name.startsWith(".")) loadedWith(join(dirname(path), name), found, seen);
    else found.set(name, relative(home, path));
  return found;
}

test("nothing heavy is loaded before the command is known", () => {
  const light = ["commander", "node:fs", "node:path", "node:util"];
  const loaded = loadedWith(join(home, "src/cli/main.ts"));
  assert.ok(loaded.has("commander"));
  assert.deepEqual(
    [...loaded].filter(([name]) => !light.includes(name)),
    [],
  );
});

test("a call declares its own command as the whole command line declares it", () => {
  const help = (args: string[]) =>
    execFileSync(process.execPath, [join(home, "src/main.ts"), ...args], { encoding: "utf8" });
  const whole = makeProgram().commands.find((command) => command.name() === "queue")!;
  assert.ok(help(["queue", "--help"]).startsWith(whole.helpInformation()));
  assert.deepEqual(
    makeProgram("queue").commands.map((command) => command.name()),
    ["queue"],
  );
});

test("list, show and check load no network", () => {
  const loaded = loadedWith(join(home, "src/cli/commands/store.ts"));
  for (const name of ["node:http", "node:https", "node:tls"]) assert.equal(loaded.get(name), undefined, name);
});
