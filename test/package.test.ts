import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { version } from "../src/version.ts";

const home = join(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "stx-package-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  test("has one version", () => {
    assert.equal(version, manifest.version);
  });

  test("is usable as a library, with types", () => {
    assert.ok(
      existsSync(join(home, "lib/index.js")),
      "lib/ is made by `npm run build`, which `npm test` does first",
    );
    mkdirSync(join(folder, "node_modules/@stx"), { recursive: true });
    symlinkSync(home, join(folder, "node_modules/@stx/container-action"));
    symlinkSync(join(home, "node_modules/@types"), join(folder, "node_modules/@types"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(folder, "use.ts"),
      `import { parseRecipe, type Recipe } from "@stx/container-action";
const recipe: Recipe = parseRecipe(Buffer.from("Bootstrap: docker\\nFrom: x\\n"), "x.def");
console.log(recipe.stages.length);
`,
    );
    const options = [
      "--noEmit",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--skipLibCheck",
      "--types",
      "node",
      "use.ts",
    ];
    execFileSync(join(home, "node_modules/.bin/tsc"), options, { cwd: folder, stdio: "pipe" });
    assert.equal(execFileSync(process.execPath, ["use.ts"], { cwd: folder, encoding: "utf8" }), "1\n");
  });

  test("runs from dist/ alone, with nothing installed beside it", () => {
    cpSync(join(home, "dist"), join(folder, "dist"), { recursive: true });
    writeFileSync(join(folder, "x.def"), "Bootstrap: docker\nFrom: debian:12\n");
    const entry = join(folder, "dist/index.js");
    const lint = spawnSync(process.execPath, [entry, "lint", "x.def", "--format", "json"], {
      cwd: folder,
      env: {},
      encoding: "utf8",
    });
    assert.equal(lint.status, 0, lint.stderr);
    assert.equal(JSON.parse(lint.stdout)[0].rule, "base-floating");
  });
});

describe("the repository", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: home, encoding: "utf8" }).trim().split("\n");

  // Locks of earlier versions are kept as they were written: they name Debian's public snapshots.
  test("names no package mirror of this machine", (context) => {
    const texts = ["/etc/apt/sources.list", "/etc/apt/sources.list.d/debian.sources"]
      .filter(existsSync)
      .map((path) => readFileSync(path, "utf8"));
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
