import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parsePaths } from "../../src/cli/parse-paths.ts";
import { commandFile } from "../support/command.ts";

const root = mkdtempSync(join(tmpdir(), "stx-parse-"));
after(() => rmSync(root, { recursive: true }));

test("parsePaths gives a line a file in argument order, a folder's files by name, and errors as lines", async () => {
  const folder = join(root, "recipes");
  mkdirSync(join(folder, "sub"), { recursive: true });
  writeFileSync(
    join(folder, "b.def"),
    "Bootstrap: docker\nFrom: b # c\n%files\n%post -x\ntrue\n%labels\nA b\n%apprun x\nrun\n",
  );
  writeFileSync(join(folder, "B"), "Bootstrap: docker\n  Foo\n");
  writeFileSync(join(folder, "sub/never.def"), "");
  writeFileSync(join(root, "one.def"), "Bootstrap: docker\nFrom: {{ V }}\n%arguments\nV=__proto__\n");
  symlinkSync(join(root, "one.def"), join(folder, "a"));
  symlinkSync("nowhere", join(folder, "z"));
  const missing = join(root, "missing");
  const lines: unknown[] = [];
  for await (const line of parsePaths([missing, folder, join(root, "one.def")])) lines.push(line);
  const one = {
    header: { bootstrap: "docker", from: "__proto__" },
    labels: {},
    sections: { arguments: { args: "", script: "V=__proto__\n" } },
    files: [],
    apps: {},
  };
  assert.deepEqual(JSON.parse(JSON.stringify(lines)), [
    {
      path: missing,
      ok: false,
      error: { message: `could not read ${missing}: there is nothing of that name`, line: 1, column: 1 },
    },
    {
      path: join(folder, "B"),
      ok: false,
      error: { message: 'the header line "Foo" has no value', line: 2, column: 3 },
    },
    { path: join(folder, "a"), ok: true, stages: [one] },
    {
      path: join(folder, "b.def"),
      ok: true,
      stages: [
        {
          header: { bootstrap: "docker", from: "b" },
          labels: { A: "b" },
          sections: { post: { args: "-x", script: "true\n" } },
          files: [{ args: "", files: null }],
          apps: { "apprun x": "run\n" },
        },
      ],
    },
    { path: join(root, "one.def"), ok: true, stages: [one] },
  ]);
});

test("parse and lint read a recipe from standard input, and lint prints JSON", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [commandFile, ...args], {
      input: "Bootstrap: docker\nFrom: debian:12\n",
      encoding: "utf8",
    });
  assert.equal(run("parse", "-").stdout, "✔ -: 1 stage\n");
  const [finding] = JSON.parse(run("lint", "--json", "-").stdout);
  assert.deepEqual([finding.path, finding.line, finding.rule], ["-", 2, "base-floating"]);
  const both = run("lint", "--json", "--format", "sarif", "-");
  assert.deepEqual([both.status, /cannot be used with/.test(both.stderr)], [2, true]);
});
