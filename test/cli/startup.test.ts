import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { makeProgram } from "../../src/cli/main.ts";
import { version } from "../../src/version.ts";

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
  const light = ["commander", "node:fs", "node:module", "node:os", "node:path", "node:util"];
  const loaded = loadedWith(join(home, "src/cli/main.ts"));
  assert.ok(loaded.has("commander"));
  assert.deepEqual(
    [...loaded].filter(([name]) => !light.includes(name)),
    [],
  );
});

test("a call declares its own command as the whole command line declares it", async () => {
  const help = (args: string[]) =>
    execFileSync(process.execPath, [join(home, "src/main.ts"), ...args], { encoding: "utf8" });
  const whole = (await makeProgram()).commands.find((command) => command.name() === "queue")!;
  assert.ok(help(["queue", "--help"]).startsWith(whole.helpInformation()));
  for (const name of (await makeProgram()).commands.map((command) => command.name()))
    assert.deepEqual(
      (await makeProgram(name)).commands.map((command) => command.name()),
      [name],
    );
});

test("list, show, explain, check and exec load no network and no schemas, and but for exec nothing that starts programs", () => {
  const loads: Record<string, string[]> = {
    list: ["node:http", "node:https", "node:tls", "node:child_process", "zod"],
    check: ["node:http", "node:https", "node:tls", "node:child_process", "zod"],
    exec: ["node:http", "node:https", "node:tls", "zod"],
    show: ["node:http", "node:https", "node:tls", "node:child_process", "zod"],
    explain: ["node:http", "node:https", "node:tls", "node:child_process", "zod"],
  };
  for (const [command, never] of Object.entries(loads)) {
    const loaded = loadedWith(join(home, `src/cli/commands/${command}.ts`));
    for (const name of never) assert.equal(loaded.get(name), undefined, `${command}: ${name}`);
  }
});

test("exec loads nothing that is slow to load: a digest, a program to start or a stream is loaded where it is needed", () => {
  const light = ["commander", "node:fs", "node:os", "node:path", "node:string_decoder", "node:util"];
  for (const file of ["exec-commands", "commands/exec"])
    assert.deepEqual(
      [...loadedWith(join(home, `src/cli/${file}.ts`))].filter(([name]) => !light.includes(name)),
      [],
    );
});

test("compiled code is kept in the user's own cache, and only where nobody else can write", () => {
  const run = (env: Record<string, string>) => {
    const cache = mkdtempSync(join(tmpdir(), "stx-cache-"));
    try {
      const folder = join(cache, "stx-container", `code-${version}`);
      if (env.shared) mkdirSync(folder, { recursive: true });
      if (env.shared) chmodSync(folder, 0o777);
      execFileSync(process.execPath, [join(home, "src/main.ts"), "--version"], {
        env: { PATH: process.env.PATH, XDG_CACHE_HOME: cache, ...env },
      });
      return existsSync(folder) ? readdirSync(folder).length : -1;
    } finally {
      rmSync(cache, { recursive: true });
    }
  };
  assert.ok(run({}) > 0);
  assert.equal(run({ shared: "yes" }), 0);
  assert.equal(run({ CI: "true" }), -1);
  assert.equal(run({ SUDO_UID: "1000" }), -1);
});
