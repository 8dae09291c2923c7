import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { version } from "../src/version.ts";
import { installPacked } from "./support/packed.ts";

const home = join(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));

describe("the package, installed from its tarball in an empty folder", () => {
  let folder: string;
  let user: string;
  before(async () => {
    folder = await installPacked();
    user = join(folder, "user");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const run = (program: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(program, args, { cwd: user, encoding: "utf8", env });

  test("is one package of less than 15 MB", () => {
    const files = globSync("node_modules/**", { cwd: user }).map((name) => statSync(join(user, name)));
    const size = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    assert.ok(size < 15e6, `${size} bytes`);
    assert.deepEqual(
      readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith(".")),
      ["@stx"],
    );
    assert.deepEqual(readdirSync(join(user, "node_modules/@stx")), ["container-action"]);
  });

  test("is a command", () => {
    writeFileSync(join(user, "x.def"), "Bootstrap: docker\nFrom: debian:12\n");
    const env = { PATH: process.env.PATH };
    const lint = run(
      join(user, "node_modules/.bin/stx-container"),
      ["lint", "x.def", "--format", "json"],
      env,
    );
    assert.equal(lint.status, 0, lint.stderr);
    assert.equal(JSON.parse(lint.stdout)[0].rule, "base-floating");
  });

  test("is a library for import and require, whose types hold under strict checks", () => {
    symlinkSync(join(home, "node_modules/@types"), join(user, "node_modules/@types"));
    symlinkSync(join(home, "node_modules/undici-types"), join(user, "node_modules/undici-types"));
    writeFileSync(
      join(user, "use.ts"),
      `import { type Lock, parseLock, parseRecipe, type Recipe } from "@stx/container-action";
import { type LockDiff, timestamp } from "@stx/container-action/scitex";
const moment: string = timestamp();
const identical = (diff: LockDiff): boolean => diff.identical && moment !== "";
const recipe: Recipe = parseRecipe(Buffer.from("Bootstrap: docker\\nFrom: x\\n"), "x.def");
const name = (lock: Lock): string => lock.name;
// @ts-expect-error a lock's name is a string
const wrong = (lock: Lock): number => lock.name;
console.log(recipe.stages.length, typeof parseLock, typeof name, typeof wrong, typeof identical);
`,
    );
    const options = "--noEmit --strict --module nodenext --target es2023 --types node use.ts".split(" ");
    execFileSync(join(home, "node_modules/.bin/tsc"), options, { cwd: user, stdio: "inherit" });
    assert.equal(run(process.execPath, ["use.ts"]).stdout, "1 function function function function\n");
    const required = run(process.execPath, [
      "--input-type=commonjs",
      "-e",
      'console.log(typeof require("@stx/container-action").freeze)',
    ]);
    assert.equal(required.stdout, "function\n", required.stderr);
    const code = `import { Failure } from "@stx/container-action"; import * as scitex from "@stx/container-action/scitex";
console.log(typeof scitex.buildReproducible, scitex.Failure === Failure, scitex.freeze.name.length > 0);`;
    const both = run(process.execPath, ["--input-type=module", "-e", code]);
    assert.equal(both.stdout, "function true true\n", both.stderr);
  });

  test("gives the schemas", () => {
    for (const name of globSync("*.json", { cwd: join(home, "schema") })) {
      const code = `import schema from "@stx/container-action/schema/${name}" with { type: "json" }; console.log(schema.$schema)`;
      const { stdout, stderr } = run(process.execPath, ["--input-type=module", "-e", code]);
      assert.match(stdout, /^https:/, stderr);
    }
  });

  test("says in one line that a Node is too old, whatever the command, and ends with 2", (t) => {
    const old = ["/usr/bin/node", "/usr/local/bin/node"].find((path) => {
      const found = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout;
      return found && Number(found.match(/\d+/)?.[0]) < 24;
    });
    if (!old) return t.skip("this machine has no Node older than 24");
    const entry = join(user, "node_modules/@stx/container-action/dist/index.js");
    for (const args of [["freeze", "x.sif"], ["lint", "x.def", "--format", "json"], ["--version"], []]) {
      const { status, stdout, stderr } = run(old, [entry, ...args]);
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.match(stderr, /^stx-container needs Node\.js 24 or newer, and \S+ is [\d.]+: install .*\n$/);
    }
  });
});

describe("the repository", () => {
  test("has one version", () => {
    assert.equal(version, manifest.version);
  });

  test("installs no package that runs a script of its own", () => {
    const lock = JSON.parse(readFileSync(join(home, "package-lock.json"), "utf8"));
    const scripts = Object.keys(lock.packages).filter((name) => lock.packages[name].hasInstallScript);
    assert.deepEqual(scripts, []);
  });

  const tracked = execFileSync("git", ["ls-files"], { cwd: home, encoding: "utf8" }).trim().split("\n");

  // Locks of earlier versions are kept as they were written: they name Debian's public snapshots.
  test("names no package mirror of this machine", (context) => {
    const texts = ["/etc/apt/sources.list", "/etc/apt/sources.list.d/debian.sources"]
      .filter(existsSync)
      .map((path) => readFileSync(path, "utf8").replaceAll(/^#.*/gm, ""));
    const hosts = [...new Set(texts.join("\n").match(/(?<=https?:\/\/)[a-z0-9.-]+\.[a-z]+/g) ?? [])];
    if (hosts.length === 0) return context.skip("this machine's apt names no mirror by a host name");
    const found = spawnSync(
      "git",
      [
        "grep",
        "-lIF",
        ...hosts.flatMap((host) => ["-e", host]),
        "--",
        ".",
        ":!dist",
        ":!package-lock.json",
        ":!test/compat",
      ],
      { cwd: home, encoding: "utf8" },
    );
    assert.equal(found.stdout, "");
  });

  test("keeps its source files short enough to be one room", () => {
    const long = tracked.filter(
      (path) => /^src\/.*\.ts$/.test(path) && readFileSync(join(home, path), "utf8").split("\n").length > 351,
    );
    assert.deepEqual(long, []);
  });
});
