// What a run of jobs takes for a result, where others may write to the store.
import assert from "node:assert/strict";
import { chownSync, linkSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { LogFollower } from "../../src/files/follow.ts";
import { RunFolder } from "../../src/slurm/run-folder.ts";

const build = "lab-2026-1120-061508";
const result = {
  build,
  host: "n1",
  at: "2026-11-20T06:20:00.000Z",
  verdict: "verified" as const,
  level: "content" as const,
  isEnough: true,
  reason: "all files came out the same",
};

test("only a result of this user, of the build that the task is about", async (t) => {
  const store = mkdtempSync(join(tmpdir(), "stx-run-"));
  t.after(() => rmSync(store, { recursive: true }));
  const settings = { privileges: "auto", hostCa: "auto", passEnv: [], timeLimitMs: 1 } as const;
  const run = await RunFolder.make({
    version: 1,
    builds: [build, "other-2026-1120-061508"],
    chunk: 1000,
    jobArguments: [],
    verify: { store, buildArgs: {}, requiredLevel: "content", settings: { ...settings, passEnv: [] } },
  });
  const plan = await run.plan();
  await run.writeResult(0, result);
  assert.deepEqual(await run.result(0, plan), result);
  await run.writeResult(1, result);
  assert.equal(await run.result(1, plan), undefined, "of another build");
  linkSync(run.resultPath(0), join(store, "kept"));
  assert.equal(await run.result(0, plan), undefined, "a file that has another name, too");
  rmSync(join(store, "kept"));
  if (process.getuid?.() !== 0) return;
  chownSync(run.resultPath(0), 12_345, 12_345);
  assert.equal(await run.result(0, plan), undefined, "of another user");
});

test("a folder in place of a log has no lines", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "stx-run-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "0-0.log"));
  const lines: string[] = [];
  await new LogFollower(join(folder, "0-0.log"), (line) => lines.push(line)).read();
  assert.deepEqual(lines, []);
});
