import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const hook = pathToFileURL(join(import.meta.dirname, "kill-at.mjs")).href;
const sources = join(import.meta.dirname, "../../src");

/** A piece of work that is cut off, as a module's text; `$src/` in it is the folder of the sources. */
export interface Work {
  /** Makes what the work begins from. */
  prepare(folder: string): Promise<void>;
  code(folder: string): string;
  /** What must hold in the moment after the kill, and after the next run. */
  check(folder: string, step: string): Promise<void>;
}

function runCode(code: string, query: string): { killed: boolean; stderr: string } {
  const text = code.replaceAll("$src/", `${sources}/`);
  const args = ["--import", `${hook}?${query}`, "--input-type=module", "--eval", text];
  const { status, signal, stderr, error } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.ok(status === 0 || signal === "SIGKILL", error?.message ?? stderr);
  return { killed: signal === "SIGKILL", stderr };
}

/** Does the work once for each of its steps, killed there. @returns the steps, in words */
export async function killAtEachStep(work: Work): Promise<string[]> {
  const steps: string[] = [];
  for (let at = 0; at <= steps.length; at++) {
    const folder = await mkdtemp(join(tmpdir(), "stx-crash-"));
    try {
      await work.prepare(folder);
      const trace = join(folder, "trace");
      const { killed } = runCode(work.code(folder), `at=${at}&trace=${trace}`);
      if (at === 0) steps.push(...(existsSync(trace) ? readFileSync(trace, "utf8").trim().split("\n") : []));
      assert.equal(killed, at > 0, `step ${steps[at - 1]}`);
      await work.check(folder, at === 0 ? "the end" : (steps[at - 1] as string));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  // For `npm run prove -- race`, which counts them.
  if (process.env.STX_CRASH_STEPS) appendFileSync(process.env.STX_CRASH_STEPS, `${steps.length}\n`);
  return steps;
}
