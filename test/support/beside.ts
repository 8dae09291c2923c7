// The gate beside verifications that write their verdicts.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkName } from "../../src/verdict/check-name.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { makeBuild, writeBuild } from "./verdicts.ts";

/**
 * Asks the gate so many times about a build whose verdict another process writes anew all the time.
 * @returns how often it gave each answer: `open`, or the codes of its refusals; and how many verdicts were written
 */
export async function checkBesideVerify(
  times: number,
): Promise<{ answers: Record<string, number>; verdicts: number }> {
  const store = join(mkdtempSync(join(tmpdir(), "stx-beside-")), "containers");
  mkdirSync(store);
  await writeBuild(store, makeBuild());
  const script = join(import.meta.dirname, "write-verdicts.ts");
  const writer = spawn(process.execPath, [script, store], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await once(writer.stdout, "data");
    const answers: Record<string, number> = {};
    for (let at = 0; at < times; at++) {
      const { refusals } = await checkName(store, "lab", defaultPolicy);
      const answer = refusals.length === 0 ? "open" : refusals.map(({ code }) => code).join();
      answers[answer] = (answers[answer] ?? 0) + 1;
    }
    assert.equal(writer.exitCode, null, "verdicts were written all the time");
    const verdicts = readFileSync(join(store, "lab/history.jsonl"), "utf8").split("\n").length;
    return { answers, verdicts };
  } finally {
    writer.kill("SIGKILL");
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
    rmSync(join(store, ".."), { recursive: true, force: true });
  }
}
