/**
 * What happens to a store when many work in it at once, and when they are killed: eight processes that build, verify, promote,
 * roll back and prune, without and with SIGKILL; the gate asked beside a process that writes one verdict after the other;
 * and each piece of work killed at each of its steps. `npm run prove -- race [ROUNDS] [CHECKS]`; writes results.json.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sourcesNow } from "../../scripts/prove.ts";
import { checkBesideVerify } from "../../test/support/beside.ts";
import { race } from "../../test/support/race.ts";

const [rounds = 200, checks = 10_000] = process.argv.slice(2).map(Number);
const processes = 8;
const began = sourcesNow(import.meta.dirname);

const races = [];
for (const [kills, seed] of [
  [false, 101],
  [true, 201],
] as const) {
  console.log(
    `${processes} processes, ${rounds} pieces of work each${kills ? ", half of them killed" : ""} …`,
  );
  races.push({ processes, rounds, kills, ...(await race({ processes, rounds, kills, seed })) });
}

console.log(`The gate, ${checks} times beside a verification …`);
const { answers, verdicts } = await checkBesideVerify(checks);
const wrong = Object.keys(answers).filter((answer) => answer !== "open" && answer !== "not-verified");

console.log("SIGKILL at every step …");
const folder = mkdtempSync(join(tmpdir(), "stx-prove-race-"));
const counted = join(folder, "steps");
const { status } = spawnSync(
  process.execPath,
  ["--test", join(import.meta.dirname, "../../test/store/crash.test.ts")],
  { stdio: "inherit", env: { ...process.env, STX_CRASH_STEPS: counted } },
);
const steps = readFileSync(counted, "utf8").trim().split("\n").map(Number);
rmSync(folder, { recursive: true });

const result = {
  ...began,
  races,
  beside: { checks, answers, verdicts, wrong },
  crash: { works: steps.length, kills: steps.reduce((sum, each) => sum + each, 0), passed: status === 0 },
};
writeFileSync(join(import.meta.dirname, "results.json"), `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result, null, 2));
process.exitCode = wrong.length === 0 && status === 0 ? 0 : 1;
