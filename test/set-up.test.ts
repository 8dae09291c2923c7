import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const home = join(import.meta.dirname, "..");
const own = { os: ["linux"], cpu: [process.arch], optional: true };

/** Runs the first step of `npm start` in a checkout where npm has recorded these packages; npm itself is not there. */
function setUp(t: { after(fn: () => void): void }, installed: Record<string, { version: string }>) {
  const folder = mkdtempSync(join(tmpdir(), "stx-set-up-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ["scripts", "node_modules", "bin"]) mkdirSync(join(folder, name));
  copyFileSync(join(home, "scripts/run.mjs"), join(folder, "scripts/run.mjs"));
  writeFileSync(join(folder, "scripts/tasks.ts"), 'console.log("the task runs");\n');
  const wanted = {
    "": {},
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/tool-linux": { version: "1.0.0", ...own },
    "node_modules/tool-elsewhere": { version: "1.0.0", ...own, os: ["darwin"] },
    "node_modules/only-for-that": { version: "1.0.0", optional: true },
  };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: wanted }));
  writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
  const { stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "start"], {
    cwd: folder,
    env: { PATH: join(folder, "bin") },
    encoding: "utf8",
  });
  return { text: stdout + stderr, isStamped: existsSync(join(folder, "node_modules/.stx-stamp")) };
}

test("npm start installs nothing where npm ci has just installed it", (t) => {
  const { text, isStamped } = setUp(t, {
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/tool-linux": { version: "1.0.0" },
  });
  assert.equal(text, "the task runs\n");
  assert.ok(isStamped);
});

test("npm start installs where a package is missing or has another version", (t) => {
  const tool = { "node_modules/tool-linux": { version: "1.0.0" } };
  for (const installed of [
    { ...tool, "node_modules/zod": { version: "4.6.6" } },
    tool,
    { "node_modules/zod": { version: "4.6.7" } },
  ]) {
    const { text, isStamped } = setUp(t, installed);
    assert.match(text, /installing npm packages[\s\S]*"npm packages" failed: spawnSync npm ENOENT/);
    assert.ok(!isStamped);
  }
});
