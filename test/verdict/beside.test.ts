// The gate beside verifications that write their verdicts: 2,000 answers, each of them right.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { checkName } from "../../src/verdict/check-name.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

test("check beside verify, 2,000 times: open or not-verified, never something else", async (t) => {
  const store = join(mkdtempSync(join(tmpdir(), "stx-beside-")), "containers");
  mkdirSync(store);
  await writeBuild(store, makeBuild());
  const script = join(import.meta.dirname, "../support/write-verdicts.ts");
  const writer = spawn(process.execPath, [script, store], { stdio: ["ignore", "pipe", "inherit"] });
  t.after(async () => {
    writer.kill("SIGKILL");
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
    rmSync(join(store, ".."), { recursive: true, force: true });
  });
  await once(writer.stdout, "data");
  const seen: Record<string, number> = {};
  for (let at = 0; at < 2_000; at++) {
    const { refusals } = await checkName(store, "lab", defaultPolicy);
    const answer = refusals.length === 0 ? "open" : refusals.map(({ code }) => code).join();
    seen[answer] = (seen[answer] ?? 0) + 1;
  }
  assert.equal(writer.exitCode, null, "verdicts were written all the time");
  const verdicts = readFileSync(join(store, "lab/history.jsonl"), "utf8").split("\n").length;
  t.diagnostic(`${JSON.stringify(seen)} beside ${verdicts} verdicts`);
  assert.deepEqual(Object.keys(seen).sort(), ["not-verified", "open"]);
});
